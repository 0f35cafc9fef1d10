"""From the bytes of a CSV and a list of edits to the bytes in which nothing but the edited cells and rows differs."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from graph.edits import AddRow, ChangeCell, Edit, RemoveRow
from graph.reading.notation import Notation, notation_of, text_of
from graph.writing.cell_positions import RowPosition, cells_of, rows_of, values_of
from graph.writing.quoting import BYTE_ORDER_MARK, encoded, written, written_row

LINE_END = "\n"


class _Piece(NamedTuple):
    """What is written of one row, and its line end; "" where there is none yet."""

    body: str
    end: str


def rewrite(
    content: bytes, edits: Sequence[Edit], *, notation: Notation | None = None, encoding: str | None = None
) -> bytes:
    """Return the bytes of the file after the edits; all lines and columns are those of the file before them.

    Byte order mark, line ends, quotation marks, delimiter, blank lines and unknown columns stay as they are; a new row
    stands below the last one that is not blank. `notation` is found out unless it is given; `encoding` writes the whole
    file in another one. Raises ValueError that names the place if an edit does not fit the file, contradicts another
    edit, or has a letter that the encoding cannot hold.

    >>> rewrite(b"source;effect\\r\\nGABA;'x'", [ChangeCell(2, 2, "calms; soothes"), AddRow({"source": "Sleep"})])
    b'source;effect\\r\\nGABA;"calms; soothes"\\r\\nSleep;'
    """
    if not edits and encoding is None:
        return content
    found = notation or notation_of(content)
    text = _edited(text_of(content, found), edits, found, encoding or found.encoding)
    if encoding is not None:
        return encoded((BYTE_ORDER_MARK if found.mark else "") + text, encoding, "the file")
    result = found.mark + text.encode(found.encoding)
    if notation is None and not _reads_as(result, text, found.delimiter):
        raise ValueError("with these edits the file would be read in another encoding or with another delimiter")
    return result


def _reads_as(content: bytes, text: str, delimiter: str) -> bool:
    found = notation_of(content)
    return (text_of(content, found), found.delimiter) == (text, delimiter)


def _edited(text: str, edits: Sequence[Edit], notation: Notation, encoding: str) -> str:
    rows = {row.line: row for row in rows_of(text, notation.delimiter)}
    removed = _removed(edits, rows, notation)
    changed = _changed(edits, rows, removed)
    _require_letters(edits, encoding)
    kept = [row for row in rows.values() if row.line not in removed]
    pieces = [_piece(text, row, changed.get(row.line, {}), notation.delimiter) for row in kept]
    added = [_added(text, edit.cells, rows, notation) for edit in edits if isinstance(edit, AddRow)]
    last = len(kept)
    while last and kept[last - 1].line not in changed and _is_blank(text, kept[last - 1], notation.delimiter):
        last -= 1
    ends_with_line_end = all(row.next > row.end for row in list(rows.values())[-1:])
    return _joined([*pieces[:last], *added, *pieces[last:]], ends_with_line_end)


def _removed(edits: Iterable[Edit], rows: Mapping[int, RowPosition], notation: Notation) -> set[int]:
    removed: set[int] = set()
    for line in (edit.line for edit in edits if isinstance(edit, RemoveRow)):
        _require_row(line, rows)
        if line == notation.header_line:
            raise ValueError(f"line {line} holds the column names and cannot be removed")
        if line in removed:
            raise ValueError(f"line {line} is removed twice")
        removed.add(line)
    return removed


def _changed(edits: Iterable[Edit], rows: Mapping[int, RowPosition], removed: set[int]) -> dict[int, dict[int, str]]:
    """Return the new texts by line and column."""
    changed: dict[int, dict[int, str]] = {}
    for edit in (edit for edit in edits if isinstance(edit, ChangeCell)):
        _require_row(edit.line, rows)
        cells = changed.setdefault(edit.line, {})
        if edit.line in removed:
            raise ValueError(f"line {edit.line} is both changed and removed")
        if edit.column in cells:
            raise ValueError(f"line {edit.line}, column {edit.column} is changed twice")
        cells[edit.column] = edit.text
    return changed


def _require_row(line: int, rows: Mapping[int, RowPosition]) -> None:
    if line not in rows:
        raise ValueError(f"no row starts in line {line}")


def _joined(pieces: list[_Piece], ends_with_line_end: bool) -> str:
    """The file ends as it did before, with a line end or without one, whichever row is the last now."""
    used = [piece.end for piece in pieces if piece.end]
    missing = used[-1] if used else LINE_END
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


def _piece(text: str, row: RowPosition, texts: Mapping[int, str], delimiter: str) -> _Piece:
    """Return a row with the new texts in their columns."""
    end = text[row.end : row.next]
    if not texts:
        return _Piece(text[row.start : row.end], end)
    cells = cells_of(text, row, delimiter)
    parts, position = [], row.start
    for column, new in sorted(texts.items()):
        if not 1 <= column <= len(cells):
            raise ValueError(f"line {row.line} has {len(cells)} cells, so there is no column {column}")
        cell = cells[column - 1]
        parts += [text[position : cell.start], written(new, delimiter, cell.quoted)]
        position = cell.end
    body = "".join([*parts, text[position : row.end]])
    return _Piece(body or written_row([""], delimiter), end)


def _added(text: str, cells: Mapping[str, str], rows: Mapping[int, RowPosition], notation: Notation) -> _Piece:
    """Return a new row in the order of the file's columns; all in quotation marks if the column names are."""
    _require_row(notation.header_line, rows)
    header = rows[notation.header_line]
    written_names = [name.strip() for name in values_of(text, header, notation.delimiter)]
    names = [*notation.columns, *written_names[len(notation.columns) :]]
    unknown = [name for name in cells if name not in names]
    if unknown:
        raise ValueError(f"the file has no column {unknown[0]!r}; its columns are {', '.join(filter(None, names))}")
    always = all(cell.quoted for cell in cells_of(text, header, notation.delimiter))
    texts = ["" if name in names[:number] else cells.get(name, "") for number, name in enumerate(names)]
    return _Piece(written_row(texts, notation.delimiter, always), "")


def _is_blank(text: str, row: RowPosition, delimiter: str) -> bool:
    return not "".join(values_of(text, row, delimiter)).strip()
