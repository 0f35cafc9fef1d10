"""What of a table is open in the form: a row by its line, or a new one; at first the row that the address names."""

from collections.abc import Mapping
from itertools import repeat

import streamlit as st

from graph.checks.tidying import tidy
from graph.model.identity import ROW_ID, relation_ids
from graph.reading.table import Table
from ui.edit.drafts import RELATION_TABLE, draft_in, rows_of_draft
from ui.edit.editing_session import editing
from ui.page_change import ROW, map_address

SELECT = "select"


def opened_line(table: str, rows: Table) -> int | None:
    """Return the line on which the open row stands now, None for a new row.

    What is typed into the form belongs to one row: where other edits have moved that, the form follows it, and where
    they have changed it or taken it away, the form begins anew.
    """
    session = editing()
    line, cells = session.opened.get(table, (None, None))
    if line is None:
        return None
    lines = [line] if cells is None else [other for other in (line, *rows.lines()) if _cells(rows, other) == cells]
    if not lines or lines[0] not in rows.frame.index:
        session.open(table, None)
        return None
    session.opened[table] = (lines[0], _cells(rows, lines[0]))
    return lines[0]


def open_row(table: str, line: int | None) -> None:
    """Open the row of a line, or a new one; the form begins with what the row holds, or what was left in its form."""
    editing().open(table, line)
    show_view("form")


def take_over_row(table: str, content: bytes, line: int | None) -> None:
    """Make a content with what the form says the draft, and open the row of a line, or a new one."""
    session = editing()
    session.change({table: draft_in(session, table).with_content(content)})
    session.remember_typed(table, {})
    session.open(table, line)
    show_view("form")


def clear_form(table: str) -> None:
    """Forget what is typed into the open form."""
    session = editing()
    session.remember_typed(table, {})
    session.form_counts[table] = session.form_counts.get(table, 0) + 1


def way_back() -> dict[str, list[str]]:
    """Return the address of the map, without the selection of a relation that was reworded meanwhile."""
    address, rows = map_address(), rows_of_draft(RELATION_TABLE)
    gone = {id for id in address.get(SELECT, []) if ROW_ID.fullmatch(id) and rows and line_of(rows, id) is None}
    return {name: words for name, words in address.items() if name != SELECT or not gone}


def cells_of_row(rows: Table, line: int | None) -> dict[str, str]:
    """Return the cells of the row of a line by column; all blank for a new row."""
    columns = list(map(str, rows.frame.columns))
    return dict(zip(columns, (_cells(rows, line) if line else None) or [""] * len(columns), strict=True))


def _cells(rows: Table, line: int) -> tuple[str, ...] | None:
    return tuple(rows.frame.loc[[line]].values.tolist()[0]) if line in rows.frame.index else None


def show_view(view: str) -> None:
    """Show another view of the edit page."""
    st.session_state["view"] = view


def field_key(table: str, column: str) -> str:
    """Return the key of a field of the form; another one for each row that is opened."""
    return f"field_{table}_{editing().form_mark(table)}_{column}"


def begin_field(table: str, column: str, text: str) -> str:
    """Let a field begin with what was left in it, else with a text; return its key."""
    session = editing()
    left = session.typed.get(session.row_key(table), {})
    key = field_key(table, column)
    st.session_state.setdefault(key, left.get(column, text) or None)
    return key


def note_fields(table: str, rows: Table) -> None:
    """Remember what is typed into the form on the page and not in its row, for who comes back to it.

    To be called before anything else of a page is shown, and by a click that leaves it: a field and the click that
    follows it may reach the server together, and then no form is shown that could be asked.
    """
    session = editing()
    before = dict(zip(map(str, rows.frame.columns), session.row_key(table)[1] or repeat(""), strict=False))
    on_page = [column for column in before if field_key(table, column) in st.session_state]
    if on_page:
        after = {column: typed_into(table, column).strip() for column in on_page}
        session.remember_typed(
            table, {column: text for column, text in after.items() if text != before[column].strip()}
        )


def is_typed_into(table: str) -> bool:
    """Return whether something is typed into the open form that is not in its row."""
    session = editing()
    return session.row_key(table) in session.typed


def typed_into(table: str, column: str) -> str:
    """Return what a field of the form holds."""
    return str(st.session_state.get(field_key(table, column)) or "")


def typed_cells(table: str, cells: Mapping[str, str]) -> dict[str, str]:
    """Return the cells as the form says them: what its fields on the page hold, the others as they are."""
    return {
        column: typed_into(table, column).strip() if field_key(table, column) in st.session_state else text
        for column, text in cells.items()
    }


def fill_blank_field(table: str, column: str, text: str) -> None:
    """Write into a field that holds nothing."""
    if not typed_into(table, column):
        st.session_state[field_key(table, column)] = text or None


def open_addressed_row(table: str, rows: Table | None) -> str:
    """Open the row that the address names by its relation or its line; return that if there is no such row, else ""."""
    id = st.query_params.get(ROW, "")
    if not id or st.session_state.get("addressed_row") == id:
        return ""
    st.session_state["addressed_row"] = id
    line = line_of(rows, id) if rows else None
    if line is not None:
        st.session_state["table"] = table
        open_row(table, line)
    return "" if line is not None else id


def line_of(rows: Table, id: str) -> int | None:
    """Return the line on which a relation stands, None if no row has its id; a number is a line already."""
    if id.isdecimal():
        return int(id) if int(id) in rows.frame.index else None
    ids = relation_ids(tidy(rows).frame)
    return dict(zip(ids, rows.lines(), strict=True)).get(id)
