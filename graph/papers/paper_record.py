"""What a file says of one paper, as a value: its reference, its abstract, and under what it is indexed."""

import html
import re
from dataclasses import dataclass, field

from graph.content_hash import content_hash
from graph.paper_numbers import bare_doi, bare_pubmed_number
from graph.papers.citation_text import citation_text
from graph.papers.paper_id import paper_ids

_TAGS = re.compile(
    r"</?(?:jats:)?(?:p|sub|sup|i|b|em|strong|italic|bold|sec|title|abstract|h4|div|span)\b[^<>]*>", re.I
)
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_DIGITS = 16


@dataclass(frozen=True)
class PaperRecord:
    """One paper; `authors` are surnames, `headings` the publication types and MeSH terms of the record."""

    title: str = ""
    abstract: str = field(default="", repr=False)
    doi: str = ""
    pmid: str = ""
    authors: tuple[str, ...] = ()
    journal: str = ""
    year: str = ""
    headings: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids by which files speak of the same paper."""
        return paper_ids(self.doi, self.pmid)

    @property
    def id(self) -> str:
        """What a library calls the paper: its first id, or a digest of its text where it has none."""
        return (*self.ids, content_hash(f"{self.title}\n{self.abstract}".encode(errors="replace"))[:_DIGITS])[0]

    @property
    def citation(self) -> str:
        """The citation in the form of the table, "" where the record has no title."""
        return citation_text(self.authors, self.title, self.journal) if self.title else ""


def record_of(
    *,
    title: str = "",
    abstract: str = "",
    doi: str = "",
    pmid: str = "",
    authors: tuple[str, ...] = (),
    journal: str = "",
    year: str = "",
    headings: tuple[str, ...] = (),
) -> PaperRecord:
    """Return the record of what a file holds, without markup; a DOI or PubMed number that is none is left out."""
    return PaperRecord(
        _line(title),
        plain_abstract(abstract),
        (bare_doi(doi) or "") if doi else "",
        ((bare_pubmed_number(pmid) or "") if pmid else "").lstrip("0"),
        tuple(filter(None, map(_line, authors))),
        _line(journal),
        year_in(year),
        tuple(filter(None, map(_line, headings))),
    )


def surname(name: str) -> str:
    """Return the surname of an author as reference managers write names.

    >>> surname("Li, Xiao"), surname("van der Berg AB"), surname("Xiao Li"), surname("WHO")
    ('Li', 'van der Berg', 'Li', 'WHO')
    """
    if "," in name:
        return name.split(",")[0].strip()
    *most, last = name.split() or [""]
    if most and re.fullmatch(r"[A-Z]{1,3}", last):
        return " ".join(most)
    return last


def year_in(text: str) -> str:
    """Return the year that a date names, "" for none.

    >>> year_in("2020 Jan 3"), year_in("3/2/1998//"), year_in("soon")
    ('2020', '1998', '')
    """
    found = _YEAR.search(text)
    return found[0] if found else ""


def plain_abstract(written: str) -> str:
    """Return an abstract without the markup of a web page; its paragraphs stay lines of their own."""
    lines = (" ".join(line.split()) for line in html.unescape(_TAGS.sub("", written)).splitlines())
    return "\n".join(filter(None, lines))


def _line(written: str) -> str:
    return " ".join(plain_abstract(written).split())
