"""A name, a synonym or a slip of the pen turns into the concept that was meant."""

import re
from dataclasses import dataclass

import networkx as nx
from rapidfuzz import fuzz

from graph.diagnostics.word_meanings import OWN_WORDS
from graph.model.terms import folded_terms, folding

# How alike two names are, from 0 to 100, where one is surely meant or possible, and where one is a part of the other.
SURE = 88
PART = 80
POSSIBLE = 60
SHORTEST_PART = 3
# Of a text that somebody pasted, so many letters are compared.
MOST_COMPARED = 200
# Words of their own, as they are compared.
OWN = frozenset(re.sub(r"\W", "", word) for word in OWN_WORDS)


@dataclass(frozen=True)
class SearchMatch:
    """A concept that fits a query, the name or synonym that fits it, and how well from 0 to 100."""

    concept: str
    via: str
    score: float

    @property
    def sure(self) -> bool:
        """Whether the match is good enough to act on without asking."""
        return self.score >= SURE

    @property
    def also(self) -> str:
        """The synonym that fits, as it follows the concept; "" where the name itself does."""
        return "" if self.via == self.concept else f" (also {self.via})"


def search(query: str, graph: nx.MultiDiGraph, limit: int = 5) -> list[SearchMatch]:
    """Return the concepts that a query may mean, the best first; names win over synonyms, exact over similar."""
    wanted = folding(query)[:MOST_COMPARED]
    if not wanted:
        return []
    matches = [SearchMatch(concept, via, _likeness(wanted, folded)) for concept, via, folded in folded_terms(graph)]
    best: dict[str, SearchMatch] = {}
    for match in sorted(matches, key=lambda match: -match.score):
        if match.score >= POSSIBLE:
            best.setdefault(match.concept, match)
    return list(best.values())[:limit]


def proposed(query: str, graph: nx.MultiDiGraph, limit: int = 3) -> list[SearchMatch]:
    """Return the concepts that were probably meant by a query that names none.

    Only a slip of the pen and a part of a name count: what is merely possible would say something else. A letter or two
    are a part of nearly everything, so a name has to begin with them.
    """
    wanted = folding(query)
    near = [] if wanted in OWN else [match for match in search(query, graph, len(graph)) if match.score >= PART]
    if len(wanted) < SHORTEST_PART:
        near = [match for match in near if folding(match.via).startswith(wanted)]
    return near[:limit]


def _likeness(wanted: str, folded: str) -> float:
    """Return how well a name fits from 0 to 100; one that only holds what is wanted is possible, never sure.

    Where other digits or a word of its own say that another thing is meant, a name is hardly possible.

    >>> _likeness("brain", "brainmacrophage"), _likeness("seratonin", "serotonin"), _likeness("th17cell", "th1cell")
    (80, 88.9, 79)
    """
    folded = folded if len(wanted) < MOST_COMPARED else folded[:MOST_COMPARED]
    alike = round(fuzz.ratio(wanted, folded), 1)
    if wanted in folded:
        return max(alike, PART)
    other = wanted in OWN or folded in OWN or re.sub(r"\D", "", wanted) != re.sub(r"\D", "", folded)
    return min(alike, PART - 1) if other else alike
