"""What was typed into a table on a page turns into edits of the file that the table was read from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graph.edits import AddRow, ChangeCell, Edit, RemoveRow
from graph.reading.table import Table

Cells = Mapping[str, Any]


@dataclass(frozen=True)
class Typed:
    """What was done to the rows of a table, each called by its number from 0; new rows are none of them yet."""

    changed: Mapping[int, Cells] = field(default_factory=dict)
    added: Sequence[Cells] = ()
    removed: Sequence[int] = ()


def grid_edits(table: Table, typed: Typed) -> list[Edit]:
    """Return the edits: changed cells and then removed rows, from top to bottom, then the new rows.

    A new row without any text is none, and one that was emptied is removed. What the page says of a row beside the
    cells of the table's columns is left out.

    >>> from graph.reading.csv_text import table_of
    >>> table = table_of("a.csv", ["source", "target"], [["GABA", "Stress"]])
    >>> grid_edits(table, Typed({0: {"target": "Fear"}}, [{"source": None}]))
    [ChangeCell(line=2, column=2, text='Fear')]
    """
    lines, gone = table.lines(), gone_rows(table, typed)
    kept = {row: cells for row, cells in sorted(typed.changed.items()) if row not in gone and row < len(lines)}
    changed = (edit for row, cells in kept.items() for edit in _changed(table, row, lines[row], cells))
    removed = (RemoveRow(lines[row]) for row in sorted(gone) if row < len(lines))
    added = (AddRow(texts) for cells in typed.added if "".join((texts := _texts(table, cells)).values()).strip())
    return [*changed, *removed, *added]


def gone_rows(table: Table, typed: Typed) -> frozenset[int]:
    """Return the numbers of the rows that are removed, or that typing has left without any text.

    Those would be blank lines in the file, which nothing reads as rows.
    """
    emptied = (row for row, cells in typed.changed.items() if row < len(table.frame) and _is_emptied(table, row, cells))
    return frozenset((*typed.removed, *emptied))


def _is_emptied(table: Table, row: int, cells: Cells) -> bool:
    before = dict(zip(map(str, table.frame.columns), table.frame.iloc[row].tolist(), strict=True))
    return bool(cells) and not "".join((before | _texts(table, cells)).values()).strip()


def _changed(table: Table, row: int, line: int, cells: Cells) -> Iterator[ChangeCell]:
    for column, text in _texts(table, cells).items():
        number = table.column_number(column)
        if table.frame.iat[row, number - 1] != text:
            yield ChangeCell(line, number, text)


def _texts(table: Table, cells: Cells) -> dict[str, str]:
    """Return the cells of the table's columns as text; a page says None for a blank one."""
    return {name: "" if cell is None else str(cell) for name, cell in cells.items() if name in table.frame.columns}
