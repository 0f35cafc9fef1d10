"""A click that leads to another page turns into the page and the address to go to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode

import streamlit as st

from graph.editing.typed_record import record_of, text_of

MAP, EDIT = "explore", "edit"
# The row of the tables that an address of the edit page names.
ROW = "row"
# What stands there for a new step of a story that shows what the map shows.
NEW_STEP = "new-step"
# How the edit page shows them.
VIEW = "view"
EXPLORER, LEFT = "explorer", "left"


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


def leave_map() -> None:
    """Go where the explorer says that its reader goes, and remember the address of the map, which it says too."""
    heard = record_of(record_of(st.session_state.get(EXPLORER)).get(LEFT))
    if heard.get("page") in (MAP, EDIT):
        remember_map(text_of(heard.get("address")))
        leave_for(heard["page"], {name: text_of(heard[name]) for name in (ROW, VIEW) if heard.get(name)})


def remember_arrival() -> None:
    """Remember the address with which a visit of the map began: who goes on by the browser's Forward says no other."""
    address = {name: st.query_params.get_all(name) for name in st.query_params}
    remember_map(urlencode(address, doseq=True))


def remember_map(query: str) -> None:
    """Remember the address of the map, so that the way back leads to the same picture."""
    st.session_state["map_address"] = parse_qs(query, keep_blank_values=True)
    st.session_state["addressed_row"] = None


def map_address() -> dict[str, list[str]]:
    """Return the address that the map had when it was left last."""
    address: dict[str, list[str]] = st.session_state.get("map_address", {})
    return address
