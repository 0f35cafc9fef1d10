"""The notes under the map: what it is for and what it is not, and what changed in the file."""

import streamlit as st

from ui.safe import as_html


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
