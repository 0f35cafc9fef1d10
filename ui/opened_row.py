"""What of a table is open in the form: a row by its line, or a new one; at first the row that the address names."""

import streamlit as st

from graph.checks.tidying import tidy
from graph.identity import relation_ids
from graph.reading.table import Table

ROW = "row"

# The line of a row and its cells; None before the row was looked at.
Opened = tuple[int | None, tuple[str, ...] | None]


def opened_line(table: str, rows: Table) -> int | None:
    """Return the line on which the open row stands now, None for a new row.

    What is typed into the form belongs to one row: where other edits have moved that, the form follows it, and where
    they have changed it or taken it away, the form begins anew.
    """
    line, cells = _opened().get(table, (None, None))
    if line is None:
        return None
    lines = [line] if cells is None else [other for other in (line, *rows.lines()) if _cells(rows, other) == cells]
    if not lines or lines[0] not in rows.frame.index:
        _begin(table, None)
        return None
    _opened()[table] = (lines[0], _cells(rows, lines[0]))
    return lines[0]


def open_row(table: str, line: int | None) -> None:
    """Open the row of a line, or a new one; the form begins with what the row holds."""
    _begin(table, line)
    show_view("form")


def cells_of_row(rows: Table, line: int | None) -> dict[str, str]:
    """Return the cells of the row of a line by column; all blank for a new row."""
    columns = list(map(str, rows.frame.columns))
    return dict(zip(columns, (_cells(rows, line) if line else None) or [""] * len(columns), strict=True))


def _begin(table: str, line: int | None) -> None:
    _opened()[table] = (line, None)
    st.session_state["form_number"] = form_number() + 1


def _cells(rows: Table, line: int) -> tuple[str, ...] | None:
    return tuple(rows.frame.loc[[line]].values.tolist()[0]) if line in rows.frame.index else None


def show_view(view: str) -> None:
    """Show another view of the edit page."""
    st.session_state["view"] = view


def form_number() -> int:
    """Return a number that changes whenever the form begins anew."""
    return int(st.session_state.get("form_number", 0))


def field_key(table: str, column: str) -> str:
    """Return the key of a field of the form; another one for each row that is opened."""
    return f"field_{table}_{form_number()}_{column}"


def begin_field(table: str, column: str, text: str) -> str:
    """Let a field begin with a text, unless something has been typed into it; return its key."""
    key = field_key(table, column)
    st.session_state.setdefault(key, text or None)
    return key


def typed_into(table: str, column: str) -> str:
    """Return what a field of the form holds."""
    return str(st.session_state.get(field_key(table, column)) or "")


def fill_blank_field(table: str, column: str, text: str) -> None:
    """Write into a field that holds nothing."""
    if not typed_into(table, column):
        st.session_state[field_key(table, column)] = text or None


def open_addressed_row(table: str, rows: Table | None) -> str:
    """Open the row of the relation that the address names; return its id if there is no such row, else ""."""
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
    """Return the line on which a relation stands, None if no row has its id."""
    ids = relation_ids(tidy(rows).frame)
    return dict(zip(ids, rows.lines(), strict=True)).get(id)


def _opened() -> dict[str, Opened]:
    opened: dict[str, Opened] = st.session_state.setdefault("opened_rows", {})
    return opened
