"""The notes around the map: what it is for and what it is not, what changed in the file, what a link got wrong."""

from collections.abc import Sequence

import streamlit as st

from ui.escape import as_html
from ui.explore.state import keep_misread


def educational_note() -> None:
    """Say that the map teaches and what strength of evidence means."""
    st.html(
        "<p class='note' data-testid='note'>For learning, not medical advice. "
        "Strength of evidence is not strength of effect.</p>"
    )


def show_change(note: str) -> None:
    """Say what changed when the file was last saved; nothing before that."""
    if note:
        st.html(f"<p class='note change' role='status'>{as_html(note)}</p>")


def show_misread(sentences: Sequence[str]) -> None:
    """Say what of the address was not understood, until it is put away; nothing where all was."""
    if sentences:
        with st.container(key="misread"):
            lines = "".join(f"<p>{as_html(sentence)}</p>" for sentence in sentences)
            st.html(f"<div role='alert'><b>Part of the link could not be followed.</b>{lines}</div>")
            st.button("OK", on_click=keep_misread, args=((),))
