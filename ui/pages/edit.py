"""The edit page: change a draft of the tables, see what is different and what is wrong, then save it."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st
from markupsafe import Markup
from streamlit.delta_generator import DeltaGenerator

from graph.map_title import title_of
from graph.reading.table import Table
from ui.data_file import PROJECT, data_path, served_version
from ui.edit.draft_summaries import summaries
from ui.edit.drafts import (
    RELATION_TABLE,
    TABLES,
    draft_of,
    faults_of,
    rows_of_draft,
    unreadable,
)
from ui.edit.editing_session import EditingSession, editing, try_drafts
from ui.edit.form_row import (
    is_step_asked,
    is_typed_into,
    left_in_forms,
    note_fields,
    open_addressed_row,
    show_view,
    way_back,
)
from ui.edit.new_step import begin_step
from ui.edit.panels.changed_files_note import show_changed_files
from ui.edit.panels.draft_faults import show_faults, show_first_fault
from ui.edit.panels.import_table import trial
from ui.edit.panels.rename_panel import rename_panel
from ui.edit.panels.save_bar import Actions, Filled, save_panel, short_save
from ui.edit.panels.stored_draft_notes import show_not_stored, show_returned, show_waiting
from ui.edit.panels.table_editor import show_grid
from ui.edit.panels.text_editor import typed_text
from ui.edit.panels.unreadable_note import show_unreadable
from ui.edit.panels.who_may_save_note import show_right
from ui.edit.panels.wrong_path_note import show_wrong_path
from ui.edit.save_or_review import save_or_review
from ui.edit.stored_drafts import begin_storing, draft_name, start_afresh, store_draft
from ui.edit.typed_cells import after_typing
from ui.map.component import edit_keys, watch_file
from ui.page_change import MAP, leave_for, map_address
from ui.pages.board import board
from ui.pages.history import show_history
from ui.pages.papers import show_papers
from ui.pages.review import review
from ui.pages.row import show_row
from ui.pages.second_reading import second_reading
from ui.part import part
from ui.rights.right import Right
from ui.rights.who_may_save import who_may_save

VIEWS = {
    "table": "Table",
    "form": "One row",
    "text": "Text",
    "papers": "Papers",
    "rename": "Replace",
    "review": "Differences",
    "history": "History",
    "reading": "Second reading",
    "board": "Board",
    "trial": "Try a file",
}
NO_RIGHT = Right(False, "not-found-out", "You may not save now: whether you may could not be found out.", "Try again.")


def edit() -> None:
    """Show the whole page."""
    st.set_page_config(
        f"Edit · {title_of(data_path())}", PROJECT / "ui" / "icon.svg", layout="wide", initial_sidebar_state=268
    )
    st.html(PROJECT / "ui" / "style.css")
    right, session, missed = NO_RIGHT, editing(), ""
    with part("who may save"):
        right = who_may_save()
    with part("the row that the address names"):
        begin_storing(session)
        if is_step_asked():
            begin_step()
        readable = unreadable(RELATION_TABLE) is None
        missed = open_addressed_row(RELATION_TABLE, rows_of_draft(RELATION_TABLE)) if readable else ""
    table, view = RELATION_TABLE, "table"
    with part("the choice of what to edit"):
        table, view = _head()
    with part("what is typed"):
        _note_forms()
        store_draft(session)
    # A place of its own, so that what is said there comes and goes without making the table below it anew.
    with st.container(key="edit_said"), part("what became of the last action"):
        if missed:
            st.html(Markup("<p class='fault warning' role='alert'>No row is called {} any more.</p>").format(missed))
        show_wrong_path(session)
        show_returned(session, _changes)
        _show_message(session, f"{table} {view}")
    short = st.container(key="edit_short")
    with st.container(key="edit"), part(VIEWS[view]):
        _show(view, table, rows_of_draft(table), right)
    with part("the draft that outlasts this page"):
        store_draft(session)
    with st.sidebar, part("undo, redo and save"):
        _show_sidebar(session, table, view, right, short)
    with part("the news of the file"):
        watch_file(served_version())
        edit_keys(draft_name(session), not (session.changed() or session.typed))


def _head() -> tuple[str, str]:
    """Show the way back and what can be edited how; return the table and the view."""
    back = map_address()
    with st.container(horizontal=True, key="edit_head"):
        with part("the way back to what is selected"):
            back = way_back()
        st.button("Map", on_click=_leave_for_map, args=(back,), icon=":material/arrow_back:", key="to_map")
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


def _note_forms() -> None:
    for table in TABLES:
        rows = rows_of_draft(table)
        if rows:
            note_fields(table, rows)


def _leave_for_map(address: dict[str, list[str]]) -> None:
    with part("what is typed"):
        _note_forms()
        editing().forget_good_news()
    leave_for(MAP, address)


def _changes() -> list[str]:
    return [
        f"{summary.draft.path.name}: {summary.difference}"
        for summary in summaries().values()
        if summary.draft.is_changed
    ]


def _show_message(session: EditingSession, place: str) -> None:
    found = session.show_message_at(place)
    if found:
        kind, role = ("good", "status") if found.good else ("bad", "alert")
        st.html(Markup("<p class='told {}' role='{}'>{}</p>").format(kind, role, found.text))


def _show(view: str, table: str, rows: Table | None, right: Right) -> None:
    unread = _show_unread(TABLES if view == "review" else (table,))
    of_all: dict[str, Callable[[], None]] = {
        "review": partial(review, right),
        "history": partial(show_history, right),
        "rename": rename_panel,
        "papers": show_papers,
        "reading": partial(second_reading, right),
        "board": board,
    }
    if view in of_all:
        of_all[view]()
    elif table in unread and not draft_of(table).is_changed:
        return
    elif view == "trial":
        trial(table)
    elif view == "text" or rows is None:
        typed_text(table)
        show_faults(table, faults_of(table), ())
    elif view == "form":
        show_row(table, rows)
    else:
        refused = show_grid(table)
        if refused:
            st.html(Markup("<p class='fault error' role='alert'>{}</p>").format(refused))
        show_faults(table, faults_of(table), rows.lines())


def _show_unread(tables: Sequence[str]) -> list[str]:
    """Say why tables cannot be read; return those, for there is nothing else to show of them."""
    unread = [table for table in tables if unreadable(table)]
    for table in unread:
        show_unreadable(table, partial(unreadable, table), draft_of(table).is_changed)
    return unread


def _show_sidebar(session: EditingSession, table: str, view: str, right: Right, short: DeltaGenerator) -> None:
    """Show what is changed and what can be done with that; `short` is the place on the page that says it in a line."""
    st.html("<p class='name'>Edit the map</p>")
    show_changed_files(session)
    form = table if view == "form" else ""
    save = partial(save_or_review, session, form)
    actions = Actions(
        undo=partial(after_typing, session.undo),
        redo=partial(after_typing, session.redo),
        discard=partial(after_typing, partial(start_afresh, session)),
        review=lambda: show_view("review"),
        save=partial(after_typing, save) if right.allowed and view != "review" else None,
        look=_look,
        faults=show_first_fault,
    )
    can = (session.acts.can_undo(session.drafts), session.acts.can_redo(session.drafts))
    filled = Filled(bool(form) and is_typed_into(form), bool(left_in_forms()))
    told = summaries()
    save_panel(told, table, actions, can, right.allowed, filled)
    with short:
        short_save(told, actions, can[0])
    show_not_stored(session)
    show_waiting(session)
    show_right(right)


def _look() -> None:
    try_drafts(True)
    _leave_for_map(map_address())


if __name__ == "__main__":
    edit()
