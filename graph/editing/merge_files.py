"""Two contents of a file, edited from the same one, turn into one content with both edits."""

from collections.abc import Callable
from dataclasses import dataclass

from graph.comparing.merge import Merge, merge
from graph.comparing.row_merge import Choices, Conflict
from graph.editing.row_edits import row_edits
from graph.reading.csv_text import csv_text
from graph.reading.table import Table
from graph.wording import counted
from graph.writing.rewrite import rewrite

Read = Callable[[bytes], Table | None]


@dataclass(frozen=True)
class Joined:
    """The content with both edits, written as theirs is; and what both changed differently, where theirs stands now."""

    content: bytes
    conflicts: tuple[Conflict, ...] = ()


@dataclass(frozen=True)
class NotJoined:
    """Why two contents could not be brought together; for a person to read."""

    reason: str


def join(base: bytes, mine: bytes, theirs: bytes, read: Read, choices: Choices | None = None) -> Joined | NotJoined:
    """Return theirs with what I did to the base. `read` gives the table of a content, None where it is none.

    All bytes of theirs that I did not touch stay. Where I have columns that they have not, the file is written anew.
    """
    tables = [read(content) for content in (base, mine, theirs)]
    for table, whose in zip(tables, ("it was when you began", "you edited it", "it is now"), strict=True):
        if table is None:
            return NotJoined(f"the file as {whose} cannot be read as a table")
    first, my, their = (table for table in tables if table is not None)
    if _refused(my) > _refused(first):
        return NotJoined("rows that you added do not fit the header and would be lost")
    merged = merge(first, my, their, choices)
    return _written(merged, their, theirs)


def _refused(table: Table) -> int:
    return table.rows - len(table.frame)


def _written(merged: Merge, theirs: Table, content: bytes) -> Joined | NotJoined:
    columns = set(map(str, merged.table.frame.columns))
    try:
        if columns <= set(map(str, theirs.frame.columns)):
            return Joined(rewrite(content, row_edits(theirs, merged.table)), merged.conflicts)
        if merged.left_out:
            return NotJoined(f"{counted(merged.left_out, 'row does', 'rows do')} not fit the header and would be lost")
        return Joined(csv_text(merged.table).encode(), merged.conflicts)
    except ValueError as error:
        return NotJoined(str(error))
