"""The address of the app turns into the edition that it serves, and its library."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.request import urlopen


@dataclass(frozen=True)
class MapData:
    """All that readers need to know before they ask for pictures."""

    edition: str
    library: dict[str, Any]


def map_data(home: str) -> MapData:
    """Return what an app serves."""
    edition = _json(f"{home}/neuromap/version")["edition"]
    return MapData(edition, _json(f"{home}/neuromap/data/{edition}/library"))


def _json(address: str) -> Any:
    with urlopen(address, timeout=60) as answer:
        return json.load(answer)
