"""What all visitors share, made once for each version of the file: listings, pictures and their payloads."""

import networkx as nx
import pandas as pd
import streamlit as st

from graph.contested import contested_pairs
from graph.filters import Filters, matching, words_table
from graph.layout import Layout, lay_out
from graph.listing import listing
from graph.openings import Opening, openings
from graph.picture import ANSWER_SPACE, SPACE
from graph.scope import Scope, within
from graph.search import search_terms
from graph.steps import steps_of
from ui.answers import Answer, Question, answer
from ui.map.payload import Payload, payload


@st.cache_resource(show_spinner=False, max_entries=4)
def listing_of(_graph: nx.MultiDiGraph, version: str) -> pd.DataFrame:
    """Return the listing of the graph of a version."""
    return listing(_graph)


@st.cache_resource(show_spinner=False, max_entries=4)
def words_table_of(_graph: nx.MultiDiGraph, version: str) -> pd.DataFrame:
    """Return the words table of the listing of a version."""
    return words_table(listing_of(_graph, version))


@st.cache_resource(show_spinner=False, max_entries=4)
def openings_of(_graph: nx.MultiDiGraph, version: str) -> tuple[Opening, ...]:
    """Return the questions to begin with for the graph of a version."""
    return openings(listing_of(_graph, version), dict(_graph.nodes(data="type")))


@st.cache_resource(show_spinner=False, max_entries=4)
def contested_of(_graph: nx.MultiDiGraph, version: str) -> frozenset[tuple[str, str]]:
    """Return the contested pairs of the graph of a version."""
    return contested_pairs(_graph)


@st.cache_resource(show_spinner=False, max_entries=4)
def search_terms_of(_graph: nx.MultiDiGraph, version: str) -> dict[str, str]:
    """Return the names and synonyms of the graph of a version, each with its concept."""
    return search_terms(_graph)


@st.cache_resource(show_spinner=False, max_entries=50)
def answer_of(
    _graph: nx.MultiDiGraph, version: str, levels: tuple[str, ...], filters: Filters, question: Question
) -> Answer:
    """Return the answer over the relations of the levels that the filters let through."""
    asked = within(listing_of(_graph, version), Scope(levels))
    asked = asked[matching(words_table_of(_graph, version).loc[asked.index], filters)]
    return answer(question, steps_of(_graph, asked.index), len(asked))


@st.cache_resource(show_spinner=False, max_entries=200)
def payload_of(_graph: nx.MultiDiGraph, version: str, scope: Scope, layout: Layout) -> Payload:
    """Return the payload of the picture of a scope; not to be written to."""
    all_relations = listing_of(_graph, version)
    types = dict(_graph.nodes(data="type"))
    picture = lay_out(
        within(all_relations, scope), types, scope.focus, layout, SPACE if scope.only is None else ANSWER_SPACE
    )
    return payload(picture, _graph, all_relations, contested_of(_graph, version), scope)
