"""The legend under the map: the types and signs that are on it, with counts; a click filters."""

from collections import Counter
from typing import Any

import pandas as pd
import streamlit as st

from graph.layout.picture import Kind
from graph.showing.filters import Filters
from graph.tones import CONTESTED, SIGNS, type_tones
from graph.vocabulary import POLARITIES, SUPPORT, TYPES, in_order
from ui.clicks import legend_was_clicked
from ui.map.component import show_legend

Pairs = frozenset[tuple[str, str]]

_CONTESTED = "contested"

# The concept map frames the phrases of a contested pair, the atlas draws its curve in a colour of its own. Lines are
# thick on the one for strong evidence, on the other for many rows.
_CONTESTED_MARK: dict[Kind, str] = {"map": "frame", "atlas": "line"}
_THICK: dict[Kind, tuple[str, str]] = {
    "map": ("thick: strong evidence", "strength of evidence is not strength of effect"),
    "atlas": ("thick: many rows", "all relations from one concept to another are one line"),
}


def legend(shown: pd.DataFrame, all_types: set[str], contested: Pairs, filters: Filters, kind: Kind) -> None:
    """Show how many concepts of each type, relations of each sign and contested pairs are on the map."""
    entries = [
        *_types(shown, all_types, filters),
        *_signs(shown, filters),
        *_contested(shown, contested, filters, kind),
        *_thickness(shown, kind),
    ]
    with st.container(key="legend"):
        show_legend(entries, legend_was_clicked)


def _types(shown: pd.DataFrame, all_types: set[str], filters: Filters) -> list[dict[str, Any]]:
    types = dict(zip(shown["source"], shown["source_type"], strict=True))
    types |= dict(zip(shown["target"], shown["target_type"], strict=True))
    tones = type_tones(all_types)
    counted = Counter(types.values())
    return [
        _entry("type", word, tones[word], counted[word], TYPES.get(word, word), word in filters.type)
        for word in in_order(TYPES, set(counted))
    ]


def _signs(shown: pd.DataFrame, filters: Filters) -> list[dict[str, Any]]:
    counted = Counter(shown["polarity"])
    return [
        _entry("polarity", word, SIGNS[word], counted[word], POLARITIES[word], word in filters.polarity)
        for word in POLARITIES
        if counted[word]
    ]


def _contested(shown: pd.DataFrame, contested: Pairs, filters: Filters, kind: Kind) -> list[dict[str, Any]]:
    pairs = set(zip(shown["source"], shown["target"], strict=True)) & contested
    if not pairs:
        return []
    chosen = _CONTESTED in filters.support
    return [_entry("support", _CONTESTED, CONTESTED, len(pairs), SUPPORT[_CONTESTED], chosen, _CONTESTED_MARK[kind])]


def _thickness(shown: pd.DataFrame, kind: Kind) -> list[dict[str, Any]]:
    word, hint = _THICK[kind]
    return [{"facet": "", "mark": "wedge", "word": word, "tone": 0, "hint": hint}] if len(shown) else []


def _entry(facet: str, word: str, tone: int, count: int, hint: str, chosen: bool, mark: str = "") -> dict[str, Any]:
    mark = mark or {"type": "box", "polarity": "line"}[facet]
    return {"facet": facet, "mark": mark, "word": word, "tone": tone, "count": count, "hint": hint, "chosen": chosen}
