"""The bytes of a table with a header of its own turn into rows by the names of that header."""

import csv
from collections.abc import Mapping, Sequence

from graph.importing.draft_table import Found, UnreadableError
from graph.reading.decoding import decode
from graph.reading.read import read
from graph.reading.records import lines


def header_of(raw: bytes) -> tuple[str, ...]:
    """Return the cells of the first line, parted by tabs if it has any, else by commas; () for what is no text.

    >>> header_of(b"ENTITYA\\tENTITYB\\n1\\t2")
    ('ENTITYA', 'ENTITYB')
    """
    first = next(lines(decode(raw, "").text or ""), "").strip("\r\n")
    return tuple(name.strip().strip('"') for name in first.split("\t" if "\t" in first else ","))


def rows_by_name(raw: bytes, found: Found) -> list[Mapping[str, str]]:
    """Return the rows of a table; what does not fit is noted. Raises UnreadableError for what is no table."""
    table, faults = read(raw, "", (), ())
    if table is None:
        return _without_quotes(raw, faults[0].message if faults else "")
    errors = [fault for fault in faults if fault.severity == "error"]
    found.notes += [f"Line {fault.line}: {fault.message}." for fault in errors]
    columns = list(map(str, table.frame.columns))
    return [dict(zip(columns, map(str.strip, row), strict=True)) for row in table.frame.values.tolist()]


def _without_quotes(raw: bytes, reason: str) -> list[Mapping[str, str]]:
    """Databases write tabs between cells and mean nothing by a quotation mark."""
    text = decode(raw, "").text
    if text is None or "\t" not in next(lines(text), ""):
        raise UnreadableError(reason)
    rows: Sequence[Mapping[str, str]] = list(
        csv.DictReader(lines(text), delimiter="\t", quoting=csv.QUOTE_NONE, restval="")
    )
    return [{name: cell.strip() for name, cell in row.items() if name and isinstance(cell, str)} for row in rows]
