"""Clicks on the map and on buttons turn into choices: what is selected, in focus, filtered and asked."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

import streamlit as st

from graph.views.hidden import LEVEL
from graph.vocabulary import DEPTHS, DIRECTIONS, FACETS, FIRST_DEPTH
from ui.explore.state import FOCUS, FOUND, FROM, GROWN, SELECT, TO, Selection, focus, grown, select, selection
from web.map.query_words import STEP, STORY, Query, chosen_one, chosen_text


def map_was_clicked() -> None:
    """Take over what was clicked on the map."""
    picked = _heard("map", "picked")
    if picked:
        st.session_state[SELECT] = Selection(str(picked["id"]), int(picked["clicks"]))


def concept_was_double_clicked() -> None:
    """Focus on the concept that was double clicked; where there is a focus, grow the map by it or take it out again."""
    name = _heard("map", "focused")
    if name and focus() and not _leave_answer():
        grow(str(name))
    elif name:
        focus_on(str(name))


def grow(name: str) -> None:
    """Add the relations of a concept to the map around the focus, or take them out again."""
    others = tuple(other for other in grown() if other != name)
    st.session_state[GROWN] = others if name in grown() or name == focus() else (*grown(), name)


def depth_was_changed() -> None:
    """Take one step more or fewer around the focus."""
    step = _heard("map", "deepened")
    if step and focus():
        deeper = int(st.session_state.get("depth", FIRST_DEPTH)) + int(step)
        st.session_state["depth"] = min(max(deeper, DEPTHS[0]), DEPTHS[-1])


def sentence_was_clicked(key: str) -> None:
    """Select the relation whose sentence was clicked in the list with a key."""
    id = _heard(key, "picked")
    if id:
        select(str(id))


def legend_was_clicked() -> None:
    """Choose the clicked word in its facet, or take it out again."""
    picked = _heard("legend_list", "picked")
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
    """Focus on a concept, or on none; what the map had grown by belonged to the focus before."""
    st.session_state[FOCUS] = name
    st.session_state[GROWN] = ()


def concept_was_searched(meant: Callable[[str], str | None], hiders_of: Callable[[str], tuple[str, ...]]) -> None:
    """Put the concept that was meant in the place of what was typed, where `meant` knows it.

    Where its relations are all of other levels, all levels are shown. What hid it before is remembered, to be said.
    """
    typed = focus()
    name = meant(typed) if typed else None
    focus_on(name or typed or None)
    if name is None:
        return
    select("")
    _leave_answer()
    hiders = hiders_of(name)
    if LEVEL in hiders:
        show_all_levels()
    st.session_state[FOUND] = (name, hiders)


def take_off(facets: Collection[str]) -> None:
    """Take out all chosen words of these facets."""
    for facet in facets:
        st.session_state[facet] = []


def _leave_answer() -> bool:
    """Stop asking, because an answer may have a map on which a focus shows nothing; return whether one was asked."""
    asked = bool(st.session_state.get("ask"))
    ask(None)
    return asked


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
    begun = focus() or selection().id
    if st.session_state.get("ask") and begun and not st.session_state.get(FROM):
        st.session_state[FROM] = begun
    select("")


def concepts_were_connected() -> None:
    """Ask how the selected concept affects the one that was clicked with the shift key."""
    ends = _heard("map", "connected")
    if ends:
        ask("paths", str(ends["from"]), str(ends["to"]))
        select("")


def ask_all_levels() -> None:
    """Ask over all relations: no filter, all levels."""
    clear_filters()
    show_all_levels()


def clear_filters() -> None:
    """Take out all chosen words of the filters; level and focus stay."""
    take_off(FACETS)


def tell(words: Query, story_step: Query) -> None:
    """Show a step of a story at its place: what its words say is chosen, and nothing else."""
    for name in ("level", *FACETS):
        st.session_state[name] = list(words.get(name, ()))
    st.session_state["depth"] = chosen_one(words, "depth", DEPTHS, FIRST_DEPTH)
    st.session_state["layout"] = chosen_text(words, "layout") or "auto"
    st.session_state["direction"] = chosen_one(words, "direction", DIRECTIONS, DIRECTIONS[0])
    focus_on(chosen_text(words, FOCUS) or None)
    st.session_state[GROWN] = tuple(words.get(GROWN, ()))
    ask(chosen_text(words, "ask") or None, chosen_text(words, FROM), chosen_text(words, TO))
    select(chosen_text(words, SELECT))
    for name in (STORY, STEP):
        st.session_state[name] = chosen_text(story_step, name) or None


def leave_story() -> None:
    """Stop telling; what is shown stays."""
    st.session_state[STORY] = st.session_state[STEP] = None


def start_again(levels: tuple[str, ...]) -> None:
    """Go back to the map that the page opens with."""
    clear_filters()
    st.session_state["level"] = list(levels)
    st.session_state["layout"], st.session_state["direction"] = "auto", DIRECTIONS[0]
    leave_story()
    ask(None)
    focus_on(None)
    select("")


def _heard(key: str, name: str) -> Any:
    """Return what a component says; one whose page was left meanwhile says nothing any more."""
    return (st.session_state.get(key) or {}).get(name)


MAP_CALLBACKS = {
    "picked": map_was_clicked,
    "focused": concept_was_double_clicked,
    "deepened": depth_was_changed,
    "connected": concepts_were_connected,
}
