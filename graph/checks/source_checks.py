"""From what the rows name as their sources to sources that contradict each other, and to rows without any."""

from graph.checks.fixes import write_cell
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.name_forms import spelling_form
from graph.diagnostics.rules import fault, shown
from graph.model.identity import references
from graph.reading.table import Table
from graph.vocabulary import LEVEL_WHEN_BLANK

SOURCE_COLUMNS = ("citation", "doi", "pmid")
TOLD_BY_A_DOI = ("citation", "year", "pmid")


def doi_conflicts(table: Table) -> list[Diagnostic]:
    """Return a warning for each citation, year or PMID that differs from that of the first row with the same DOI.

    A citation that differs in capitals and hyphens alone has a fix: that of the first row. Blank cells say nothing.
    """
    dois = [doi.casefold() for doi in table.cells("doi")]
    return [conflict for column in TOLD_BY_A_DOI for conflict in _conflicts(table, column, dois)]


def missing_sources(table: Table) -> list[Diagnostic]:
    """Return a warning for each row of the level research without a source, if the file has a column for sources."""
    columns = [column for column in SOURCE_COLUMNS if column in table.frame.columns]
    rows = zip(table.lines(), table.cells("level"), references(table.frame), strict=True)
    return [
        fault(table.path, (line, table.column_number(columns[0])), "missing-source", "the row names no source")
        for line, level, reference in rows
        if columns and not reference and (level or LEVEL_WHEN_BLANK) == LEVEL_WHEN_BLANK
    ]


def _conflicts(table: Table, column: str, dois: list[str]) -> list[Diagnostic]:
    firsts: dict[str, tuple[int, str]] = {}
    told = [row for row in zip(table.lines(), dois, table.cells(column), strict=True) if row[1] and row[2]]
    return [
        _conflict(table, line, column, (text, *firsts[doi]))
        for line, doi, text in told
        if firsts.setdefault(doi, (line, text))[1] != text
    ]


def _conflict(table: Table, line: int, column: str, told: tuple[str, int, str]) -> Diagnostic:
    text, first_line, first_text = told
    place, name = (line, table.column_number(column)), column.replace("pmid", "PMID")
    message = f"the {name} {shown(text)} differs from {shown(first_text)} in line {first_line}, which has the same DOI"
    same = spelling_form(text) == spelling_form(first_text)
    return fault(table.path, place, "doi-conflict", message, text, fix=write_cell(place, first_text if same else None))
