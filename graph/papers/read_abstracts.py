"""A file or folder of abstracts (MEDLINE, JSON, CSV) turns into records of papers, and into what could not be read."""

import html
import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault
from graph.papers.abstracts import PaperRecord
from graph.papers.medline import medline_doi, medline_records
from graph.papers.paper_id import paper_ids
from graph.reading.file_content import NO_FILE_REASON, content_of, files_under, reason_of
from graph.reading.missing_file import cannot_read
from graph.reading.read import read

LARGEST_LIBRARY_FILE = 500_000_000
_TAGS = re.compile(
    r"</?(?:jats:)?(?:p|sub|sup|i|b|em|strong|italic|bold|sec|title|abstract|h4|div|span)\b[^<>]*>", re.I
)
_COLUMNS = ("id", "pmid", "doi", "title")

Found = Iterator[PaperRecord | Diagnostic]


def read_abstracts(path: Path) -> tuple[list[PaperRecord], list[Diagnostic]]:
    """Return the records of a file, or of all files of a folder and those in it, and what is wrong with them.

    Never raises. A fault names the place and never the text of an abstract.
    """
    try:
        files = files_under(path, tuple(_READERS))
    except OSError as error:
        return [], [cannot_read(path, reason_of(error))]
    found = [each for file in files for each in _records(file)]
    return [each for each in found if isinstance(each, PaperRecord)], [
        each for each in found if isinstance(each, Diagnostic)
    ]


def records_of(raw: bytes, path: Path) -> Found:
    """Yield the records of a file of this content, and a fault for each that has no id or no text."""
    for line, record in _READERS.get(path.suffix.lower(), _medline)(raw, path):
        if isinstance(record, str):
            yield _unread(path, line, record)
        elif not record.ids:
            yield _unread(path, line, "the record has no DOI and no PubMed number")
        elif not record.abstract:
            yield _unread(path, line, "the record has no abstract")
        else:
            yield record


def _records(path: Path) -> Found:
    try:
        raw = content_of(path, LARGEST_LIBRARY_FILE)
    except OSError as error:
        yield cannot_read(path, reason_of(error))
        return
    if raw is None:
        yield cannot_read(path, NO_FILE_REASON)
        return
    yield from records_of(raw, path)


def _unread(path: Path, line: int, reason: str) -> Diagnostic:
    return fault(str(path), (line, 1), "unread-abstract", reason)


Reader = Callable[[bytes, Path], Iterator[tuple[int, PaperRecord | str]]]


def _medline(raw: bytes, path: Path) -> Iterator[tuple[int, PaperRecord | str]]:
    found = False
    for line, tags in medline_records(raw.decode("utf-8-sig", errors="replace")):
        found = True
        pmid, title, abstract = (" ".join(tags.get(tag, ())) for tag in ("PMID", "TI", "AB"))
        yield line, _record(pmid, medline_doi(tags), title, abstract)
    if not found:
        yield 1, "the file has no MEDLINE tags such as PMID- and AB  -"


def _json(raw: bytes, path: Path) -> Iterator[tuple[int, PaperRecord | str]]:
    try:
        content = json.loads(raw)
    except (ValueError, RecursionError) as error:
        yield getattr(error, "lineno", 1), "the file is no JSON"
        return
    for entry in _entries(content):
        cells = {str(name).lower(): value for name, value in entry.items() if isinstance(value, str | int)}
        id, pmid, doi, title, abstract = (str(cells.get(name, "")) for name in (*_COLUMNS, "abstract"))
        yield 1, _record(pmid or id, doi or id, title, abstract or str(cells.get("text", "")))


def _entries(content: object) -> Iterator[Mapping[str, object]]:
    """Yield the records of a list, of an object that holds one, or of an object from ids to abstracts."""
    if isinstance(content, list):
        yield from (entry if isinstance(entry, dict) else {} for entry in content)
    elif isinstance(content, dict):
        lists = [value for value in content.values() if isinstance(value, list)]
        if lists:
            yield from _entries(lists[0])
        elif {"abstract", "text"} & {str(name).lower() for name in content}:
            yield content
        else:
            for id, value in content.items():
                yield {"id": id, **(value if isinstance(value, dict) else {"abstract": value})}
    else:
        yield {}


def _csv(raw: bytes, path: Path) -> Iterator[tuple[int, PaperRecord | str]]:
    table, faults = read(raw, str(path), ("abstract",), _COLUMNS)
    # The message of such a fault may quote a cell, so only its code is said.
    yield from ((found.line, f"the row or file is not read ({found.code})") for found in faults if _is_error(found))
    if table is None:
        return
    columns = (table.cells(name) for name in (*_COLUMNS, "abstract"))
    for line, id, pmid, doi, title, abstract in zip(table.lines(), *columns, strict=True):
        yield line, _record(pmid or id, doi or id, title, abstract)


def _is_error(found: Diagnostic) -> bool:
    return found.severity == "error"


def _record(pmid: str, doi: str, title: str, abstract: str) -> PaperRecord:
    return PaperRecord(paper_ids(doi, pmid), _text(title), _text(abstract))


def _text(written: str) -> str:
    return html.unescape(_TAGS.sub("", written)).strip()


_READERS: Mapping[str, Reader] = {
    ".nbib": _medline,
    ".txt": _medline,
    ".medline": _medline,
    ".json": _json,
    ".csv": _csv,
}
