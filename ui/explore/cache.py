"""What all visitors share, made once for each version of the file: map model, openings, answers, payloads."""

from collections.abc import Callable

import streamlit as st

from graph.dataset import Dataset
from graph.layout.lay_out import lay_out
from graph.layout.picture import BESIDE_ANSWER, EXPLORED, Frame
from graph.model.map_model import MapModel
from graph.questions.answer import Answer, Question, answer
from graph.questions.signed_edges import signed_edges_of
from graph.questions.starter_questions import Opening, openings
from graph.views.filtered import filtered
from graph.views.filters import Filters
from graph.views.scope import Scope
from graph.vocabulary import Layout
from web.map.payload import Payload, payload


def _version(model: MapModel) -> str:
    return model.version


# How Streamlit's caches tell map models apart.
BY_VERSION: dict[str | type, Callable[[MapModel], str]] = {MapModel: _version}


def model_of(dataset: Dataset) -> MapModel:
    """Return the map model of a dataset that has a graph, the same for all readings of a version."""
    return _model(dataset, dataset.version)


@st.cache_resource(show_spinner=False, max_entries=4)
def _model(_dataset: Dataset, version: str) -> MapModel:
    return _dataset.model


@st.cache_resource(show_spinner=False, max_entries=4, hash_funcs=BY_VERSION)
def openings_of(model: MapModel) -> tuple[Opening, ...]:
    """Return the questions to begin with."""
    return openings(model)


@st.cache_resource(show_spinner=False, max_entries=50, hash_funcs=BY_VERSION)
def answer_of(model: MapModel, levels: tuple[str, ...], filters: Filters, question: Question) -> Answer:
    """Return the answer over the relations of the levels that the filters let through."""
    asked = filtered(model, Scope(levels), filters)
    return answer(question, signed_edges_of(model.graph, asked.index), len(asked))


@st.cache_resource(show_spinner=False, max_entries=200, hash_funcs=BY_VERSION)
def payload_of(model: MapModel, scope: Scope, layout: Layout, frame: Frame | None = None) -> Payload:
    """Return the payload of the picture of a scope, for the frame that the explore page or another has for it.

    It is shared and not to be written to.
    """
    return payload(model, lay_out(model, scope, layout, frame or frame_of(scope)), scope)


def frame_of(scope: Scope) -> Frame:
    """Return what the explore page has for the picture of a scope: the panel of an answer takes some of it."""
    return EXPLORED if scope.only is None else BESIDE_ANSWER
