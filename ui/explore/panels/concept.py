"""A selected concept turns into its panel: type, synonyms, definition and its relations as sentences."""

import networkx as nx
import pandas as pd
import streamlit as st

from graph.views.scope import Scope
from graph.wording import NO_DEFINITION, relations_outside
from ui.escape import as_html
from ui.explore.clicks import focus_on, grow, sentence_was_clicked, show_everything_of
from ui.map.component import show_sentences
from web.map.sentence_groups import by_direction_and_sign

_KEY = "concept_relations"


def concept_panel(graph: nx.MultiDiGraph, name: str, shown: pd.DataFrame, scope: Scope) -> None:
    """Show a concept with those of its relations that are on the map, and how many more there are."""
    concept = graph.nodes[name]
    st.html(_head(name, concept["type"], concept["synonyms"], concept["definition"]))
    with st.container(horizontal=True, key="concept_actions"):
        if scope.focus != name:
            st.button("Focus", on_click=focus_on, args=(name,), icon=":material/center_focus_strong:")
        if scope.focus not in (None, name):
            _growth(name, name in scope.grown)
    own = shown[(shown["source"] == name) | (shown["target"] == name)]
    show_sentences(_KEY, by_direction_and_sign(own, name), _clicked)
    _hidden(name, concept["degree"] - len(own))


def _growth(name: str, has_grown: bool) -> None:
    label, icon = ("Take back", ":material/remove:") if has_grown else ("Grow the map", ":material/add:")
    st.button(label, on_click=grow, args=(name,), icon=icon, key="grow")


def _head(name: str, kind: str, synonyms: tuple[str, ...], definition: str) -> str:
    also = f"<p class='synonyms'>also: {as_html(', '.join(synonyms))}</p>" if synonyms else ""
    meaning = f"<p>{as_html(definition)}</p>" if definition else f"<p class='quiet'>{NO_DEFINITION}</p>"
    return f"<p class='kind'>{as_html(kind)}</p><h3>{as_html(name)}</h3>{also}{meaning}"


def _hidden(name: str, number: int) -> None:
    more = relations_outside(number)
    if not more:
        return
    st.html(f"<p class='quiet'>{more}</p>")
    st.button("Show all its relations", on_click=show_everything_of, args=(name,), icon=":material/unfold_more:")


def _clicked() -> None:
    sentence_was_clicked(_KEY)
