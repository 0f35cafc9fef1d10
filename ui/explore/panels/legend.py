"""The legend under the map: the types and signs that are on it, with counts; a click filters."""

from collections.abc import Iterable

import streamlit as st

from graph.views.filters import Filters
from graph.views.legend import LegendEntry
from graph.vocabulary import Kind
from ui.explore.clicks import legend_was_clicked
from ui.map.component import show_legend
from web.map.legend_entries import counted_entry, thickness_entry


def legend(entries: Iterable[LegendEntry], filters: Filters, kind: Kind) -> None:
    """Show how many concepts of each type, relations of each sign and contested pairs are on the map."""
    counted = [counted_entry(entry, entry.word in getattr(filters, entry.facet)) for entry in entries]
    has_lines = any(entry["facet"] == "polarity" for entry in counted)
    with st.container(key="legend"):
        show_legend([*counted, *([thickness_entry(kind)] if has_lines else [])], legend_was_clicked)
