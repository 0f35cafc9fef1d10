"""A content that was read, and one that differs from it in a few rows, turn into what reading that one would give."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from graph.reading.read_result import ReadResult
from graph.reading.records import BAR, Record, stream
from graph.reading.rows import gather
from graph.reading.size_limits import LARGEST_FILE, most_rows
from graph.reading.table import Cells, Table

# What the whole of a table is read by - separator, header, columns - is found among the first bytes and rows.
FIRST_BYTES, FIRST_ROWS = 500_000, 300
MOST_CHANGED = 1_000_000
_BLOCK = 1 << 20
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class _Change:
    """The rows from `first` to before `below` take the bytes from `top` to `bottom`; now `written` stands there."""

    first: int
    below: int
    top: int
    bottom: int
    written: bytes


def patched_rows(
    before: bytes, found: ReadResult, after: bytes, read: Callable[[bytes], ReadResult]
) -> ReadResult | None:
    """Return what `result_of` returns for a content; None where that cannot be told from what was read before it.

    Of a large file in which a cell was changed, all but the row is as it was; what is found among the first rows is
    `read` again where one of those was changed.
    """
    table = found.table
    if table is None or not _is_plain(found) or len(after) > LARGEST_FILE:
        return None
    change = _change(before, after, table.frame.index.to_numpy())
    if change is None or not _begins_alike(before, found, after, change, read):
        return None
    text = _text(change.written)
    return None if text is None else _with_rows(found, table, change, before, text)


def _is_plain(found: ReadResult) -> bool:
    """Return whether each row says the same wherever it stands, and nothing was wrong with the structure."""
    if found.dialect is None or found.mapping is None or found.faults or found.refused:
        return False
    named = all(match.header.strip() for match in found.mapping.matches)
    return named and found.dialect.encoding == "utf-8" and found.dialect.separator != BAR


def _change(before: bytes, after: bytes, lines: npt.NDArray[np.int64]) -> _Change | None:
    """Return which rows are written otherwise; None where those are too many, or what stands above them is another."""
    old, new = (np.frombuffer(content, dtype=np.uint8) for content in (before, after))
    start = _same(old, new)
    end = len(before) - _same(old[start:][::-1], new[start:][::-1])
    if end - start > MOST_CHANGED or before.count(b"\r") != before.count(b"\r\n"):
        return None
    line = before.count(b"\n", 0, start) + 1
    last = line + before.count(b"\n", start, end)
    first, below = int(np.searchsorted(lines, line, "right")) - 1, int(np.searchsorted(lines, last, "right"))
    if first < 0:
        return None
    top = _line_start(before, start, line - int(lines[first]))
    bottom = len(before) if below == len(lines) else _line_below(before, end, int(lines[below]) - last)
    written = after[top : len(after) - (len(before) - bottom)]
    return _Change(first, below, top, bottom, written) if len(written) <= MOST_CHANGED else None


def _begins_alike(
    before: bytes, found: ReadResult, after: bytes, change: _Change, read: Callable[[bytes], ReadResult]
) -> bool:
    """Return whether the whole is read by the same separator, header and columns, for which the first rows do."""
    if change.top >= FIRST_BYTES and change.first >= FIRST_ROWS:
        return True
    assert found.table is not None
    lines, end = found.table.frame.index.to_numpy(), max(change.bottom, min(FIRST_BYTES, len(before)))
    line = before.count(b"\n", 0, end) + 1
    row = int(np.searchsorted(lines, line, "right")) + FIRST_ROWS
    end = _line_below(before, end, int(lines[row]) - line) if row < len(lines) else len(before)
    head = read(after[: end + len(after) - len(before)])
    return head.table is not None and not head.faults and (head.dialect, head.mapping) == (found.dialect, found.mapping)


def _same(one: Bytes, other: Bytes) -> int:
    """Return how many bytes are the same at the beginning."""
    most = min(len(one), len(other))
    for start in range(0, most, _BLOCK):
        end = min(start + _BLOCK, most)
        differs = one[start:end] != other[start:end]
        if differs.any():
            return start + int(differs.argmax())
    return most


def _line_start(content: bytes, position: int, above: int) -> int:
    """Return where the line of a position starts, or one so many lines above it."""
    for _ in range(above + 1):
        position = content.rfind(b"\n", 0, position)
    return position + 1


def _line_below(content: bytes, position: int, below: int) -> int:
    """Return where the line starts that is so many below that of a position."""
    for _ in range(below):
        position = content.index(b"\n", position) + 1
    return position


def _text(written: bytes) -> str | None:
    """Return the text of some rows, None where they have what may make the file another one."""
    if b"\0" in written or written.count(b"\r") != written.count(b"\r\n"):
        return None
    try:
        return written.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _with_rows(found: ReadResult, table: Table, change: _Change, before: bytes, text: str) -> ReadResult | None:
    assert found.dialect is not None
    assert found.mapping is not None
    lines = table.frame.index.to_numpy()
    first_line = int(lines[change.first])
    header = Record(found.dialect.header_line, [match.header for match in found.mapping.matches])
    rows = gather(stream(text, "", found.dialect.separator).blocks(), header, text, "")
    count = found.rows - (change.below - change.first) + rows.count
    if rows.misfits or rows.broken or count > most_rows(len(header.cells)):
        return None
    shift = text.count("\n") - before.count(b"\n", change.top, change.bottom)
    own = np.array(rows.fitting.lines, dtype=np.int64) + (first_line - 1)
    index = np.concatenate([lines[: change.first], own, lines[change.below :] + shift])
    now = _replaced(table, change, rows.fitting.columns, index, count)
    return replace(found, table=now, rows=count)


def _replaced(
    table: Table, change: _Change, columns: list[list[str]], index: npt.NDArray[np.int64], count: int
) -> Table:
    """Return the table with other rows in the place of some; of a column that stays the words are known."""
    names = table.frame.columns
    old: list[Cells] = [table.frame.iloc[:, place].to_numpy(dtype=object) for place in range(len(names))]
    same = [cells[change.first : change.below].tolist() == new for cells, new in zip(old, columns, strict=True)]
    cells = {
        place: old[place] if same[place] else _spliced(old[place], change, new) for place, new in enumerate(columns)
    }
    frame = pd.DataFrame(cells, index=pd.Index(index, name="line"), dtype=object, copy=False)
    now = replace(table, frame=frame.set_axis(names, axis="columns"), rows=count)
    return now.with_known_words(table, [str(name) for name, is_same in zip(names, same, strict=True) if is_same])


def _spliced(cells: Cells, change: _Change, column: list[str]) -> Cells:
    own = np.empty(len(column), dtype=object)
    own[:] = column
    return np.concatenate([cells[: change.first], own, cells[change.below :]])
