"""What a visitor looks at turns into a trail of steps to go back to, and into how much of the file was seen."""

from collections.abc import Collection
from dataclasses import dataclass

import streamlit as st

from ui.explore.state import FOCUS, GROWN, focus, grown, select, selection

LONGEST = 6


@dataclass(frozen=True)
class Step:
    """One look: what it was at, with the focus, the growth of the map and the selection that show it again."""

    name: str
    focus: str
    grown: tuple[str, ...]
    selected: str


def trail() -> tuple[Step, ...]:
    """Return the last different things that were looked at, the newest last."""
    steps: tuple[Step, ...] = st.session_state.get("trail", ())
    return steps


def note_step(name: str) -> None:
    """Add what is looked at now under a name; what was looked at before under this name gives way to it."""
    others = tuple(step for step in trail() if step.name != name)
    st.session_state["trail"] = (*others, Step(name, focus(), grown(), selection().id))[-LONGEST:]


def go_to(step: Step) -> None:
    """Look at a step of the trail again."""
    st.session_state[FOCUS] = step.focus or None
    st.session_state[GROWN] = step.grown
    select(step.selected)


def see(relations: Collection[str]) -> None:
    """Remember relations as seen."""
    st.session_state["seen_relations"] = seen() | frozenset(relations)


def seen() -> frozenset[str]:
    """Return the ids of the relations whose sentences a panel has shown to this visitor."""
    found: frozenset[str] = st.session_state.get("seen_relations", frozenset())
    return found
