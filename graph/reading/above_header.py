"""From the records above a header to what they are: a title that is not read, or rows that would be lost."""

from collections.abc import Sequence

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, shown
from graph.reading.column_mapping import ColumnMapping
from graph.reading.records import Record


def rows_above(records: Sequence[Record], mapping: ColumnMapping, required: Sequence[str]) -> list[Record]:
    """Return the records above the header that are as wide as it is and fill every required column, as no title is."""
    width = len(mapping.matches)
    places = [match.number - 1 for match in mapping.matches if match.column in required]
    return [record for record in records if places and len(record.cells) >= width and _fills(record, places)]


def check_above(records: Sequence[Record], rows: Sequence[Record], header: Record, path: str) -> list[Diagnostic]:
    """Return an error for each row above the header, and one warning for everything else there."""
    titles = [record for record in records if record not in rows]
    return [*([_title(titles, header, path)] if titles else []), *(_row(record, header, path) for record in rows)]


def _fills(record: Record, places: Sequence[int]) -> bool:
    return all(place < len(record.cells) and record.cells[place].strip() for place in places)


def _title(titles: Sequence[Record], header: Record, path: str) -> Diagnostic:
    first, last = titles[0].line, titles[-1].line
    text = " ".join(cell for cell in titles[0].cells if cell.strip())
    which = f"line {first}" if first == last else f"lines {first} to {last}"
    verb = "is" if first == last else "are"
    message = f"the column names are in line {header.line}; {which} above {verb} not read: {shown(text)}"
    return fault(path, (first, 1), "text-above-header", message, text)


def _row(record: Record, header: Record, path: str) -> Diagnostic:
    message = f"the row stands above the column names, which are in line {header.line}"
    return fault(path, (record.line, 1), "row-above-header", message, record.cells[0])
