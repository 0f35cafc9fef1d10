"""From the text of a CSV to its records, each with the line it starts on, and to the cell that breaks it."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, islice
from operator import itemgetter
from typing import NamedTuple

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import LONGEST_SHOWN, fault, shown
from graph.reading.progress import READING, progress

LINE = re.compile(r"[^\r\n]*+(?:\r\n|\r|\n)|[^\r\n]++\Z")
MATCH_QUOTES = 'Close the quotation mark; inside a quoted cell write it twice ("").'
SHORTEN = "Shorten the cell; if it is not meant to be this long, look for a missing comma or line break."
DOUBLE_QUOTES = 'Inside a quoted cell write a quotation mark twice (""), without a backslash before it.'
ESCAPED, MOST_NAMED = '\\"', 5

BAR = "|"
# The line below the header of a table that is drawn with bars: |---|:---:|, and +-----+-----+.
_RULE = re.compile(r"[\s|+:]*[-=]{2,}[-=\s|+:]*")
_RULE_SEARCH = 40


# How many records are read at a time, and about how many letters.
BLOCK = 20_000
_PIECE = 1_000_000


class Record(NamedTuple):
    """The cells of one record and the line on which it starts."""

    line: int
    cells: list[str]


class RecordBlock(NamedTuple):
    """Some records that follow each other: the lines on which they start, and their cells."""

    lines: Sequence[int]
    rows: list[list[str]]


def split(text: str, path: str, separator: str = ",") -> tuple[list[Record], list[Diagnostic]]:
    """Return the records that are not blank, up to the first that cannot be split, and the fault of that one.

    >>> split('a,b\\n\\n"1\\n2",3\\n4,5', "a.csv")
    ([Record(line=1, cells=['a', 'b']), Record(line=3, cells=['1\\n2', '3']), Record(line=5, cells=['4', '5'])], [])
    """
    found = list(stream(text, path, separator))
    broken = [one for one in found if isinstance(one, Diagnostic)]
    return [one for one in found if isinstance(one, Record)], broken


def stream(text: str, path: str, separator: str = ",") -> "RecordStream":
    """Return the records of a text one after the other, so that no more than one needs to be held.

    A fault, if there is one, is last.

    >>> list(stream("a;b\\n;\\n1;2", "a.csv", ";"))
    [Record(line=1, cells=['a', 'b']), Record(line=3, cells=['1', '2'])]
    """
    return RecordStream(text, path, separator)


class RecordStream(Iterator[Record | Diagnostic]):
    """The records of a text that are not blank, one after the other, or many at a time."""

    def __init__(self, text: str, path: str, separator: str) -> None:
        self._text, self._path, self._separator = text, path, separator
        self._drawn = separator == BAR and any(map(_RULE.fullmatch, islice(lines(text), _RULE_SEARCH)))
        self._reader = csv.reader(lines_in_pieces(text), delimiter=separator, strict=True)
        self._line, self._broken = 1, False

    def __next__(self) -> Record | Diagnostic:
        while not self._broken:
            try:
                cells = next(self._reader)
            except csv.Error:
                return self._break()
            line, self._line = self._line, self._reader.line_num + 1
            cells = _within_bars(cells) if self._drawn else cells
            if not _is_blank(cells):
                return Record(line, cells)
        raise StopIteration

    def blocks(self, size: int = BLOCK) -> Iterator["Record | RecordBlock | Diagnostic"]:
        """Yield the records that are left many at a time, which takes less than one after the other."""
        if self._drawn:
            yield from self
        while not self._broken:
            rows: list[list[str]] = []
            try:
                # One by one, because what was read before a fault has to stay.
                for cells in islice(self._reader, size):
                    rows.append(cells)
            except csv.Error:
                self._broken = True
            if not rows and not self._broken:
                return
            yield self._block(rows)
            if self._broken:
                yield self._break()

    def _block(self, rows: list[list[str]]) -> "RecordBlock":
        first, last = self._line, self._reader.line_num
        found: Sequence[int] = range(first, first + len(rows))
        self._line = last + 1
        if self._broken or last + 1 != first + len(rows):
            *found, self._line = accumulate((_height(cells) for cells in rows), initial=first)
        if all(rows) and all(map(str.strip, map(itemgetter(0), rows))):
            return RecordBlock(found, rows)
        filled = [place for place, cells in enumerate(rows) if not _is_blank(cells)]
        return RecordBlock([found[place] for place in filled], [rows[place] for place in filled])

    def _break(self) -> Diagnostic:
        self._broken = True
        return _broken_cell(self._text, self._line, self._path, self._separator)


def _is_blank(cells: Sequence[str]) -> bool:
    return not "".join(cells).strip()


def _height(cells: Sequence[str]) -> int:
    """Return on how many lines a record is written."""
    return 1 + sum(map(line_breaks, cells))


def lines_in_pieces(text: str) -> Iterator[str]:
    """Return the lines of a text with their ends, as `lines` does, for the csv module."""
    return chain.from_iterable(io.StringIO(piece, newline="") for piece in _pieces(text))


def _pieces(text: str) -> Iterator[str]:
    """Yield a text in pieces of whole lines: a buffer of all of a large one would take four times its room."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _PIECE) + 1 or len(text)
        yield text[start:end]
        start = end
        progress(READING * start / len(text))


def _within_bars(cells: list[str]) -> list[str]:
    """Return the cells of a line without the blanks that a table drawn with bars has around them; [] for a rule."""
    return [] if _RULE.fullmatch(BAR.join(cells)) else [cell.strip() for cell in cells]


def lines(text: str) -> Iterator[str]:
    """Yield the lines of a text with their ends, be they LF, CRLF or CR.

    >>> list(lines("a\\r\\nb\\rc\\x0bd"))
    ['a\\r\\n', 'b\\r', 'c\\x0bd']
    """
    return (found[0] for found in LINE.finditer(text))


def line_breaks(text: str) -> int:
    """Return how many lines end in a text, whichever of LF, CRLF and CR ends them.

    >>> line_breaks("a\\r\\nb\\rc\\n")
    3
    """
    return text.count("\n") + text.count("\r") - text.count("\r\n")


def cell_at(text: str, position: int, separator: str) -> re.Match[str]:
    """Return the cell that starts at a position.

    Group 1 is what stands in quotation marks, with them, group 2 the closing one, group 3 what else there is, and
    group 4 what ends the cell.
    """
    found = _cell(separator).match(text, position)
    assert found, "every position of a text starts a cell, if only a blank one"
    return found


def _broken_cell(text: str, line: int, path: str, separator: str) -> Diagnostic:
    rest = "".join(islice(lines(text), line - 1, None))
    column, position, cell = 1, 0, cell_at(rest, 0, separator)
    while not _is_broken(cell) and cell.end() < len(rest):
        column, position = column + 1, cell.end()
        cell = cell_at(rest, position, separator)
    place = (line + line_breaks(rest[:position]), column)
    reason, help = _reason(cell, place[0]), MATCH_QUOTES if _is_unclosed(cell) or cell[3] else SHORTEN
    if ESCAPED in cell[0]:
        reason, help = f"{reason}; {_escaped(text)}", DOUBLE_QUOTES
    return fault(path, place, "not-a-table", reason, cell[0][:LONGEST_SHOWN], help)


def _escaped(text: str) -> str:
    """Return on which lines backslashes stand before quotation marks, as some programs escape them."""
    found = [number for number, line in enumerate(lines(text), 1) if ESCAPED in line]
    named, more = ", ".join(map(str, found[:MOST_NAMED])), len(found) - MOST_NAMED
    which = f"{'line' if len(found) == 1 else 'lines'} {named}{f' and {more:,} more' if more > 0 else ''}"
    return f"backslashes stand before quotation marks in {which}, and escape nothing in a CSV"


@cache
def _cell(separator: str) -> re.Pattern[str]:
    between = re.escape(separator)
    return re.compile(rf'("(?:[^"]++|"")*+("?))?([^{between}\r\n]*+)({between}|\r\n|\r|\n|\Z)')


def _is_broken(cell: re.Match[str]) -> bool:
    return _is_unclosed(cell) or bool(cell[1] and cell[3]) or len(cell[0]) > csv.field_size_limit()


def _is_unclosed(cell: re.Match[str]) -> bool:
    return bool(cell[1]) and (not cell[2])


def _reason(cell: re.Match[str], line: int) -> str:
    if _is_unclosed(cell):
        return f"the quotation mark that opens here is never closed: {shown(cell[0])}"
    if cell[1] and cell[3]:
        end = line + line_breaks(cell[1])
        return f"the quotation mark that opens here closes in line {end}, but {shown(cell[3])} follows it"
    return f"the cell that starts here is longer than {csv.field_size_limit()} characters"
