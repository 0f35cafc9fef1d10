"""A text with MEDLINE tags, as PubMed saves it under .nbib, turns into its records."""

import re
from collections.abc import Iterator

from graph.papers.paper_record import PaperRecord, record_of, surname

# PMID- 123, AB  - text; what belongs to the tag above is indented by six spaces.
_TAG = re.compile(r"([A-Z][A-Z0-9 ]{3})- ?(.*)")
_DOI = re.compile(r"(\S+) \[doi\]")

NO_TAGS = "the file has no MEDLINE tags such as PMID- and AB  -"

Tags = dict[str, list[str]]


def medline_papers(text: str) -> Iterator[tuple[int, PaperRecord | str]]:
    """Yield the line on which each record starts with its paper, or why the text has none."""
    found = False
    for line, tags in medline_records(text):
        found = True
        yield line, _paper(tags)
    if not found:
        yield 1, NO_TAGS


def medline_records(text: str) -> Iterator[tuple[int, Tags]]:
    """Yield each record with the line on which it starts and the values of each tag.

    >>> list(medline_records("PMID- 7\\nTI  - GABA\\n      calms\\n\\nPMID- 8\\n"))
    [(1, {'PMID': ['7'], 'TI': ['GABA calms']}), (5, {'PMID': ['8']})]
    """
    start, tags, last = 0, Tags(), ""
    for line, written in enumerate(text.splitlines(), 1):
        tag = _TAG.match(written)
        if tag is None:
            if last and written.strip():
                tags[last][-1] = f"{tags[last][-1]} {written.strip()}".strip()
            continue
        last, value = tag[1].strip(), tag[2].strip()
        if last == "PMID" and tags:
            yield start, tags
            tags = Tags()
        start = start if tags else line
        tags.setdefault(last, []).append(value)
    if tags:
        yield start, tags


def medline_doi(tags: Tags) -> str:
    """Return the DOI of a record, "" if it names none."""
    named = (_DOI.fullmatch(value) for tag in ("LID", "AID") for value in tags.get(tag, ()))
    return next((found[1] for found in named if found), "")


def _paper(tags: Tags) -> PaperRecord:
    def text(*names: str) -> str:
        return next((" ".join(tags[name]) for name in names if name in tags), "")

    return record_of(
        title=text("TI", "BTI", "TT"),
        abstract=text("AB"),
        doi=medline_doi(tags),
        pmid=text("PMID"),
        authors=tuple(map(surname, tags.get("FAU") or tags.get("AU") or tags.get("CN") or ())),
        journal=text("TA", "JT"),
        year=text("DP", "DEP"),
        headings=(*tags.get("PT", ()), *tags.get("MH", ())),
    )
