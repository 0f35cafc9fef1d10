"""The trail of what was looked at, each step a click away, and how much of the file has been seen."""

from collections.abc import Sequence

import streamlit as st

from ui.escape import as_label
from ui.explore.trail import TrailEntry, go_to

_LONGEST_NAME = 34


def crumbs(entries: Sequence[TrailEntry]) -> None:
    """Show the steps before this one, the oldest first; nothing at the first step."""
    if len(entries) < 2:
        return
    with st.container(horizontal=True, key="trail"):
        for place, entry in enumerate(entries):
            st.button(
                as_label(_shortened(entry.name)), on_click=go_to, args=(entry,), key=f"crumb_{place}", type="tertiary"
            )


def meter(seen: int, total: int) -> None:
    """Say how many relations of the file have been read."""
    if seen:
        st.html(
            f"<p class='note meter'><progress value='{int(seen)}' max='{int(total)}' aria-label='Relations seen'>"
            f"</progress> seen {int(seen)} of {int(total)} relations</p>"
        )


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
