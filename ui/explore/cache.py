"""What all visitors share, made once for each version of the file: listings, pictures and their payloads."""

from collections.abc import Mapping
from dataclasses import dataclass

import networkx as nx
import pandas as pd
import streamlit as st

from graph.layout.lay_out import lay_out
from graph.layout.picture import BESIDE_ANSWER, EXPLORED, Frame
from graph.model.contested import contested_pairs
from graph.model.listing import listing
from graph.questions.answer import Answer, Question, answer
from graph.questions.search import search_terms
from graph.questions.signed_edges import signed_edges_of
from graph.questions.starter_questions import Opening, openings
from graph.views.filters import Filters, matching, words_table
from graph.views.scope import Scope, within
from graph.vocabulary import Layout
from web.map.payload import Payload, payload


@dataclass(frozen=True)
class Facts:
    """What a version of the file comes to, whatever a visitor chooses; `words` is the words table of the listing.

    `terms` are the names and synonyms with their concepts, `openings` the questions to begin with.
    """

    listing: pd.DataFrame
    words: pd.DataFrame
    terms: Mapping[str, str]
    openings: tuple[Opening, ...]
    contested: frozenset[tuple[str, str]]


@st.cache_resource(show_spinner=False, max_entries=4)
def facts_of(_graph: nx.MultiDiGraph, version: str) -> Facts:
    """Return the facts of the graph of a version; not to be written to."""
    table = listing(_graph)
    questions = openings(table, dict(_graph.nodes(data="type")))
    return Facts(table, words_table(table), search_terms(_graph), questions, contested_pairs(_graph))


@st.cache_resource(show_spinner=False, max_entries=50)
def answer_of(
    _graph: nx.MultiDiGraph, version: str, levels: tuple[str, ...], filters: Filters, question: Question
) -> Answer:
    """Return the answer over the relations of the levels that the filters let through."""
    facts = facts_of(_graph, version)
    asked = within(facts.listing, Scope(levels))
    asked = asked[matching(facts.words.loc[asked.index], filters)]
    return answer(question, signed_edges_of(_graph, asked.index), len(asked))


@st.cache_resource(show_spinner=False, max_entries=200)
def payload_of(
    _graph: nx.MultiDiGraph, version: str, scope: Scope, layout: Layout, frame: Frame | None = None
) -> Payload:
    """Return the payload of the picture of a scope, for the frame that the explore page or another has for it.

    It is shared and not to be written to.
    """
    facts = facts_of(_graph, version)
    types = dict(_graph.nodes(data="type"))
    picture = lay_out(within(facts.listing, scope), types, scope.focus, layout, frame or frame_of(scope))
    return payload(picture, _graph, facts.listing, facts.contested, scope)


def frame_of(scope: Scope) -> Frame:
    """Return what the explore page has for the picture of a scope: the panel of an answer takes some of it."""
    return EXPLORED if scope.only is None else BESIDE_ANSWER
