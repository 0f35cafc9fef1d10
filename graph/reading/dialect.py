"""From the text of a table to its dialect, how it is written down: separator and line ends."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType

from graph.reading.column_mapping import certain_columns, filled_cells
from graph.reading.decoding import BYTE_ORDER_MARKS, Decoded
from graph.reading.records import Record, lines, stream

SEPARATORS: Mapping[str, str] = MappingProxyType(
    {",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars"},
)
HEADER_SEARCH = 30
SAMPLE = 100_000
MOST_COLUMNS = 1000
# Some spreadsheets name the separator in a first line of its own, "sep=;".
DECLARATION = re.compile(r'"?sep=([,;\t|])"?[\r\n]*', re.IGNORECASE)


@dataclass(frozen=True)
class Dialect:
    """How a file writes its table: codec, byte order mark (b"" for none), separator, its first line end, its header.

    `header_line` is the line with the column names, `columns` are what these are read as, from left to right; () means
    that they are read as they are written.
    """

    encoding: str = "utf-8"
    byte_order_mark: bytes = b""
    separator: str = ","
    line_end: str = "\n"
    header_line: int = 1
    columns: tuple[str, ...] = ()


def dialect_of(decoded: Decoded, required: Sequence[str]) -> Dialect:
    """Return how the text is written, whatever its header; the separator stands between the required columns' names.

    >>> dialect_of(Decoded("source;effect;target\\r\\nGABA;calms, soothes;Stress"), ["source", "effect", "target"])
    Dialect(encoding='utf-8', byte_order_mark=b'', separator=';', line_end='\\r\\n', header_line=1, columns=())
    """
    text = decoded.text or ""
    first = next(lines(text), "")
    end = first[len(first.rstrip("\r\n")) :]
    mark = BYTE_ORDER_MARKS[decoded.encoding] if decoded.marked else b""
    return Dialect(decoded.encoding, mark, _declared(first) or _separator(text, required), end or "\n")


def is_declaration(record: Record) -> bool:
    """Return whether a record is the line that names the separator."""
    first, *others = record.cells
    return record.line == 1 and first[:4].lower() == "sep=" and len(first) <= len("sep=;") and not any(others)


def _openings(text: str, separator: str) -> Iterator[Record]:
    for found in islice(stream(text, "", separator), HEADER_SEARCH):
        if isinstance(found, Record):
            yield Record(found.line, found.cells[:MOST_COLUMNS])


def _declared(first: str) -> str:
    found = DECLARATION.fullmatch(first)
    return found[1] if found else ""


def _separator(text: str, required: Sequence[str]) -> str:
    """Return the separator that finds most names of columns, then most rows, then most of itself in the first line."""
    start = text.lstrip("\r\n")[:SAMPLE]
    first = next(lines(start), "")
    scores = {separator: (*_found_by(separator, start, required), first.count(separator)) for separator in SEPARATORS}
    return max(SEPARATORS, key=scores.__getitem__)


def _found_by(separator: str, text: str, required: Sequence[str]) -> tuple[int, int]:
    found = [record.cells for record in _openings(text, separator)]
    names = max((certain_columns(cells, required) for cells in found), default=0)
    return names, sum(filled_cells(cells) >= len(required) for cells in found)
