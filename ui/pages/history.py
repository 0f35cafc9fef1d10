"""The view of the edit page that shows what was saved when, what that changed, and what bringing it back would."""

from collections.abc import Mapping
from functools import partial

import streamlit as st
from markupsafe import Markup

from graph.comparing.overlay import overlay
from graph.content_hash import NO_FILE
from graph.reading.table import Table
from graph.saving.history_entries import HistoryEntry
from ui.data_file import served_version
from ui.edit.difference_list import show_difference
from ui.edit.draft_summaries import listed_concepts
from ui.edit.drafts import RELATION_TABLE, TABLES, path_of
from ui.edit.editing_session import EditingSession, editing
from ui.edit.panels.difference_map import difference_map
from ui.edit.panels.history_list import entry_markup, show_entries
from ui.edit.past_versions import (
    difference_between,
    hashes_now,
    histories,
    newest_first,
    rows_of_version,
    why_not,
)
from ui.edit.save import bring_back, undo_save
from ui.rights.right import Right

BACK, CHANGED = "What bringing it back would change", "What it changed"


def show_history(right: Right) -> None:
    """Show the list of what was done, or the act that is open."""
    session, found = editing(), histories()
    entries = newest_first(found)
    opened = next((entry for entry in entries if entry.id == session.looked_at), None)
    if opened:
        _open_entry(session, opened, right)
        return
    for table, history in found.items():
        for fault in history.faults:
            st.html(Markup("<p class='fault warning'>{}: {}</p>").format(path_of(table).name, fault))
    if len(entries) > 1:
        st.button(
            "Undo the last change of the files",
            on_click=undo_save,
            args=(session,),
            disabled=not right.allowed,
            key="undo_save",
            icon=":material/undo:",
        )
    show_entries(entries, _names(), _unreadable, partial(_look_at, session), names_people=right.allowed)


def _look_at(session: EditingSession, id: str) -> None:
    session.looked_at = id


def _names() -> dict[str, str]:
    return {table: path_of(table).name for table in TABLES}


def _unreadable(entry: HistoryEntry) -> dict[str, str]:
    return {table: reason for table, version in entry.versions.items() if (reason := why_not(table, version))}


def _open_entry(session: EditingSession, entry: HistoryEntry, right: Right) -> None:
    st.button("All versions", on_click=_look_at, args=(session, ""), key="all_versions", icon=":material/arrow_back:")
    now = hashes_now()
    after = {table: version.hash for table, version in entry.versions.items()}
    seen = {table: now[table] for table in after}
    unreadable = _unreadable(entry)
    st.html(entry_markup(entry, _names(), unreadable, names_people=right.allowed))
    wanted = {table: hash for table, hash in after.items() if hash != now[table] and table not in unreadable}
    if not wanted:
        st.html("<p class='quiet' role='status'>Nothing to bring back: this is what is on disk now.</p>")
    compared = _comparison(bool(wanted), any(hash != NO_FILE for hash in entry.before.values()))
    if compared == BACK and wanted:
        _show_buttons(session, wanted, seen, right)
        _show_differences(seen, wanted)
    elif compared == CHANGED:
        _show_differences(entry.before, after)


def _comparison(can_come_back: bool, has_before: bool) -> str:
    offered = [BACK] * can_come_back + [CHANGED] * has_before
    if len(offered) < len((BACK, CHANGED)):
        return "".join(offered)
    chosen = st.segmented_control(
        "Compare", offered, default=BACK, required=True, key="compared", label_visibility="collapsed"
    )
    return str(chosen)


def _show_buttons(session: EditingSession, wanted: Mapping[str, str], seen: Mapping[str, str], right: Right) -> None:
    with st.container(horizontal=True, key="bringing_back"):
        choices = (
            {"": wanted} if len(wanted) == 1 else {"": wanted, **{table: {table: wanted[table]} for table in wanted}}
        )
        for table, hashes in choices.items():
            st.button(
                f"Bring back {path_of(table).name} alone" if table else "Bring back",
                on_click=bring_back,
                args=(session, hashes, {table: seen[table] for table in hashes}),
                disabled=not right.allowed,
                type="secondary" if table else "primary",
                key=f"restore_{table}" if table else "restore",
                icon=":material/history:",
            )


def _show_differences(before: Mapping[str, str], after: Mapping[str, str]) -> None:
    for table, hash in after.items():
        found = difference_between(table, before[table], hash)
        if found is None:
            st.html(Markup("<p class='fault warning'>{} cannot be compared.</p>").format(path_of(table).name))
        else:
            show_difference(path_of(table).name, found)
    if RELATION_TABLE in after:
        old, new = (rows_of_version(RELATION_TABLE, hashes[RELATION_TABLE]) for hashes in (before, after))
        if isinstance(old, Table) and isinstance(new, Table):
            difference_map(overlay(old, new, listed_concepts()), served_version())
