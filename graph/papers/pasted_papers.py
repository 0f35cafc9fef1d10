"""What is pasted turns into papers: records of a known format, or an abstract as a person copies it from a page."""

import re
from pathlib import Path

from graph.diagnostics.diagnostic import Diagnostic
from graph.paper_numbers import DOI
from graph.papers.paper_record import PaperRecord, record_of, surname
from graph.papers.read_abstracts import papers_in, parted, unread_record
from graph.papers.record_formats import LONGEST_TEXT, TOO_LONG, format_of

PASTED = "pasted"
NO_TEXT = "there is no text in it"
_DOI = re.compile(rf"(?:doi:?\s*|doi\.org/)({DOI})", re.IGNORECASE)
_PMID = re.compile(r"PMID:?\s*([0-9]{1,8})\b")
_PMC_AND_RIGHTS = re.compile(
    r"^(?:(?:P?MC?ID|DOI|Conflict of interest|Copyright|Comment in|Erratum in|©|Keywords|Free PMC).*)$", re.I | re.M
)
# The abstract format of PubMed: number, journal, year and date, then title, authors and where they work.
_HEAD = re.compile(
    r"\A\s*(?:\d+\. )?(?P<journal>[^.\n]{2,90})\. (?P<year>(?:19|20)\d\d)\b[^\n]*(?:\n(?!\n)[^\n]*)*\n\s*\n"
)
_AUTHORS = re.compile(r"[^\n.]{2,60}\(\d+\)|^[A-Z][\w’'-]+ [A-Z]{1,3}(?:\(\d|,|\.)")
_SECTION = re.compile(r"^(?:Author information:|Collaborators:|Erratum|Comment)", re.I)
_LONGEST_TITLE = 400


def pasted_papers(text: str) -> tuple[list[PaperRecord], list[Diagnostic]]:
    """Return the papers of a pasted text, and what of it is not read. Never raises."""
    path = Path(PASTED)
    if format_of(text):
        raw = text.encode("utf-8", errors="replace")
        return parted(papers_in(raw, path.with_suffix(format_of(text))))
    if not any(map(str.isalpha, text)):
        return [], [unread_record(path, 1, NO_TEXT)]
    if len(text) > LONGEST_TEXT:
        return [], [unread_record(path, 1, TOO_LONG)]
    return [_abstract(text.replace("\r\n", "\n"))], []


def _abstract(text: str) -> PaperRecord:
    """Return the paper of a text whose ids stand in it, and whose title where it is plain which of it that is."""
    head = _HEAD.match(text)
    parts = _paragraphs(text[head.end() :] if head else text)
    title = parts[0] if len(parts) > 1 and _is_title(parts[0], bool(head)) else ""
    authors = next((part for part in parts[1:2] if title and _AUTHORS.search(part)), "")
    rest = [part for part in parts if part not in (title, authors) and not _SECTION.match(part)]
    return record_of(
        title=title,
        abstract="\n".join(rest),
        doi=_only(_DOI, text),
        pmid=_only(_PMID, text),
        authors=tuple(surname(re.sub(r"\(\d+\)", "", name).strip(" .")) for name in authors.split(",") if name.strip()),
        journal=head["journal"] if head else "",
        year=head["year"] if head else "",
    )


def _paragraphs(text: str) -> list[str]:
    bare = _PMC_AND_RIGHTS.sub("", text)
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", bare) if part.strip()]


def _is_title(part: str, has_head: bool) -> bool:
    """A line of its own before the text is its title; one with several sentences is a part of the text."""
    return len(part) <= _LONGEST_TITLE and (has_head or len(re.findall(r"[.!?](?:\s|\Z)", part)) <= 1)


def _only(pattern: re.Pattern[str], text: str) -> str:
    """Return what a text names once; of several papers nobody can say which is meant."""
    found = {name.rstrip(".,;)").casefold(): name for name in pattern.findall(text)}
    return next(iter(found.values())) if len(found) == 1 else ""
