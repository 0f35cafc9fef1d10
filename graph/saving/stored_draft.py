"""What somebody is editing turns into bytes that outlast the visit, and back; bytes that are none count as damaged."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph.editing.draft import Draft
from graph.saving.packed_bytes import packed, unpacked

FORMAT = "neuromap-draft-1"

# The line of a row and its cells; None before the row was looked at, and for a row that is not there yet.
Opened = tuple[int | None, tuple[str, ...] | None]
# A table and the cells of one of its rows, None for a new row.
RowKey = tuple[str, tuple[str, ...] | None]


@dataclass(frozen=True)
class StoredDraft:
    """The drafts by table, the row that is open in the form of each, and what is typed into forms and not yet added."""

    drafts: Mapping[str, Draft]
    opened: Mapping[str, Opened]
    typed: Mapping[RowKey, Mapping[str, str]]


@dataclass(frozen=True)
class Damaged:
    """Bytes that are no stored draft."""


def to_bytes(stored: StoredDraft) -> bytes:
    """Return the bytes of a draft; of undo only the way back to the file that it began with is stored."""
    found = {
        "format": FORMAT,
        "drafts": {table: [packed(draft.base), packed(draft.content)] for table, draft in stored.drafts.items()},
        "opened": {table: list(opened) for table, opened in stored.opened.items()},
        "typed": [[table, cells, dict(fields)] for (table, cells), fields in stored.typed.items()],
    }
    return json.dumps(found).encode()


def from_bytes(content: bytes, paths: Mapping[str, Path]) -> StoredDraft | Damaged:
    """Return the draft that was stored; `paths` are the files of the tables that there are."""
    try:
        found = json.loads(content)
        if found["format"] != FORMAT:
            return Damaged()
        drafts = {table: _draft(paths[table], *pair) for table, pair in found["drafts"].items()}
        opened = {table: _opened(*pair) for table, pair in found["opened"].items() if table in paths}
        typed = {(_table(table, paths), _cells(cells)): _texts(fields) for table, cells, fields in found["typed"]}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Damaged()
    return StoredDraft(drafts, opened, typed)


def _draft(path: Path, base: str | None, content: str) -> Draft:
    after = unpacked(content)
    if after is None:
        raise TypeError("a draft has a content")
    return Draft(path, None, b"").rebased(unpacked(base), after)


def _opened(line: Any, cells: Any) -> Opened:
    if line is not None and type(line) is not int:
        raise TypeError("a line is a number")
    return line, _cells(cells)


def _cells(cells: Any) -> tuple[str, ...] | None:
    return None if cells is None else tuple(_text(cell) for cell in cells)


def _texts(fields: Any) -> dict[str, str]:
    return {column: _text(text) for column, text in fields.items()}


def _table(table: Any, paths: Mapping[str, Path]) -> str:
    return table if table in paths else _text(None)


def _text(text: Any) -> str:
    if not isinstance(text, str):
        raise TypeError("a cell is a text")
    return text
