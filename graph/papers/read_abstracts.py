"""A file or folder of abstracts turns into records of papers, and into what could not be read."""

from collections.abc import Iterator
from pathlib import Path

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault
from graph.papers.paper_record import PaperRecord
from graph.papers.record_formats import FORMATS, encoding_doubts, records_in
from graph.reading.file_content import NO_FILE_REASON, content_of, files_under, reason_of
from graph.reading.missing_file import cannot_read

LARGEST_LIBRARY_FILE = 500_000_000

Found = Iterator[PaperRecord | Diagnostic]


def read_abstracts(path: Path) -> tuple[list[PaperRecord], list[Diagnostic]]:
    """Return the records of a file, or of all files of a folder and those in it, and what is wrong with them.

    Never raises. A fault names the place and never the text of an abstract.
    """
    try:
        files = files_under(path, tuple(FORMATS))
    except OSError as error:
        return [], [cannot_read(path, reason_of(error))]
    return parted(each for file in files for each in _records(file))


def parted(found: Found) -> tuple[list[PaperRecord], list[Diagnostic]]:
    """Return the records, and the faults."""
    each = list(found)
    records = [one for one in each if isinstance(one, PaperRecord)]
    return records, [one for one in each if isinstance(one, Diagnostic)]


def abstracts_in(raw: bytes, path: Path) -> Found:
    """Yield the records of a file of this content, and a fault for each that has no id or no text."""
    for number, (line, record) in enumerate(records_in(raw, path), 1):
        if isinstance(record, str):
            yield unread_record(path, line, record)
        elif not record.ids:
            yield unread_record(path, line, f"{_named(path, number)} has no DOI and no PubMed number")
        elif not record.abstract:
            yield unread_record(path, line, f"{_named(path, number)} has no abstract")
        else:
            yield record


def papers_in(raw: bytes, path: Path) -> Found:
    """Yield the records of a file of this content, a fault for each that names no paper, and what is doubtful in it."""
    yield from encoding_doubts(raw, path)
    for number, (line, record) in enumerate(records_in(raw, path), 1):
        if isinstance(record, str):
            yield unread_record(path, line, record)
        elif not (record.title or record.abstract):
            yield unread_record(path, line, f"{_named(path, number)} has no title and no abstract")
        else:
            yield record


def unread_record(path: Path, line: int, reason: str) -> Diagnostic:
    """Return the fault of a record, or of a file of such, that is not read."""
    return fault(str(path), (line, 1), "unread-abstract", reason)


def _named(path: Path, number: int) -> str:
    """Return what a reason calls a record: by its number in a file whose lines say nothing of it."""
    return f"record {number}" if path.suffix.lower() == ".json" else "the record"


def is_unread(found: Diagnostic) -> bool:
    """Return whether a fault speaks of a record that is not read, and not of how one was read."""
    return found.code == "unread-abstract"


def _records(path: Path) -> Found:
    try:
        raw = content_of(path, LARGEST_LIBRARY_FILE)
    except OSError as error:
        yield cannot_read(path, reason_of(error))
        return
    if raw is None:
        yield cannot_read(path, NO_FILE_REASON)
        return
    yield from abstracts_in(raw, path)
