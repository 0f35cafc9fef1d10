"""The latest dataset turns into whether a server has a map to show, of which data, and what is wrong with the file."""

from typing import Any

from graph.content_hash import SHORT_VERSION
from graph.dataset import Dataset
from graph.diagnostics.repeated import counts_of


def health(dataset: Dataset) -> dict[str, Any]:
    """Return the state of the data: `ok`, `stale` where an earlier map has to do, `no-map` where there is none.

    Nothing of it names a file, a cell or a person: anybody may read it.
    """
    found = counts_of(dataset.diagnostics)
    return {
        "status": "no-map" if dataset.graph is None else "stale" if dataset.stale else "ok",
        "data": dataset.version[:SHORT_VERSION],
        "rows": dataset.rows,
        "drawn": 0 if dataset.graph is None or dataset.stale else dataset.drawn,
        "errors": found.errors,
        "warnings": found.warnings,
    }
