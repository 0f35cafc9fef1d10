"""Two tables edited from the same base turn into one with both edits, and into what both changed differently."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from graph.comparing.matching import Matching, matched
from graph.comparing.merged_table import MergedRows, filled_rows
from graph.comparing.row import Row, TableRows
from graph.comparing.row_merge import CellConflict, Cells, Choices, Conflict, Merged, merged_row
from graph.reading.table import Rows, Table

Tables = tuple[Table, Table, Table]
# Rows, and the places of those among them that were added.
Added = tuple[Sequence[Row], Sequence[int]]


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
    my, their = matched(base, mine), matched(base, theirs)
    merged = _merged_rows((base, mine, theirs), (my, their), choices or {})
    their_places = their.after_of(len(base.frame))
    in_place = {int(their_places[row]): cells for row, (cells, _) in merged.items() if their_places[row] >= 0}
    found: list[int | Cells | None] = [
        *(in_place.get(place, place) for place in np.flatnonzero(filled_rows(theirs) | _at(theirs, in_place)).tolist()),
        *(cells for row, (cells, _) in merged.items() if their_places[row] < 0),
        *_added_by_me_alone((TableRows(mine), my.added), (TableRows(theirs), their.added)),
    ]
    conflicts = tuple(conflict for _, of_row in merged.values() for conflict in of_row)
    rows = MergedRows(theirs, [row for row in found if isinstance(row, int) or (row and any(row.values()))])
    return Merge(rows.table(_columns((base, mine, theirs), rows, conflicts)), conflicts, left_out)


def _is_same(one: Table, other: Table) -> bool:
    """Return whether two tables have the same columns and cells, on whichever lines."""
    cells = ([table.frame.iloc[:, place].to_numpy() for place in range(table.frame.shape[1])] for table in (one, other))
    same = list(one.frame.columns) == list(other.frame.columns) and len(one.frame) == len(other.frame)
    return same and all(map(np.array_equal, *cells))


def _merged_rows(tables: Tables, found: tuple[Matching, Matching], choices: Choices) -> dict[int, Merged]:
    """Return what became of each row of the base that is not the same in all three tables."""
    base, mine, theirs = map(TableRows, tables)
    same = np.zeros(len(base), dtype=np.int64)
    for matching in found:
        same[matching.equal.before] += 1
    my, their = (matching.after_of(len(base)) for matching in found)
    edited = np.flatnonzero(same < len(found)).tolist()
    return {
        row: merged_row(base[row], _row(mine, int(my[row])), _row(theirs, int(their[row])), choices) for row in edited
    }


def _row(rows: Sequence[Row], place: int) -> Row | None:
    return None if place < 0 else rows[place]


def _at(table: Table, places: Collection[int]) -> Rows:
    """Return which rows of a table stand in these places."""
    found = np.zeros(len(table.frame), dtype=bool)
    found[list(places)] = True
    return found


def _added_by_me_alone(mine: Added, theirs: Added) -> Iterator[Cells]:
    added_too = Counter(theirs[0][place].content for place in theirs[1])
    for row in (mine[0][place] for place in mine[1]):
        if not added_too[row.content]:
            yield row.by_column
        added_too[row.content] -= added_too[row.content] > 0


def _columns(tables: Tables, rows: MergedRows, conflicts: Sequence[Conflict]) -> list[str]:
    """Return their columns, then those that only I have, without those that one side removed and nobody filled."""
    base, mine, theirs = ([str(name) for name in table.frame.columns] for table in tables)
    asked = {conflict.column for conflict in conflicts if isinstance(conflict, CellConflict)}
    removed = {name for name in base if name not in mine or name not in theirs}
    used = {name for name in removed if rows.fills(name)} | asked
    return [name for name in dict.fromkeys((*theirs, *mine, *base)) if name not in removed - used]
