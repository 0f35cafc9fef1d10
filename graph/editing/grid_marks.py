"""What is wrong and what differs in a table that is typed into turns into marks at the rows as they were shown."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from graph.comparing.difference import Difference
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.repeated import each_place
from graph.editing.grid_edits import Typed, gone_rows
from graph.editing.offered_fix import offered_cells
from graph.reading.table import Table


@dataclass(frozen=True)
class FaultMark:
    """A fault at a cell. `fix` is what is offered to be written into cells of that row, by column, and `label` says it.

    It is None where nothing is offered, or something that touches other rows.
    """

    key: str
    column: int
    fault: Diagnostic
    fix: Mapping[int, str] | None = None
    label: str = ""


@dataclass(frozen=True)
class GridMarks:
    """The marks by the keys of rows: where a line is another one now, what is wrong, and which columns are changed.

    A row that was shown has its number from 0 as its key, a new one "+" and its number from 1; `keys` are those of all
    rows by their line now.
    """

    keys: Mapping[int, str] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    faults: Sequence[FaultMark] = ()
    changed: Mapping[str, Sequence[int]] = field(default_factory=dict)


def row_keys(shown: Table, typed: Typed) -> list[str]:
    """Return the keys of the rows that the file has after typing, from top to bottom; a blank one is none.

    >>> from graph.reading.csv_text import table_of
    >>> table = table_of("a.csv", ["source"], [["GABA"], ["IL-6"]])
    >>> row_keys(table, Typed(removed=[0], added=[{}, {"source": "Sleep"}]))
    ['1', '+2']
    """
    gone = gone_rows(shown, typed)
    kept = [str(number) for number in range(len(shown.frame)) if number not in gone]
    added = [f"+{number}" for number, cells in enumerate(typed.added, 1) if _is_filled(cells)]
    return [*kept, *added]


def grid_marks(
    shown: Table, typed: Typed, now: Table, faults: Iterable[Diagnostic], found: Difference | None
) -> GridMarks:
    """Return the marks; `now` are the rows after typing, which the faults and the difference speak of.

    There are none where the rows are others than typing can have made of those that were shown.
    """
    keys, lines = row_keys(shown, typed), now.lines()
    if len(keys) != len(lines):
        return GridMarks()
    by_line = dict(zip(lines, keys, strict=True))
    return GridMarks(
        keys=by_line,
        lines=_moved(shown, keys, lines),
        faults=[
            _fault_mark(by_line[place.line], place)
            for fault in faults
            for place in _places(fault, now)
            if place.line in by_line
        ],
        changed=_changed(now, found, by_line) if found else {},
    )


def _moved(shown: Table, keys: Sequence[str], lines: Sequence[int]) -> dict[str, int]:
    """Return the lines of the rows that stand on another one than was shown, by their keys; mostly there are none."""
    before = shown.lines()
    if before == lines:
        return {}
    was = {str(number): line for number, line in enumerate(before)}
    return {key: line for key, line in zip(keys, lines, strict=True) if was.get(key) != line}


def _is_filled(cells: Mapping[str, object]) -> bool:
    return any(cell is not None and str(cell).replace("\0", "").strip() for cell in cells.values())


def _places(fault: Diagnostic, now: Table) -> Iterator[Diagnostic]:
    """Yield a fault once for each row that it concerns: of one with very many places not all are named."""
    if fault.count == len(fault.places or (fault.line,)):
        yield from each_place(fault)
        return
    for number in sorted({column for _, column in fault.places}):
        for line, *_ in now.where(str(now.frame.columns[number - 1]), lambda cell: cell.strip() == fault.value or None):
            yield replace(fault, line=line, column=number, count=1, places=())


def _fault_mark(key: str, fault: Diagnostic) -> FaultMark:
    offered = offered_cells(fault)
    if not offered:
        return FaultMark(key, fault.column - 1, fault)
    cells = {column - 1: text for column, text in offered.texts.items()}
    return FaultMark(key, fault.column - 1, fault, cells, offered.label)


def _changed(now: Table, found: Difference, by_line: Mapping[int, str]) -> dict[str, list[int]]:
    columns = {str(name): number for number, name in enumerate(now.frame.columns)}
    changed = {
        by_line[change.after.line]: [columns[cell.column] for cell in change.cells if cell.column in columns]
        for change in found.changed
        if change.after.line in by_line
    }
    added = {
        by_line[row.line]: [columns[name] for name, cell in row.by_column.items() if cell and name in columns]
        for row in found.added
        if row.line in by_line
    }
    return changed | added
