"""From the bytes of a CSV to a table of text whose rows know their lines, and to the faults of its structure."""

from collections.abc import Sequence

import pandas as pd

from graph.decoding import decode
from graph.diagnostic import Diagnostic, has_errors
from graph.faults import fault, in_file_order, shown
from graph.header import check_header
from graph.records import Record, split
from graph.table import Table
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS


def read(
    raw: bytes,
    path: str,
    required: Sequence[str] = REQUIRED_COLUMNS,
    optional: Sequence[str] = OPTIONAL_COLUMNS,
) -> tuple[Table | None, list[Diagnostic]]:
    """Return the rows that fit the header and all structure faults in file order; no table if the file has none.

    Never raises, whatever the bytes. Cells stay text as they are: "NA" and "007" mean themselves.

    >>> table, faults = read(b"source,effect,target\\nGABA,calms,Stress\\n", "a.csv")
    >>> table.frame.to_dict("index"), faults
    ({2: {'source': 'GABA', 'effect': 'calms', 'target': 'Stress'}}, [])
    """
    text, faults = decode(raw, path)
    if text is None:
        return None, faults
    records, broken = split(text, path)
    if not records:
        return None, broken or [fault(path, (1, 1), "empty-file", "the file holds blank lines only")]
    return _table(records, broken, path, required, optional)


def _table(
    records: list[Record], broken: list[Diagnostic], path: str, required: Sequence[str], optional: Sequence[str]
) -> tuple[Table | None, list[Diagnostic]]:
    header = _named(records[0])
    header_faults = check_header(header, path, required, optional)
    fatal = [*header_faults, *broken]
    if has_errors(fatal):
        return None, in_file_order(fatal)
    rows = [_fitted(record, header, records[0]) for record in records[1:]]
    misfits = [_misfit(row, header, path) for row in rows if len(row.cells) != len(header.cells)]
    kept = [row for row in rows if len(row.cells) == len(header.cells)]
    return Table(path, _frame(header, kept), len(rows)), in_file_order([*header_faults, *misfits])


def header_of(raw: bytes) -> tuple[str, ...]:
    """Return the names in the first record as far as they can be read; () if they cannot.

    >>> header_of(b"name,type\\nGABA,transmitter")
    ('name', 'type')
    """
    text, _ = decode(raw, "")
    records, _ = split(text or "", "")
    return tuple(records[0].cells) if records else ()


def _named(record: Record) -> Record:
    cells = list(record.cells)
    while not cells[-1].strip():
        cells.pop()
    return Record(record.line, cells)


def _fitted(row: Record, header: Record, full_header: Record) -> Record:
    """Spreadsheets write blank columns after the last named one: they are no cells of the row."""
    width = len(header.cells)
    if len(row.cells) == len(full_header.cells) and not "".join(row.cells[width:]).strip():
        return Record(row.line, row.cells[:width])
    return row


def _misfit(row: Record, header: Record, path: str) -> Diagnostic:
    found, expected = len(row.cells), len(header.cells)
    counts = f"the row has {found} cells, the header has {expected}"
    if found > expected:
        value = row.cells[expected]
        message = f"{counts}; {shown(value)} has no column"
        return fault(path, (row.line, expected + 1), "extra-cell", message, value)
    message = f"{counts}; the first that is missing is {shown(header.cells[found])}"
    return fault(path, (row.line, found + 1), "missing-cell", message)


def _frame(header: Record, rows: list[Record]) -> pd.DataFrame:
    lines = pd.Index([row.line for row in rows], dtype="int64", name="line")
    return pd.DataFrame([row.cells for row in rows], index=lines, columns=header.cells, dtype=object)
