"""What is selected turns into a drawer over the side of the map that does not hold it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import streamlit as st

from ui.explore.state import select

_PART = 0.38


@contextmanager
def drawer(places: Mapping[str, float], ends: set[str], selected: str) -> Iterator[None]:
    """Open a drawer beside the selected box, so that what was clicked stays in sight and nothing has to move.

    `places` are the horizontal places of boxes from 0 to 1, `ends` the boxes that belong to the selection.
    """
    with st.container(key=f"drawer_{_free_side(places, ends, selected)}"):
        if selected:
            _close_button()
        yield


@contextmanager
def below_story(selected: str) -> Iterator[None]:
    """Open the part of the panel below a story's text, for what is selected."""
    with st.container(key="below_story"):
        if selected:
            _close_button()
        yield


def _close_button() -> None:
    st.button("✕", on_click=select, args=("",), key="close_detail", help="Close", type="tertiary")


def _free_side(places: Mapping[str, float], ends: set[str], selected: str) -> str:
    """Return the side on which a drawer hides fewer of the boxes that belong to the selection, never itself."""
    weights = {selected: 1000, **{end: 1 for end in ends - {selected}}}
    left = sum(weight for id, weight in weights.items() if places.get(id, 0.5) < _PART)
    right = sum(weight for id, weight in weights.items() if places.get(id, 0.5) > 1 - _PART)
    return "left" if left < right else "right"
