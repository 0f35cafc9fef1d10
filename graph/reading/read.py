"""From the bytes of a CSV to a table of text whose rows know their lines, and to the faults of its structure."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.diagnostics.diagnostic import Diagnostic, has_errors
from graph.diagnostics.rules import fault, in_file_order
from graph.reading.above_header import check_above, empty_rows, rows_above
from graph.reading.column_mapping import ColumnMapping, mapping_of
from graph.reading.decoding import Decoded, decode
from graph.reading.dialect import Dialect, dialect_of
from graph.reading.header_checks import RowsBelow, check_header, check_separator, check_shape, too_wide
from graph.reading.read_result import ReadResult
from graph.reading.records import stream
from graph.reading.rows import frame_of, gather, unnamed_columns, written_lines
from graph.reading.sections import Parts, parts_of
from graph.reading.size_limits import MOST_ROWS
from graph.reading.table import Table
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
    result = result_of(raw, path, required, optional)
    return result.table, list(result.faults)


def result_of(
    raw: bytes,
    path: str,
    required: Sequence[str] = REQUIRED_COLUMNS,
    optional: Sequence[str] = OPTIONAL_COLUMNS,
    chosen: ColumnMapping | None = None,
    limit: int = MOST_ROWS,
) -> ReadResult:
    """Return what became of the bytes; never raises, whatever the bytes.

    A mapping that somebody chose for this header takes the place of the one that is found: take the mapping of a first
    result, change it with `choose`, and read again. A table of more rows than the limit is refused as too large.

    >>> raw = b"who,effect,whom\\nGABA,calms,Stress\\n"
    >>> mapping = result_of(raw, "a.csv").mapping
    >>> result_of(raw, "a.csv", chosen=mapping.choose(1, "source").choose(3, "target")).read
    1
    """
    decoded = decode(raw, path)
    if decoded.text is None:
        return _not_read(path, decoded.faults, _rows_of_no_text(raw, decoded.faults))
    dialect = dialect_of(decoded, required)
    parts = parts_of(stream(decoded.text, path, dialect.separator), required)
    if isinstance(parts, Parts):
        return _Sheet(path, decoded, dialect, parts, required, optional, limit).result(chosen)
    reason = parts or fault(path, (1, 1), "empty-file", "the file holds blank lines only")
    return _not_read(path, (*decoded.faults, reason), max(written_lines(decoded.text) - 1, 0))


def mapping_in(raw: bytes, required: Sequence[str], optional: Sequence[str]) -> ColumnMapping | None:
    """Return what the columns of a file would be read as, without reading its rows; None if it has no header.

    >>> mapping_in(b"Name;Category\\nGABA;transmitter", ["name", "type"], []).names()
    ('name', 'type')
    """
    decoded = decode(raw, "")
    if decoded.text is None:
        return None
    parts = parts_of(stream(decoded.text, "", dialect_of(decoded, required).separator), required)
    if not isinstance(parts, Parts) or too_wide(parts.header, ""):
        return None
    return mapping_of(parts.header.cells, parts.some_rows, required, optional)


def _not_read(path: str, faults: tuple[Diagnostic, ...], rows: int) -> ReadResult:
    return ReadResult(path, None, faults, rows, rows)


def _rows_of_no_text(raw: bytes, faults: Sequence[Diagnostic]) -> int:
    """Return how many lines follow the first, where only the encoding of the text is in doubt."""
    is_text = any(fault.code == "not-utf8" for fault in faults)
    return max(written_lines(raw.decode("latin-1")) - 1, 0) if is_text else 0


@dataclass(frozen=True)
class _Sheet:
    """One text in its parts, and the columns that are looked for in it."""

    path: str
    decoded: Decoded
    dialect: Dialect
    parts: Parts
    required: Sequence[str]
    optional: Sequence[str]
    limit: int

    def result(self, chosen: ColumnMapping | None) -> ReadResult:
        wide = too_wide(self.parts.header, self.path)
        mapping = ColumnMapping(()) if wide else self._mapping(chosen)
        lost = rows_above(self.parts.above, mapping, self.required)
        rows = gather(self.parts.below, self.parts.header, self.decoded.text or "", self.path, self.limit)
        shape = self._shape_faults(mapping)
        empty = empty_rows(self.decoded.text or "", self.parts.header)
        above = [] if shape else check_above(self.parts.above, lost, self.parts.header, self.path, empty)
        fatal = [*(wide or shape or self._header_faults(mapping)), *rows.broken]
        faults = [*self.decoded.faults, *fatal, *above]
        count = rows.count + len(lost)
        if has_errors(fatal):
            return self._result(None, faults, (count, count), mapping)
        faults += [*rows.misfits, *unnamed_columns(rows.fitting, self.parts.header, self.path, mapping)]
        table = Table(self.path, frame_of(rows.fitting, mapping), count)
        return self._result(table, faults, (count, len(rows.misfits) + len(lost)), mapping)

    def _mapping(self, chosen: ColumnMapping | None) -> ColumnMapping:
        header = self.parts.header.cells
        if chosen and [match.header for match in chosen.matches] == header:
            return chosen
        return mapping_of(header, self.parts.some_rows, self.required, self.optional)

    def _shape_faults(self, mapping: ColumnMapping) -> list[Diagnostic]:
        first = [*self.parts.above, self.parts.header]
        cells = [*(record.cells for record in first), *self.parts.some_rows]
        return check_shape(cells, self.path, first[0].line) if mapping.lacks(self.required) else []

    def _header_faults(self, mapping: ColumnMapping) -> list[Diagnostic]:
        header, path = self.parts.header, self.path
        rows, separated = self.parts.some_rows, check_separator(self.dialect.separator, header, path)
        below = RowsBelow(self.dialect.separator, rows)
        return [*separated, *check_header(header, mapping, path, self.required, self.optional, below)]

    def _result(
        self, table: Table | None, faults: list[Diagnostic], counts: tuple[int, int], mapping: ColumnMapping
    ) -> ReadResult:
        return ReadResult(self.path, table, tuple(in_file_order(faults)), *counts, self.dialect, mapping)
