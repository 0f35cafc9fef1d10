"""The query for a picture turns into what is to be laid out, or into a sentence on what of it cannot be understood."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.dataset import Dataset
from graph.layout.picture import EXPLORED, FRAMES, Frame, frame_named
from graph.model.facet_words import words
from graph.model.map_model import MapModel
from graph.questions.answer import KINDS
from graph.questions.paths import LENGTHS
from graph.questions.what_if import WAVES
from graph.views.filters import FILTERED_BY
from graph.views.scope import Scope, levels_of
from graph.vocabulary import CHANGES, DEPTHS, DIRECTIONS, FACETS, LAYOUTS, Layout
from graph.wording import shortened
from web.map.cache import answer_of, frame_of, model_of
from web.map.choices import choices
from web.map.option_words import as_option
from web.map.query_words import FOLDED, STEP, STORY, Query, chosen_text
from web.map.story_step import story_step_of, unknown_story, words_of
from web.map.view import scope_shown

OF, ANSWER, FRAME = "of", "answer", "frame"
_LAID_OUT = ("level", "focus", "depth", "direction", "grown", FOLDED, "layout")
_ASKED = ("ask", "from", "to", "length", "change", "waves", *FILTERED_BY)
_MOST_LISTED = 12
_CONCEPTS = ("focus", "grown", FOLDED, "from", "to")
_ONE_OF: dict[str, Sequence[object]] = {
    **{"depth": DEPTHS, "direction": DIRECTIONS, "layout": LAYOUTS, "ask": tuple(KINDS)},
    **{"length": LENGTHS, "change": tuple(CHANGES), "waves": WAVES, OF: (ANSWER,), FRAME: tuple(FRAMES)},
}


@dataclass(frozen=True)
class PictureQuery:
    """What a picture is asked for: a scope, laid out as a kind of map in a frame."""

    scope: Scope
    layout: Layout
    frame: Frame


def picture_query(dataset: Dataset, query: Query, whole: Dataset | None = None) -> PictureQuery | str:
    """Return what a query asks for, or the first thing that is wrong with it; `whole` is that of which it is a part.

    It says what is laid out as the address of a page does. With `of=answer` it is the answer to a question alone; with
    a story and its step what that shows, where the query says nothing else; `frame` says for which kind of screen.
    """
    model = model_of(dataset)
    fault = next(_faults(dataset, query, whole or dataset), None)
    if fault:
        return fault
    chosen = choices(dataset, words_of(dataset, story_step_of(dataset, query), query))
    if OF in query and chosen.question is None:
        return "A picture of an answer needs a question with its concepts."
    if chosen.question is None or not (OF in query or STORY in query):
        return PictureQuery(chosen.scope, chosen.layout, _frame(query, chosen.scope))
    answer = answer_of(model, chosen.scope.levels, chosen.filters, chosen.question)
    scope = Scope(only=answer.relations) if OF in query else scope_shown(model, chosen.scope, answer)
    return PictureQuery(scope, chosen.layout, _frame(query, scope))


def _frame(query: Query, scope: Scope) -> Frame:
    """Return the frame that is asked for by name; of that of a wide window an answer takes some."""
    named = frame_named(chosen_text(query, FRAME)) or EXPLORED
    return frame_of(scope) if named == EXPLORED else named


def _faults(dataset: Dataset, query: Query, whole: Dataset) -> Iterator[str]:
    """Yield a sentence for each name and word of a query that is not known."""
    names = (OF, FRAME, STORY, STEP, *_LAID_OUT, *(_ASKED if OF in query else ()))
    for name in query:
        if name not in names:
            yield f"A picture is not asked for by “{shortened(name)}”; possible: {', '.join(names)}."
    yield from unknown_in(dataset, query, whole)
    if STEP in query and not chosen_text(query, STORY):
        yield "A step needs the story that it belongs to."


def unknown_in(dataset: Dataset, query: Query, whole: Dataset | None = None) -> Iterator[str]:
    """Yield a sentence for each word, concept and story of a query that is not known, under names that are."""
    model, known = model_of(dataset), model_of(whole or dataset)
    offered = {
        **_ONE_OF,
        "level": levels_of(known.relations),
        **{facet: words(known.words, facet) for facet in FACETS},
    }
    for name in query.keys() & offered.keys():
        yield from _unknown_words(name, query[name], offered[name])
    yield from _unknown_concepts(model, query)
    if unknown_story(dataset, query):
        yield unknown_story(dataset, query)


def _unknown_concepts(model: MapModel, query: Query) -> Iterator[str]:
    for name in _CONCEPTS:
        for typed in query.get(name, ()):
            if typed and typed not in model.terms:
                yield f"No concept is called “{shortened(typed)}”."
            elif name == FOLDED and typed and model.terms[typed] not in model.narrower:
                yield f"No concept is narrower than “{shortened(typed)}”, so it cannot be folded."


def _unknown_words(name: str, said: Sequence[str], known: Sequence[object]) -> Iterator[str]:
    texts = {text for one in known for text in (str(one), as_option(str(one)))}
    possible = ", ".join(str(one) for one in known[:_MOST_LISTED]) or "none in this file"
    for word in said:
        if word and word not in texts:
            yield f"The address asks for {name} “{shortened(word)}”; possible: {possible}."
