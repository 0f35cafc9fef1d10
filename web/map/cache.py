"""What all visitors share, made once for each version of the file: map model, openings, answers, payloads."""

from collections.abc import Mapping
from typing import Any

from graph.comparing.link_fingerprint import prints_of
from graph.dataset import Dataset
from graph.layout.lay_out import layout_request
from graph.layout.picture import BESIDE_ANSWER, EXPLORED, Frame
from graph.model.listing import as_table
from graph.model.map_model import MapModel
from graph.questions.answer import Answer, Question, answer
from graph.questions.signed_edges import SignedEdges, signed_edges_of
from graph.questions.starter_questions import Opening, openings
from graph.views.filtered import filtered
from graph.views.filters import Filters
from graph.views.scope import Scope
from graph.vocabulary import Layout
from web.map.payload import Payload, payload
from web.map.shared_cache import SharedCache
from web.map.worker import drawn

# Of a few dozen kB each: all that a class looks at.
MOST_PICTURES = 500

# Drafts on trial are versions, too.
_MODELS: SharedCache[str, MapModel] = SharedCache(8)
_OPENINGS: SharedCache[str, tuple[Opening, ...]] = SharedCache(8)
_PRINTS: SharedCache[str, Mapping[str, str]] = SharedCache(8)
_SIGNED_EDGES: SharedCache[tuple[Any, ...], tuple[SignedEdges, int]] = SharedCache(8)
_ANSWERS: SharedCache[tuple[Any, ...], Answer] = SharedCache(50)
_PAYLOADS: SharedCache[tuple[Any, ...], Payload] = SharedCache(MOST_PICTURES)


def model_of(dataset: Dataset) -> MapModel:
    """Return the map model of a dataset that has a graph, the same for all readings of a version."""
    return dataset.made or _MODELS.get(dataset.version, lambda: dataset.model)


def known_model(dataset: Dataset) -> MapModel | None:
    """Return the map model of a dataset where it is made already."""
    return dataset.made or _MODELS.kept(dataset.version)


def openings_of(model: MapModel) -> tuple[Opening, ...]:
    """Return the questions to begin with."""
    return _OPENINGS.get(model.version, lambda: openings(model))


def relation_prints(model: MapModel) -> Mapping[str, str]:
    """Return what a link to a map holds of each relation, by its id: a short text of what it says."""
    return _PRINTS.get(
        model.version, lambda: dict(zip(model.relations.index, prints_of(as_table(model.relations)), strict=True))
    )


def answer_of(model: MapModel, levels: tuple[str, ...], filters: Filters, question: Question) -> Answer:
    """Return the answer over the relations of the levels that the filters let through."""

    def make() -> Answer:
        edges, number = _signed_edges(model, levels, filters)
        return answer(question, edges, number)

    return _ANSWERS.get((model.version, levels, filters, question), make)


def _signed_edges(model: MapModel, levels: tuple[str, ...], filters: Filters) -> tuple[SignedEdges, int]:
    """Return what all questions over the same relations are answered from, and how many relations those are."""

    def make() -> tuple[SignedEdges, int]:
        asked = filtered(model, Scope(levels), filters)
        return signed_edges_of(model.graph, asked.index), len(asked)

    return _SIGNED_EDGES.get((model.version, levels, filters), make)


def payload_of(model: MapModel, scope: Scope, layout: Layout, frame: Frame | None = None) -> Payload:
    """Return the payload of the picture of a scope, for the frame that the explore page or another has for it.

    It is shared and not to be written to.
    """
    framed = frame or frame_of(scope)

    def make() -> Payload:
        return payload(model, drawn(layout_request(model, scope, layout, framed)), scope)

    return _PAYLOADS.get((model.version, scope, layout, framed), make)


def is_laid_out(model: MapModel, scope: Scope, layout: Layout, frame: Frame) -> bool:
    """Return whether the payload of a picture is there already."""
    return _PAYLOADS.has((model.version, scope, layout, frame))


def frame_of(scope: Scope) -> Frame:
    """Return what the explore page has for the picture of a scope: the panel of an answer takes some of it."""
    return EXPLORED if scope.only is None else BESIDE_ANSWER
