"""A RIS file, as reference managers and publishers write it, turns into the papers that it lists."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import rispy

from graph.papers.paper_record import PaperRecord, record_of, surname

NO_RECORD = "the file has no record that begins with TY  -"
NO_END = "the record has no line ER  -, so the file may be cut off"
NO_TYPE = "the record does not begin with TY  -, so it may be a part of another"
_FIRST, _LAST = re.compile(r"TY  ?-"), re.compile(r"ER  ?-")
# Programs write lines of their own above and between records; those of a record have such a tag.
_TAG = re.compile(r"[A-Z][A-Z0-9]  ?- ?")
_JOURNALS = ("journal_name", "alternate_title3", "secondary_title", "alternate_title2", "alternate_title1")
_PUBMED = re.compile(r"(?:PMID|PubMed)\W{0,3}\d+|https?://(?:www\.)?(?:pubmed\.ncbi|ncbi)\.nlm\S+", re.I)


def ris_papers(text: str) -> Iterator[tuple[int, PaperRecord | str]]:
    """Yield the line on which each record starts with its paper, or with why it is not read.

    >>> list(ris_papers("TY  - JOUR\\nTI  - GABA calms\\nER  - \\n"))[0][1].title
    'GABA calms'
    """
    found = False
    for line, lines in _records(text.splitlines()):
        found = True
        yield line, _paper(lines)
    if not found:
        yield 1, NO_RECORD


def _records(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield each record alone, so that a broken one takes none of the others along."""
    begun: list[str] = []
    start = 0
    for number, line in enumerate(lines, 1):
        if _FIRST.match(line):
            if begun:
                yield start, begun
            begun = []
        if not begun and _TAG.match(line):
            start = number
        if begun or _TAG.match(line):
            begun.append(line)
        if begun and _LAST.match(line):
            yield start, begun
            begun = []
    if begun:
        yield start, begun


def _paper(lines: list[str]) -> PaperRecord | str:
    if not _FIRST.match(lines[0]):
        return NO_TYPE
    if not _LAST.match(lines[-1]):
        return NO_END
    read: list[dict[str, Any]] = rispy.loads("\n".join([*lines[:-1], "ER  - "]))
    return _record(read[0]) if read else NO_RECORD


def _record(found: Mapping[str, Any]) -> PaperRecord:
    def first(*names: str) -> str:
        return next((_text(found[name]) for name in names if found.get(name)), "")

    authors = found.get("authors") or found.get("first_authors") or []
    return record_of(
        title=first("title", "primary_title", "translated_title"),
        abstract=first("abstract", "notes_abstract"),
        doi=first("doi"),
        pmid=_pubmed(found),
        authors=tuple(map(surname, authors)),
        journal=first(*_JOURNALS),
        year=first("year", "publication_year", "date"),
        headings=tuple(found.get("keywords") or ()),
    )


def _pubmed(found: Mapping[str, Any]) -> str:
    """Return the PubMed number where the record calls it that: other databases number papers, too."""
    texts = [_text(found.get(name) or "") for name in ("accession_number", "notes", "urls", "database_provider")]
    named = next((number[0] for text in texts for number in [_PUBMED.search(text)] if number), "")
    is_of_pubmed = any(
        "pubmed" in _text(found.get(name) or "").lower() for name in ("name_of_database", "database_provider")
    )
    return named or (texts[0] if is_of_pubmed else "")


def _text(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)
