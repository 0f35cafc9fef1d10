"""The table of references.csv turns into its papers, and rows that name one of them into rows with all that it says."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from graph.papers.citation_text import citation_text
from graph.papers.paper_id import paper_ids
from graph.reading.table import Table
from graph.vocabulary import several

REFERENCES_FILE = "references.csv"
# What a row of relations.csv says of its paper, and takes over where its own cell is blank.
TAKEN_OVER = ("citation", "year", "doi", "pmid")
_COLUMNS = ("key", "citation", "year", "doi", "pmid", "authors", "title", "journal")


@dataclass(frozen=True)
class ListedPaper:
    """One row of references.csv; `citation` is its own, or made of authors, title and journal."""

    key: str
    citation: str
    year: str
    doi: str
    pmid: str
    line: int


@dataclass(frozen=True)
class ListedPapers:
    """The papers of a references.csv in file order, and each by whatever a row may name it: key, DOI, PubMed number."""

    papers: tuple[ListedPaper, ...] = ()
    by_name: Mapping[str, ListedPaper] = field(default_factory=dict)

    def named_by(self, citation: str, doi: str, pmid: str) -> ListedPaper | None:
        """Return the paper that the cells of a row name, None where references.csv has none of that name."""
        names = (citation.casefold(), *paper_ids(doi, pmid))
        return next((self.by_name[name] for name in names if name in self.by_name), None)

    def rows_of(self, table: Table) -> Iterator[tuple[int, ListedPaper | None]]:
        """Yield the line of each row of a table of relations with the paper that it names."""
        if not self.by_name:
            return ((line, None) for line in table.lines())
        columns = (table.cells(name) for name in ("citation", "doi", "pmid"))
        return zip(table.lines(), map(self.named_by, *columns), strict=True)


NO_LISTED_PAPERS = ListedPapers()


def listed_papers(table: Table | None) -> ListedPapers:
    """Return the papers of a tidy table of references; of two with one name, the first has it."""
    if table is None:
        return NO_LISTED_PAPERS
    columns = (table.cells(name) for name in _COLUMNS)
    rows = zip(*columns, table.lines(), strict=True)
    papers = tuple(
        ListedPaper(key, citation or citation_text(several(authors), title, journal), year, doi, pmid, line)
        for key, citation, year, doi, pmid, authors, title, journal, line in rows
    )
    names = [(name, paper) for paper in papers for name in names_of(paper)]
    return ListedPapers(papers, dict(reversed(names)))


def names_of(paper: ListedPaper) -> tuple[str, ...]:
    """Return what rows may call a paper by, as it is compared."""
    return (paper.key.casefold(), *paper_ids(paper.doi, paper.pmid))


def with_listed_papers(table: Table, listed: ListedPapers) -> Table:
    """Return a table of relations in which blank cells of a reference are those of the paper that the row names.

    A citation that is the key of its paper becomes the citation of the paper; other cells stay what they are.
    """
    found = [paper for _, paper in listed.rows_of(table)] if listed.by_name else []
    if not any(found):
        return table
    filled = {
        column: [_cell(column, cell, paper) for cell, paper in zip(table.cells(column), found, strict=True)]
        for column in TAKEN_OVER
    }
    return replace(table, frame=table.frame.assign(**filled).astype(object))


def unused_papers(listed: ListedPapers, relations: Table) -> tuple[ListedPaper, ...]:
    """Return the inbox: the papers that no relation names."""
    used = {paper.key for _, paper in listed.rows_of(relations) if paper}
    return tuple(paper for paper in listed.papers if paper.key not in used)


def is_key_of(cell: str, paper: ListedPaper) -> bool:
    """Return whether a citation is no more than the key of a paper."""
    return cell.casefold() == paper.key.casefold()


def _cell(column: str, cell: str, paper: ListedPaper | None) -> str:
    if paper is None or (cell and not (column == "citation" and is_key_of(cell, paper))):
        return cell
    said = str(getattr(paper, column))
    return said or cell
