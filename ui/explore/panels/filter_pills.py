"""The filters of the sidebar: level, type, polarity, evidence, species, each word with the count that it would show."""

from collections.abc import Mapping, Sequence

import streamlit as st

from graph.model.facet_words import words
from graph.model.map_model import MapModel
from graph.views.filters import LABELS
from graph.views.scope import first_levels, levels_of
from graph.vocabulary import FACETS
from ui.escape import as_option


def filters(model: MapModel) -> None:
    """Show a filter for the level and for each facet; the choices live in state and address."""
    _pills("level", levels_of(model.relations), first_levels(model.relations))
    for facet in FACETS:
        _pills(facet, words(model.words, facet), ())


def show_counts(counts: Mapping[str, Mapping[str, int]]) -> None:
    """Write behind each word how many relations it would show.

    The counts stand in a style sheet, because a changed label would change the word that the address carries.
    """
    rules = [rule for facet, found in counts.items() for rule in _rules(facet, list(found.values()))]
    st.html(f"<style>{''.join(rules)}</style>")


def _pills(facet: str, options: Sequence[str], default: Sequence[str]) -> None:
    if options:
        st.pills(
            LABELS[facet],
            options,
            selection_mode="multi",
            default=list(default),
            format_func=as_option,
            key=facet,
            label_visibility="collapsed" if facet == "support" else "visible",
        )


def _rules(facet: str, counts: Sequence[int]) -> list[str]:
    """Return one CSS rule for each option: numbers only, nothing from the file."""
    rules = []
    for place, count in enumerate(counts, start=1):
        button = f".st-key-{facet} button:nth-of-type({place})"
        rules.append(f"{button} p::after{{content:' {int(count)}'}}")
        if not count:
            rules.append(f"{button}:not([data-selected=true]){{border-style:dashed;opacity:.74}}")
    return rules
