"""The edit page: change a draft of the tables, see what is different and what is wrong, then save it."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from graph.comparing.difference_markdown import markdown
from graph.comparing.overlay import around, overlay
from graph.identity import ROW_ID
from graph.reading.table import Table
from graph.saving.history import history_of
from graph.saving.saving import real_path
from ui.departure import MAP, leave_for, map_address
from ui.drafts import (
    RELATION_TABLE,
    TABLES,
    changed_tables,
    draft_of,
    faults_of,
    faults_with,
    forget_draft,
    keep_draft,
    path_of,
    reading_of_drafts,
    rows_of_draft,
    table_in,
    try_drafts,
    unreadable,
)
from ui.map.component import watch_file
from ui.opened_row import cells_of_row, line_of, open_addressed_row, opened_line, show_view
from ui.panels.conflicts import ask_conflicts
from ui.panels.difference_map import PREVIEW, difference_map
from ui.panels.differences import show_difference
from ui.panels.faults import show_faults
from ui.panels.grid import show_grid
from ui.panels.rights import show_right
from ui.panels.row_form import row_form
from ui.panels.row_preview import row_preview
from ui.panels.save import Actions, save_panel, suggestion
from ui.panels.trial import trial
from ui.panels.typed_text import typed_text
from ui.panels.unreadable import show_unreadable
from ui.panels.versions import show_versions
from ui.part import part
from ui.rights.right import Right
from ui.rights.who_may_save import who_may_save
from ui.safe import as_html
from ui.saves import bring_back, changed_under, decide_later, save_all, told, undecided, undo_save
from ui.source import PROJECT, stamp_now
from ui.state import SELECT, leave_map
from ui.summaries import difference_of, listed_concepts, summaries

VIEWS = {
    "table": "Table",
    "form": "One row",
    "text": "Text",
    "review": "Differences",
    "history": "History",
    "trial": "Try a file",
}


def edit() -> None:
    """Show the whole page."""
    st.set_page_config("Edit · Neuroimmune Map", PROJECT / "ui" / "icon.svg", layout="wide", initial_sidebar_state=268)
    st.html(PROJECT / "ui" / "style.css")
    leave_map()
    right = who_may_save()
    missed = ""
    with part("the row that the address names"):
        readable = unreadable(RELATION_TABLE) is None
        missed = open_addressed_row(RELATION_TABLE, rows_of_draft(RELATION_TABLE)) if readable else ""
    table, view = _head()
    if missed:
        st.html(f"<p class='fault warning' role='alert'>No row is called {as_html(missed)} any more.</p>")
    with part("what became of the last action"):
        _show_told()
    with st.container(key="edit"), part(VIEWS[view]):
        _show(view, table, rows_of_draft(table), right)
    with st.sidebar, part("undo, redo and save"):
        _show_sidebar(table, right)
    watch_file(stamp_now())


def _head() -> tuple[str, str]:
    """Show the way back and what can be edited how; return the table and the view."""
    with st.container(horizontal=True, key="edit_head"):
        st.button("Map", on_click=leave_for, args=(MAP, _way_back()), icon=":material/arrow_back:", key="to_map")
        table = st.segmented_control(
            "Table",
            TABLES,
            default=RELATION_TABLE,
            required=True,
            key="table",
            bind="query-params",
            format_func=str.capitalize,
            label_visibility="collapsed",
        )
        view = st.segmented_control(
            "View",
            VIEWS,
            default="table",
            required=True,
            key="view",
            bind="query-params",
            format_func=lambda name: VIEWS[name],
            label_visibility="collapsed",
        )
    return str(table), str(view)


def _way_back() -> dict[str, list[str]]:
    """Return the address of the map, without the selection of a relation that was reworded meanwhile."""
    address, rows = map_address(), rows_of_draft(RELATION_TABLE)
    gone = {id for id in address.get(SELECT, []) if ROW_ID.fullmatch(id) and rows and line_of(rows, id) is None}
    return {name: words for name, words in address.items() if name != SELECT or not gone}


def _show_told() -> None:
    found = told()
    if found:
        kind = "good" if found.good else "bad"
        st.html(f"<p class='told {kind}' role='{'status' if found.good else 'alert'}'>{as_html(found.text)}</p>")


def _show(view: str, table: str, rows: Table | None, right: Right) -> None:
    unread = _show_unread(TABLES if view == "review" else (table,))
    if view == "review":
        _review(right)
    elif view == "history":
        _history(table, right)
    elif table in unread and not draft_of(table).is_changed:
        return
    elif view == "trial":
        trial(table)
    elif view == "text" or rows is None:
        typed_text(table)
        show_faults(table, faults_of(table), ())
    elif view == "form":
        _form(table, rows)
    else:
        refused = show_grid(table)
        if refused:
            st.html(f"<p class='fault error' role='alert'>{as_html(refused)}</p>")
        show_faults(table, faults_of(table), rows.lines())


def _show_unread(tables: Sequence[str]) -> list[str]:
    """Say why tables cannot be read; return those, for there is nothing else to show of them."""
    unread = [table for table in tables if unreadable(table)]
    for table in unread:
        show_unreadable(table, partial(unreadable, table), draft_of(table).is_changed)
    return unread


def _form(table: str, rows: Table) -> None:
    """Show the form, and beside it what it comes to; for a relation also on the map of its two concepts."""
    line = opened_line(table, rows)
    before = cells_of_row(rows, line)
    fields, preview = st.columns([11, 9], gap="medium")
    with fields:
        after = row_form(table, rows, line, before, listed_concepts())
    with preview:
        content = row_preview(table, rows, line, before, after, partial(faults_with, table))
        tried = table_in(table, content) if content else rows
        if tried and table == RELATION_TABLE:
            _form_map(rows, tried, line)


def _form_map(before: Table, after: Table, line: int | None) -> None:
    found = overlay(before, after, listed_concepts())
    looked_at = found.relations[:1] or found.ids_on(line)
    if looked_at:
        difference_map(found, stamp_now(), around(found, looked_at[0]), PREVIEW)


def _review(right: Right) -> None:
    """Show what would be saved, as a list and on the map, and the button that saves it."""
    changed = {table: difference_of(table) for table in changed_tables()}
    waiting = undecided()
    if waiting:
        ask_conflicts(waiting[1].conflicts, save_all, decide_later)
    if not changed:
        st.html("<p class='empty'>Nothing is changed. What you change stands here before it is saved.</p>")
        return
    faulty = any(fault.severity == "error" for fault in reading_of_drafts().diagnostics)
    with st.container(horizontal=True, key="saving"):
        if right.allowed:
            st.button("Save", on_click=save_all, disabled=faulty, type="primary", key="save", icon=":material/save:")
        if faulty:
            st.html("<p class='fault error' role='status'>Errors have to be mended before this can be saved.</p>")
    for table, found in changed.items():
        if found is None:
            st.html(f"<p class='fault warning'>{as_html(path_of(table).name)} cannot be compared row by row.</p>")
        else:
            show_difference(path_of(table).name, found)
    _review_map()
    if not right.allowed:
        told_so = [markdown(found, path_of(table).name) for table, found in changed.items() if found]
        suggestion(summaries(), "\n".join(told_so))


def _review_map() -> None:
    base = draft_of(RELATION_TABLE).base
    before, after = (table_in(RELATION_TABLE, base) if base else None), rows_of_draft(RELATION_TABLE)
    if before and after and draft_of(RELATION_TABLE).is_changed:
        difference_map(overlay(before, after, listed_concepts()), stamp_now())


def _history(table: str, right: Right) -> None:
    found = history_of(real_path(path_of(table)))
    if found.versions:
        st.button(
            "Undo the last change of the file",
            on_click=undo_save,
            args=(table,),
            disabled=not right.allowed,
            key="undo_save",
            icon=":material/undo:",
        )
    show_versions(found.versions, found.faults, right.allowed, partial(bring_back, table))


def _show_sidebar(table: str, right: Right) -> None:
    st.html("<p class='name'>Edit the map</p>")
    if draft_of(table).is_changed and changed_under(draft_of(table), table):
        st.html(
            f"<p class='fault warning' role='status'>{as_html(path_of(table).name)} was saved by somebody else "
            "meanwhile. Saving brings both together; nothing is overwritten.</p>"
        )
    actions = Actions(
        undo=lambda: keep_draft(table, draft_of(table).undone()),
        redo=lambda: keep_draft(table, draft_of(table).redone()),
        discard=lambda: forget_draft(table),
        review=lambda: show_view("review"),
        look=_look,
    )
    save_panel(summaries(), table, actions, right.allowed)
    show_right(right)


def _look() -> None:
    try_drafts(True)
    leave_for(MAP, map_address())


if __name__ == "__main__":
    edit()
