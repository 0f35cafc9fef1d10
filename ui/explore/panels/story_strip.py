"""A step of a story turns into the head of the panel beside the map: the way on, its title and text."""

from collections.abc import Callable

import streamlit as st

from ui.escape import as_html
from ui.explore.clicks import leave_story
from ui.explore.story_step import Told


def story_panel(told: Told, go_to: Callable[[int], None]) -> None:
    """Show a step; `go_to` shows the step at another place of the story."""
    last = len(told.story.steps)
    with st.container(key="story_strip"):
        with st.container(horizontal=True, key="story_way"):
            st.button("Back", on_click=go_to, args=(told.place - 1,), key="story_back", disabled=told.place == 1)
            st.button("Next", on_click=go_to, args=(told.place + 1,), key="story_next", disabled=told.place == last)
            st.html(f"<p class='quiet'>step {told.place} of {last}</p>", width="content")
            st.button("Leave the story", on_click=leave_story, key="story_leave", type="tertiary")
        st.html(
            f"<p class='kind'>{as_html(told.story.title)}</p><h3>{as_html(told.step.title)}</h3>"
            f"<p>{as_html(told.step.text)}</p>"
        )


def present_link(address: str) -> None:
    """Offer the present page at an address."""
    st.html(f"<a class='present' href='present?{as_html(address)}' target='_self'>Present</a>", width="content")
