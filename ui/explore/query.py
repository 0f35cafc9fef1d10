"""The query of an address turns into the values of the widgets, and what they say turns into the query for a link."""

from typing import Any

from graph.dataset import Dataset
from graph.model.facet_words import words
from graph.questions.answer import KINDS
from graph.questions.paths import FIRST_LENGTH, LENGTHS
from graph.questions.what_if import WAVES
from graph.views.scope import first_levels, levels_of
from graph.vocabulary import CHANGES, DEPTHS, DIRECTIONS, FACETS, FIRST_DEPTH, LAYOUTS
from web.map.cache import model_of
from web.map.query_words import STEP, STORY, Query, chosen_one, chosen_text, chosen_words
from web.map.story_step import story_step_of, words_of

# What is offered under each name of which one is chosen, and what is chosen where the address does not say.
ONE_OF: dict[str, tuple[tuple[Any, ...], Any]] = {
    "depth": (DEPTHS, FIRST_DEPTH),
    "direction": (DIRECTIONS, DIRECTIONS[0]),
    "layout": (LAYOUTS, LAYOUTS[0]),
    "ask": (tuple(KINDS), None),
    "length": (LENGTHS, FIRST_LENGTH),
    "change": (tuple(CHANGES), "raise"),
    "waves": (WAVES, WAVES[0]),
}
_ASKED_WITH = {"paths": ("from", "to", "length"), "compare": ("from", "to"), "what if": ("from", "change", "waves")}
_OF_A_QUESTION = {name for names in _ASKED_WITH.values() for name in names}
_AROUND_A_FOCUS = {"depth", "direction", "grown"}


def values_of(dataset: Dataset, query: Query) -> dict[str, Any]:
    """Return the value of each widget and of the selection at an address; a missing name has its default."""
    model = model_of(dataset)
    complete = words_of(dataset, story_step_of(dataset, query), query)
    offered = {facet: words(model.words, facet) for facet in FACETS}
    return {
        "level": list(chosen_words(complete, "level", levels_of(model.relations), first_levels(model.relations))),
        **{facet: list(chosen_words(complete, facet, known)) for facet, known in offered.items()},
        **{name: chosen_one(complete, name, known, first) for name, (known, first) in ONE_OF.items()},
        **{name: chosen_text(complete, name) or None for name in ("focus", "from", "to", STORY, STEP)},
        "grown": tuple(filter(None, complete.get("grown", ()))),
        "select": chosen_text(complete, "select"),
    }


def query_for(dataset: Dataset, chosen: Query) -> dict[str, list[str]]:
    """Return the query at which a visitor finds again what the widgets say; what is as at first is left out.

    Beside a step of a story everything is said that the step says too, because the step counts where the address is
    silent.
    """
    first = {
        "level": first_levels(model_of(dataset).relations),
        **{name: (str(value),) for name, (_, value) in ONE_OF.items()},
    }
    useful = {name: [word for word in words if word] for name, words in chosen.items() if _is_of_use(name, chosen)}
    query = {name: words or [""] for name, words in useful.items() if words != list(first.get(name, ()))}
    query = {name: words for name, words in query.items() if any(words) or name == "level"}
    story_step = story_step_of(dataset, chosen)
    if story_step is None:
        return {name: words for name, words in query.items() if name not in (STORY, STEP)}
    explicit = {name: list(useful.get(name) or [""]) for name in words_of(dataset, story_step, {})}
    return {**explicit, **query, **{name: list(words) for name, words in story_step.address.items()}}


def _is_of_use(name: str, chosen: Query) -> bool:
    """Return whether what is said under a name changes anything beside the rest."""
    if name in _AROUND_A_FOCUS:
        return bool(chosen_text(chosen, "focus"))
    return name not in _OF_A_QUESTION or name in _ASKED_WITH.get(chosen_text(chosen, "ask"), ())
