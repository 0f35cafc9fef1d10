"""From the bytes of a file to its text, or to the reason why they are not text."""

import codecs
import csv
import io
import re
from collections import deque

from graph.diagnostic import Diagnostic
from graph.faults import fault

OTHER_FILES = (
    (b"PK\x03\x04", "an Excel or LibreOffice workbook (a zip file)"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF", "a PDF"),
    (b"version https://git-lfs.github.com/spec", "a Git LFS pointer; the table itself was not downloaded"),
)
UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
HTML = re.compile(rb"\s*<(!doctype|html|head|body|\?xml)", re.IGNORECASE)


def decode(raw: bytes, path: str) -> tuple[str | None, list[Diagnostic]]:
    """Return the text without a byte order mark and no fault, or None and the one fault that prevents it.

    >>> decode(b"\\xef\\xbb\\xbfsource", "a.csv")
    ('source', [])
    """
    plain = raw.removeprefix(codecs.BOM_UTF8)
    if not plain.strip():
        return None, [fault(path, (1, 1), "empty-file", "the file is empty")]
    if raw.startswith(UTF_16):
        return None, [fault(path, (1, 1), "not-utf8", "the file is saved as UTF-16, not as UTF-8")]
    other = _other_file(plain)
    if other:
        return None, [fault(path, (_line_at(plain, plain.find(b"\0")), 1), "not-a-table", f"the file is {other}")]
    try:
        return plain.decode("utf-8"), []
    except UnicodeDecodeError as error:
        return None, [_not_utf8(plain, error.start, path)]


def _other_file(raw: bytes) -> str:
    for start, name in OTHER_FILES:
        if raw.startswith(start):
            return name
    if HTML.match(raw[:1000]):
        return "a web page"
    return "binary data, not text" if b"\0" in raw else ""


def _line_at(raw: bytes, offset: int) -> int:
    before = raw[: max(offset, 0)]
    return 1 + before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n")


def _not_utf8(raw: bytes, offset: int, path: str) -> Diagnostic:
    place = (_line_at(raw, offset), _column_at(raw[:offset].decode("utf-8")))
    byte = raw[offset : offset + 1]
    letter = byte.decode("cp1252", errors="replace")
    guess = f", probably '{letter}' in the Windows encoding" if letter.isalpha() else ""
    return fault(path, place, "not-utf8", f"byte 0x{byte.hex().upper()} is not UTF-8{guess}", byte.hex())


def _column_at(before: str) -> int:
    try:
        last = deque(csv.reader(io.StringIO(before + "?", newline="")), maxlen=1)
    except csv.Error:
        return 1
    return len(last[0])
