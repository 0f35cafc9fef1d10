"""From the text of a CSV to where each of its rows and cells stands in it."""

import re
from collections.abc import Iterator
from functools import cache
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
    line, position, row = 1, 0, _row(delimiter)
    while position < len(text):
        found = row.match(text, position)
        if not found:
            raise ValueError(_without_partner(text, position, delimiter, line))
        end, following = found.span(1)
        yield RowPosition(line, position, end, following)
        line += _lines_in(text, position, end) + 1
        position = following


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


@cache
def _row(delimiter: str) -> re.Pattern[str]:
    """Return what finds a whole row at once, and what ends it; nothing where a quotation mark has no partner."""
    between = re.escape(delimiter)
    cell = rf'(?:"(?:[^"]++|"")*+"(?=[{between}\r\n]|\Z)|(?!")[^{between}\r\n]*+)'
    return re.compile(rf"{cell}(?:{between}{cell})*+(\r\n|\r|\n|\Z)")


def _lines_in(text: str, start: int, end: int) -> int:
    """Return how many lines end within the cells of a row."""
    is_one = text.find("\n", start, end) < 0 and text.find("\r", start, end) < 0
    return 0 if is_one else line_breaks(text[start:end])


def _without_partner(text: str, start: int, delimiter: str, line: int) -> str:
    cells = enumerate(_matches(text, start, delimiter), 1)
    column, cell = next(pair for pair in cells if pair[1][1] and (pair[1][3] or not pair[1][2]))
    place = f"line {line + line_breaks(text[start : cell.start()])}, column {column}"
    return f"{place}: the quotation mark that opens here has no partner before the cell ends"
