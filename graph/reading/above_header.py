"""From the records above a header to what they are: a title that is not read, or rows that would be lost."""

from collections.abc import Sequence
from itertools import islice

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault, shown
from graph.reading.column_mapping import ColumnMapping
from graph.reading.records import Record, lines

_BETWEEN = " ,;\t\r\n"


def rows_above(records: Sequence[Record], mapping: ColumnMapping, required: Sequence[str]) -> list[Record]:
    """Return the records above the header that are as wide as it is and fill every required column, as no title is."""
    width = len(mapping.matches)
    places = [match.number - 1 for match in mapping.matches if match.column in required]
    return [record for record in records if places and len(record.cells) >= width and _fills(record, places)]


def check_above(
    records: Sequence[Record], rows: Sequence[Record], header: Record, path: str, empty: Sequence[int] = ()
) -> list[Diagnostic]:
    """Return an error for each row above the header, and one warning for everything else there.

    `empty` are the lines of rows without any cell; they are told where nothing else stands there.
    """
    if empty and not records:
        return [_empty(empty, header, path)]
    titles = [record for record in records if record not in rows]
    return [*([_title(titles, header, path)] if titles else []), *(_row(record, header, path) for record in rows)]


def _fills(record: Record, places: Sequence[int]) -> bool:
    return all(place < len(record.cells) and record.cells[place].strip() for place in places)


def _title(titles: Sequence[Record], header: Record, path: str) -> Diagnostic:
    first, last = titles[0].line, titles[-1].line
    text = " ".join(cell for cell in titles[0].cells if cell.strip())
    message = f"the column names are in line {header.line}; {_which(first, last)} not read: {shown(text)}"
    return fault(path, (first, 1), "text-above-header", message, text)


def empty_rows(text: str, header: Record) -> list[int]:
    """Return the empty lines above a header, if one of them is a row: it has what stands between cells.

    >>> empty_rows("\\n,,\\n\\nsource,effect,target\\n", Record(4, []))
    [1, 2, 3]
    >>> empty_rows("\\n \\nsource,effect,target\\n", Record(3, []))
    []
    """
    above = list(islice(lines(text), header.line - 1))
    empty = [number for number, line in enumerate(above, 1) if not line.strip(_BETWEEN)]
    return empty if any(above[number - 1].strip() for number in empty) else []


def _empty(empty: Sequence[int], header: Record, path: str) -> Diagnostic:
    message = f"the column names are in line {header.line}; {_which(empty[0], empty[-1])} empty"
    return fault(path, (empty[0], 1), "text-above-header", message)


def _which(first: int, last: int) -> str:
    return f"line {first} above is" if first == last else f"lines {first} to {last} above are"


def _row(record: Record, header: Record, path: str) -> Diagnostic:
    message = f"the row stands above the column names, which are in line {header.line}"
    return fault(path, (record.line, 1), "row-above-header", message, record.cells[0])
