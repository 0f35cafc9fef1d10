"""What a visitor has clicked and chosen: the one place where session state is read and written."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TypeVar

import streamlit as st

from graph.changes import changes
from graph.filters import FACETS
from graph.scope import DEPTHS, FIRST_DEPTH
from graph.store import Reading
from ui.safe import as_option

FOCUS, SELECT, FROM, TO = "focus", "select", "from", "to"
ADDRESSED = (FOCUS, SELECT, FROM, TO)

Choice = TypeVar("Choice")


@dataclass(frozen=True)
class Selection:
    """The id of the clicked concept or relation ("" for none) and how many clicks the map had counted by then."""

    id: str = ""
    clicks: int = 0


def selection() -> Selection:
    """Return what is selected."""
    chosen: Selection = st.session_state.get(SELECT, Selection())
    return chosen


def read_address() -> None:
    """Take over what the address says when the visit begins.

    Later the address follows the clicks; a run that comes while it is still on its way back from the browser brings an
    old one, so only a visitor who goes back or forward changes anything by it.
    """
    if "written" not in st.session_state:
        _take_over({name: st.query_params.get(name, "") for name in ADDRESSED})


def visitor_went_back_or_forward() -> None:
    """Take over what the address says after the browser's back or forward button."""
    address = st.session_state["map"].get("travelled")
    if address is not None:
        _take_over({name: str(address.get(name, "")) for name in ADDRESSED})


def _take_over(address: dict[str, str]) -> None:
    st.session_state[SELECT] = Selection(address[SELECT], selection().clicks)
    for name in (FOCUS, FROM, TO):
        st.session_state[name] = address[name] or None
    st.session_state["written"] = address


def write_address() -> None:
    """Put focus, selection and what is asked about into the address, each a step for the browser's back button."""
    asked = bool(st.session_state.get("ask"))
    ends = {name: (st.session_state.get(name) or "") if asked else "" for name in (FROM, TO)}
    now = {FOCUS: st.session_state.get(FOCUS) or "", SELECT: selection().id, **ends}
    written: dict[str, str] = st.session_state.get("written", {})
    for name, value in now.items():
        if value and value != written.get(name):
            st.query_params[name] = value
        elif written.get(name) and not value and name in st.query_params:
            del st.query_params[name]
    st.session_state["written"] = now


def select(id: str) -> None:
    """Select a concept or relation, or nothing with ""."""
    st.session_state[SELECT] = Selection(id, selection().clicks)


def map_was_clicked() -> None:
    """Take over what was clicked on the map."""
    picked = st.session_state["map"].get("picked")
    if picked:
        st.session_state[SELECT] = Selection(str(picked["id"]), int(picked["clicks"]))


def concept_was_double_clicked() -> None:
    """Focus on the concept that was double clicked on the map."""
    name = st.session_state["map"].get("focused")
    if name:
        focus_on(str(name))


def depth_was_changed() -> None:
    """Take one step more or fewer around the focus."""
    step = st.session_state["map"].get("deepened")
    if step and st.session_state.get(FOCUS):
        deeper = int(st.session_state.get("depth", FIRST_DEPTH)) + int(step)
        st.session_state["depth"] = min(max(deeper, DEPTHS[0]), DEPTHS[-1])


def sentence_was_clicked(key: str) -> None:
    """Select the relation whose sentence was clicked in the list with a key."""
    id = st.session_state[key].get("picked")
    if id:
        select(str(id))


def legend_was_clicked() -> None:
    """Choose the clicked word in its facet, or take it out again."""
    picked = st.session_state["legend_list"].get("picked")
    if picked and picked["facet"] in FACETS:
        toggle(str(picked["facet"]), str(picked["word"]))


def toggle(facet: str, word: str) -> None:
    """Add a word to the chosen ones of a facet, or take it out."""
    chosen = list(st.session_state.get(facet) or [])
    st.session_state[facet] = [other for other in chosen if other != word] if word in chosen else [*chosen, word]


def offer_levels(levels: Sequence[str]) -> None:
    """Remember which levels the file has, for whoever shows them all."""
    st.session_state["levels_offered"] = list(levels)


def show_all_levels() -> None:
    """Choose every level by name: no level would mean the same, but a link would not say so."""
    st.session_state["level"] = st.session_state.get("levels_offered", [])


def focus_on(name: str | None) -> None:
    """Focus on a concept, or on none."""
    st.session_state[FOCUS] = name


def correct_focus(meant: Callable[[str], str | None], levels_of: Callable[[str], set[str]]) -> None:
    """Put the concept that was meant in the place of what was typed, where `meant` knows it.

    Where it has no relation of the chosen levels, all levels are shown, so that a search never ends in an empty map.
    """
    typed = st.session_state[FOCUS]
    name = meant(typed) if typed else None
    if name is None:
        return
    focus_on(name)
    chosen = set(st.session_state.get("level") or ())
    if chosen and not chosen & levels_of(name):
        show_all_levels()


def show_everything_of(name: str) -> None:
    """Focus on a concept with all levels, without filters and with at least its own relations."""
    if st.session_state.get("depth") == 0:
        st.session_state["depth"] = FIRST_DEPTH
    ask_all_levels()
    focus_on(name)


def ask(kind: str | None, one: str | None = None, other: str | None = None) -> None:
    """Ask a question, or none; with one and other also of which concepts."""
    st.session_state["ask"] = kind
    if one and other:
        st.session_state[FROM], st.session_state[TO] = one, other


def asked_about() -> None:
    """Let a question that has just been chosen begin with the concept that is selected or in focus."""
    begun = st.session_state.get("from") or st.session_state.get(FOCUS) or selection().id
    if st.session_state.get("ask") and begun and not st.session_state.get("from"):
        st.session_state["from"] = begun
    select("")


def concepts_were_connected() -> None:
    """Ask how the selected concept affects the one that was clicked with the shift key."""
    ends = st.session_state["map"].get("connected")
    if ends:
        ask("paths", str(ends["from"]), str(ends["to"]))
        select("")


def ask_all_levels() -> None:
    """Ask over all relations: no filter, all levels."""
    clear_filters()
    show_all_levels()


def clear_filters() -> None:
    """Take out all chosen words of the filters; level and focus stay."""
    for facet in FACETS:
        st.session_state[facet] = []


def start_again(levels: tuple[str, ...]) -> None:
    """Go back to the map that the page opens with."""
    clear_filters()
    st.session_state["level"] = list(levels)
    st.session_state["layout"] = "auto"
    ask(None)
    focus_on(None)
    select("")


def chosen_words(key: str, offered: Collection[str], first: Collection[str] = ()) -> tuple[str, ...]:
    """Return the chosen ones of the offered words: what the widget has, at first the address, else the first ones."""
    if key in st.session_state:
        chosen = st.session_state[key] or ()
    else:
        chosen = st.query_params.get_all(key) if key in st.query_params else first
    meant = {**{as_option(word): word for word in offered}, **{word: word for word in offered}}
    known = tuple(meant[word] for word in chosen if word in meant)
    return known if known or not any(chosen) else tuple(first)


def chosen_one(key: str, offered: Sequence[Choice], first: Choice) -> Choice:
    """Return the chosen one of the offered values: what the widget has, at first the address, else the first one."""
    chosen = st.session_state[key] if key in st.session_state else st.query_params.get(key)
    return next((value for value in offered if str(value) == str(chosen)), first)


def chosen_text(key: str) -> str:
    """Return what was typed or chosen in the widget with the key, at first what the address says, else ""."""
    chosen = st.session_state[key] if key in st.session_state else st.query_params.get(key)
    return str(chosen or "")


def notice_changes(reading: Reading) -> None:
    """Keep a line on what changed when this visitor last saw another version of the file."""
    before: Reading | None = st.session_state.get("seen")
    st.session_state["seen"] = reading
    if before and before.graph is not None and reading.graph is not None and before.version != reading.version:
        st.session_state["change_note"] = f"File saved: {changes(before.graph, reading.graph)}"


def note() -> str:
    """Return the line that says what changed last, "" before anything did."""
    return str(st.session_state.get("change_note", ""))


MAP_CALLBACKS = {
    "picked": map_was_clicked,
    "focused": concept_was_double_clicked,
    "deepened": depth_was_changed,
    "connected": concepts_were_connected,
    "travelled": visitor_went_back_or_forward,
}
