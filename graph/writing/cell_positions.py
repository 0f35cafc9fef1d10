"""From the text of a CSV to where each of its rows and cells stands in it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from graph.reading.records import cell_at, line_breaks


class CellPosition(NamedTuple):
    """Where a cell stands, its quotation marks included: text[start:end]."""

    start: int
    end: int
    quoted: bool


class RowPosition(NamedTuple):
    """Where a row stands: text[start:end] are its cells, text[end:next] is its line end ("" at the end of the file)."""

    line: int
    start: int
    end: int
    next: int


def rows_of(text: str, delimiter: str) -> Iterator[RowPosition]:
    """Yield the rows from top to bottom, blank ones too. Lines count from 1, as a text editor counts them.

    Raises ValueError with the place of a quotation mark that has no partner.

    >>> list(rows_of("a;b\\r\\n1;2", ";"))
    [RowPosition(line=1, start=0, end=3, next=5), RowPosition(line=2, start=5, end=8, next=8)]
    """
    line, position = 1, 0
    while position < len(text):
        last = _last_cell(text, position, delimiter, line)
        yield RowPosition(line, position, last.end(3), last.end())
        line += line_breaks(text[position : last.end()])
        position = last.end()


def cells_of(text: str, row: RowPosition, delimiter: str) -> list[CellPosition]:
    """Return the cells of a row from left to right; none for a blank line."""
    if row.start == row.end:
        return []
    return [
        CellPosition(cell.start(), cell.end(3), cell[1] is not None) for cell in _matches(text, row.start, delimiter)
    ]


def value_of(text: str, cell: CellPosition) -> str:
    """Return what a cell says, without the quotation marks that only hold it together.

    >>> value_of('"a; b";c', CellPosition(0, 6, True))
    'a; b'
    """
    written = text[cell.start : cell.end]
    return written[1:-1].replace('""', '"') if cell.quoted else written


def values_of(text: str, row: RowPosition, delimiter: str) -> list[str]:
    """Return what the cells of a row say."""
    return [value_of(text, cell) for cell in cells_of(text, row, delimiter)]


def _matches(text: str, position: int, delimiter: str) -> Iterator[re.Match[str]]:
    """Yield the cells from a position to the end of their row; the fourth group is what ends a cell."""
    while True:
        cell = cell_at(text, position, delimiter)
        yield cell
        if cell[4] != delimiter:
            return
        position = cell.end()


def _last_cell(text: str, start: int, delimiter: str, line: int) -> re.Match[str]:
    for column, cell in enumerate(_matches(text, start, delimiter), 1):
        if cell[1] and (cell[3] or not cell[2]):
            place = f"line {line + line_breaks(text[start : cell.start()])}, column {column}"
            raise ValueError(f"{place}: the quotation mark that opens here has no partner before the cell ends")
    return cell
