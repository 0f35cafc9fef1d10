"""What a save does to the expectations turns into a note above the button that saves."""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from graph.comparing.difference_text import visible
from graph.expectations.verdict_change import VerdictChange, told

MOST_LISTED = 30
# How each kind is marked, and whether a screen reader is to say it at once.
_LOOKS = {"breaks": ("fault error", "alert"), "opens": ("fault warning", "status"), "mends": ("told", "status")}


def show_turns(changes: Sequence[VerdictChange]) -> None:
    """Show which expectations the save breaks, leaves without an answer and mends; nothing where it does neither."""
    for turn, heading, expectations in told(changes):
        items = Markup().join(Markup("<li>{}</li>").format(visible(words)) for words in expectations[:MOST_LISTED])
        left = len(expectations) - MOST_LISTED
        more = Markup("<p class='quiet'>… and {} more.</p>").format(left) if left > 0 else ""
        note = Markup("<div class='expected {}' role='{}'><p><b>{}</b></p><ul>{}</ul>{}</div>")
        st.html(note.format(*_LOOKS[turn], heading, items, more))
