"""Two versions of a table turn into the edits that make the first into the second."""

from graph.comparing.difference import RowChange, difference
from graph.edits import AddRow, ChangeCell, Edit, RemoveRow
from graph.reading.table import Table


def row_edits(before: Table, after: Table) -> list[Edit]:
    """Return the edits of the file that the table before was read from; the order of its rows stays as it is.

    Raises ValueError if the second table has columns that the first one lacks.

    >>> from graph.reading.csv_text import table_of
    >>> old = table_of("a.csv", ["source", "effect", "target"], [["GABA", "calms", "Stress"]])
    >>> row_edits(old, table_of("a.csv", ["source", "effect", "target"], [["GABA", "soothes", "Stress"]]))
    [ChangeCell(line=2, column=2, text='soothes')]
    """
    found = difference(before, after)
    if found.added_columns:
        raise ValueError(f"the file has no column {found.added_columns[0]!r}")
    changed = [edit for change in found.changed for edit in _cells(before, change)]
    removed = [RemoveRow(row.line) for row in found.removed]
    added = [AddRow({column: cell for column, cell in row.by_column.items() if cell}) for row in found.added]
    return [*changed, *removed, *added]


def _cells(before: Table, change: RowChange) -> list[ChangeCell]:
    return [
        ChangeCell(change.before.line, before.column_number(cell.column), cell.after)
        for cell in change.cells
        if cell.column in before.frame.columns
    ]
