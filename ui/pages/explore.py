"""The explore page: the map, what narrows it, and what is said about a click."""

import streamlit as st

from graph.filters import counts
from graph.scope import Scope, first_levels, level_counts
from graph.store import Reading
from ui import state
from ui.map.component import show_map, show_picture
from ui.panels.begin import how_to_begin, left_out, no_match, nothing_to_show
from ui.panels.concept import concept_panel
from ui.panels.detail import drawer
from ui.panels.filters import facet_filters, level_filter, show_counts
from ui.panels.legend import legend
from ui.panels.notes import educational_note, show_change
from ui.panels.problems import show_problems
from ui.panels.propositions import propositions
from ui.panels.relation import relation_panel
from ui.panels.toolbar import depth_choice, focus_search, layout_choice, show_amount
from ui.shared import listing_of, search_terms_of, words_table_of
from ui.source import PROJECT, data_path, shelf
from ui.view import View, view_of


def explore() -> None:
    """Show the whole page."""
    st.set_page_config("Neuroimmune Map", PROJECT / "ui" / "icon.svg", layout="wide", initial_sidebar_state=268)
    st.html(PROJECT / "ui" / "style.css")
    state.read_address()
    stamp, reading = shelf(data_path()).latest()
    state.notice_changes(reading)
    if reading.graph is None or not len(reading.graph):
        nothing_to_show()
        show_problems(reading)
        educational_note()
    else:
        _show_map_page(reading, stamp)


def _show_map_page(reading: Reading, stamp: str) -> None:
    view = _choose(reading)
    show_picture(view.payload.message)
    show_map(_map_view(view, stamp), state.map_was_clicked, state.concept_was_double_clicked, state.depth_was_changed)
    show_problems(reading)
    if view.shown.empty:
        no_match(state.chosen_filters(), view.scope.focus)
    legend(view.shown, view.types, view.contested, state.chosen_filters(), view.payload.kind)
    with st.container(horizontal=True, key="footer"):
        with st.container(key="detail"):
            _show_detail(view, state.selection().id)
        show_change(state.note())
        educational_note()
    propositions(view.shown, view.payload.id, view.flags, state.selection().id)
    state.write_address()


def _choose(reading: Reading) -> View:
    """Show toolbar and sidebar and return the view that they choose."""
    listing = listing_of(reading.graph, reading.version)
    toolbar = st.container(horizontal=True, key="toolbar")
    with toolbar:
        focus = focus_search(reading.graph, search_terms_of(reading.graph, reading.version))
        depth = depth_choice(focus)
        layout = layout_choice()
    with st.sidebar, st.container(key="filters"):
        st.html("<p class='name'>Neuroimmune Map</p>")
        scope = Scope(level_filter(listing), focus, depth)
        facet_filters(words_table_of(reading.graph, reading.version))
        st.button("Reset to the first map", on_click=state.start_again, args=(first_levels(listing),), key="reset")
    view = view_of(reading, scope, state.chosen_filters(), layout)
    with st.sidebar:
        show_counts({"level": level_counts(listing, scope), **counts(view.words, state.chosen_filters())})
    with toolbar:
        show_amount(len(view.shown), len(listing))
    return view


def _map_view(view: View, stamp: str) -> dict[str, str | int]:
    chosen = state.selection()
    return {
        "picture": view.payload.id,
        "shown": view.flags,
        "selected": chosen.id,
        "clicks": chosen.clicks,
        "version": stamp,
        "label": f"Map of {len(view.shown)} relations; the same relations stand as sentences below",
    }


def _show_detail(view: View, selected: str) -> None:
    if selected in view.graph:
        with drawer(view.payload.places, view.ends_of(selected), selected):
            concept_panel(view.graph, selected, view.shown, view.scope.focus)
    elif selected in view.listing.index:
        with drawer(view.payload.places, view.ends_of(selected), selected):
            relation_panel(view.relation(selected), view.pair_of(selected), view.is_contested(selected), view.path)
    else:
        how_to_begin()
    left_out(view.left_out)


if __name__ == "__main__":
    explore()
