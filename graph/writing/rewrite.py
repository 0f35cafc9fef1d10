"""From the bytes of a CSV and a list of edits to the bytes in which nothing but the edited cells and rows differs."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from graph.edits import AddRow, ChangeCell, Edit, RemoveRow
from graph.large_content import once_for_large
from graph.reading.dialect import Dialect
from graph.reading.sniff import sniff, text_of
from graph.writing.cell_positions import CellPosition, RowPosition, cells_of, rows_of, value_of, values_of
from graph.writing.quoting import BYTE_ORDER_MARK, encoded, written, written_row

LINE_END = "\n"


class _Piece(NamedTuple):
    """What is written of rows, and the line end of the last; "" where there is none yet."""

    body: str
    end: str


@dataclass(frozen=True)
class _Sheet:
    """The text of a file in its rows, which are called by their place from 0 or by the line that they start on."""

    dialect: Dialect
    text: str
    rows: tuple[RowPosition, ...]

    @property
    def delimiter(self) -> str:
        """What stands between two cells."""
        return self.dialect.separator

    @property
    def ends_with_line_end(self) -> bool:
        """Whether the last row has a line end; also true of a file without rows."""
        return all(row.next > row.end for row in self.rows[-1:])

    def place(self, line: int) -> int:
        """Return the place of the row that starts on a line; raises ValueError where none does."""
        place = bisect_left(self.rows, line, key=attrgetter("line"))
        if place == len(self.rows) or self.rows[place].line != line:
            raise ValueError(f"no row starts in line {line}")
        return place

    def cells(self, place: int) -> list[CellPosition]:
        """Return the cells of the row in a place."""
        return cells_of(self.text, self.rows[place], self.delimiter)

    def is_blank(self, place: int) -> bool:
        """Return whether the row in a place says nothing."""
        return not "".join(values_of(self.text, self.rows[place], self.delimiter)).strip()

    def line_end(self, place: int) -> str:
        """Return what ends the row in a place."""
        return self.text[self.rows[place].end : self.rows[place].next]


def rewrite(
    content: bytes, edits: Sequence[Edit], *, dialect: Dialect | None = None, encoding: str | None = None
) -> bytes:
    """Return the bytes of the file after the edits; all lines and columns are those of the file before them.

    Byte order mark, line ends, quotation marks, delimiter, blank lines and unknown columns stay as they are; a new row
    stands below the last one that is not blank. `dialect` is found out unless it is given; `encoding` writes the whole
    file in another one. Raises ValueError that names the place if an edit does not fit the file, contradicts another
    edit, or has a letter that the encoding cannot hold.

    >>> rewrite(b"source;effect\\r\\nGABA;'x'", [ChangeCell(2, 2, "calms; soothes"), AddRow({"source": "Sleep"})])
    b'source;effect\\r\\nGABA;"calms; soothes"\\r\\nSleep;'
    """
    if not edits and encoding is None:
        return content
    sheet = _sheet(content, dialect) if dialect else _sniffed_sheet(content)
    found = sheet.dialect
    text = _edited(sheet, edits, encoding or found.encoding)
    if encoding is not None:
        return encoded((BYTE_ORDER_MARK if found.byte_order_mark else "") + text, encoding, "the file")
    result = found.byte_order_mark + text.encode(found.encoding)
    if dialect is None and not _reads_as(result, text, found.separator):
        raise ValueError("with these edits the file would be read in another encoding or with another delimiter")
    return result


def _reads_as(content: bytes, text: str, delimiter: str) -> bool:
    found = sniff(content)
    return (text_of(content, found), found.separator) == (text, delimiter)


# What is typed is written into the same content each time, which takes long to part into its rows.
@once_for_large
def _sniffed_sheet(content: bytes) -> _Sheet:
    return _sheet(content, sniff(content))


def _sheet(content: bytes, dialect: Dialect) -> _Sheet:
    text = text_of(content, dialect)
    return _Sheet(dialect, text, tuple(rows_of(text, dialect.separator)))


def _edited(sheet: _Sheet, edits: Sequence[Edit], encoding: str) -> str:
    removed = _removed(edits, sheet)
    changed = _changed(edits, sheet, removed)
    _require_letters(edits, encoding)
    gone = {sheet.place(line) for line in removed}
    pieces = {sheet.place(line): _changed_row(sheet, line, texts) for line, texts in sorted(changed.items())}
    added = [_added(sheet, edit.cells) for edit in edits if isinstance(edit, AddRow)]
    last = len(sheet.rows)
    while last and (last - 1 in gone or (last - 1 not in pieces and sheet.is_blank(last - 1))):
        last -= 1
    edges = sorted({0, last, len(sheet.rows), *(edge for place in (*gone, *pieces) for edge in (place, place + 1))})
    parts = [_part(sheet, start, end, pieces) for start, end in pairwise(edges) if start not in gone]
    below = sum(edge < last and edge not in gone for edge in edges[:-1])
    ends = (sheet.line_end(place) for place in reversed(range(len(sheet.rows))) if place not in gone)
    missing = next(filter(None, ends), LINE_END)
    return _joined([*parts[:below], *added, *parts[below:]], missing, sheet.ends_with_line_end)


def _part(sheet: _Sheet, start: int, end: int, changed: Mapping[int, str]) -> _Piece:
    """Return some rows that stand together as one piece, or one row that is changed."""
    body = changed.get(start, sheet.text[sheet.rows[start].start : sheet.rows[end - 1].end])
    return _Piece(body, sheet.line_end(end - 1))


def _removed(edits: Iterable[Edit], sheet: _Sheet) -> set[int]:
    removed: set[int] = set()
    for line in (edit.line for edit in edits if isinstance(edit, RemoveRow)):
        sheet.place(line)
        if line == sheet.dialect.header_line:
            raise ValueError(f"line {line} holds the column names and cannot be removed")
        if line in removed:
            raise ValueError(f"line {line} is removed twice")
        removed.add(line)
    return removed


def _changed(edits: Iterable[Edit], sheet: _Sheet, removed: set[int]) -> dict[int, dict[int, str]]:
    """Return the new texts by line and column."""
    changed: dict[int, dict[int, str]] = {}
    for edit in (edit for edit in edits if isinstance(edit, ChangeCell)):
        sheet.place(edit.line)
        cells = changed.setdefault(edit.line, {})
        if edit.line in removed:
            raise ValueError(f"line {edit.line} is both changed and removed")
        if edit.column in cells:
            raise ValueError(f"line {edit.line}, column {edit.column} is changed twice")
        cells[edit.column] = edit.text
    return changed


def _joined(pieces: list[_Piece], missing: str, ends_with_line_end: bool) -> str:
    """The file ends as it did before, with a line end or without one, whichever row is the last now."""
    ends = [piece.end or missing for piece in pieces]
    if pieces and not ends_with_line_end:
        ends[-1] = ""
    return "".join(piece.body + end for piece, end in zip(pieces, ends, strict=True))


def _require_letters(edits: Iterable[Edit], encoding: str) -> None:
    for edit in edits:
        if isinstance(edit, ChangeCell):
            encoded(edit.text, encoding, f"line {edit.line}, column {edit.column}")
        elif isinstance(edit, AddRow):
            for column, text in edit.cells.items():
                encoded(text, encoding, f"new row, column {column!r}")


def _changed_row(sheet: _Sheet, line: int, texts: Mapping[int, str]) -> str:
    """Return a row with the new texts in their columns."""
    row, cells = sheet.rows[sheet.place(line)], sheet.cells(sheet.place(line))
    parts, position = [], row.start
    for column, new in sorted(texts.items()):
        if not 1 <= column <= len(cells):
            raise ValueError(f"line {line} has {len(cells)} cells, so there is no column {column}")
        cell = cells[column - 1]
        parts += [sheet.text[position : cell.start], written(new, sheet.delimiter, cell.quoted)]
        position = cell.end
    return "".join([*parts, sheet.text[position : row.end]]) or written_row([""], sheet.delimiter)


def _added(sheet: _Sheet, cells: Mapping[str, str]) -> _Piece:
    """Return a new row in the order of the file's columns; all in quotation marks if the column names are."""
    dialect = sheet.dialect
    header = sheet.cells(sheet.place(dialect.header_line))
    written_names = [value_of(sheet.text, cell).strip() for cell in header]
    names = [*dialect.columns, *written_names[len(dialect.columns) :]]
    unknown = [name for name in cells if name not in names]
    if unknown:
        raise ValueError(f"the file has no column {unknown[0]!r}; its columns are {', '.join(filter(None, names))}")
    always = all(cell.quoted for cell in header)
    texts = ["" if name in names[:number] else cells.get(name, "") for number, name in enumerate(names)]
    return _Piece(written_row(texts, sheet.delimiter, always), "")
