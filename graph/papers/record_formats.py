"""A file of papers in any format that is known turns into records, and into why each other one is not read."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from graph.diagnostics.diagnostic import Diagnostic
from graph.papers.bibtex import bibtex_papers
from graph.papers.medline import medline_papers
from graph.papers.paper_json import json_papers
from graph.papers.paper_record import PaperRecord, record_of
from graph.papers.ris import ris_papers
from graph.reading.decoding import WINDOWS, decode_text, utf_16_codec
from graph.reading.read import read

_COLUMNS = ("id", "pmid", "doi", "title")
# Titles and abstracts that are longer are no such thing, and a page could not show them.
LONGEST_TEXT = 30_000
NO_RECORD = "the file has no record of a paper"
TOO_LONG = f"its text has more than {LONGEST_TEXT:,} letters, so it is no abstract"
NOT_UTF8 = "it has bytes that are not UTF-8; save the file anew as UTF-8"
_SEE_LETTERS = "See whether letters such as é and β are right in the papers; if not, save the file anew as UTF-8."
_SURROGATE = re.compile("[\udc80-\udcff]")

Found = Iterator[tuple[int, PaperRecord | str]]
Reader = Callable[[bytes, Path], Found]


def records_in(raw: bytes, path: Path) -> Found:
    """Yield the line of each record of a file with this content and what it says, or why it is not read.

    The name says which format it is; where that does not help, how the text begins does.
    """
    reader = FORMATS.get(path.suffix.lower(), _by_content)
    found = False
    for line, record in reader(raw, path):
        found = True
        yield line, (_refused(record) or record) if isinstance(record, PaperRecord) else record
    if not found:
        yield 1, NO_RECORD


def encoding_doubts(raw: bytes, path: Path) -> Sequence[Diagnostic]:
    """Return the doubt with which the letters of a file are read where nothing in it says how they are saved."""
    found = decode_text(raw, str(path))
    return [replace(doubt, help=_SEE_LETTERS) for doubt in found.faults] if found.encoding == WINDOWS else []


def _refused(record: PaperRecord) -> str:
    if max(len(record.title), len(record.abstract)) > LONGEST_TEXT:
        return TOO_LONG
    texts = (record.title, record.abstract, record.journal, *record.authors, *record.headings)
    return NOT_UTF8 if any(map(_SURROGATE.search, texts)) else ""


def format_of(text: str) -> str:
    """Return the ending of the format that a text is written in, "" where it is none of them.

    >>> format_of("PMID- 7"), format_of("TY  - JOUR"), format_of("@article{a,"), format_of("GABA calms mice.")
    ('.nbib', '.ris', '.bib', '')
    """
    return next((ending for ending, begins in _BEGINNINGS.items() if begins.search(text)), "")


def _text(raw: bytes, path: Path) -> str:
    """Return the text; where some of its bytes are none, they stand for themselves and refuse their records alone."""
    found, codec = decode_text(raw, str(path)).text, utf_16_codec(raw)
    if found is None and codec:
        # This codec has no letters for bytes that are none; a letter that stands for one says the same of its record.
        found = raw.decode(codec, errors="replace").replace("\ufffd", "\udc80")
    return (raw.decode("utf-8", errors="surrogateescape") if found is None else found).lstrip("\ufeff")


def _medline(raw: bytes, path: Path) -> Found:
    return medline_papers(_text(raw, path))


def _ris(raw: bytes, path: Path) -> Found:
    return ris_papers(_text(raw, path))


def _bibtex(raw: bytes, path: Path) -> Found:
    return bibtex_papers(_text(raw, path))


def _json(raw: bytes, path: Path) -> Found:
    return json_papers(_text(raw, path))


def _csv(raw: bytes, path: Path) -> Found:
    table, faults = read(raw, str(path), ("abstract",), _COLUMNS)
    # The message of such a fault may quote a cell, so only its code is said.
    yield from ((found.line, f"the row or file is not read ({found.code})") for found in faults if _is_error(found))
    if table is None:
        return
    columns = (table.cells(name) for name in (*_COLUMNS, "abstract"))
    for line, id, pmid, doi, title, abstract in zip(table.lines(), *columns, strict=True):
        yield line, record_of(title=title, abstract=abstract, doi=doi or id, pmid=pmid or id)


def _is_error(found: Diagnostic) -> bool:
    return found.severity == "error"


def _by_content(raw: bytes, path: Path) -> Found:
    return FORMATS.get(format_of(_text(raw, path)), _medline)(raw, path)


_BEGINNINGS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        ".nbib": re.compile(r"^PMID- ?\d", re.M),
        ".ris": re.compile(r"^\ufeff?TY  ?- ?\w", re.M),
        ".bib": re.compile(r"^\s*@\w+\s*[{(]", re.M),
        ".json": re.compile(r"\A\ufeff?\s*[\[{]\s*[\"{\]}]"),
    }
)
FORMATS: Mapping[str, Reader] = MappingProxyType(
    {
        ".nbib": _medline,
        ".txt": _by_content,
        ".medline": _medline,
        ".ris": _ris,
        ".bib": _bibtex,
        ".json": _json,
        ".csv": _csv,
    }
)
