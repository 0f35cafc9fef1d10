"""Cells turn into a table whose rows know their lines, and a table turns into plain CSV text."""

import csv
import io
from collections.abc import Iterable, Sequence
from itertools import accumulate

import pandas as pd

from graph.reading.records import line_breaks
from graph.reading.table import Table


def table_of(path: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """Return the table of these rows, on the lines on which `csv_text` writes them.

    >>> table_of("a.csv", ["name", "type"], [["GABA", "a\\nb"], ["Sleep", "x"]]).lines()
    [2, 4]
    """
    heights = [1 + sum(map(line_breaks, cells)) for cells in (columns, *rows)]
    lines = pd.Index(list(accumulate(heights, initial=1))[1:-1], dtype="int64", name="line")
    return Table(path, pd.DataFrame(list(rows), index=lines, columns=list(columns), dtype=object), len(rows))


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
