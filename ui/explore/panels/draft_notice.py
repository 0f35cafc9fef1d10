"""The visitor's own drafts on the map: a line that says so, with the way back to what is saved."""

import streamlit as st

from ui.edit.editing_session import try_drafts
from ui.page_change import EDIT, leave_for


def show_tried() -> None:
    """Say that this is a draft which nobody else sees."""
    with st.container(horizontal=True, key="tried"):
        st.html("<p role='status'><b>Your draft.</b> Only you see it until it is saved.</p>")
        st.button("Go on editing", on_click=leave_for, args=(EDIT,), key="edit_on")
        st.button("Show what is saved", on_click=try_drafts, args=(False,), key="stop_trying")
