"""The address that a visit begins with turns into what of it could not be understood, said in sentences."""

from collections.abc import Collection, Iterator, Sequence

from graph.comparing.link_fingerprint import fingerprint_in
from graph.dataset import Dataset
from graph.model.facet_words import words
from graph.model.map_model import MapModel
from graph.questions.search import proposed
from graph.views.scope import levels_of
from graph.vocabulary import FACETS
from ui.escape import as_option
from ui.explore.query import ONE_OF
from ui.explore.state import DATA, FROM, GROWN, SELECT, TO, address_query
from web.map.cache import model_of
from web.map.query_words import shortened
from web.map.story_step import unknown_story

_MOST_LISTED = 12


def misread(dataset: Dataset) -> tuple[str, ...]:
    """Return a sentence for each word of the address that the file, or the page, does not know."""
    model = model_of(dataset)
    offered: dict[str, Sequence[object]] = {
        "level": levels_of(model.relations),
        **{facet: words(model.words, facet) for facet in FACETS},
        **{name: known for name, (known, _) in ONE_OF.items()},
    }
    chosen = (sentence for name, known in offered.items() for sentence in _unknown_words(name, known))
    named = (sentence for name in (GROWN, FROM, TO) for sentence in _unknown_concepts(name, model))
    story = unknown_story(dataset, address_query())
    selected = _unknown(SELECT, {*model.terms.values(), *model.relations.index})
    lost = (f"The address selects “{shortened(id)}”, which the file does not have, or no longer." for id in selected)
    made = (
        f"The address says that it was made with data “{shortened(text)}”, which is no version of any data."
        for text in address_query().get(DATA, ())
        if text and fingerprint_in(text) is None
    )
    return (*chosen, *named, *lost, *filter(None, [story]), *made)


def _unknown_words(name: str, known: Sequence[object]) -> Iterator[str]:
    for word in _unknown(name, {text for one in known for text in (str(one), as_option(str(one)))}):
        possible = ", ".join(str(one) for one in known[:_MOST_LISTED]) or "none in this file"
        yield f"The address asks for {name} “{shortened(word)}”; possible: {possible}."


def _unknown_concepts(name: str, model: MapModel) -> Iterator[str]:
    for typed in _unknown(name, model.terms):
        similar = ", ".join(f"{match.concept}{match.also}" for match in proposed(typed, model.graph))
        hint = f" Did you mean {similar}?" if similar else ""
        yield f"The address says {name} “{shortened(typed)}”, but no concept is called so.{hint}"


def _unknown(name: str, known: Collection[str]) -> list[str]:
    return [word for word in address_query().get(name, ()) if word and word not in known]
