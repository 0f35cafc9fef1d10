"""The questions and stories to begin with: each a click to a small map."""

from collections.abc import Callable, Sequence

import streamlit as st

from graph.questions.starter_questions import Opening
from graph.stories.story import Story
from ui.escape import as_label
from ui.explore.clicks import show_everything_of


def start_questions(openings: Sequence[Opening], stories: Sequence[Story], tell: Callable[[Story], None]) -> None:
    """Offer the questions and the stories behind one button; nothing where a file has none."""
    if not openings and not stories:
        return
    with st.popover("Where to start?", key="start"):
        for number, opening in enumerate(openings):
            label, key = as_label(opening.question), f"opening_{number}"
            st.button(label, on_click=show_everything_of, args=(opening.concept,), key=key, type="tertiary")
        if stories:
            st.html("<p class='kind'>Stories</p>")
        for number, story in enumerate(stories):
            label, key = as_label(f"{story.title} ({len(story.steps)} steps)"), f"story_{number}"
            st.button(label, on_click=tell, args=(story,), key=key, type="tertiary")
