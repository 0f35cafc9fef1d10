"""The toolbar above the map: search and focus, depth, kind of map, and how much is shown."""

from collections.abc import Mapping

import networkx as nx
import streamlit as st

from graph.layout import Layout
from graph.scope import DEPTHS, FIRST_DEPTH
from graph.search import search
from ui.safe import as_html
from ui.state import correct_focus

LAYOUTS: tuple[Layout, ...] = ("auto", "map", "atlas")


def focus_search(graph: nx.MultiDiGraph, terms: Mapping[str, str]) -> str | None:
    """Show the search and return the concept in focus; a synonym or a slip of the pen finds its concept too."""
    typed = st.selectbox(
        "Find a concept",
        list(terms),
        index=None,
        key="focus",
        placeholder="Find a concept, e.g. Treg",
        accept_new_options=True,
        on_change=correct_focus,
        args=(lambda typed: _named(typed, graph, terms), lambda name: _levels(graph, name)),
        label_visibility="collapsed",
        width=235,
    )
    if not typed or typed in graph:
        return typed
    named = _named(typed, graph, terms)
    if named is None:
        _not_found(typed, graph)
    return named


def depth_choice(focus: str | None) -> int:
    """Show the depth when there is a focus and return it."""
    if focus is None:
        return FIRST_DEPTH
    st.html("<span class='label'>steps</span>", width="content")
    depth = st.segmented_control(
        "Steps",
        DEPTHS,
        default=FIRST_DEPTH,
        required=True,
        key="depth",
        bind="query-params",
        label_visibility="collapsed",
        help="How many steps around the concept",
    )
    return FIRST_DEPTH if depth is None else depth


def layout_choice() -> Layout:
    """Show the kinds of map and return the chosen one."""
    chosen = st.segmented_control(
        "Kind of map",
        LAYOUTS,
        default="auto",
        required=True,
        key="layout",
        bind="query-params",
        label_visibility="collapsed",
    )
    return chosen or "auto"


def show_amount(shown: int, total: int) -> None:
    """Say how many relations are shown."""
    st.html(f"<p class='amount' role='status'><b>{shown}</b> of {total} relations</p>")


def _named(typed: str, graph: nx.MultiDiGraph, terms: Mapping[str, str]) -> str | None:
    """Return the concept that is surely meant, None where none is."""
    if typed in terms:
        return terms[typed]
    matches = search(typed, graph, limit=1)
    return matches[0].concept if matches and matches[0].sure else None


def _levels(graph: nx.MultiDiGraph, name: str) -> set[str]:
    return {level for *_, level in [*graph.in_edges(name, data="level"), *graph.out_edges(name, data="level")]}


def _not_found(typed: str, graph: nx.MultiDiGraph) -> None:
    similar = ", ".join(match.concept for match in search(typed, graph, limit=3))
    hint = f" Did you mean {similar}?" if similar else " Try another word, or clear the search."
    st.html(f"<p class='amount' role='alert'>No concept is called “{as_html(typed)}”.{as_html(hint)}</p>")
