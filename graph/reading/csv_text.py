"""Cells turn into a table whose rows know their lines, and a table turns into plain CSV text."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from graph.reading.records import line_breaks
from graph.reading.table import Cells, Table


def table_of(path: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """Return the table of these rows, on the lines on which `csv_text` writes them.

    >>> table_of("a.csv", ["name", "type"], [["GABA", "a\\nb"], ["Sleep", "x"]]).lines()
    [2, 4]
    """
    return table_of_columns(path, {name: _column(rows, place) for place, name in enumerate(columns)}, len(rows))


def table_of_columns(path: str, columns: Mapping[str, Cells], rows: int) -> Table:
    """Return the table of so many rows that has these cells in its columns, on the lines of `csv_text`."""
    heights = np.ones(rows, dtype=np.int64)
    for cells in columns.values():
        heights += _breaks(cells)
    first = 2 + sum(map(line_breaks, columns))
    lines = pd.Index(first + np.cumsum(heights) - heights, name="line")
    frame = pd.DataFrame(dict(columns), index=lines, columns=list(columns), dtype=object)
    return Table(path, frame, rows)


def _column(rows: Sequence[Sequence[str]], place: int) -> Cells:
    cells = np.empty(len(rows), dtype=object)
    cells[:] = [row[place] for row in rows]
    return cells


def _breaks(cells: Cells) -> npt.NDArray[np.int64] | int:
    """Return how many lines end in each cell; 0 for a column without a line break, which most are."""
    text = "\0".join(cells)
    return np.array(list(map(line_breaks, cells)), dtype=np.int64) if "\n" in text or "\r" in text else 0


def csv_text(table: Table, line_end: str = "\n") -> str:
    """Return the table as comma-separated text with a header; quotation marks only where a cell needs them.

    Reading it gives the same cells. How another program laid out its file is not kept.

    >>> csv_text(table_of("a.csv", ["name", "type"], [["GABA", "a, b"]]))
    'name,type\\nGABA,"a, b"\\n'
    """
    rows = (map(str, table.frame.columns), *table.frame.values.tolist())
    return "".join(_line(cells) + line_end for cells in rows)


def _line(cells: Iterable[str]) -> str:
    written = io.StringIO(newline="")
    # With another line end the csv module writes a lone carriage return without quotation marks.
    csv.writer(written, lineterminator="\r\n").writerow(cells)
    return written.getvalue().removesuffix("\r\n")
