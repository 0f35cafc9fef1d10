"""From the cells of a tidy table to those that hold the marks of a web page: entities and tags."""

from collections.abc import Iterator

from graph.checks.fixes import write_cell
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.markup import plain_text
from graph.diagnostics.rules import fault, shown
from graph.reading.table import Table
from graph.schema import known_columns

NOTHING_ELSE = "Nothing else stands in the cell: write what is meant, or delete the row."


def markup(table: Table) -> Iterator[Diagnostic]:
    """Yield a warning for each known cell with entities or tags; its fix writes what they stand for."""
    for column in known_columns(table.frame.columns):
        for line, cell, _ in table.where(column, _has_marks, "<&"):
            plain, place = plain_text(cell), (line, table.column_number(column))
            message = f"{shown(cell)} has marks of a web page in it"
            help = (
                f"Write {shown(plain)}: on the map such marks are letters like any others." if plain else NOTHING_ELSE
            )
            yield fault(table.path, place, "markup", message, cell, help, write_cell(place, plain or None))


def _has_marks(cell: str) -> bool:
    return plain_text(cell) != cell
