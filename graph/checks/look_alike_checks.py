"""From the cells of a tidy table to the letters that only look like the ones that were meant."""

import unicodedata

from graph.checks.fixes import write_cell
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.look_alikes import LookAlike, first_look_alike, meant
from graph.diagnostics.rules import fault, shown
from graph.reading.distinct_cells import BEYOND_ASCII
from graph.reading.table import Table

# The columns whose words are compared with others or looked up; in prose a letter of any alphabet is welcome.
COMPARED = ("source", "effect", "target", "mechanism", "doi", "name", "synonyms", "broader")


def look_alike_letters(table: Table) -> list[Diagnostic]:
    """Return a warning for each cell with a look-alike letter; its fix writes the cell as it was meant."""
    return [
        _look_alike(table, (line, table.column_number(column)), cell, found)
        for column in COMPARED
        for line, cell, found in table.where(column, _found_in, BEYOND_ASCII)
    ]


def _found_in(cell: str) -> LookAlike | None:
    return None if cell.isascii() else first_look_alike(cell)


def _look_alike(table: Table, place: tuple[int, int], cell: str, found: LookAlike) -> Diagnostic:
    text = meant(cell)
    names = " + ".join(unicodedata.name(letter, shown(letter)) for letter in found.typed)
    message = f"{shown(cell)} has {names} where {shown(found.meant)} is meant"
    return fault(table.path, place, "look-alike-letter", message, cell, fix=write_cell(place, text))
