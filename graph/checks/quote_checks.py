"""From the quotations of the rows and the abstracts of papers to quotations that do not stand where they should."""

from collections.abc import Iterable, Mapping

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, shown
from graph.papers.abstracts import Abstracts
from graph.papers.paper_id import paper_ids, paper_title
from graph.reading.table import Table


def misplaced_quotes(table: Table, abstracts: Abstracts) -> list[Diagnostic]:
    """Return a warning for each quotation that is not in the abstract of its paper; none without abstracts."""
    if not abstracts.texts:
        return []
    columns = (table.cells(name) for name in ("quote", "doi", "pmid"))
    rows = zip(table.lines(), *columns, strict=True)
    found = (
        (line, quote, _fault_of(quote, paper_ids(doi, pmid), abstracts)) for line, quote, doi, pmid in rows if quote
    )
    column = table.column_number("quote")
    return [fault(table.path, (line, column), *said, quote) for line, quote, said in found if said]


def verified_quotes(relations: Mapping[str, Mapping[str, str]], abstracts: Abstracts) -> frozenset[str] | None:
    """Return the ids of the relations whose quotation stands in the abstract of its paper; None without abstracts."""
    if not abstracts.texts:
        return None
    return frozenset(
        id
        for id, cells in relations.items()
        if cells["quote"] and abstracts.papers_with(cells["quote"], paper_ids(cells["doi"], cells["pmid"]))
    )


def _fault_of(quote: str, ids: tuple[str, ...], abstracts: Abstracts) -> tuple[str, str] | None:
    """Return the code and the message for a quotation of a paper with these ids, None where it is as it should be."""
    if abstracts.papers_with(quote, ids):
        return None
    others = abstracts.papers_with(quote, abstracts.texts)
    if others:
        return "quote-elsewhere", f"the quotation {shown(quote)} stands in {paper_title(others[0])}, {_not_in(ids)}"
    if abstracts.knows(ids):
        return "quote-not-found", f"the quotation {shown(quote)} is not in the abstract of {_named(ids)}"
    unknown = f"there is no abstract of {_named(ids)}" if ids else "the row names no DOI or PubMed number"
    return "quote-unchecked", f"the quotation {shown(quote)} was not compared: {unknown}"


def _not_in(ids: tuple[str, ...]) -> str:
    return f"not in {_named(ids)}" if ids else "and the row names no DOI or PubMed number"


def _named(ids: Iterable[str]) -> str:
    return ", ".join(map(paper_title, ids))
