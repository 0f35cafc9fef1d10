"""The acts of the history turn into a list, from which each can be opened before it is brought back."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

import streamlit as st
from markupsafe import Markup

from graph.content_hash import NO_FILE, SHORT_VERSION
from graph.saving.history_entries import HistoryEntry
from ui.local_time import local_time

MOST_LISTED = 40
ACTS = {"found": "found", "saved": "saved", "restored": "brought back", "undone": "undone"}

# Why a version of a table cannot be looked at, by table; none is missing whose version can.
WhyNot = Callable[[HistoryEntry], Mapping[str, str]]
Look = Callable[[str], None]


def show_entries(
    entries: Sequence[HistoryEntry], names: Mapping[str, str], why_not: WhyNot, look: Look, *, names_people: bool
) -> None:
    """Show the newest acts first; `names` are those of the files by table, `look` is called with the id of an act."""
    if not entries:
        st.html(
            "<p class='empty'>No version is kept yet. From the first save on, every version stands here, with who "
            "saved it, when, why, and what changed.</p>"
        )
        return
    for number, entry in enumerate(entries[:MOST_LISTED]):
        unreadable = why_not(entry)
        with st.container(horizontal=True, key=f"version_{number}"):
            st.html(entry_markup(entry, names, unreadable, names_people=names_people))
            if len(unreadable) < len(entry.versions):
                st.button("Look at it", on_click=look, args=(entry.id,), key=f"look_{number}", icon=":material/search:")
    if len(entries) > MOST_LISTED:
        text = Markup("<p class='quiet'>… and {} more; neuromap history list shows them.</p>")
        st.html(text.format(len(entries) - MOST_LISTED))


def entry_markup(
    entry: HistoryEntry, names: Mapping[str, str], unreadable: Mapping[str, str], *, names_people: bool
) -> Markup:
    """Return who did what to which files, when and why; who it was only where people are to be named.

    With a login that is an e-mail address, which is nothing for strangers.
    """
    first = entry.first
    who = f" by {first.who}" if first.who and names_people else ""
    why = f" “{first.why}”" if first.why else ""
    line = Markup("<br>{}: {} <small>{}</small>")
    files = [
        line.format(names[table], unreadable.get(table) or _change(entry, table), version.hash[:SHORT_VERSION])
        for table, version in entry.versions.items()
    ]
    text = Markup("<p class='version'><b>{}</b> {}{}{}{}</p>")
    return text.format(_time(first.time), ACTS[first.act], who, why, Markup().join(files))


def _change(entry: HistoryEntry, table: str) -> str:
    """Return what an act did to a file in words; a history that was kept earlier says nothing of a new file."""
    return entry.versions[table].summary or ("new file" if entry.before[table] == NO_FILE else "")


def _time(text: str) -> str:
    try:
        return local_time(datetime.fromisoformat(text))
    except ValueError:
        return text
