"""Two tables edited from the same base turn into one with both edits, and into what both changed differently."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.comparing.matching import matched
from graph.comparing.row import Row, rows_of
from graph.comparing.row_merge import CellConflict, Cells, Choices, Conflict, merged_row
from graph.reading.csv_text import table_of
from graph.reading.table import Table


@dataclass(frozen=True)
class Merge:
    """The table with both edits, and the conflicts; where nobody decided one, the table says what theirs says.

    `left_out` counts the rows of the three files that did not fit their header. They are in no table: before such a
    merge is written as a whole file, they need to be mended.
    """

    table: Table
    conflicts: tuple[Conflict, ...] = ()
    left_out: int = 0


def merge(base: Table, mine: Table, theirs: Table, choices: Choices | None = None) -> Merge:
    """Return theirs with what I did to the base: their rows in their order, then the rows that I added.

    A cell that only one side changed is taken from that side; a row that both added comes once. `choices` decides
    conflicts of an earlier merge. A column is gone if one side removed it and nothing is left in it.
    """
    left_out = sum(table.rows - len(table.frame) for table in (base, mine, theirs))
    for one, other, result in ((theirs, base, mine), (mine, base, theirs), (mine, theirs, theirs)):
        if _is_same(one, other):
            return Merge(result, left_out=left_out)
    rows, others = rows_of(mine), rows_of(theirs)
    my, their = dict(matched(base, mine)), dict(matched(base, theirs))
    merged = {
        number: merged_row(row, _at(rows, my.get(number)), _at(others, their.get(number)), choices or {})
        for number, row in enumerate(rows_of(base))
    }
    found = [
        *_in_their_order(others, {row: merged[number][0] for number, row in their.items()}),
        *(cells for number, (cells, _) in merged.items() if cells and number not in their),
        *_added_by_me_alone(rows, set(my.values()), others, set(their.values())),
    ]
    conflicts = tuple(conflict for _, of_row in merged.values() for conflict in of_row)
    kept = [cells for cells in found if any(cells.values())]
    columns = _columns(base, mine, theirs, kept, conflicts)
    cells = [[row.get(column, "") for column in columns] for row in kept]
    return Merge(table_of(theirs.path, columns, cells), conflicts, left_out)


def _is_same(one: Table, other: Table) -> bool:
    return list(one.frame.columns) == list(other.frame.columns) and bool(
        one.frame.values.tolist() == other.frame.values.tolist()
    )


def _at(rows: Sequence[Row], number: int | None) -> Row | None:
    return None if number is None else rows[number]


def _in_their_order(theirs: Sequence[Row], merged: Mapping[int, Cells | None]) -> Iterator[Cells]:
    for number, row in enumerate(theirs):
        cells = merged.get(number) if number in merged else row.by_column
        if cells:
            yield cells


def _added_by_me_alone(
    mine: Sequence[Row], my_old: set[int], theirs: Sequence[Row], their_old: set[int]
) -> Iterator[Cells]:
    added_too = Counter(row.content for number, row in enumerate(theirs) if number not in their_old)
    for number, row in enumerate(mine):
        if number not in my_old:
            if not added_too[row.content]:
                yield row.by_column
            added_too[row.content] -= added_too[row.content] > 0


def _columns(
    base: Table, mine: Table, theirs: Table, rows: Sequence[Cells], conflicts: Sequence[Conflict]
) -> list[str]:
    """Return their columns, then those that only I have, without those that one side removed and nobody filled."""
    names = dict.fromkeys(name for table in (theirs, mine, base) for name in map(str, table.frame.columns))
    everywhere = [set(table.frame.columns) for table in (mine, theirs)]
    asked = {conflict.column for conflict in conflicts if isinstance(conflict, CellConflict)}
    removed = {name for name in base.frame.columns if not all(name in columns for columns in everywhere)}
    used = {name for row in rows for name, cell in row.items() if cell} | asked
    return [name for name in names if name not in removed - used]
