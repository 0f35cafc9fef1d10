"""The legend under the map: the types and signs that are on it, with counts; a click filters."""

from collections import Counter

import pandas as pd
import streamlit as st

from graph.layout.picture import Kind
from graph.showing.filters import Filters
from ui.clicks import legend_was_clicked
from ui.map.component import show_legend
from web.legend import CONTESTED_WORD, Entry, contested_entry, sign_entries, thickness_entry, type_entries

Pairs = frozenset[tuple[str, str]]


def legend(shown: pd.DataFrame, all_types: set[str], contested: Pairs, filters: Filters, kind: Kind) -> None:
    """Show how many concepts of each type, relations of each sign and contested pairs are on the map."""
    pairs = set(zip(shown["source"], shown["target"], strict=True)) & contested
    found = [
        *_counted(type_entries(all_types), _types(shown), filters),
        *_counted(sign_entries(), Counter(shown["polarity"]), filters),
        *_counted([contested_entry(kind)], Counter({CONTESTED_WORD: len(pairs)}), filters),
        *([thickness_entry(kind)] if len(shown) else []),
    ]
    with st.container(key="legend"):
        show_legend(found, legend_was_clicked)


def _types(shown: pd.DataFrame) -> Counter[str]:
    types = dict(zip(shown["source"], shown["source_type"], strict=True))
    return Counter((types | dict(zip(shown["target"], shown["target_type"], strict=True))).values())


def _counted(entries: list[Entry], counts: Counter[str], filters: Filters) -> list[Entry]:
    """Return the entries that are on the map, with their count and whether they are chosen in their filter."""
    return [
        {**entry, "count": counts[entry["word"]], "chosen": entry["word"] in getattr(filters, entry["facet"])}
        for entry in entries
        if counts[entry["word"]]
    ]
