"""From the cells of a table to those in which two halves of a quotation mark have swallowed other rows."""

import re
from collections.abc import Sequence
from functools import partial

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, shown
from graph.reading.dialect import SEPARATORS
from graph.reading.table import Table
from graph.schema import CONCEPTS, RELATIONS, Schema, keeps_line_breaks, known_columns

LINE_BREAK = re.compile(r"[\r\n]")


def swallowed_rows(table: Table, schemas: Sequence[Schema] = (RELATIONS, CONCEPTS)) -> list[Diagnostic]:
    """Return a fault for each cell with a line break and the separators of a whole row, where no prose belongs."""
    least = max(len(table.frame.columns) - 1, 1)
    return [
        _swallowed(table, (line, table.column_number(column)), cell)
        for column in known_columns(table.frame.columns, schemas)
        if not keeps_line_breaks(column)
        for line, cell, _ in table.where(column, partial(_has_rows, least), "\r\n")
    ]


def _has_rows(least: int, cell: str) -> bool:
    return bool(LINE_BREAK.search(cell.strip())) and max(map(cell.count, SEPARATORS)) >= least


def _swallowed(table: Table, place: tuple[int, int], cell: str) -> Diagnostic:
    message = f"a quotation mark opens here and closes lines below, with a whole row in between: {shown(cell)}"
    return fault(table.path, place, "swallowed-row", message, cell)
