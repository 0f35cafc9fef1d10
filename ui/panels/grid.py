"""The rows of a draft turn into a table to type into, with words and concepts to pick from."""

from collections.abc import Collection
from typing import Any

import streamlit as st

from graph.checks.schema import words_of
from graph.editing.grid import Typed, grid_edits
from graph.reading.table import Table
from ui.drafts import SCHEMAS, grid_of, note_typed, table_in, words_in

ENDS = ("source", "target")
WIDE = ("summary", "definition", "citation")
HEIGHT = 470


def show_grid(table: str, concepts: Collection[str]) -> str:
    """Show the table and take over what was typed; return why that could not be done, "" if it was."""
    grid = grid_of(table)
    rows = table_in(table, grid.shown)
    if rows is None:
        return ""
    picking = table == "concepts" or st.toggle(
        "Pick concepts from the list",
        value=True,
        key="picking",
        help="Off: type any name, also that of a new concept, or paste whole rows from a spreadsheet.",
    )
    key = f"grid_{table}_{grid.number}_{picking}"
    number = _free_name("line", rows)
    st.data_editor(
        rows.frame.reset_index(drop=True).assign(**{number: rows.lines()})[[number, *rows.frame.columns]],
        key=key,
        height=HEIGHT,
        hide_index=True,
        num_rows="dynamic",
        column_config={number: _line_column(), **_columns(table, rows, concepts if picking else ())},
    )
    return _take_over(table, rows, st.session_state[key])


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


def _columns(table: str, rows: Table, concepts: Collection[str]) -> dict[str, Any]:
    return {str(column): _column(table, str(column), concepts) for column in rows.frame.columns}


def _column(table: str, column: str, concepts: Collection[str]) -> Any:
    schema = SCHEMAS[table]
    words = words_of(schema, column) if column in schema.columns else {}
    meaning = schema.columns[column].description if column in schema.columns else "a column of this file"
    if words:
        options = dict.fromkeys(["", *words, *words_in(table, column)])
        return st.column_config.SelectboxColumn(column, options=list(options), help=meaning)
    if column in ENDS and concepts:
        options = dict.fromkeys([*sorted({*concepts, *words_in(table, column)}, key=str.casefold)])
        return st.column_config.SelectboxColumn(column, options=list(options), help=meaning, width=150)
    return st.column_config.TextColumn(column, help=meaning, width=320 if column in WIDE else None)
