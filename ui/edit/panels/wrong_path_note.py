"""A relations file that is not there turns into what is wrong with its path, or into what a save would make."""

import streamlit as st
from markupsafe import Markup

from graph.store.file_address import whole_path
from ui.data_file import data_path
from ui.edit.broken_files import missed_tables
from ui.edit.drafts import RELATION_TABLE
from ui.edit.editing_session import EditingSession
from ui.edit.wrong_path import is_missing, wrong_path
from ui.fault_markup import fault_markup


def show_wrong_path(session: EditingSession) -> None:
    """Say where the page looked for the file; nothing where it is there, or was."""
    whole, found = whole_path(data_path()), wrong_path(session)
    if found:
        st.html(fault_markup(found, whole))
    elif is_missing(session) and RELATION_TABLE not in missed_tables():
        text = Markup("<p class='fault warning' role='status'>There is no file {} yet; saving makes it.</p>")
        st.html(text.format(whole))
