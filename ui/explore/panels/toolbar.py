"""The toolbar above the map: search and focus, depth, kind of map, and how much is shown."""

from collections.abc import Callable, Sequence

import streamlit as st

from graph.model.map_model import MapModel
from graph.questions.search import proposed
from graph.vocabulary import DEPTHS, DIRECTIONS, FIRST_DEPTH, Layout
from ui.escape import as_html
from ui.explore.clicks import concept_was_searched

Meant = Callable[[str], str | None]
HidersOf = Callable[[str], tuple[str, ...]]


def focus_search(model: MapModel, focus: str | None, meant: Meant, hiders_of: HidersOf) -> None:
    """Show the search; `meant` finds the concept behind a synonym or a slip of the pen, `focus` is the one it found.

    `hiders_of` says what hides a concept now.
    """
    typed = st.selectbox(
        "Find a concept",
        list(model.terms),
        index=None,
        key="focus",
        placeholder="Find a concept, e.g. Treg",
        accept_new_options=True,
        on_change=concept_was_searched,
        args=(meant, hiders_of),
        label_visibility="collapsed",
        width=190,
    )
    if typed and focus is None:
        _not_found(typed, model)


def depth_choice() -> None:
    """Show the choice of how many steps around the focus are laid out, and along or against the relations."""
    st.html("<span class='label'>steps</span>", width="content")
    _choice("Steps", "depth", DEPTHS, FIRST_DEPTH)
    _choice("Direction", "direction", DIRECTIONS, DIRECTIONS[0])


def layout_choice(layouts: Sequence[Layout]) -> None:
    """Show the choice of the kind of map."""
    _choice("Kind of map", "layout", layouts, layouts[0])


def show_amount(shown: int, total: int) -> None:
    """Say how many relations are shown."""
    st.html(f"<p class='amount' role='status'><b>{shown}</b> of {total} relations</p>")


def _choice(label: str, key: str, offered: Sequence[int] | Sequence[str], first: int | str) -> None:
    st.segmented_control(label, offered, default=first, required=True, key=key, label_visibility="collapsed")


def _not_found(typed: str, model: MapModel) -> None:
    similar = ", ".join(f"{match.concept}{match.also}" for match in proposed(typed, model.graph))
    hint = f" Did you mean {similar}?" if similar else " Try another word, or clear the search."
    st.html(f"<p class='amount' role='alert'>No concept is called “{as_html(typed)}”.{as_html(hint)}</p>")
