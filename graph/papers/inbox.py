"""The papers of references.csv and of an editor's library turn into one list: what no row uses yet comes first."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.papers.listed_paper import ListedPaper, ListedPapers
from graph.papers.paper_id import paper_ids
from graph.papers.paper_record import PaperRecord
from graph.reading.table import Table

_UNTITLED = 110
_NAMED = 2


@dataclass(frozen=True)
class InboxPaper:
    """A paper to write rows from: its id, its record, its row of references.csv, and how many rows use it."""

    id: str
    record: PaperRecord | None
    listed: ListedPaper | None
    used: int

    @property
    def heading(self) -> str:
        """What a list calls the paper: its title, else how its text begins."""
        if self.record is None:
            return self.listed.citation if self.listed else ""
        return self.record.title or f"{self.record.abstract[:_UNTITLED].strip()} …"

    @property
    def about(self) -> str:
        """Who wrote the paper, where and when, as far as that is known."""
        if self.record is None:
            return self.listed.year if self.listed else ""
        names = self.record.authors
        who = ", ".join(names[:_NAMED]) + (" et al." if len(names) > _NAMED else "")
        return " · ".join(filter(None, (who, self.record.journal, self.record.year)))

    @property
    def reference(self) -> dict[str, str]:
        """The cells by which a row names the paper: its key where it is listed, else all that is known of it."""
        if self.listed:
            return {"citation": self.listed.key}
        record = self.record or PaperRecord()
        cells = {"citation": record.citation, "year": record.year, "doi": record.doi, "pmid": record.pmid}
        return {column: text for column, text in cells.items() if text}


def inbox(records: Sequence[PaperRecord], listed: ListedPapers, relations: Table | None) -> tuple[InboxPaper, ...]:
    """Return all papers, each once: first those that no relation uses, and of these first the library's own."""
    uses = _uses(listed, relations)
    found = [
        InboxPaper(record.id, record, paper, _used(record, paper, uses)) for record, paper in _joined(records, listed)
    ]
    own = {paper.listed.key for paper in found if paper.listed}
    found += [
        InboxPaper(f"key {paper.key}", None, paper, uses[_key(paper)])
        for paper in listed.papers
        if paper.key not in own
    ]
    return tuple(sorted(found, key=lambda paper: paper.used > 0))


def _joined(records: Iterable[PaperRecord], listed: ListedPapers) -> Iterable[tuple[PaperRecord, ListedPaper | None]]:
    return ((record, listed.named_by("", record.doi, record.pmid) if record.ids else None) for record in records)


def _uses(listed: ListedPapers, relations: Table | None) -> Counter[str]:
    """Return how many rows name each paper, by its key or by each of its ids."""
    if relations is None:
        return Counter()
    columns = (relations.cells(name) for name in ("citation", "doi", "pmid"))
    uses: Counter[str] = Counter()
    for citation, doi, pmid in zip(*columns, strict=True):
        paper = listed.named_by(citation, doi, pmid)
        names = {*paper_ids(doi, pmid), *((_key(paper), *paper_ids(paper.doi, paper.pmid)) if paper else ())}
        uses.update(names or {_cited(citation)})
    return uses


def _used(record: PaperRecord, paper: ListedPaper | None, uses: Counter[str]) -> int:
    names = (*record.ids, *((_key(paper),) if paper else ()), *((_cited(record.citation),) if record.citation else ()))
    return max((uses[name] for name in names), default=0)


def _key(paper: ListedPaper) -> str:
    return f"key {paper.key.casefold()}"


def _cited(citation: str) -> str:
    return f"citation {citation.casefold()}"
