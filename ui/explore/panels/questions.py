"""The questions of the sidebar: which one is asked, and of which concepts."""

from collections.abc import Mapping

import streamlit as st

from graph.questions.answer import KINDS
from graph.questions.paths import FIRST_LENGTH, LENGTHS
from graph.questions.what_if import WAVES
from graph.vocabulary import CHANGES
from ui.escape import as_html
from ui.explore.clicks import asked_about

_HELP = (
    "**paths**: how does one concept affect another? "
    "**compare**: what do two concepts share? "
    "**what if**: what would follow if a concept rose or fell? "
    "**loops**: what feeds back on itself?"
)


def questions(terms: Mapping[str, str]) -> None:
    """Show the choice of questions, with what the chosen one needs."""
    kind = st.pills("Ask", KINDS, key="ask", help=_HELP, on_change=asked_about)
    if kind in ("paths", "compare"):
        _two_concepts(kind, terms)
    elif kind == "what if":
        _concept("from", terms)
        _one_of("change", "Change", tuple(CHANGES), "raise")
        _one_of("waves", "Steps", WAVES, WAVES[0])


def _two_concepts(kind: str, terms: Mapping[str, str]) -> None:
    one, other = _concept("from", terms), _concept("to", terms)
    if kind == "paths":
        _one_of("length", "Steps at most", LENGTHS, FIRST_LENGTH)
    if one and one == other:
        st.html(f"<p class='hint' role='alert'>Choose two different concepts; both are {as_html(one)}.</p>")


def _concept(key: str, terms: Mapping[str, str]) -> str:
    typed = st.selectbox(
        key.capitalize(),
        list(terms),
        index=None,
        key=key,
        placeholder="Choose a concept",
        accept_new_options=True,
    )
    if typed and typed not in terms:
        st.html(f"<p class='hint' role='alert'>No concept is called “{as_html(typed)}”.</p>")
    return terms.get(typed or "", "")


def _one_of(key: str, label: str, offered: tuple[int, ...] | tuple[str, ...], first: int | str) -> None:
    st.segmented_control(label, offered, default=first, required=True, key=key)
