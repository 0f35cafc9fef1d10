"""From the first record of a table to the faults of its column names."""

from collections import Counter
from collections.abc import Sequence

from graph.diagnostic import Diagnostic
from graph.faults import fault, shown
from graph.records import Record
from graph.suggestion import nearest

SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "vertical bars"}
NEAR = 85


def check_header(header: Record, path: str, required: Sequence[str], optional: Sequence[str]) -> list[Diagnostic]:
    """Return the faults of the column names; any error among them means that no row can be understood."""
    if len(header.cells) == 1 and header.cells[0] not in required:
        return [_one_column(header, path)]
    known = {*required, *optional}
    own = [name for name in header.cells if name not in known]
    missing = [_missing(header, path, column, own) for column in required if column not in header.cells]
    taken = {diagnostic.value for diagnostic in missing}
    absent = [column for column in optional if column not in header.cells]
    left = [name for name in own if name not in taken]
    return [*missing, *_duplicates(header, path), *_misspelled(header, path, absent, left)]


def _one_column(header: Record, path: str) -> Diagnostic:
    name = header.cells[0]
    used = max(SEPARATORS, key=name.count)
    separated = f", separated by {SEPARATORS[used]} instead of commas" if used in name else ""
    message = f"the first line is a single column{separated}: {shown(name)}"
    return fault(path, (header.line, 1), "not-a-table", message, name)


def _missing(header: Record, path: str, column: str, own: list[str]) -> Diagnostic:
    like = nearest(column, own)
    place = (header.line, header.cells.index(like) + 1 if like is not None else 1)
    help = f"Did you mean the column {shown(like)}? Rename it to '{column}'." if like is not None else ""
    return fault(path, place, "missing-column", f"the column '{column}' is missing", like or "", help)


def _duplicates(header: Record, path: str) -> list[Diagnostic]:
    twice = [name for name, count in Counter(header.cells).items() if count > 1]
    return [_duplicate(header, path, name) for name in twice]


def _duplicate(header: Record, path: str, name: str) -> Diagnostic:
    first = header.cells.index(name) + 1
    place = (header.line, header.cells.index(name, first) + 1)
    message = f"column {place[1]} is named {shown(name)}, as column {first} is"
    return fault(path, place, "duplicate-column", message, name)


def _misspelled(header: Record, path: str, absent: list[str], own: list[str]) -> list[Diagnostic]:
    likes = [(column, nearest(column, own, NEAR)) for column in absent]
    return [_misspelled_as(header, path, column, like) for column, like in likes if like]


def _misspelled_as(header: Record, path: str, column: str, name: str) -> Diagnostic:
    place = (header.line, header.cells.index(name) + 1)
    help = f"Did you mean '{column}'? Then rename it; a column of your own may stay as it is."
    return fault(path, place, "misspelled-column", f"the column {shown(name)} is not known", name, help)
