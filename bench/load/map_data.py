"""The address of the app turns into the edition that it serves, and its library."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.request import urlopen

from web.map.shared_columns import rows_of


@dataclass(frozen=True)
class MapData:
    """All that readers need to know before they ask for pictures."""

    edition: str
    library: dict[str, Any]


def map_data(home: str) -> MapData:
    """Return what an app serves."""
    edition = _json(f"{home}/neuromap/version")["edition"]
    library = _json(f"{home}/neuromap/data/{edition}/library")
    return MapData(edition, {**library, "relations": rows_of(library["relations"])})


def _json(address: str) -> Any:
    with urlopen(address, timeout=60) as answer:
        return json.load(answer)
