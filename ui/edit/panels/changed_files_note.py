"""Files that hold something else than the drafts began with turn into notes of what happened to them."""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from graph.wording import listed
from ui.edit.drafts import path_of
from ui.edit.editing_session import EditingSession
from ui.edit.save import changed_under, gone_under

_SAVED = "{} {} saved by somebody else meanwhile. Saving brings both together; nothing is overwritten."
_GONE = "{} {} deleted, moved or renamed meanwhile. Your draft is whole; saving makes the file anew."


def show_changed_files(session: EditingSession) -> None:
    """Say which files were saved by somebody else, and which are gone, since the drafts of them began."""
    drafts = session.changed()
    gone = [table for table, draft in drafts.items() if gone_under(draft, table)]
    saved = [table for table, draft in drafts.items() if table not in gone and changed_under(draft, table)]
    for words, tables in ((_SAVED, saved), (_GONE, gone)):
        if tables:
            _show(words, [path_of(table).name for table in tables])


def _show(words: str, names: Sequence[str]) -> None:
    text = Markup("<p class='fault warning' role='status'>{}</p>")
    st.html(text.format(words.format(listed(names), "were" if len(names) > 1 else "was")))
