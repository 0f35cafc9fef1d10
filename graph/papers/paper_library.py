"""The papers that one editor has brought in, as a bounded value, and as bytes that outlast a visit."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from graph.papers.paper_record import PaperRecord

FORMAT = "neuromap-papers-1"
MOST_PAPERS = 500
_TEXTS = ("title", "abstract", "doi", "pmid", "journal", "year")


@dataclass(frozen=True)
class PaperLibrary:
    """Papers, the newest first, each once; `left_out` is how many of the last ones found no place."""

    papers: tuple[PaperRecord, ...] = ()
    left_out: int = 0

    def with_records(self, records: Iterable[PaperRecord]) -> "PaperLibrary":
        """Return the library with further papers before its own; a paper that comes again takes the old one's place."""
        new = list({record.id: record for record in records}.values())
        ids = {id for record in new for id in (record.id, *record.ids)}
        old = [paper for paper in self.papers if ids.isdisjoint((paper.id, *paper.ids))]
        room = max(MOST_PAPERS - len(old), 0)
        return PaperLibrary((*new[:room], *old), len(new) - len(new[:room]))

    def without(self, id: str) -> "PaperLibrary":
        """Return the library without a paper."""
        return PaperLibrary(tuple(paper for paper in self.papers if paper.id != id))

    def paper(self, id: str) -> PaperRecord | None:
        """Return the paper that is called so, None for none."""
        return next((paper for paper in self.papers if paper.id == id), None)


def to_bytes(library: PaperLibrary) -> bytes:
    """Return the bytes of a library."""
    return json.dumps({"format": FORMAT, "papers": [asdict(paper) for paper in library.papers]}).encode()


def from_bytes(content: bytes) -> PaperLibrary:
    """Return the library of these bytes, an empty one where they are none.

    >>> from_bytes(b"broken") == PaperLibrary()
    True
    """
    try:
        found = json.loads(content)
        if found["format"] != FORMAT:
            return PaperLibrary()
        return PaperLibrary(tuple(map(_record, found["papers"][:MOST_PAPERS])))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return PaperLibrary()


def _record(cells: Mapping[str, Any]) -> PaperRecord:
    title, abstract, doi, pmid, journal, year = (_text(cells[name]) for name in _TEXTS)
    authors, headings = (tuple(map(_text, cells[name])) for name in ("authors", "headings"))
    return PaperRecord(title, abstract, doi, pmid, authors, journal, year, headings)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a part of a paper is a text")
    return value
