"""From the bytes of a file to its text and its encoding, or to the reason why they are not text."""

import codecs
import csv
import re
from collections import deque
from typing import NamedTuple

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault
from graph.reading.other_formats import OtherFile, other_file
from graph.reading.records import line_breaks, lines
from graph.reading.size_limits import LARGEST_FILE

READ_AHEAD = 4000
WINDOWS = "cp1252"
ENCODINGS = {"utf-16-le": "UTF-16", "utf-16-be": "UTF-16", WINDOWS: "Windows-1252"}
UTF_16_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
BYTE_ORDER_MARKS = {"utf-8": codecs.BOM_UTF8, **{encoding: mark for mark, encoding in UTF_16_MARKS.items()}}
# No text holds these. Bell, backspace and escape come from a terminal, and 0x1A ended a file of DOS.
CONTROL = re.compile("[\0-\x06\x0e-\x19\x1c-\x1f]")
UTF_8_LETTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
BINARY = OtherFile(re.compile(b""), "binary data, not text", 'Save the table as "CSV UTF-8 (comma delimited)".')


class Decoded(NamedTuple):
    """The text of a file without its byte order mark, the codec that it is saved in, and whether it had one."""

    text: str | None
    encoding: str = "utf-8"
    marked: bool = False
    faults: tuple[Diagnostic, ...] = ()


def decode(raw: bytes, path: str) -> Decoded:
    """Return the text, with a warning if it is not saved as UTF-8; or no text and the one fault that prevents it.

    >>> decode(b"\\xef\\xbb\\xbfsource", "a.csv")
    Decoded(text='source', encoding='utf-8', marked=True, faults=())
    """
    if len(raw) > LARGEST_FILE:
        return _refused(too_large(path))
    kind = other_file(raw)
    if kind:
        return _refused(_not_a_table(path, (1, 1), kind))
    return decode_text(raw, path)


def decode_text(raw: bytes, path: str) -> Decoded:
    """Do what `decode` does with bytes of any size that are no other kind of file."""
    encoding = utf_16_codec(raw)
    return _from_utf_16(raw, encoding, path) if encoding else _from_bytes(raw, path)


def too_large(path: str) -> Diagnostic:
    """Return the fault of a file that is larger than any that is read."""
    return fault(path, (1, 1), "too-large", f"the file is larger than {LARGEST_FILE // 1_000_000} MB")


def _refused(reason: Diagnostic) -> Decoded:
    return Decoded(None, faults=(reason,))


def _not_a_table(path: str, place: tuple[int, int], kind: OtherFile) -> Diagnostic:
    return fault(path, place, "not-a-table", f"the file is {kind.name}", help=kind.way_out)


def utf_16_codec(raw: bytes) -> str:
    """Return the codec if the file is UTF-16: by its mark, or because every other byte of plain letters is zero."""
    if raw[:2] in UTF_16_MARKS:
        return UTF_16_MARKS[raw[:2]]
    first, second = raw[0:READ_AHEAD:2], raw[1:READ_AHEAD:2]
    if len(raw) % 2:
        return ""
    if second.count(0) > len(second) / 2 and 0 not in first:
        return "utf-16-le"
    return "utf-16-be" if first.count(0) > len(first) / 2 and 0 not in second else ""


def _from_utf_16(raw: bytes, encoding: str, path: str) -> Decoded:
    marked = raw[:2] in UTF_16_MARKS
    body = raw[2:] if marked else raw
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        place = _place(body[: error.start].decode(encoding))
        return _refused(fault(path, place, "not-utf8", "the file is saved as UTF-16, but it is damaged here"))
    message = f"the file is saved as {ENCODINGS[encoding]}, not as UTF-8"
    return _read(Decoded(text, encoding, marked), path, fault(path, (1, 1), "other-encoding", message))


def _from_bytes(raw: bytes, path: str) -> Decoded:
    body = raw.removeprefix(codecs.BOM_UTF8)
    marked = len(body) < len(raw)
    try:
        return _read(Decoded(body.decode("utf-8"), "utf-8", marked), path)
    except UnicodeDecodeError as error:
        return _from_windows(body, marked, error.start, path)


def _read(decoded: Decoded, path: str, *warnings: Diagnostic) -> Decoded:
    text = decoded.text or ""
    if not text or text.isspace():
        return _refused(fault(path, (1, 1), "empty-file", "the file is empty"))
    found = CONTROL.search(text) if warnings else None
    zero = text.find("\0") if found is None else found.start()
    if zero >= 0:
        return _refused(_not_a_table(path, (1 + line_breaks(text[:zero]), 1), BINARY))
    return decoded._replace(faults=warnings)


def _from_windows(body: bytes, marked: bool, offset: int, path: str) -> Decoded:
    """Read text that is not UTF-8 as Windows-1252, unless something in it says that it is not that either."""
    if marked or UTF_8_LETTER.search(body):
        return _refused(_not_utf8(body, offset, path))
    try:
        text = body.decode(WINDOWS)
    except UnicodeDecodeError as error:
        return _refused(_not_utf8(body, error.start, path))
    byte = f"byte 0x{body[offset : offset + 1].hex().upper()}"
    message = f"the file is not saved as UTF-8; read as {ENCODINGS[WINDOWS]}, {byte} is '{text[offset]}'"
    warning = fault(path, _place(text[:offset]), "other-encoding", message, text[offset])
    return _read(Decoded(text, WINDOWS), path, warning)


def _not_utf8(body: bytes, offset: int, path: str) -> Diagnostic:
    place = _place(body[:offset].decode(WINDOWS, errors="replace"))
    byte = body[offset : offset + 1]
    letter = byte.decode(WINDOWS, errors="replace")
    guess = f", probably '{letter}' in the Windows encoding" if letter.isalpha() else ""
    return fault(path, place, "not-utf8", f"byte 0x{byte.hex().upper()} is not UTF-8{guess}", byte.hex())


def _place(before: str) -> tuple[int, int]:
    """Return the line and the column of the cell that follows a text, whichever separator the text has most."""
    separator = max(",;\t|", key=before.count)
    try:
        last = deque(csv.reader(lines(before + "?"), delimiter=separator), maxlen=1)
    except csv.Error:
        return 1 + line_breaks(before), 1
    return 1 + line_breaks(before), len(last[0])
