"""From what the rows name as their sources to sources that contradict each other, and to rows without any."""

import numpy as np

from graph.checks.fixes import write_cell
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.name_forms import spelling_form
from graph.diagnostics.rules import fault, shown
from graph.reading.table import Table
from graph.vocabulary import LEVEL_WHEN_BLANK

SOURCE_COLUMNS = ("citation", "doi", "pmid")
NO_REFERENCE = "the row names no citation, DOI or PubMed number"
TOLD_BY_A_DOI = ("citation", "year", "pmid")


def doi_conflicts(table: Table) -> list[Diagnostic]:
    """Return a warning for each citation, year or PMID that differs from that of the first row with the same DOI.

    A citation that differs in capitals and hyphens alone has a fix: that of the first row. Blank cells say nothing.
    """
    return [conflict for column in TOLD_BY_A_DOI for conflict in _conflicts(table, column)]


def missing_sources(table: Table) -> list[Diagnostic]:
    """Return a warning for each row of the level research without a reference, if the file has a column for one."""
    columns = [column for column in SOURCE_COLUMNS if column in table.frame.columns]
    if not columns:
        return []
    levels = table.each("level", lambda level: level or LEVEL_WHEN_BLANK)
    rows = np.logical_and.reduce([levels == LEVEL_WHEN_BLANK, *(table.each(column, str) == "" for column in columns)])
    return [
        fault(table.path, (line, table.column_number(columns[0])), "missing-source", NO_REFERENCE)
        for (line,) in table.cells_at(rows)
    ]


def _conflicts(table: Table, column: str) -> list[Diagnostic]:
    firsts: dict[str, tuple[int, str]] = {}
    rows = (table.each("doi", str) != "") & (table.each(column, str) != "")
    told = ((line, doi.casefold(), text) for line, doi, text in table.cells_at(rows, "doi", column))
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
