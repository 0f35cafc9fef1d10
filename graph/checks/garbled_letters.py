"""From the cells of a tidy table to the letters that a program garbled or lost by a wrong encoding."""

import re
from collections.abc import Iterator

from graph.checks.fixes import write_cell
from graph.checks.spreadsheet_damage import NAMES
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, shown
from graph.reading.decoding import WINDOWS
from graph.reading.distinct_cells import BEYOND_ASCII
from graph.reading.table import Table

# The letters that Windows-1252 has for the bytes 80 to FF; for the five that it lacks, what programs write in their
# place: the control character, or LibreOffice a letter of its own.
BYTES = {
    **{chr(byte): byte for byte in range(0x80, 0x100)},
    **{chr(0xF100 + byte): byte for byte in range(0x80, 0xA0)},
    **{bytes([byte]).decode(WINDOWS, "ignore"): byte for byte in range(0x80, 0x100)},
}
_FOLLOWING = "".join(letter for letter, byte in BYTES.items() if letter and 0x80 <= byte < 0xC0)
# What UTF-8 writes as the first byte of Latin, Greek and Cyrillic letters, and of typographic signs. The rest of its
# first bytes are letters that often stand before a closing quotation mark.
GARBLED = re.compile(rf"[ÂÃÄÅÎÏÐÑ][{re.escape(_FOLLOWING)}]|â[{re.escape(_FOLLOWING)}]{{2}}")
LOST = re.compile(r"(?<!\S)\?(?=-?[^\W\d_])|(?<=[^\W\d_])\?(?=[^\W\d_])|(?<=\w-)\?(?=\d*(?:\W|\Z))")


def garbled_letters(table: Table) -> Iterator[Diagnostic]:
    """Yield a warning for each cell with letters read in the wrong encoding; its fix writes the right ones."""
    for column in table.frame.columns:
        for line, cell, meant in table.where(column, _meant, BEYOND_ASCII):
            place = (line, table.column_number(column))
            message = f"{shown(cell)} is {shown(meant)} read in the wrong encoding"
            yield fault(table.path, place, "garbled-letters", message, cell, fix=write_cell(place, meant))


def lost_letters(table: Table) -> Iterator[Diagnostic]:
    """Yield a warning for each name or citation with a question mark in the place of a letter."""
    for column in (*NAMES, "citation"):
        for line, cell, _ in table.where(column, _has_lost_one, "?"):
            message = f"{shown(cell)} has a question mark where a letter belongs"
            yield fault(table.path, (line, table.column_number(column)), "lost-letter", message, cell)


def ungarbled(text: str) -> str:
    """Return the text with the letters for which UTF-8 has the bytes that were taken for letters of Windows-1252.

    >>> ungarbled("Î²-endorphin"), ungarbled("β-endorphin"), ungarbled("Müller")
    ('β-endorphin', 'β-endorphin', 'Müller')
    """
    return text if text.isascii() else GARBLED.sub(_letter, text)


def _meant(cell: str) -> str | None:
    meant = ungarbled(cell)
    return None if meant == cell else meant


def _has_lost_one(cell: str) -> bool:
    return bool(LOST.search(cell)) and "://" not in cell


def _letter(found: re.Match[str]) -> str:
    try:
        return bytes(BYTES[letter] for letter in found[0]).decode()
    except UnicodeDecodeError:
        return found[0]
