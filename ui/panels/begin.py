"""Nothing selected: how to begin."""

import streamlit as st


def how_to_begin() -> None:
    """Say in one line what a reader can do."""
    st.html("<p class='begin'>Click a concept or a phrase to read about it · double click a concept to focus on it</p>")


def nothing_to_show() -> None:
    """Say that a file has no relations yet and how to get some."""
    st.html(
        "<div class='empty'><b>There is nothing to draw yet.</b><br>The file needs a first line "
        "<code>source,effect,target</code> and below it one relation a line, such as "
        "<code>GABA,generally calms,Inflammation</code>. The map appears as soon as the file is saved.</div>"
    )


def no_match() -> None:
    """Say that the filters leave nothing."""
    st.html("<div class='empty'><b>No relation passes these filters.</b> Take a word out, or show all again.</div>")


def left_out(number: int) -> None:
    """Say how many relations did not fit on the map; nothing where all did."""
    if number:
        st.html(
            f"<p class='begin'>{number} more relations do not fit on one screen: the map shows those among the "
            "best-connected concepts. Search for a concept to see its own.</p>"
        )
