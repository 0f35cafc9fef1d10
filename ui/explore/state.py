"""What a visitor has chosen: the words and texts of the widgets, what is selected, and what was said about changes."""

from dataclasses import dataclass

import streamlit as st

from graph.comparing.link_changes import LinkChanges
from graph.dataset import Dataset
from ui.explore.file_changes import changes_between
from web.map.cache import model_of
from web.map.query_words import NAMES, STEP, STORY, Query, unescaped

FOCUS, SELECT, FROM, TO, GROWN, FOUND = "focus", "select", "from", "to", "grown", "found"
DATA = "data"


@dataclass(frozen=True)
class Selection:
    """The id of the clicked concept or relation ("" for none) and how many clicks the map had counted by then."""

    id: str = ""
    clicks: int = 0


def selection() -> Selection:
    """Return what is selected."""
    chosen: Selection = st.session_state.get(SELECT, Selection())
    return chosen


def select(id: str) -> None:
    """Select a concept or relation, or nothing with ""."""
    st.session_state[SELECT] = Selection(id, selection().clicks)


def focus() -> str:
    """Return what was typed or chosen as the focus, "" for none."""
    return st.session_state.get(FOCUS) or ""


def grown() -> tuple[str, ...]:
    """Return the concepts by which the map around the focus was grown."""
    return tuple(st.session_state.get(GROWN) or ())


def story_query() -> Query:
    """Return the story and the step that are told, "" for none, under their names in the address."""
    return {name: [str(st.session_state.get(name) or "")] for name in (STORY, STEP)}


def found() -> tuple[str, tuple[str, ...]]:
    """Return the concept that was searched last and what had hidden it, names as in `graph.views.hidden`."""
    name, hiders = st.session_state.get(FOUND, ("", ()))
    return name, hiders


def widget_query() -> Query:
    """Return what the widgets say."""
    return {name: _texts(st.session_state[name]) for name in NAMES if name in st.session_state}


def address_query() -> Query:
    """Return what the address says."""
    return unescaped({name: st.query_params.get_all(name) for name in st.query_params})


def _texts(value: object) -> list[str]:
    if isinstance(value, (list, tuple)):
        return [str(one) for one in value]
    return [] if value is None else [str(value)]


def keep_misread(sentences: tuple[str, ...]) -> None:
    """Remember what of the address was not understood; () forgets it."""
    st.session_state["misread"] = sentences


def misread() -> tuple[str, ...]:
    """Return what of the address was not understood and has not been put away."""
    sentences: tuple[str, ...] = st.session_state.get("misread", ())
    return sentences


def leave_map() -> None:
    """Forget that the visit of the map has begun: whoever comes back begins with the address."""
    st.session_state.pop("written", None)


def keep_arrival(fingerprint: str) -> None:
    """Remember with which data the link was made that this visit began with; "" forgets it, and what it was told."""
    st.session_state["arrival"], st.session_state["age"] = fingerprint, None


def arrival() -> str:
    """Return with which data the link was made that this visit began with, "" where that is of no interest any more."""
    return str(st.session_state.get("arrival", ""))


def keep_link_changes(link_changes: LinkChanges | None) -> None:
    """Remember what changed since the link was made; where nothing did, how old it is is of no interest any more."""
    st.session_state["age"] = link_changes
    if link_changes is None:
        st.session_state["arrival"] = ""


def link_changes() -> LinkChanges | None:
    """Return what changed since the link was made, None where nothing did or it has been put away."""
    found: LinkChanges | None = st.session_state.get("age")
    return found


def notice_changes(dataset: Dataset) -> None:
    """Keep a line on what changed when this visitor last saw another version of the file."""
    before: Dataset | None = st.session_state.get("seen")
    st.session_state["seen"] = dataset
    if before and before.graph is not None and dataset.graph is not None and before.version != dataset.version:
        st.session_state["change_note"] = f"File saved: {changes_between(model_of(before), model_of(dataset))}"


def note() -> str:
    """Return the line that says what changed last, "" before anything did."""
    return str(st.session_state.get("change_note", ""))
