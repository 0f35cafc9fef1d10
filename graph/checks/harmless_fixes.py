"""From faults with proposals to the same faults without proposals that make the source of a row its target."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.checks.tidying import tidy_text
from graph.diagnostics.diagnostic import Diagnostic
from graph.edits import ChangeCell
from graph.reading.table import Table

Cell = tuple[int, int]
ENDS = ("source", "target")


def with_harmless_fixes(table: Table, faults: list[Diagnostic]) -> list[Diagnostic]:
    """Return the faults of a tidy table, without each proposal that alone or with others makes source and target one.

    Two names may mean one concept, and the row that has both of them is then for a person to mend.
    """
    columns = tuple(table.column_number(end) for end in ENDS)
    written = _written(faults, columns)
    lines = {line for line, _ in written}
    rows = zip(table.lines(), *map(table.cells, ENDS), strict=True)
    harmful = {
        (line, column)
        for line, source, target in rows
        if line in lines and source != target
        if {source, *written[line, columns[0]]} & {target, *written[line, columns[1]]}
        for column in columns
    }
    return [replace(fault, fix=None) if harmful.intersection(_places(fault)) else fault for fault in faults]


def _written(faults: Iterable[Diagnostic], columns: tuple[int, ...]) -> dict[Cell, set[str]]:
    """Return what proposals write into the ends of each row."""
    written: dict[Cell, set[str]] = defaultdict(set)
    for edit in (edit for fault in faults if fault.fix for edit in fault.fix.edits):
        if isinstance(edit, ChangeCell) and edit.column in columns:
            written[edit.line, edit.column].add(tidy_text(edit.text))
    return written


def _places(fault: Diagnostic) -> Iterator[Cell]:
    for edit in fault.fix.edits if fault.fix else ():
        if isinstance(edit, ChangeCell):
            yield edit.line, edit.column
