"""From the records of a text to its parts: what stands above the header, the header, and the rows below it."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from graph.diagnostics.diagnostic import Diagnostic
from graph.reading.column_mapping import certain_columns, filled_cells
from graph.reading.dialect import HEADER_SEARCH, MOST_COLUMNS, is_declaration
from graph.reading.records import Record, RecordBlock, RecordStream

ROWS_FOR_A_GUESS = 200
FEWEST_NAMES = 2


class Parts(NamedTuple):
    """The parts of a table; `some_rows` are the first of `below`, which is read once, as it comes from the text."""

    above: list[Record]
    header: Record
    some_rows: list[list[str]]
    below: Iterator[Record | RecordBlock | Diagnostic]


def parts_of(found: Iterator[Record | Diagnostic], required: Sequence[str]) -> Parts | Diagnostic | None:
    """Return the parts; or the fault that comes before any record, or None if there is no record at all.

    The header is without the blank columns that spreadsheets write after the last named one.

    >>> parts = parts_of(iter([Record(1, ["Mine", ""]), Record(2, ["type", "name", ""])]), ["name", "type"])
    >>> parts.above, parts.header
    ([Record(line=1, cells=['Mine', ''])], Record(line=2, cells=['type', 'name']))
    """
    first = list(islice(found, HEADER_SEARCH + ROWS_FOR_A_GUESS))
    broken = first.pop() if first and isinstance(first[-1], Diagnostic) else None
    records = [record for record in first if isinstance(record, Record) and not is_declaration(record)]
    if not records:
        return broken if isinstance(broken, Diagnostic) else None
    index = header_index(records[:HEADER_SEARCH], required)
    below = records[index + 1 :]
    rest = chain(below, [broken] if broken else [], found.blocks() if isinstance(found, RecordStream) else found)
    return Parts(records[:index], _named_part(records[index]), [record.cells for record in below], rest)


def header_index(records: Sequence[Record], required: Sequence[str]) -> int:
    """Return the index of the header among the first records: the first that names most of the required columns.

    One such name alone may be a word of a title; then it is the first record with enough cells to be a header.

    >>> header_index([Record(1, ["My table", ""]), Record(3, ["name", "type"])], ["name", "type"])
    1
    """
    scores = [certain_columns(record.cells[:MOST_COLUMNS], required) for record in records]
    if max(scores) >= FEWEST_NAMES:
        return scores.index(max(scores))
    wide = (index for index, record in enumerate(records) if filled_cells(record.cells) >= len(required))
    return next(wide, 0)


def _named_part(record: Record) -> Record:
    width = max(index for index, name in enumerate(record.cells, 1) if name.strip())
    return Record(record.line, record.cells[:width])
