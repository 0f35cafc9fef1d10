"""From cells with stray spaces to tidy ones, and to the warnings that name them."""

import re
from collections.abc import Iterator, Sequence

from graph.checks.fixes import write_cell
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, shown
from graph.reading.distinct_cells import BEYOND_ASCII, DistinctCells
from graph.reading.table import Table
from graph.schema import CONCEPTS, RELATIONS, Schema, keeps_line_breaks, known_columns

# Joiners are spelling where both their neighbours join: letters of Arabic and Indic scripts, and emoji.
_JOINED = (
    "[\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc"
    "\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]"
)
# Marks that turn the direction of writing are among them: with one a cell reads otherwise than it is compared. So are
# control characters, but for those that stand for a byte of a garbled letter (graph/checks/garbled_letters.py).
INVISIBLE = re.compile(
    "[\0-\x08\x0e-\x1a\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
    rf"|(?<!{_JOINED})[\u200c\u200d]|[\u200c\u200d](?!{_JOINED})"
    r"|(?<![ÂÃÄÅÎÏÐÑâ])(?<!â\S)[\x80-\x84\x86-\x9f]"
)
# What colours a terminal or names its window.
ESCAPES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|[\x1b\x7f]")
SPACES = re.compile(r"[^\S\r\n]+")
KINDS = (
    ("a character that only a terminal obeys", ESCAPES),
    ("an invisible character", INVISIBLE),
    ("a space at the start", re.compile(r"\A\s")),
    ("a space at the end", re.compile(r"\s\Z")),
    ("a doubled space", re.compile(r"\s\s")),
    ("a space that is not a plain one", re.compile(r"[^\S ]")),
)
AROUND = 20
_MAY_BE_HIDDEN = "".join(map(chr, (*range(32), 127))) + BEYOND_ASCII


def tidy(table: Table, schemas: Sequence[Schema] = (RELATIONS, CONCEPTS)) -> Table:
    """Return the table with single plain spaces inside known cells, none around them, and nothing invisible.

    Known are the columns of the schemas.
    """
    known = known_columns(table.frame.columns, schemas)
    tidied = {column: _tidy_words(table.distinct(column), keeps_line_breaks(column)) for column in known}
    return table.with_words({column: words for column, words in tidied.items() if words is not None})


def tidy_text(text: str, with_line_breaks: bool = False) -> str:
    """Return the text with single plain spaces; line breaks become spaces unless they are kept.

    >>> tidy_text("  Immune\\u00a0\\u200b cell ")
    'Immune cell'
    """
    seen = text if text.isascii() and text.isprintable() else _seen(text)
    return SPACES.sub(" ", seen).strip() if with_line_breaks else " ".join(seen.split())


def _seen(text: str) -> str:
    """Return the text without the characters that nobody sees."""
    return INVISIBLE.sub("", ESCAPES.sub("", text))


def stray_spaces(table: Table, tidied: Table) -> list[Diagnostic]:
    """Return a warning for each cell that differs between a table and the same table made tidy.

    A column of the file's own is left as it is, so only what nobody sees in it is named.
    """
    columns = table.frame.columns
    made_tidy = [column for column in columns if table.distinct(column).words != tidied.distinct(column).words]
    found = [
        _stray_space(table, (line, table.column_number(column)), raw, plain)
        for column in made_tidy
        for line, raw, plain in _changed(table, tidied, column)
    ]
    left = [column for column in columns if column not in made_tidy]
    hidden = (_hidden(table, column, *cell) for column in left for cell in _with_hidden_characters(table, column))
    return [*found, *hidden]


def _with_hidden_characters(table: Table, column: str) -> Iterator[tuple[int, str, str]]:
    """Yield the line and the cell of each cell that has characters which nobody sees, and what it is without them."""
    if not table.distinct(column).may_have(_MAY_BE_HIDDEN):
        return iter(())
    found = table.where(column, lambda cell: (seen,) if (seen := _seen(cell)) != cell else None)
    return ((line, cell, seen) for line, cell, (seen,) in found)


def _hidden(table: Table, column: str, line: int, raw: str, seen: str) -> Diagnostic:
    place = line, table.column_number(column)
    help = f"The column is the file's own, so the cell is kept as it is; without that it says {shown(seen)}."
    return fault(table.path, place, "stray-space", _what_is_stray(raw), raw, help, write_cell(place, seen))


def _changed(table: Table, tidied: Table, column: str) -> Iterator[tuple[int, str, str]]:
    rows = table.each(column, str) != tidied.each(column, str)
    cells = (found.cells_at(rows, column) for found in (table, tidied))
    return ((line, raw, plain) for (line, raw), (_, plain) in zip(*cells, strict=True))


def _tidy_words(cells: DistinctCells, with_line_breaks: bool) -> tuple[str, ...] | None:
    """Return the words of a column as they are when tidy; None where all of them are tidy already."""
    if cells.is_spaced_plainly:
        if not cells.may_have(BEYOND_ASCII):
            return None
        tidied = tuple(word if word.isascii() else tidy_text(word, with_line_breaks) for word in cells.words)
    else:
        tidied = tuple(tidy_text(word, with_line_breaks) for word in cells.words)
    return None if tidied == cells.words else tidied


def _stray_space(table: Table, place: tuple[int, int], raw: str, plain: str) -> Diagnostic:
    help = f"It is read as {shown(plain)}; retype the cell with single plain spaces."
    return fault(table.path, place, "stray-space", _what_is_stray(raw), raw, help, write_cell(place, plain))


def _what_is_stray(raw: str) -> str:
    name, found = next((name, match) for name, pattern in KINDS if (match := pattern.search(raw)))
    near = raw[max(found.start() - AROUND, 0) : found.end() + AROUND]
    return f"{shown(near)} has {name}"
