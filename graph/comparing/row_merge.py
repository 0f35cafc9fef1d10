"""One row as it was, as I have it and as they have it turns into one row with both edits, or into a conflict."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from graph.comparing.row import Row

Side = Literal["mine", "theirs"]
Cells = Mapping[str, str]


@dataclass(frozen=True)
class CellConflict:
    """A cell to which both gave another text. `base` is the row that both started from."""

    base: Row
    column: str
    mine: str
    theirs: str


@dataclass(frozen=True)
class RowConflict:
    """A row that one side changed and the other removed; None stands for the side that removed it."""

    base: Row
    mine: Row | None
    theirs: Row | None


Conflict = CellConflict | RowConflict
Choices = Mapping[Conflict, Side]
Merged = tuple[Cells | None, tuple[Conflict, ...]]


def merged_row(base: Row, mine: Row | None, theirs: Row | None, choices: Choices) -> Merged:
    """Return the cells by column (None: the row is gone) and the conflicts that `choices` does not decide.

    Where a conflict is not decided, the cells are theirs.
    """
    if mine and theirs:
        return _both_have_it(base, mine, theirs, choices)
    left = mine or theirs
    if left is None or left.content == base.content:
        return None, ()
    conflict = RowConflict(base, mine, theirs)
    kept = mine if choices.get(conflict) == "mine" else theirs
    return kept.by_column if kept else None, () if conflict in choices else (conflict,)


def _both_have_it(base: Row, mine: Row, theirs: Row, choices: Choices) -> Merged:
    cells: dict[str, str] = {}
    conflicts: list[Conflict] = []
    versions = (base.by_column, mine.by_column, theirs.by_column)
    for column in versions[2] | versions[1] | versions[0]:
        before, my, their = (version.get(column, "") for version in versions)
        conflict = CellConflict(base, column, my, their)
        if before != my != their != before and conflict not in choices:
            conflicts.append(conflict)
        is_mine = their == before or choices.get(conflict) == "mine"
        cells[column] = my if is_mine and my != before else their
    return cells, tuple(conflicts)
