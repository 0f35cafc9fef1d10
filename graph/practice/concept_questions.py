"""A row or a definition turns into the question which concept is meant."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256

from graph.model.terms import folding
from graph.practice.feedback import definition_words, feedback_on
from graph.practice.mentions import masked, speaks_of
from graph.practice.practice_item import PracticeItem
from graph.practice.relation_item import relation_item
from graph.practice.stems import stem
from graph.practice.truth import OTHER_END, Row, Truth
from graph.practice.wrong_concepts import WrongConcepts
from graph.reviews.claim_digest import DIGITS

# So many words at the beginning of two definitions make them alike.
_ALIKE = 8


class ConceptQuestions:
    """Asks for concepts; each method returns None where the question would give its answer away."""

    def __init__(self, truth: Truth) -> None:
        self._truth = truth
        self._wrong = WrongConcepts(truth)
        nodes = truth.model.graph.nodes
        self._terms = {name: (name, *nodes[name]["synonyms"]) for name in nodes}
        self._definitions = {name: nodes[name]["definition"] for name in nodes if nodes[name]["definition"]}
        self._same_definition: dict[str, list[str]] = defaultdict(list)
        for name, definition in self._definitions.items():
            self._same_definition[folding(definition)].append(name)

    def end(self, row: Row, end: str) -> PracticeItem | None:
        """Ask which concept stands at an end of a row."""
        right, kept = row[end], f"{row[OTHER_END[end]]} {row['effect']}"
        same = self._truth.families.thing(right) == self._truth.families.thing(row[OTHER_END[end]])
        if same or speaks_of(kept, self._terms[right]):
            return None
        asked = (stem(row, end), "In this map: which concept belongs in the gap?")
        wrong = self._wrong.instead_of(row, end)
        return relation_item(row, end, asked, self._accepted(row, end), wrong, feedback_on(row, self._truth.pair(row)))

    def definition(self, concept: str) -> PracticeItem | None:
        """Ask which concept a definition describes, its names masked in it."""
        definition, terms = self._definitions.get(concept, ""), self._terms[concept]
        text = masked(definition, terms)
        if not folding(text):
            return None
        same = self._same_definition[folding(definition)]
        excluded = frozenset(kin for name in same for kin in self._truth.families.likely_kin(name))
        return PracticeItem(
            kind="definition",
            about=concept,
            digest="d" + sha256("\x1f".join((*terms, definition)).encode(errors="surrogatepass")).hexdigest()[:DIGITS],
            stem=text,
            question="Which concept is this?",
            right=concept,
            accepted=self._names([concept, *same]),
            wrong=self._wrong.like(concept, lambda name: name not in excluded and self._is_other(name, definition)),
            fixed=(),
            source=concept,
            pair=(),
            feedback=definition_words(concept, terms[1:], definition),
        )

    def _is_other(self, concept: str, definition: str) -> bool:
        """Return whether a concept has a definition that is told apart from another one, which does not speak of it."""
        own = self._definitions.get(concept)
        return own is not None and not _begin_alike(own, definition) and not speaks_of(definition, self._terms[concept])

    def _accepted(self, row: Row, end: str) -> tuple[str, ...]:
        """Return the names of the right concept, then those of the others that the stem is true of."""
        other = OTHER_END[end]
        same_stem = self._truth.by_claim[other][row["effect"], row[other]]
        return self._names([row[end], *(one[end] for one in same_stem)])

    def _names(self, concepts: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(term for name in concepts for term in self._terms[name]))


def _begin_alike(one: str, other: str) -> bool:
    """Return whether two definitions differ only at their ends: then one may be that of a wider concept.

    >>> wide = "A disease in which the immune system attacks the own body."
    >>> _begin_alike(wide, "A disease in which the immune system attacks the joints.")
    True
    """
    first = _beginning(one)
    return len(first) == _ALIKE and first == _beginning(other)


@lru_cache(4096)
def _beginning(definition: str) -> tuple[str, ...]:
    return tuple(map(folding, definition.split()[:_ALIKE]))
