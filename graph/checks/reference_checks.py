"""From the papers of references.csv and the rows that name them to papers listed twice and to cells that contradict."""

from collections.abc import Iterator

from graph.checks.fixes import write_cell
from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.name_forms import spelling_form
from graph.diagnostics.nearest import nearest
from graph.diagnostics.rules import fault, shown
from graph.papers.listed_paper import TAKEN_OVER, ListedPaper, ListedPapers, is_key_of, listed_papers, names_of
from graph.papers.paper_id import paper_ids
from graph.papers.retractions import Retractions
from graph.reading.table import Table

NEAR = 80


def duplicate_references(table: Table) -> list[Diagnostic]:
    """Return an error for each paper of references.csv whose key, DOI or PubMed number an earlier row has."""
    firsts: dict[str, ListedPaper] = {}
    found = []
    for paper in listed_papers(table).papers:
        names = names_of(paper)
        taken = next((name for name in names if name in firsts), None)
        if taken is not None and paper.key:
            column = table.column_number(_column_of(taken, paper))
            message = f"{shown(taken)} is that of line {firsts[taken].line} too"
            found.append(fault(table.path, (paper.line, column), "duplicate-reference", message, taken))
        firsts = {**dict.fromkeys(names, paper), **firsts}
    return found


def reference_conflicts(table: Table, listed: ListedPapers) -> list[Diagnostic]:
    """Return a warning for each cell that says something else than the paper that its row names."""
    if not listed.papers:
        return []
    columns = {name: table.cells(name) for name in TAKEN_OVER}
    return [
        _conflict(table, line, (column, columns[column][row]), paper)
        for row, (line, paper) in enumerate(listed.rows_of(table))
        for column in TAKEN_OVER
        if paper and _differs(column, columns[column][row], paper)
    ]


def unknown_references(table: Table, listed: ListedPapers) -> list[Diagnostic]:
    """Return a warning for each citation that looks like a key, and is none: one word that no other cell explains."""
    if not listed.papers:
        return []
    keys = [paper.key for paper in listed.papers]
    rows = zip(listed.rows_of(table), table.cells("citation"), strict=True)
    place = table.column_number("citation")
    return [
        fault(table.path, (line, place), "unknown-reference", f"references.csv has no paper {shown(cell)}", cell, help)
        for (line, paper), cell in rows
        if paper is None and cell and not any(map(str.isspace, cell))
        for help in _help(cell, keys)
    ]


def retracted_sources(table: Table, retractions: Retractions) -> list[Diagnostic]:
    """Return a warning for each row whose paper was retracted or is in doubt."""
    if not retractions.notices:
        return []
    column = "doi" if "doi" in table.frame.columns else "pmid"
    place = table.column_number(column)
    rows = zip(table.lines(), retractions.notices_of(table), table.cells("doi"), table.cells("pmid"), strict=True)
    return [
        fault(
            table.path, (line, place), "retracted-source", f"the paper {doi or pmid} of the row: {notice}", doi or pmid
        )
        for line, notice, doi, pmid in rows
        if notice
    ]


def _help(cell: str, keys: list[str]) -> Iterator[str]:
    near = nearest(cell, keys, NEAR)
    yield f"Did you mean {near!r}?" if near else ""


def _differs(column: str, cell: str, paper: ListedPaper) -> bool:
    said = str(getattr(paper, column))
    if not cell or not said or (column == "citation" and is_key_of(cell, paper)):
        return False
    if column in ("doi", "pmid"):
        return paper_ids(**{"doi": "", "pmid": "", column: cell}) != paper_ids(**{"doi": "", "pmid": "", column: said})
    return spelling_form(cell) != spelling_form(said)


def _conflict(table: Table, line: int, told: tuple[str, str], paper: ListedPaper) -> Diagnostic:
    column, cell = told
    said, name = str(getattr(paper, column)), column.replace("pmid", "PMID").replace("doi", "DOI")
    place = (line, table.column_number(column))
    message = f"the {name} {shown(cell)} differs from {shown(said)} of {shown(paper.key)} in references.csv"
    return fault(table.path, place, "reference-conflict", message, cell, fix=write_cell(place, None))


def _column_of(name: str, paper: ListedPaper) -> str:
    if name == paper.key.casefold():
        return "key"
    return "doi" if name in paper_ids(paper.doi, "") else "pmid"
