"""A text with MEDLINE tags, as PubMed saves it under .nbib, turns into its records, none mixed with another."""

import re
from collections.abc import Iterator
from itertools import pairwise

from graph.papers.paper_record import PaperRecord, record_of, surname

# PMID- 123, AB  - text; what belongs to the tag above is indented by six spaces.
_TAG = re.compile(r"([A-Z][A-Z0-9 ]{3})- ?(.*)")
_DOI = re.compile(r"(\S+) \[doi\]")

# A second one is of another paper; a paper may have several authors, ids and headings.
_ONCE = ("PMID", "TI", "TA", "JT", "DP", "AB")
# The one line that may stand above the number of the paper.
_ABOVE = "PMC "
_BREAK = re.compile(r"\r\n|\r|\n")

NO_TAGS = "the file has no MEDLINE tags such as PMID- and AB  -"
NO_TAG = "line {} has no tag and is not indented, so it may be of another paper"
TWICE = "the tag {} stands in it twice, so it may be two papers"

Tags = dict[str, list[str]]
Lines = list[tuple[int, str]]


def medline_papers(text: str) -> Iterator[tuple[int, PaperRecord | str]]:
    """Yield the line on which each record starts with its paper, or why that is not read."""
    found = list(medline_records(text))
    if any(isinstance(tags, dict) for _, tags in found) or _has_tags(text):
        yield from ((line, tags if isinstance(tags, str) else _paper(tags)) for line, tags in found)
    else:
        yield 1, NO_TAGS


def medline_records(text: str) -> Iterator[tuple[int, Tags | str]]:
    """Yield the line on which each record starts with the values of each tag, or with why it may be no single record.

    A blank line ends a record, and so does the number of the next paper: what is broken is mixed with no other.

    >>> list(medline_records("PMID- 7\\nTI  - GABA\\n      calms\\n\\nPMID- 8\\n"))
    [(1, {'PMID': ['7'], 'TI': ['GABA calms']}), (5, {'PMID': ['8']})]
    """
    lines = list(enumerate(_BREAK.split(text), 1))
    yield from ((block[0][0], _tags(block)) for block in _blocks(_unspaced(lines)))


def _has_tags(text: str) -> bool:
    return any(map(_TAG.match, _BREAK.split(text)))


def _unspaced(lines: Lines) -> Lines:
    """Return the lines without the blank ones where those stand between any two and so say nothing."""
    is_spaced = len(lines) > 1 and not any(one.strip() and next.strip() for (_, one), (_, next) in pairwise(lines))
    return [(number, line) for number, line in lines if line.strip()] if is_spaced else lines


def _blocks(lines: Lines) -> Iterator[Lines]:
    """Yield the lines of each record; a number below other lines begins the next one."""
    block: Lines = []
    for number, line in lines:
        is_first = line.startswith("PMID-") and any(not above.startswith(_ABOVE) for _, above in block)
        if block and (is_first or not line.strip()):
            yield block
            block = []
        if line.strip():
            block.append((number, line))
    if block:
        yield block


def _tags(block: Lines) -> Tags | str:
    tags, last = Tags(), ""
    for number, line in block:
        tag = _TAG.match(line)
        if tag:
            last = tag[1].strip()
            tags.setdefault(last, []).append(tag[2].strip())
        elif last and line[0].isspace():
            tags[last][-1] = f"{tags[last][-1]} {line.strip()}".strip()
        else:
            return NO_TAG.format(number)
    twice = next((tag for tag in _ONCE if len(tags.get(tag, ())) > 1), "")
    return TWICE.format(twice) if twice else tags


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
