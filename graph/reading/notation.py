"""From the bytes of a CSV to how it is written: encoding, byte order mark, delimiter, header and its columns."""

import codecs
from collections.abc import Mapping
from dataclasses import dataclass

from graph.reading.column_mapping import ColumnMapping, mapping_of
from graph.reading.decoding import UTF_16_MARKS, Decoded, decode
from graph.reading.dialect import dialect_of
from graph.reading.records import stream
from graph.reading.sections import Parts, parts_of
from graph.schema import CONCEPTS, RELATIONS, needed_columns, optional_columns

MARKS: Mapping[str, bytes] = {
    "utf-8": codecs.BOM_UTF8,
    **{encoding: mark for mark, encoding in UTF_16_MARKS.items()},
}
# A table of relations has both a source and a target; whatever has not is looked at as a table of concepts.
KINDS = tuple((needed_columns(schema), optional_columns(schema)) for schema in (RELATIONS, CONCEPTS))


@dataclass(frozen=True)
class Notation:
    """How one file is written. `mark` are the bytes before the text, `header_line` the line with the column names.

    `columns` are what these are read as, from left to right; () means that they are read as they are written.
    """

    encoding: str = "utf-8"
    mark: bytes = b""
    delimiter: str = ","
    header_line: int = 1
    columns: tuple[str, ...] = ()


def notation_of(content: bytes) -> Notation:
    """Return how a file is written, as reading finds it. Raises ValueError if the bytes are no table.

    >>> found = notation_of(b"From;effect;To\\r\\n")
    >>> found.delimiter, found.header_line, found.columns
    (';', 1, ('source', 'effect', 'target'))
    """
    decoded = decode(content, "")
    if decoded.text is None:
        raise ValueError("; ".join(fault.message for fault in decoded.faults))
    found = [_notation(decoded, required, optional) for required, optional in KINDS]
    return next((notation for notation, mapping, required in found if not mapping.lacks(required)), found[0][0])


def text_of(content: bytes, notation: Notation) -> str:
    """Return the text after the byte order mark. Raises ValueError if the bytes are not written in the notation."""
    text = content.removeprefix(notation.mark).decode(notation.encoding)
    if notation.mark + text.encode(notation.encoding) != content:
        raise ValueError(f"the bytes cannot be kept as they are when read as {notation.encoding}")
    return text


def _notation(
    decoded: Decoded, required: tuple[str, ...], optional: tuple[str, ...]
) -> tuple[Notation, ColumnMapping, tuple[str, ...]]:
    separator = dialect_of(decoded, required).separator
    parts = parts_of(stream(decoded.text or "", "", separator), required)
    mark = MARKS[decoded.encoding] if decoded.marked else b""
    if not isinstance(parts, Parts):
        return Notation(decoded.encoding, mark, separator), ColumnMapping(()), required
    mapping = mapping_of(parts.header.cells, parts.some_rows, required, optional)
    return Notation(decoded.encoding, mark, separator, parts.header.line, mapping.names()), mapping, required
