"""A step of a story turns into a strip below the map: its title and text, the way on, and the way to present it."""

from collections.abc import Callable

import streamlit as st

from ui.clicks import leave_story
from ui.safe import as_html
from ui.telling import Told


def story_strip(told: Told, go_to: Callable[[int], None]) -> None:
    """Show a step; `go_to` shows the step at another place of the story."""
    last = len(told.story.steps)
    with st.container(horizontal=True, key="story_strip"):
        st.html(
            f"<p><span class='quiet'>{as_html(told.story.title)} · step {told.place} of {last}</span> "
            f"<b>{as_html(told.step.title)}.</b> {as_html(told.step.text)}</p>"
        )
        st.button("Back", on_click=go_to, args=(told.place - 1,), key="story_back", disabled=told.place == 1)
        st.button("Next", on_click=go_to, args=(told.place + 1,), key="story_next", disabled=told.place == last)
        st.button("Leave the story", on_click=leave_story, key="story_leave", type="tertiary")


def present_link(address: str) -> None:
    """Offer the present page at an address."""
    st.html(f"<a class='present' href='present?{as_html(address)}' target='_self'>Present</a>", width="content")
