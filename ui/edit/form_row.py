"""What of a table is open in the form: a row by its line, or a new one; at first the row that the address names."""

from collections.abc import Mapping, Sequence
from itertools import repeat
from types import MappingProxyType
from typing import Any

import streamlit as st

from graph.checks.tidying import tidy
from graph.editing.typed_record import record_of, text_of
from graph.edits import Edit
from graph.model.identity import ROW_ID, relation_ids
from graph.reading.table import Table
from ui.edit.drafts import RELATION_TABLE, draft_in, rows_of_draft
from ui.edit.editing_session import editing
from ui.page_change import NEW_STEP, ROW, map_address

SELECT = "select"
REFERENCE = ("citation", "year", "doi", "pmid")
# What the component of the form sends, and what the list of papers and the one that is read do.
TYPED, CONCEPT, ACT = "typed", "concept", "act"


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


def left_in_forms() -> dict[str, int | None]:
    """Return the tables into whose forms something is typed and not added, each with the line of that row.

    A new row has None. A row that is gone by now has no form any more.
    """
    found: dict[str, int | None] = {}
    for table, cells in editing().typed:
        rows = rows_of_draft(table) if cells is not None else None
        same = zip(rows.lines(), rows.frame.itertuples(index=False, name=None), strict=True) if rows else ()
        line = next((line for line, texts in same if texts == cells), None)
        if cells is None or line is not None:
            found[table] = line
    return found


def show_left_form(table: str) -> None:
    """Show the form of a table into which something is typed that is not added."""
    session = editing()
    if session.row_key(table) not in session.typed:
        session.open(table, left_in_forms().get(table))
    show_view("form", table)


def show_rows_of(table: str, concept: str) -> None:
    """Show the rows of a table that name a concept, and only these."""
    rows = rows_of_draft(table)
    ends = zip(rows.lines(), rows.cells("source"), rows.cells("target"), strict=True) if rows else ()
    line = next((line for line, *names in ends if concept in map(str.strip, names)), None)
    if line is not None:
        editing().show_cell(table, line, 1, concept)
        show_view("table", table)


def open_new_row(table: str, cells: Mapping[str, str]) -> None:
    """Show the form of a new row of a table with some cells filled in; what is typed into its others stays."""
    session = editing()
    session.open(table, None)
    typed = {**session.typed.get(session.row_key(table), {}), **cells}
    session.remember_typed(table, {column: text for column, text in typed.items() if text})
    show_view("form", table)


def take_over_row(table: str, content: bytes, line: int | None, kept: Mapping[str, str] = MappingProxyType({})) -> None:
    """Make a content with what the form says the draft, and open the row of a line, or a new one with kept cells."""
    session = editing()
    session.change({table: draft_in(session, table).with_content(content)})
    session.remember_typed(table, {})
    session.open(table, line)
    session.remember_typed(table, kept)
    show_view("form")


def take_over_moved(table: str, edits: Sequence[Edit], line: int) -> None:
    """Edit the draft so that the open row stands where that of a line stood; what is typed into its form goes along."""
    session, before = editing(), rows_of_draft(table)
    typed = session.typed.get(session.row_key(table), {})
    session.remember_typed(table, {})
    place = before.lines().index(line) if before else 0
    session.change({table: draft_in(session, table).edited(edits)})
    after = rows_of_draft(table)
    if after is None:
        return
    # Texts of several lines let the rows below them begin elsewhere.
    session.open(table, after.lines()[place])
    opened_line(table, after)
    session.remember_typed(table, typed)


def text_of_field(key: str) -> str:
    """Return what stands in a field or a choice beside the form, as it came with the click."""
    return str(st.session_state.get(key) or "").strip()


def write_fields(table: str, rows: Table, cells: Mapping[str, str]) -> None:
    """Write into fields of the open form; what else is typed into it stays, and it begins anew with both."""
    note_fields(table, rows)
    session = editing()
    session.remember_typed(table, {**session.typed.get(session.row_key(table), {}), **cells})
    session.form_counts[table] = session.form_counts.get(table, 0) + 1


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


def show_view(view: str, table: str = "") -> None:
    """Show another view of the edit page, of another table where one is given."""
    st.session_state["view"] = view
    if table:
        st.session_state["table"] = table


def form_key(table: str) -> str:
    """Return the key of the form of a table, under which the browser sends what is typed into it."""
    return f"form_{table}"


def note_fields(table: str, rows: Table) -> None:
    """Remember what is typed into the form on the page and not in its row, for who comes back to it.

    To be called before anything else of a page is shown, and by a click that leaves it: a field and the click that
    follows it may reach the server together. What belongs to a form that began anew meanwhile is old.
    """
    session = editing()
    record = sent_by(form_key(table), TYPED)
    if text_of(record.get("id")) != session.form_mark(table):
        return
    before = dict(zip(map(str, rows.frame.columns), session.row_key(table)[1] or repeat(""), strict=False))
    cells = record_of(record.get("cells"))
    after = {column: text_of(text).strip() for column, text in cells.items() if column in before}
    session.remember_typed(table, {column: text for column, text in after.items() if text != before[column].strip()})


def asked_concept(key: str) -> dict[str, str]:
    """Return the concept that a component asks to add: its name, type and synonyms; nothing where none is asked for."""
    found = sent_by(key, CONCEPT)
    return {column: text_of(text).strip() for column, text in found.items()}


def sent_by(key: str, name: str) -> dict[str, Any]:
    """Return the record that a component has sent under a name; nothing where it has sent none."""
    return dict(record_of(record_of(st.session_state.get(key)).get(name)))


def is_typed_into(table: str) -> bool:
    """Return whether something is typed into the open form that is not in its row."""
    session = editing()
    return session.row_key(table) in session.typed


def typed_cells(table: str, cells: Mapping[str, str]) -> dict[str, str]:
    """Return the cells as the form says them: what is typed into its fields, the others as they are."""
    session = editing()
    typed = session.typed.get(session.row_key(table), {})
    return {column: typed.get(column, text) for column, text in cells.items()}


def is_step_asked() -> bool:
    """Return whether the address asks for a new step, once for each time that the map is left for it."""
    asked = st.query_params.get(ROW, "") == NEW_STEP and st.session_state.get("addressed_row") != NEW_STEP
    if asked:
        st.session_state["addressed_row"] = NEW_STEP
    return asked


def open_addressed_row(table: str, rows: Table | None) -> str:
    """Open the row that the address names by its relation or its line; return that if there is no such row, else ""."""
    id = st.query_params.get(ROW, "")
    if id in ("", NEW_STEP) or st.session_state.get("addressed_row") == id:
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
