"""Files that the map wrote turn into the dataset that it makes of them when they are brought back."""

from collections.abc import Hashable, Mapping
from pathlib import Path

from graph.dataset import Dataset, load
from graph.importing.formats import ImportFile, draft_tables
from graph.model.listing import listing


def read_back(folder: Path, *files: tuple[str, bytes]) -> Dataset:
    ((_, table),) = draft_tables([ImportFile(*file) for file in files])
    assert table is not None
    (folder / "again.csv").write_bytes(table.content)
    return load(folder / "again.csv")


def rows_of(dataset: Dataset, *left_out: str) -> Mapping[Hashable, object]:
    """Return the cells of each relation by its id, without the line and without what is named."""
    assert dataset.graph is not None
    return listing(dataset.graph).drop(columns=["line", *left_out], errors="ignore").to_dict("index")
