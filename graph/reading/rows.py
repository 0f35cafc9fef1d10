"""From the records below a header to rows of its width, and to the faults of those that do not fit."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, shown
from graph.reading.cell_columns import CellColumns
from graph.reading.column_mapping import ColumnMapping, ColumnMatch
from graph.reading.records import Record, RecordBlock, lines
from graph.reading.size_limits import MOST_ROWS, most_rows
from graph.reading.table import Cells


@dataclass(frozen=True)
class Rows:
    """The rows that fit, a fault for each that does not, their count, and the fault that ends the table, if any."""

    fitting: CellColumns
    misfits: list[Diagnostic]
    count: int
    broken: list[Diagnostic]


def gather(
    found: Iterable[Record | RecordBlock | Diagnostic], header: Record, text: str, path: str, limit: int = MOST_ROWS
) -> Rows:
    """Return the rows below a header, each cut to its width where only blank cells follow, if they are not too many.

    A record that cannot be split ends the table; each written line from there on counts as a row, none of them kept.
    """
    width = len(header.cells)
    most = min(most_rows(width), limit)
    fitting = CellColumns(width)
    misfits: list[Diagnostic] = []
    count = 0
    for some in found:
        if isinstance(some, Diagnostic):
            return Rows(fitting, misfits, count + written_lines(text, some.line), [some])
        block = RecordBlock([some.line], [some.cells]) if isinstance(some, Record) else some
        room = max(most - count, 0)
        misfits += _gathered(RecordBlock(block.lines[:room], block.rows[:room]), fitting, header, path)
        count += len(block.rows)
    return Rows(fitting, misfits, count, _too_many(count, width, most, path))


def _gathered(block: RecordBlock, fitting: CellColumns, header: Record, path: str) -> list[Diagnostic]:
    """Add the rows of a block that fit, and return a fault for each other."""
    if {*map(len, block.rows)} == {len(header.cells)} and header.cells not in block.rows:
        fitting.add(block)
        return []
    records = [_fitted(Record(*pair), header) for pair in zip(*block, strict=True)]
    faults = [_misfit(record, header, path) for record in records]
    rows = [record for record, fault in zip(records, faults, strict=True) if fault is None]
    fitting.add(RecordBlock([row.line for row in rows], [row.cells for row in rows]))
    return [fault for fault in faults if fault]


def written_lines(text: str, first: int = 1) -> int:
    """Return how many lines of a text from this line on are not blank.

    >>> written_lines("a\\n\\nb\\nc", 2)
    2
    """
    return sum(number >= first and bool(line.strip(" ,;|\t\r\n\0")) for number, line in enumerate(lines(text), 1))


def frame_of(rows: CellColumns, mapping: ColumnMapping) -> pd.DataFrame:
    """Return the rows as text under the names of their columns; the index is the line on which a row starts."""
    index = pd.Index(np.array(rows.lines, dtype=np.int64), name="line")
    # One block of all columns would be filled at a stretch, during which nobody else is answered.
    columns = {place: _as_array(cells) for place, cells in enumerate(rows.columns)}
    frame = pd.DataFrame(columns, index=index, dtype=object, copy=False)
    return frame.set_axis(list(mapping.names()), axis="columns")


def _as_array(cells: list[str]) -> Cells:
    column = np.empty(len(cells), dtype=object)
    column[:] = cells
    return column


def unnamed_columns(rows: CellColumns, header: Record, path: str, mapping: ColumnMapping) -> list[Diagnostic]:
    """Return a warning for each column that holds cells under a blank name."""
    unnamed = [match for match in mapping.matches if not match.column and not match.header.strip()]
    found = [match for match in unnamed if any(map(str.strip, rows.columns[match.number - 1]))]
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


def _too_many(count: int, columns: int, most: int, path: str) -> list[Diagnostic]:
    message = f"the table has {count:,} rows of {columns:,} columns; at most {most:,} such rows are read"
    return [fault(path, (1, 1), "too-large", message)] if count > most else []


def _unnamed(match: ColumnMatch, place: tuple[int, int], path: str) -> Diagnostic:
    message = f"column {match.number} has cells but no name; it is kept as '{match.name}'"
    return fault(path, place, "unnamed-column", message)
