"""The address and what a visitor looks at follow each other: a link shows the same, each look is a step back."""

from collections.abc import Mapping

import streamlit as st

from ui.said import STEP, STORY
from ui.state import (
    DATA,
    FOCUS,
    FROM,
    GROWN,
    SELECT,
    TO,
    focus,
    grown,
    keep_arrival,
    select,
    selection,
    step_told,
)

ADDRESSED = (FOCUS, GROWN, SELECT, FROM, TO, STORY, STEP)

Address = dict[str, list[str]]


def read_address() -> bool:
    """Take over what the address says when the visit begins; return whether it begins now.

    Later the address follows the clicks; a run that comes while it is still on its way back from the browser brings an
    old one, so only a visitor who goes back or forward changes anything by it.
    """
    begins = "written" not in st.session_state
    if begins:
        _take_over({name: st.query_params.get_all(name) for name in ADDRESSED})
        keep_arrival(st.query_params.get(DATA, ""))
    return begins


def visitor_went_back_or_forward() -> None:
    """Take over what the address says after the browser's back or forward button."""
    travelled: Mapping[str, list[str]] | None = st.session_state["map"].get("travelled")
    if travelled is not None:
        _take_over({name: [str(word) for word in travelled.get(name, [])] for name in ADDRESSED})


def write_address(made: str) -> None:
    """Put what is looked at and asked about into the address: all of it one step for the browser's back button.

    `made` names the version of the data. It goes along with other words; alone the browser writes it, which is no step.
    """
    asked = bool(st.session_state.get("ask"))
    ends = {name: [st.session_state.get(name) or ""] if asked else [] for name in (FROM, TO)}
    looked_at = {FOCUS: [focus()], GROWN: list(grown()), SELECT: [selection().id], **ends, **step_told()}
    now = {name: [word for word in words if word] for name, words in looked_at.items()}
    written: Address = st.session_state.get("written", {})
    changed = {name: words for name, words in now.items() if words != written.get(name, [])}
    if changed:
        st.query_params.update({**changed, DATA: made})
    st.session_state["written"] = now


def _take_over(address: Address) -> None:
    first = {name: next(iter(words), "") for name, words in address.items()}
    select(first[SELECT])
    for name in (FOCUS, FROM, TO, STORY, STEP):
        st.session_state[name] = first[name] or None
    st.session_state[GROWN] = tuple(address[GROWN])
    st.session_state["written"] = address
