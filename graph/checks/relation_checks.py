"""From the rows of a tidy table to the rows that say nothing new: repeated ones, and concepts acting on themselves."""

from graph.checks.fixes import remove_repeated
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, shown
from graph.model.identity import references
from graph.reading.table import Table
from graph.vocabulary import REQUIRED_COLUMNS, WHEN_BLANK

COMPARED = (*REQUIRED_COLUMNS, "polarity", "mechanism", "species", "level", "evidence")


def self_relations(table: Table) -> list[Diagnostic]:
    """Return a fault for each row whose source and target are one concept, whatever the case of the letters."""
    column = table.column_number("target")
    rows = zip(table.lines(), table.cells("source"), table.cells("target"), strict=True)
    return [
        fault(table.path, (line, column), "self-relation", f"{shown(target)} is both source and target", target)
        for line, source, target in rows
        if source and source.casefold() == target.casefold()
    ]


def duplicate_relations(table: Table) -> list[Diagnostic]:
    """Return a fault for each row that says the same as an earlier row, whatever the case of the letters."""
    first_lines: dict[tuple[str, ...], int] = {}
    rows = [(line, saying) for line, saying in zip(table.lines(), sayings(table), strict=True) if all(saying[:3])]
    return [
        _duplicate(table, line, first_lines[saying])
        for line, saying in rows
        if first_lines.setdefault(saying, line) != line
    ]


def no_relations(table: Table) -> list[Diagnostic]:
    """Return a warning if the file has no rows at all."""
    message = "the file has a header but no relations"
    return [] if table.rows else [fault(table.path, (1, 1), "no-relations", message)]


def sayings(table: Table) -> list[tuple[str, ...]]:
    """Return what is compared of each row of a tidy table: two rows that agree in it say the same."""
    columns = [_compared(table, column) for column in COMPARED]
    return list(zip(*columns, _folded(references(table.frame)), strict=True))


def _compared(table: Table, column: str) -> list[str]:
    cells = table.cells(column)
    return _folded([cell or WHEN_BLANK[column] for cell in cells] if column in WHEN_BLANK else cells)


def _folded(cells: list[str]) -> list[str]:
    return [cell.casefold() for cell in cells]


def _duplicate(table: Table, line: int, first_line: int) -> Diagnostic:
    saying = " ".join(str(table.frame.at[line, column]) for column in REQUIRED_COLUMNS)
    place = (line, table.column_number("source"))
    message, fix = f"{shown(saying)} is in line {first_line} already", remove_repeated(table, line, first_line)
    return fault(table.path, place, "duplicate-relation", message, saying, fix=fix)
