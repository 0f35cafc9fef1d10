"""A click that leads to another page turns into the page and the address to go to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import streamlit as st

MAP, EDIT = "explore", "edit"


@dataclass(frozen=True)
class Departure:
    """Where a visitor goes: the name of a page and the parameters of its address."""

    page: str
    address: Mapping[str, str | Sequence[str]] = field(default_factory=dict)


def leave_for(page: str, address: Mapping[str, str | Sequence[str]] | None = None) -> None:
    """Go to another page as soon as the click has been heard; to be called by a button."""
    st.session_state["departure"] = Departure(page, address or {})


def departure() -> Departure | None:
    """Return where the visitor goes now, once; None if the page stays."""
    found: Departure | None = st.session_state.pop("departure", None)
    return found


def remember_map() -> None:
    """Remember the address of the map, so that the way back leads to the same picture."""
    st.session_state["map_address"] = {name: st.query_params.get_all(name) for name in st.query_params}
    st.session_state["addressed_row"] = None


def map_address() -> dict[str, list[str]]:
    """Return the address that the map had when it was seen last."""
    address: dict[str, list[str]] = st.session_state.get("map_address", {})
    return address
