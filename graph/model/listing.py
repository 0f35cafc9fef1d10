"""The graph turns into a listing: a table with one row for each relation, in file order."""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from operator import itemgetter
from typing import Any

import networkx as nx
import numpy as np
import pandas as pd

from graph.model.repeats import LINES_COLUMN
from graph.reading.csv_text import table_of
from graph.reading.progress import progress
from graph.reading.table import Table
from graph.vocabulary import OPTIONAL_COLUMNS, READING_COLUMN, REQUIRED_COLUMNS
from graph.wording import listed

COLUMNS = (*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS)
_TAKEN = ("id", "line", READING_COLUMN, LINES_COLUMN)
# So many relations take a moment: in between others have their turn.
_PIECE = 10_000
# Source, target, id, attributes.
_Edge = tuple[str, str, str, Mapping[str, Any]]


def listing(graph: nx.MultiDiGraph) -> pd.DataFrame:
    """Return one row for each relation, its id as the index.

    Columns: the known columns of the file with blanks filled in as the map reads them, `source_type` and
    `target_type` always given, `line` (of the file, from 1), then the file's own further columns; one that is called
    as one of ours is told apart by "(of the file)"; last, where there are such, what second readers say and the lines
    of rows that are the same.
    """
    edges = _in_file_order(graph)
    cells = _cells(graph, edges)
    # Filled piece by piece: to make it of rows, or one block of its columns, holds the interpreter's lock for seconds.
    columns = {name: np.empty(len(edges), dtype=object) for name in ("id", *cells)}
    told: list[Callable[[_Edge], object]] = [itemgetter(2), *cells.values()]
    for start in range(0, len(edges), _PIECE):
        progress(start / len(edges))
        piece = edges[start : start + _PIECE]
        for column, cell in zip(columns.values(), told, strict=True):
            column[start : start + _PIECE] = list(map(cell, piece))
    index = pd.Index(columns.pop("id"), dtype=object, name="id")
    return pd.DataFrame(columns, index=index, columns=list(cells), dtype=object, copy=False)


def _in_file_order(graph: nx.MultiDiGraph) -> list[_Edge]:
    edges = list(graph.edges(keys=True, data=True))
    lines = np.fromiter((attributes["line"] for *_, attributes in edges), dtype=np.int64, count=len(edges))
    return [edges[place] for place in np.argsort(lines, kind="stable").tolist()]


def _cells(graph: nx.MultiDiGraph, edges: list[_Edge]) -> dict[str, Callable[[_Edge], object]]:
    """Return for each column what finds the cell of an edge."""
    types = dict(graph.nodes(data="type"))
    found: dict[str, Callable[[_Edge], object]] = {name: _attribute(name) for name in COLUMNS}
    found |= {"source": itemgetter(0), "target": itemgetter(1)}
    found |= {"source_type": lambda edge: types[edge[0]], "target_type": lambda edge: types[edge[1]]}
    found |= {"line": _attribute("line")}
    found |= {_own(name): _further(name) for name in dict.fromkeys(chain.from_iterable(_extra(edges)))}
    if any("reading" in attributes for *_, attributes in edges):
        found[READING_COLUMN] = _attribute("reading")
    if any("lines" in attributes for *_, attributes in edges):
        found[LINES_COLUMN] = _same_rows
    return found


def _extra(edges: list[_Edge]) -> Iterator[Mapping[str, str]]:
    return (attributes["extra"] for *_, attributes in edges)


def _attribute(name: str) -> Callable[[_Edge], object]:
    return lambda edge: edge[3].get(name, "")


def _same_rows(edge: _Edge) -> str:
    lines = edge[3].get("lines")
    return listed(list(map(str, lines))) if lines else ""


def _further(name: str) -> Callable[[_Edge], object]:
    return lambda edge: edge[3]["extra"].get(name, "")


def as_table(listing: pd.DataFrame) -> Table:
    """Return a listing as a table that can be set beside another one; the lines are not those of the file.

    What readers say of a relation is no part of what it says, nor how often it is said.
    """
    frame = listing.drop(columns=["line", READING_COLUMN, LINES_COLUMN], errors="ignore")
    return table_of("", list(map(str, frame.columns)), frame.astype(str).values.tolist())


def _own(column: str) -> str:
    """Return the name under which a column that only this file has is listed."""
    return f"{column} (of the file)" if column in _TAKEN else column


def records(listing: pd.DataFrame) -> Iterator[dict[str, str]]:
    """Yield each relation of a listing by column name, with its id under `id` and its line as text."""
    for record in listing.astype(str).reset_index(names="id").to_dict("records"):
        yield {str(name): str(text) for name, text in record.items()}
