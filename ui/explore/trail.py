"""What a visitor looks at turns into a trail of entries to go back to, and into how much of the file was seen."""

from collections.abc import Collection
from dataclasses import dataclass

import streamlit as st

from ui.explore.state import FOCUS, GROWN, focus, grown, select, selection

LONGEST = 6


@dataclass(frozen=True)
class TrailEntry:
    """One entry: what was looked at, with the focus, the growth of the map and the selection that show it again."""

    name: str
    focus: str
    grown: tuple[str, ...]
    selected: str


def trail() -> tuple[TrailEntry, ...]:
    """Return the last different things that were looked at, the newest last."""
    entries: tuple[TrailEntry, ...] = st.session_state.get("trail", ())
    return entries


def note_entry(name: str) -> None:
    """Add what is looked at now under a name; what was looked at before under this name gives way to it."""
    others = tuple(entry for entry in trail() if entry.name != name)
    st.session_state["trail"] = (*others, TrailEntry(name, focus(), grown(), selection().id))[-LONGEST:]


def go_to(entry: TrailEntry) -> None:
    """Look at an entry of the trail again."""
    st.session_state[FOCUS] = entry.focus or None
    st.session_state[GROWN] = entry.grown
    select(entry.selected)


def see(relations: Collection[str]) -> None:
    """Remember relations as seen."""
    st.session_state["seen_relations"] = seen() | frozenset(relations)


def seen() -> frozenset[str]:
    """Return the ids of the relations whose sentences a panel has shown to this visitor."""
    found: frozenset[str] = st.session_state.get("seen_relations", frozenset())
    return found
