"""An Excel or LibreOffice workbook turns into the CSV of the sheet that holds the table."""

import csv
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.importing.draft_table import DraftTable, UnreadableError
from graph.importing.workbook_process import MOST_SECONDS
from graph.reading.column_mapping import certain_columns
from graph.reading.dialect import HEADER_SEARCH
from graph.schema import CONCEPTS, RELATIONS, needed_columns

FORMAT = "workbook"
MOST_UNPACKED = 120_000_000
MOST_FILES = 3000
CHUNK = 1 << 20
ZIP, OLD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
TOO_LARGE = "the workbook holds more than can be read here; save the sheet with the table as CSV UTF-8"
BROKEN = "the workbook is damaged, locked with a password, or holds more than can be read; save its sheet as CSV UTF-8"

Sheet = Sequence[Sequence[str]]


@dataclass(frozen=True)
class _Read:
    """The cells of each sheet as texts, and what of them is lost so."""

    sheets: Mapping[str, Sheet]
    losses: Mapping[str, Sequence[str]]


def is_workbook(raw: bytes) -> bool:
    """Return whether a file begins as a workbook does, new or old."""
    return raw.startswith((ZIP, OLD))


def read_workbook(raw: bytes) -> DraftTable:
    """Return the first sheet that names most columns of a table; the notes name the others.

    Raises UnreadableError for what is no workbook, or one that unpacks to more than is read.
    """
    if raw.startswith(ZIP):
        _require_bounded(raw)
    read = _sheets(raw)
    sheets = {name: rows for name, rows in read.sheets.items() if any(map(any, rows))}
    if not sheets:
        raise UnreadableError("the workbook has no sheet with anything in it")
    chosen = max(sheets, key=lambda name: _named_columns(sheets[name]))
    others = ", ".join(f"“{name}”" for name in sheets if name != chosen)
    unread = (f"The sheet “{chosen}” was read; not read: {others}.",) if others else ()
    rows = sum(map(any, sheets[chosen])) - 1
    return DraftTable(FORMAT, _csv(sheets[chosen]), max(rows, 0), (*unread, *read.losses[chosen]))


def _require_bounded(raw: bytes) -> None:
    """Unpack it once, piece by piece, keeping nothing: what a zip file says of its own sizes may be a lie."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            names = packed.infolist()
            if len(names) > MOST_FILES or sum(one.file_size for one in names) > MOST_UNPACKED:
                raise UnreadableError(TOO_LARGE)
            left = MOST_UNPACKED
            for one in names:
                with packed.open(one) as file:
                    while piece := file.read(CHUNK):
                        left -= len(piece)
                        if left < 0:
                            raise UnreadableError(TOO_LARGE)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError) as error:
        raise UnreadableError(BROKEN) from error


def _sheets(raw: bytes) -> "_Read":
    command = [sys.executable, "-m", "graph.importing.workbook_process"]
    try:
        done = subprocess.run(command, input=raw, capture_output=True, timeout=MOST_SECONDS, check=True)
    except (subprocess.SubprocessError, OSError) as error:
        raise UnreadableError(BROKEN) from error
    return _Read(**json.loads(done.stdout))


def _named_columns(rows: Sheet) -> int:
    kinds = [needed_columns(schema) for schema in (RELATIONS, CONCEPTS)]
    return max((certain_columns(row, kind) for row in rows[:HEADER_SEARCH] for kind in kinds), default=0)


def _csv(rows: Sheet) -> bytes:
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\n").writerows(rows)
    return written.getvalue().encode(errors="replace")
