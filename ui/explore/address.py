"""The address and what a visitor looks at follow each other: a link shows the same, each act is a step back."""

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from graph.dataset import Dataset
from ui.explore.query import query_for, values_of
from ui.explore.state import (
    DATA,
    FOUND,
    SELECT,
    address_query,
    keep_arrival,
    select,
    selection,
    story_query,
    widget_query,
)
from web.map.query_words import NAMES, STEP, STORY

ADDRESSED = {*NAMES, SELECT, STORY, STEP, DATA}


def read_address(dataset: Dataset) -> bool:
    """Take over the whole address when the visit begins, and after back or forward; return whether it begins now.

    In between the address follows the clicks: a run that comes while it is still on its way to the browser brings an
    old one.
    """
    begins = "written" not in st.session_state
    if begins:
        keep_arrival(st.query_params.get(DATA, ""))
    if begins or _came_by_history():
        _take_over(dataset)
    else:
        _take_over_again()
    return begins


def write_address(dataset: Dataset, link_version: str) -> None:
    """Put what is looked at and asked about into the address: all of it is one step for the browser's back button.

    `link_version` names the version of the data. It goes along with other words; alone the
    browser writes it, which is no step.
    """
    query = query_now(dataset)
    if query != st.session_state.get("written"):
        others = {name: st.query_params.get_all(name) for name in st.query_params if name not in ADDRESSED}
        foreign = {name: words for name, words in others.items() if name in address_query()}
        st.query_params.from_dict({**foreign, **query, DATA: link_version})
    st.session_state["written"] = query
    st.session_state["taken_over"] = {}


def query_now(dataset: Dataset) -> dict[str, list[str]]:
    """Return the query at which a visitor finds again what is looked at and asked about."""
    return query_for(dataset, {**widget_query(), SELECT: [selection().id], **story_query()})


def _came_by_history() -> bool:
    """Return whether the browser's back or forward button has led to this run; Streamlit says so nowhere else."""
    run = get_script_run_ctx()
    return run is not None and run.is_history_navigation


def _take_over(dataset: Dataset) -> None:
    values = values_of(dataset, address_query())
    select(values.pop(SELECT))
    before = {name: st.session_state.get(name) for name in values}
    st.session_state["taken_over"] = {
        name: (before[name], value) for name, value in values.items() if name in st.session_state
    }
    for name, value in values.items():
        st.session_state[name] = value
    st.session_state.pop(FOUND, None)
    st.session_state["written"] = query_now(dataset)


def _take_over_again() -> None:
    """Repeat what was taken over by a run that ended early: the browser still has the old values in its widgets."""
    for name, (before, value) in st.session_state.get("taken_over", {}).items():
        if st.session_state.get(name) == before:
            st.session_state[name] = value
