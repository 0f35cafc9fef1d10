"""A step of a story turns into the head of the panel beside the map: the way on, its title and text."""

from collections.abc import Callable

import streamlit as st

from ui.escape import as_html
from ui.explore.clicks import leave_story
from web.map.story_step import StoryStep


def story_panel(story_step: StoryStep, go_to: Callable[[int], None]) -> None:
    """Show a step; `go_to` shows the step at another place of the story."""
    last = len(story_step.story.steps)
    with st.container(key="story_strip"):
        with st.container(horizontal=True, key="story_way"):
            st.button(
                "Back", on_click=go_to, args=(story_step.number - 1,), key="story_back", disabled=story_step.number == 1
            )
            st.button(
                "Next",
                on_click=go_to,
                args=(story_step.number + 1,),
                key="story_next",
                disabled=story_step.number == last,
            )
            st.html(f"<p class='quiet'>step {story_step.number} of {last}</p>", width="content")
            st.button("Leave the story", on_click=leave_story, key="story_leave", type="tertiary")
        st.html(
            f"<p class='kind'>{as_html(story_step.story.title)}</p><h3>{as_html(story_step.row.title)}</h3>"
            f"<p>{as_html(story_step.row.text)}</p>"
        )


def present_link(address: str) -> None:
    """Offer the present page at an address."""
    st.html(f"<a class='present' href='present?{as_html(address)}' target='_self'>Present</a>", width="content")
