"""From what a cell or a row should be to the proposal that makes it so."""

from collections.abc import Sequence

from graph.diagnostics.rules import shown
from graph.edits import ChangeCell, Fix, RemoveRow
from graph.reading.table import Table


def write_cells(places: Sequence[tuple[int, int]], text: str) -> Fix:
    """Return the proposal to write the text into each (line, column).

    >>> write_cells([(2, 1), (4, 3)], "GABA").label
    "write 'GABA' in 2 cells"
    """
    cells = "" if len(places) == 1 else f" in {len(places)} cells"
    return Fix(f"write {shown(text)}{cells}", tuple(ChangeCell(line, column, text) for line, column in places))


def write_cell(place: tuple[int, int], text: str | None) -> Fix | None:
    """Return the proposal to write the text into one cell; None if there is nothing to propose."""
    return None if text is None else write_cells([place], text)


def remove_repeated(table: Table, line: int, first_line: int) -> Fix | None:
    """Return the proposal to remove a row that an earlier one repeats in every column; None if it says more."""
    return remove_row(line, first_line) if table.are_same(line, first_line) else None


def remove_row(line: int, first_line: int) -> Fix:
    """Return the proposal to remove a row that is known to repeat an earlier one in every column."""
    return Fix(f"remove the row; line {first_line} says all of it", (RemoveRow(line),))
