"""Small tables become readings, and a site becomes its files by path."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from graph.dataset import Dataset, load
from web.site.build_site import NOTHING, Earlier, site
from web.site.settings import Settings

HEADER = "source,effect,target,polarity,level,evidence,species,citation,year,doi,pmid,summary"
ROWS = (
    "GABA,calms,Stress,decreases,core,human,human,Smith 2020,2020,10.1000/x1,123,GABA calms.",
    "GABA,worsens,Stress,increases,research,animal,mouse,Jones,2021,,,",
    "Stress,wakes,T cell,,,,,,,,,",
)
CONCEPTS = "name,type,synonyms,definition\nGABA,transmitter,GABA acid; γ,A calm messenger.\nT cell,immune cell,,\n"
NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)

Read = Callable[..., Dataset]


@pytest.fixture(autouse=True)
def no_pixels(monkeypatch: pytest.MonkeyPatch) -> None:
    """A PNG takes seconds, and only the tests of pictures look at it."""
    monkeypatch.setattr("web.site.site_pictures._png", lambda *_: b"\x89PNG")
    monkeypatch.setattr("web.site.map_page.offline_page", lambda *_, **__: "<html/>")


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """A function from rows to the reading of a file that has them."""

    def dataset(*rows: str, concepts: str = CONCEPTS, header: str = HEADER) -> Dataset:
        path = tmp_path / "relations.csv"
        path.write_text("\n".join([header, *(rows or ROWS)]) + "\n", encoding="utf-8")
        path.with_name("concepts.csv").write_text(concepts, encoding="utf-8")
        return load(path)

    return dataset


def contents(dataset: Dataset, settings: Settings | None = None, earlier: Earlier = NOTHING) -> Mapping[str, bytes]:
    """Return every file of the site but the pictures, which take long and have tests of their own."""
    stages = site(dataset, settings or Settings(now=NOON), earlier)
    return {file.path: file.make() for stage in stages for file in stage if not file.path.startswith("pictures/")}
