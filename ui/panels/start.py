"""The questions to begin with: each a click to a small map."""

from collections.abc import Sequence

import streamlit as st

from graph.answering.openings import Opening
from ui.clicks import show_everything_of
from ui.safe import as_label


def start_questions(openings: Sequence[Opening]) -> None:
    """Offer the questions behind one button; nothing where a file has none."""
    if not openings:
        return
    with st.popover("Where to start?", key="start"):
        for number, opening in enumerate(openings):
            label, key = as_label(opening.question), f"opening_{number}"
            st.button(label, on_click=show_everything_of, args=(opening.concept,), key=key, type="tertiary")
