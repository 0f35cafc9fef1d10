"""The right to save turns into a page with one button, which writes a file if it holds at that moment."""

import os
from pathlib import Path

import streamlit as st

from ui.data_file import PROJECT
from ui.edit.panels.who_may_save_note import show_right
from ui.rights.who_may_save import who_may_save


def save() -> None:
    """Write who saves, or say why nobody does; asked here and not only when the page was drawn."""
    right = who_may_save()
    st.session_state["saves"] = st.session_state.get("saves", 0) + 1
    if right.allowed:
        with Path(os.environ["SAVED"]).open("a", encoding="utf-8") as file:
            file.write(f"{right.editor}\n")
    st.session_state["outcome"] = f"saved by {right.editor}" if right.allowed else f"refused: {right.code}"


st.set_page_config("Saving", layout="wide")
st.html(PROJECT / "ui" / "style.css")
show_right(who_may_save())
st.button("Save", on_click=save)
saves, outcome = st.session_state.get("saves", 0), st.session_state.get("outcome", "")
st.html(f"<p data-testid='outcome' data-saves='{saves}'>{outcome}</p>")
