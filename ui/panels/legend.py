"""The legend under the map: the types and signs that are on it, with counts; a click filters."""

from collections.abc import Iterable
from typing import Any

import streamlit as st

from graph.layout.picture import Kind
from graph.showing.filters import Filters
from graph.showing.legend import Entry
from graph.vocabulary import POLARITIES, SUPPORT, TYPES
from ui.clicks import legend_was_clicked
from ui.map.component import show_legend

# Lines are thick on the concept map for strong evidence, on the atlas for many rows.
_THICK: dict[Kind, tuple[str, str]] = {
    "map": ("thick: strong evidence", "strength of evidence is not strength of effect"),
    "atlas": ("thick: many rows", "all relations from one concept to another are one line"),
}
_HINTS = {"type": TYPES, "polarity": POLARITIES, "support": SUPPORT}


def legend(entries: Iterable[Entry], filters: Filters, kind: Kind) -> None:
    """Show how many concepts of each type, relations of each sign and contested pairs are on the map."""
    counted = [_counted(entry, filters) for entry in entries]
    with st.container(key="legend"):
        show_legend([*counted, *_thickness(kind, counted)], legend_was_clicked)


def _counted(entry: Entry, filters: Filters) -> dict[str, Any]:
    return {
        "facet": entry.facet,
        "mark": entry.mark,
        "word": entry.word,
        "tone": entry.tone,
        "count": entry.count,
        "hint": _HINTS[entry.facet].get(entry.word, entry.word),
        "chosen": entry.word in getattr(filters, entry.facet),
    }


def _thickness(kind: Kind, counted: list[dict[str, Any]]) -> list[dict[str, Any]]:
    word, hint = _THICK[kind]
    lines = any(entry["facet"] == "polarity" for entry in counted)
    return [{"facet": "", "mark": "wedge", "word": word, "tone": 0, "hint": hint}] if lines else []
