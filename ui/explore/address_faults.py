"""The address that a visit begins with turns into what of it could not be understood, said in sentences."""

from collections.abc import Collection, Iterator, Sequence

from graph.comparing.link_fingerprint import fingerprint_in
from graph.dataset import Dataset
from graph.questions.search import proposed
from graph.views.filters import FACETS, words
from graph.views.scope import levels_of
from ui.escape import as_option
from ui.explore.cache import facts_of
from ui.explore.query import ONE_OF
from ui.explore.state import DATA, FROM, GROWN, SELECT, TO, address_query
from ui.explore.story_step import unknown_story

_LONGEST = 60
_MOST_LISTED = 12


def misread(dataset: Dataset) -> tuple[str, ...]:
    """Return a sentence for each word of the address that the file, or the page, does not know."""
    facts = facts_of(dataset.graph, dataset.version)
    offered: dict[str, Sequence[object]] = {
        "level": levels_of(facts.listing),
        **{facet: words(facts.words, facet) for facet in FACETS},
        **{name: known for name, (known, _) in ONE_OF.items()},
    }
    chosen = (sentence for name, known in offered.items() for sentence in _unknown_words(name, known))
    named = (sentence for name in (GROWN, FROM, TO) for sentence in _unknown_concepts(name, facts.terms, dataset))
    story = unknown_story(dataset, address_query())
    selected = _unknown(SELECT, {*facts.terms.values(), *facts.listing.index})
    lost = (f"The address selects “{_short(id)}”, which the file does not have, or no longer." for id in selected)
    made = (
        f"The address says that it was made with data “{_short(text)}”, which is no version of any data."
        for text in address_query().get(DATA, ())
        if text and fingerprint_in(text) is None
    )
    return (*chosen, *named, *lost, *filter(None, [story]), *made)


def _unknown_words(name: str, known: Sequence[object]) -> Iterator[str]:
    for word in _unknown(name, {text for one in known for text in (str(one), as_option(str(one)))}):
        possible = ", ".join(str(one) for one in known[:_MOST_LISTED]) or "none in this file"
        yield f"The address asks for {name} “{_short(word)}”; possible: {possible}."


def _unknown_concepts(name: str, terms: Collection[str], dataset: Dataset) -> Iterator[str]:
    for typed in _unknown(name, terms):
        similar = ", ".join(f"{match.concept}{match.also}" for match in proposed(typed, dataset.graph))
        hint = f" Did you mean {similar}?" if similar else ""
        yield f"The address says {name} “{_short(typed)}”, but no concept is called so.{hint}"


def _unknown(name: str, known: Collection[str]) -> list[str]:
    return [word for word in address_query().get(name, ()) if word and word not in known]


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
