"""What is selected turns into a drawer over the side of the map that does not hold it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import streamlit as st

from ui.state import select

_PART = 0.38


@contextmanager
def drawer(payload: dict[str, Any], selected: str) -> Iterator[None]:
    """Open a drawer beside the selected box, so that what was clicked stays in sight and nothing has to move."""
    with st.container(key=f"drawer_{_free_side(payload, selected)}"):
        st.button("✕", on_click=select, args=("",), key="close_detail", help="Close", type="tertiary")
        yield


def _free_side(payload: dict[str, Any], selected: str) -> str:
    """Return the side on which a drawer hides fewer of the boxes that belong to the selection, never itself."""
    ends = {
        end
        for relation in payload["relations"]
        if selected in (relation["id"], relation["source"], relation["target"])
        for end in (relation["id"], relation["source"], relation["target"])
    }
    weights = {selected: 1000, **{end: 1 for end in ends - {selected}}}
    places = {node["id"]: node["x"] / payload["width"] for node in payload["nodes"]}
    left = sum(weight for id, weight in weights.items() if places.get(id, 0.5) < _PART)
    right = sum(weight for id, weight in weights.items() if places.get(id, 0.5) > 1 - _PART)
    return "left" if left < right else "right"
