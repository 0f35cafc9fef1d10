"""The rows of a draft turn into a table to type and paste into; no cell of it refuses a word."""

from typing import Any

import streamlit as st

from graph.editing.grid_edits import Typed, grid_edits
from graph.reading.table import Table
from graph.schema import words_of
from ui.edit.drafts import SCHEMAS, grid_of, note_typed, table_in
from ui.edit.editing_session import Grid, editing

WIDTHS = {"source": 150, "target": 150, "summary": 320, "definition": 320, "citation": 320}
HEIGHT = 470


def show_grid(table: str) -> str:
    """Show the table and take over what was typed; return why that could not be done, "" if it was."""
    grid = grid_of(table)
    if grid.typed != grid.shown and _key(table, grid) not in st.session_state:
        # Streamlit forgets what was typed into a table as soon as another view is shown; the draft has it.
        grid = editing().show(table, grid.typed)
    rows = table_in(table, grid.shown)
    if rows is None:
        return ""
    key = _key(table, grid)
    number = _free_name("line", rows)
    st.data_editor(
        rows.frame.reset_index(drop=True).assign(**{number: rows.lines()})[[number, *rows.frame.columns]],
        key=key,
        height=HEIGHT,
        hide_index=True,
        num_rows="dynamic",
        column_config={number: _line_column(), **_columns(table, rows)},
        on_change=_note_cells,
        args=(table, rows, key),
    )
    return _take_over(table, rows, st.session_state[key])


def _note_cells(table: str, rows: Table, key: str) -> None:
    """Take over what was typed before the click that came with it, which may lead away from the table.

    A browser goes on sending the cells of a table that has begun anew until it has drawn the new one; they are old.
    """
    if key == _key(table, grid_of(table)):
        _take_over(table, rows, st.session_state[key])


def _key(table: str, grid: Grid) -> str:
    return f"grid_{table}_{grid.number}"


def _take_over(table: str, rows: Table, state: Any) -> str:
    typed = Typed(state["edited_rows"], state["added_rows"], state["deleted_rows"])
    try:
        note_typed(table, grid_edits(rows, typed))
    except ValueError as error:
        return str(error)
    return ""


def _free_name(name: str, rows: Table) -> str:
    while name in rows.frame.columns:
        name += " "
    return name


def _line_column() -> Any:
    return st.column_config.NumberColumn("line", disabled=True, width=52, pinned=True, help="as a text editor counts")


def _columns(table: str, rows: Table) -> dict[str, Any]:
    return {str(column): _column(table, str(column)) for column in rows.frame.columns}


def _column(table: str, column: str) -> Any:
    """Return a column of text: one to pick from blanks every pasted word that it does not list, before any check."""
    schema = SCHEMAS[table]
    known = column in schema
    words = words_of(schema, column) if known else {}
    meaning = schema[column].meaning if known else "a column of this file"
    help = f"{meaning}: {', '.join(words)}" if words else meaning
    return st.column_config.TextColumn(column, help=help, width=WIDTHS.get(column))
