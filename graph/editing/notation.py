"""From the bytes of a CSV to how it is written: encoding, byte order mark, delimiter and line of the header."""

import codecs
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from graph.editing.spans import rows_of, values_of
from graph.vocabulary import CONCEPT_COLUMNS, OPTIONAL_COLUMNS, REQUIRED_COLUMNS

MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
WITHOUT_MARK = ("utf-8", "cp1252")
DELIMITERS = (",", ";", "\t", "|")
HEADER_WITHIN = 20
KNOWN = frozenset((*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS, *CONCEPT_COLUMNS))


class _Header(NamedTuple):
    """The likeliest header under one delimiter: how many known columns and cells it has, and where it stands."""

    known: int
    cells: int
    line: int


@dataclass(frozen=True)
class Notation:
    """How one file is written. `mark` are the bytes before the text, `header_line` the line with the column names."""

    encoding: str = "utf-8"
    mark: bytes = b""
    delimiter: str = ","
    header_line: int = 1


def notation_of(content: bytes) -> Notation:
    """Return how a file is written; of several delimiters that are possible, the one that shows most known columns.

    Raises ValueError if the bytes are no text.

    >>> notation_of(b"\\xef\\xbb\\xbfsource;effect;target\\r\\n")
    Notation(encoding='utf-8', mark=b'\\xef\\xbb\\xbf', delimiter=';', header_line=1)
    """
    mark, encodings = next(
        ((mark, (encoding,)) for mark, encoding in MARKS if content.startswith(mark)), (b"", WITHOUT_MARK)
    )
    encoding, text = _decoded(content[len(mark) :], encodings)
    headers = {delimiter: _header(text, delimiter) for delimiter in DELIMITERS}
    delimiter = max(headers, key=lambda one: (headers[one].known, headers[one].cells))
    return Notation(encoding, mark, delimiter, headers[delimiter].line)


def text_of(content: bytes, notation: Notation) -> str:
    """Return the text after the byte order mark. Raises ValueError if the bytes are not written in the notation."""
    text = content.removeprefix(notation.mark).decode(notation.encoding)
    if notation.mark + text.encode(notation.encoding) != content:
        raise ValueError(f"the bytes cannot be kept as they are when read as {notation.encoding}")
    return text


def _decoded(written: bytes, encodings: Sequence[str]) -> tuple[str, str]:
    for encoding in encodings:
        try:
            return encoding, written.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ValueError(f"the bytes are no text in {' or '.join(encodings)}")


def _header(text: str, delimiter: str) -> _Header:
    """Return the row near the top with the most known columns, else the first that is not blank."""
    rows = [(line, cells) for line, cells in _first_rows(text, delimiter) if "".join(cells).strip()]
    named = [_Header(len(KNOWN & {*cells}), len(cells), line) for line, cells in rows]
    return max(named, key=lambda header: header.known, default=_Header(0, 0, 1))


def _first_rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the first rows with their lines, up to the first that cannot be split this way."""
    try:
        for row in islice(rows_of(text, delimiter), HEADER_WITHIN):
            yield row.line, values_of(text, row, delimiter)
    except ValueError:
        return
