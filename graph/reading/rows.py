"""From the records below a header to rows of its width, and to the faults of those that do not fit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pandas as pd

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, shown
from graph.reading.column_mapping import ColumnMapping, ColumnMatch
from graph.reading.records import Record, lines

MOST_ROWS = 50_000
MOST_CELLS = 2_000_000


@dataclass(frozen=True)
class Rows:
    """The rows that fit, a fault for each that does not, their count, and the fault that ends the table, if any."""

    fitting: list[Record]
    misfits: list[Diagnostic]
    count: int
    broken: list[Diagnostic]


def gather(found: Iterable[Record | Diagnostic], header: Record, text: str, path: str) -> Rows:
    """Return the rows below a header, each cut to its width where only blank cells follow.

    A record that cannot be split ends the table; each written line from there on counts as a row, none of them kept.
    """
    most = most_rows(len(header.cells))
    fitting: list[Record] = []
    misfits: list[Diagnostic] = []
    count = 0
    for record in found:
        if isinstance(record, Diagnostic):
            return Rows(fitting, misfits, count + written_lines(text, record.line), [record])
        count += 1
        if count <= most:
            row = _fitted(record, header)
            misfit = _misfit(row, header, path)
            fitting.append(row) if misfit is None else misfits.append(misfit)
    return Rows(fitting, misfits, count, _too_many(count, len(header.cells), path))


def most_rows(columns: int) -> int:
    """Return how many rows of this width are read at most.

    >>> most_rows(3), most_rows(1000)
    (50000, 2000)
    """
    return min(MOST_ROWS, MOST_CELLS // max(columns, 1))


def written_lines(text: str, first: int = 1) -> int:
    """Return how many lines of a text from this line on are not blank.

    >>> written_lines("a\\n\\nb\\nc", 2)
    2
    """
    return sum(number >= first and bool(line.strip(" ,;|\t\r\n\0")) for number, line in enumerate(lines(text), 1))


def frame_of(rows: Sequence[Record], mapping: ColumnMapping) -> pd.DataFrame:
    """Return the rows as text under the names of their columns; the index is the line on which a row starts."""
    index = pd.Index([row.line for row in rows], dtype="int64", name="line")
    return pd.DataFrame([row.cells for row in rows], index=index, columns=list(mapping.names()), dtype=object)


def unnamed_columns(rows: Sequence[Record], header: Record, path: str, mapping: ColumnMapping) -> list[Diagnostic]:
    """Return a warning for each column that holds cells under a blank name."""
    unnamed = [match for match in mapping.matches if not match.column and not match.header.strip()]
    found = [match for match in unnamed if any(row.cells[match.number - 1].strip() for row in rows)]
    return [_unnamed(match, (header.line, match.number), path) for match in found]


def _fitted(row: Record, header: Record) -> Record:
    width = len(header.cells)
    return row if "".join(row.cells[width:]).strip() else Record(row.line, row.cells[:width])


def _misfit(row: Record, header: Record, path: str) -> Diagnostic | None:
    found, expected = len(row.cells), len(header.cells)
    counts = f"the row has {found} cells, the header has {expected}"
    if found > expected:
        place = next(place for place in range(expected, found) if row.cells[place].strip())
        value = row.cells[place]
        return fault(path, (row.line, place + 1), "extra-cell", f"{counts}; {shown(value)} has no column", value)
    if found < expected:
        message = f"{counts}; the first that is missing is {shown(header.cells[found])}"
        return fault(path, (row.line, found + 1), "missing-cell", message)
    if row.cells == header.cells:
        return fault(path, (row.line, 1), "repeated-header", f"the row repeats the column names of line {header.line}")
    return None


def _too_many(count: int, columns: int, path: str) -> list[Diagnostic]:
    most = most_rows(columns)
    message = f"the table has {count:,} rows of {columns:,} columns; at most {most:,} such rows are read"
    return [fault(path, (1, 1), "too-large", message)] if count > most else []


def _unnamed(match: ColumnMatch, place: tuple[int, int], path: str) -> Diagnostic:
    message = f"column {match.number} has cells but no name; it is kept as '{match.name}'"
    return fault(path, place, "unnamed-column", message)
