"""What widgets or an address say turns into choices, before any widget is shown: so the map is sent first."""

from collections.abc import Mapping
from dataclasses import dataclass

from graph.dataset import Dataset
from graph.model.facet_words import words
from graph.model.map_model import MapModel
from graph.model.wider import folded_around
from graph.questions.answer import KINDS, Question
from graph.questions.paths import FIRST_LENGTH, LENGTHS
from graph.questions.search import search
from graph.questions.what_if import WAVES
from graph.views.filters import Filters
from graph.views.scope import Scope, first_levels, levels_of
from graph.vocabulary import BY_SIZE, CHANGES, DEPTHS, DIRECTIONS, FACETS, FIRST_DEPTH, LAYOUTS, Layout
from graph.year_span import UNTIL, span_of
from web.map.cache import model_of
from web.map.query_words import FOLDED, Query, chosen_one, chosen_text, chosen_words


@dataclass(frozen=True)
class Choices:
    """What a visitor has chosen: what is laid out, what is hidden, which kind of map, which question."""

    scope: Scope
    filters: Filters
    layout: Layout = BY_SIZE
    question: Question | None = None


def choices(dataset: Dataset, query: Query) -> Choices:
    """Return what is chosen of a dataset that has a graph; what it does not know counts as not chosen."""
    model = model_of(dataset)
    focus = concept_meant(chosen_text(query, "focus"), model)
    levels = chosen_words(query, "level", levels_of(model.relations), first_levels(model.relations))
    depth = chosen_one(query, "depth", DEPTHS, FIRST_DEPTH) if focus else FIRST_DEPTH
    direction = chosen_one(query, "direction", DIRECTIONS, DIRECTIONS[0]) if focus else DIRECTIONS[0]
    grown_by = tuple(model.terms[name] for name in query.get("grown", ()) if name in model.terms) if focus else ()
    folded_by = tuple(model.terms[name] for name in query.get(FOLDED, ()) if name in model.terms)
    folded = tuple(sorted(folded_around(model.wider, folded_by, focus).items()))
    scope = Scope(levels, focus, depth, direction, grown_by, folded=folded)
    facets = {facet: chosen_words(query, facet, words(model.words, facet)) for facet in FACETS}
    filters = Filters(**facets, until=_until(query))
    return Choices(scope, filters, chosen_one(query, "layout", LAYOUTS, BY_SIZE), _question(model.terms, query))


def _until(query: Query) -> tuple[str, ...]:
    said = chosen_text(query, UNTIL)
    return (said,) if span_of(said) else ()


def concept_meant(typed: str, model: MapModel) -> str | None:
    """Return the concept that is surely meant by a name, a synonym or a slip of the pen, None where none is."""
    if typed in model.terms:
        return model.terms[typed]
    first, second = [*search(typed, model.graph, limit=2), None, None][:2]
    alone = first is not None and (second is None or second.score < first.score)
    return first.concept if first and alone and first.sure else None


def _question(terms: Mapping[str, str], query: Query) -> Question | None:
    kind = chosen_one(query, "ask", KINDS, "")
    one, other = (terms.get(chosen_text(query, key), "") for key in ("from", "to"))
    if kind == "loops":
        return Question(kind, one)
    if kind == "what if" and one:
        waves = chosen_one(query, "waves", WAVES, WAVES[0])
        return Question(kind, one, length=waves, change=chosen_one(query, "change", tuple(CHANGES), "raise"))
    if kind in ("paths", "compare") and one and other and one != other:
        return Question(kind, one, other, chosen_one(query, "length", LENGTHS, FIRST_LENGTH))
    return None
