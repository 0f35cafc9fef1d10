"""Nothing selected: how to begin."""

import streamlit as st

from graph.filters import Filters
from ui.safe import as_html
from ui.state import clear_filters, show_everything_of


def how_to_begin() -> None:
    """Say in one line what a reader can do."""
    st.html("<p class='begin'>Click a concept or phrase to read about it · double click to focus</p>")


def nothing_to_show() -> None:
    """Say that a file has no relations yet and how to get some."""
    st.html(
        "<div class='empty'><b>There is nothing to draw yet.</b><br>The file needs a first line "
        "<code>source,effect,target</code> and below it one relation a line, such as "
        "<code>GABA,generally calms,Inflammation</code>. The map appears as soon as the file is saved.</div>"
    )


def no_match(filters: Filters, focus: str | None) -> None:
    """Say over the empty map why nothing is shown, and offer the way back."""
    with st.container(key="empty"):
        if filters:
            st.html("<div class='empty'><b>No relation passes these filters.</b></div>")
            st.button("Take the filters off", on_click=clear_filters, icon=":material/filter_alt_off:")
        elif focus:
            st.html(f"<div class='empty'><b>No relation of {as_html(focus)} at this level and depth.</b></div>")
            st.button("Show all its relations", on_click=show_everything_of, args=(focus,), key="widen")


def left_out(number: int) -> None:
    """Say how many relations did not fit on the map; nothing where all did."""
    if number:
        st.html(
            f"<p class='begin'>{number} more relations do not fit on one screen: the map shows those among the "
            "best-connected concepts. Search for a concept to see its own.</p>"
        )
