"""Relations and what readers say of them become files, as tests of second readings are about them."""

from collections.abc import Iterable
from pathlib import Path

from graph.dataset import Dataset, load
from graph.reviews.reading_state import digests_of

ROWS = "source,effect,target,quote\nGABA,calms,Stress,It calmed.\nStress,raises,Fear,\nFear,wakes,GABA,\n"
HEAD = "relation,digest,reader,date,verdict,what_is_wrong,note"


def relations(folder: Path, rows: str = ROWS) -> Dataset:
    """Write relations.csv into a folder; return the dataset of all files there."""
    (folder / "relations.csv").write_text(rows, encoding="utf-8")
    return load(folder / "relations.csv")


def reviewed(folder: Path, said: Iterable[tuple[int, str, str, str]]) -> Dataset:
    """Write reviews of relations by their number: reader, date, verdict; return the dataset with them."""
    found = relations(folder)
    assert found.graph is not None
    digests = list(digests_of(found.graph).items())
    rows = [",".join((*digests[number], reader, date, verdict, "", "")) for number, reader, date, verdict in said]
    (folder / "reviews.csv").write_text("\n".join([HEAD, *rows, ""]), encoding="utf-8")
    return load(folder / "relations.csv")


def states(dataset: Dataset) -> list[str]:
    """Return the reading of each relation in file order."""
    return list(dataset.model.relations["second reading"])
