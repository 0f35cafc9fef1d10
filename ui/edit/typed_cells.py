"""What a browser says was typed into a table turns into edits of the draft, also where the draft is another by now."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from graph.editing.grid_edits import Typed, grid_edits
from graph.editing.merge_files import Joined, NotJoined, join
from graph.editing.typed_record import Record, count_of, record_of, text_of, typed_in_grid
from graph.reading.table import Table
from graph.writing.rewrite import rewrite
from ui.edit.drafts import TABLES, draft_in, grid_of, note_typed, table_in
from ui.edit.editing_session import Grid, editing

TYPED = "typed"


def grid_key(table: str) -> str:
    """Return the key of a table on the page."""
    return f"grid_{table}"


def is_on_page(table: str) -> bool:
    """Return whether a browser shows the table, and so says what is typed there."""
    return grid_key(table) in st.session_state


def typed_into(table: str, rows: Table, grid: Grid) -> Typed:
    """Return what was typed into these rows; what was typed into rows before them is none of that."""
    record = _record(table)
    return _typed(rows, record) if _id(record) == grid.id_in(table) else Typed()


def heard_of(table: str, grid: Grid) -> int:
    """Return the count of the last record of these rows that outlasts the page in the draft; 0 where none does.

    What a browser has told beyond it, that browser keeps while its page is left.
    """
    record, session = _record(table), editing()
    is_safe = session.file is not None and not session.kept.refused
    return count_of(record.get("count")) if _id(record) == grid.id_in(table) and is_safe else 0


def after_typing(act: Callable[[], None]) -> None:
    """Act with what was typed before the click, whichever of the two the server hears of first.

    It acts also where Streamlit ends the run meanwhile; what is typed is taken over by the next one.
    """
    try:
        for table in TABLES:
            note_cells(table)
    finally:
        act()


def note_cells(table: str) -> str:
    """Take over what was typed into a table; return why that could not be done, "" if it was."""
    if not is_on_page(table):
        return ""
    grid, record = grid_of(table), _record(table)
    try:
        left = editing().left.get(_id(record))
        if left:
            _note_late(table, record, left)
        rows = table_in(table, grid.shown)
        if rows is not None and not left:
            note_typed(table, grid_edits(rows, typed_into(table, rows, grid)))
    except ValueError as error:
        return str(error)
    return ""


def _note_late(table: str, record: Record, left: Grid) -> None:
    """Take over what was typed into rows that had begun anew before the browser drew them.

    It goes on sending what is taken over already, and what an undo has taken back; only what is new since is merged.
    """
    rows = table_in(table, left.shown)
    content = rewrite(left.shown, grid_edits(rows, _typed(rows, record))) if rows is not None else left.typed
    if content == left.typed:
        return
    session = editing()
    joined = _joined(table, left.typed, content, draft_in(session, table).content)
    # From here on nothing asks Streamlit, which might end the run between the two.
    session.left[_id(record)] = replace(left, typed=content)
    if isinstance(joined, NotJoined):
        raise ValueError(f"What you typed last was not taken over: {joined.reason}.")
    session.change({table: draft_in(session, table).with_content(joined.content)})


def _joined(table: str, before: bytes, typed: bytes, now: bytes) -> Joined | NotJoined:
    """Bring both together; where both changed a cell, what was typed is the newer."""

    def read(content: bytes) -> Table | None:
        return table_in(table, content)

    found = join(before, typed, now, read)
    if isinstance(found, NotJoined) or not found.conflicts:
        return found
    return join(before, typed, now, read, dict.fromkeys(found.conflicts, "mine"))


def _record(table: str) -> Record:
    return record_of(record_of(st.session_state.get(grid_key(table))).get(TYPED))


def _id(record: Record) -> str:
    return text_of(record.get("id"))


def _typed(rows: Table, record: Record) -> Typed:
    return typed_in_grid(record, list(map(str, rows.frame.columns)))
