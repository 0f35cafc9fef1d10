"""Nothing selected: how to begin."""

import os
from collections.abc import Sequence

import streamlit as st

from graph.diagnostics.diagnostic import Diagnostic
from graph.views.filters import Filters
from graph.views.hidden import ANSWER, FOCUS, LEVEL, SPACE
from graph.vocabulary import FACETS
from ui.escape import as_html, as_label
from ui.explore.clicks import clear_filters, show_everything_of, take_off

_OFF = ":material/filter_alt_off:"
_REASONS = {
    ANSWER: "it is not part of the answer that was shown",
    FOCUS: "it was out of reach of the focus",
    SPACE: "there was no room for everything",
    LEVEL: "it has no relation of the chosen level",
}


def how_to_begin(focus: str | None) -> None:
    """Say in one line what a reader can do."""
    double = "double click a neighbour to grow the map by it" if focus else "double click to focus"
    st.html(f"<p class='begin'>Click a concept or phrase to read about it · {double}</p>")


def nothing_to_show(fault: Diagnostic | None = None) -> None:
    """Say that a file has no relations yet and how to get some, or why nothing of it could be read."""
    if fault:
        st.html(
            f"<div class='empty' role='alert'><b>There is nothing to draw: {as_html(fault.message)}.</b><br>"
            f"<code>{as_html(os.path.abspath(fault.path))}</code><br>{as_html(fault.help)} "
            "The map appears as soon as the file can be read.</div>"
        )
        return
    st.html(
        "<div class='empty'><b>There is nothing to draw yet.</b><br>The file needs a first line "
        "<code>source,effect,target</code> and below it one relation a line, such as "
        "<code>GABA,generally calms,Inflammation</code>. The map appears as soon as the file is saved.</div>"
    )


def no_match(filters: Filters, focus: str | None, hiders: Sequence[str]) -> None:
    """Say over the empty map why nothing is shown, and offer the way back; `hiders` are what hides the focus."""
    facets = [hider for hider in hiders if hider in FACETS]
    with st.container(key="empty"):
        if focus and facets and len(facets) == len(hiders):
            st.html(
                f"<div class='empty'><b>{as_html(focus)} is hidden by {as_html(_named(facets, filters))}.</b></div>"
            )
            st.button(as_label(f"Show {focus}"), on_click=take_off, args=(facets,), icon=_OFF, key="unhide")
        elif filters:
            _say("No relation passes these filters.")
            st.button("Take the filters off", on_click=clear_filters, icon=_OFF)
        elif focus:
            st.html(
                f"<div class='empty'><b>No relation of {as_html(focus)} at this level, depth and direction.</b></div>"
            )
            st.button("Show all its relations", on_click=show_everything_of, args=(focus,), key="widen")


def why_not_here(concept: str, hiders: Sequence[str]) -> None:
    """Say why a concept that was searched was not on the map before; nothing where it was."""
    reasons = " and ".join(_REASONS[hider] for hider in hiders if hider in _REASONS)
    if reasons:
        shown = ", so all levels are shown now" if LEVEL in hiders else ""
        st.html(f"<p class='begin' role='status'>{as_html(concept)} was not on the map: {reasons}{shown}.</p>")


def _say(why: str) -> None:
    st.html(f"<div class='empty'><b>{as_html(why)}</b></div>")


def _named(facets: Sequence[str], filters: Filters) -> str:
    """Return the filters with what is chosen in them.

    >>> _named(["polarity"], Filters(polarity=("produces", "modulates")))
    'the filter polarity (produces, modulates)'
    """
    named = [f"{facet} ({', '.join(getattr(filters, facet))})" for facet in facets]
    return f"the filter{'s' if len(named) > 1 else ''} {' and '.join(named)}"


def left_out(number: int) -> None:
    """Say how many relations did not fit on the map; nothing where all did."""
    if number:
        st.html(
            f"<p class='begin'>{number} more relations do not fit on one screen: the map shows those among the "
            "best-connected concepts. Search for a concept to see its own.</p>"
        )
