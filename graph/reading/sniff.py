"""From the bytes of a CSV to its whole dialect: how its text is written, where its header is, and what that names."""

from collections.abc import Sequence
from dataclasses import replace

from graph.reading.column_mapping import ColumnMapping, mapping_of
from graph.reading.decoding import Decoded, decode
from graph.reading.dialect import Dialect, dialect_of
from graph.reading.records import stream
from graph.reading.sections import Parts, parts_of
from graph.schema import SCHEMAS, needed_columns, optional_columns

# A file is looked at as each kind of table in this order; what is none of them is written as relations would be.
KINDS = tuple((needed_columns(schema), optional_columns(schema)) for schema in SCHEMAS)


def sniff(content: bytes) -> Dialect:
    """Return how a file is written, as reading finds it. Raises ValueError if the bytes are no table.

    >>> found = sniff(b"From;effect;To\\r\\n")
    >>> found.separator, found.line_end, found.header_line, found.columns
    (';', '\\r\\n', 1, ('source', 'effect', 'target'))
    """
    decoded = decode(content, "")
    if decoded.text is None:
        raise ValueError("; ".join(fault.message for fault in decoded.faults))
    dialects = []
    for required, optional in KINDS:
        dialect, mapping = _with_header(decoded, required, optional)
        if not mapping.lacks(required):
            return dialect
        dialects.append(dialect)
    return dialects[0]


def text_of(content: bytes, dialect: Dialect) -> str:
    """Return the text after the byte order mark. Raises ValueError if the bytes are not written in the dialect."""
    text = content.removeprefix(dialect.byte_order_mark).decode(dialect.encoding)
    if dialect.byte_order_mark + text.encode(dialect.encoding) != content:
        raise ValueError(f"the bytes cannot be kept as they are when read as {dialect.encoding}")
    return text


def _with_header(decoded: Decoded, required: Sequence[str], optional: Sequence[str]) -> tuple[Dialect, ColumnMapping]:
    dialect = dialect_of(decoded, required)
    parts = parts_of(stream(decoded.text or "", "", dialect.separator), required)
    if not isinstance(parts, Parts):
        return dialect, ColumnMapping(())
    mapping = mapping_of(parts.header.cells, parts.some_rows, required, optional)
    return replace(dialect, header_line=parts.header.line, columns=mapping.names()), mapping
