"""A name, a synonym or a slip of the pen turns into the concept that was meant."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import networkx as nx
from rapidfuzz import fuzz

_SURE = 88
_PART = 80
_POSSIBLE = 60
_GREEK = str.maketrans({"α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "κ": "kappa", "ω": "omega"})


@dataclass(frozen=True)
class Match:
    """A concept that fits a query, the name or synonym that fits it, and how well from 0 to 100."""

    concept: str
    via: str
    score: float

    @property
    def sure(self) -> bool:
        """Whether the match is good enough to act on without asking."""
        return self.score >= _SURE


def search(query: str, graph: nx.MultiDiGraph, limit: int = 5) -> list[Match]:
    """Return the concepts that a query may mean, the best first; names win over synonyms, exact over similar."""
    wanted = folding(query)
    if not wanted:
        return []
    matches = [Match(concept, via, _likeness(wanted, folded)) for concept, via, folded in _terms(graph)]
    best: dict[str, Match] = {}
    for match in sorted(matches, key=lambda match: -match.score):
        if match.score >= _POSSIBLE:
            best.setdefault(match.concept, match)
    return list(best.values())[:limit]


def _likeness(wanted: str, folded: str) -> float:
    """Return how well a name fits from 0 to 100; one that only holds what is wanted is possible, never sure.

    >>> _likeness("brain", "brainmacrophage"), _likeness("seratonin", "serotonin")
    (80, 88.9)
    """
    alike = round(fuzz.ratio(wanted, folded), 1)
    return max(alike, _PART) if wanted in folded else alike


def search_terms(graph: nx.MultiDiGraph) -> dict[str, str]:
    """Return every name and synonym with the concept that it stands for, names first."""
    terms = {name: name for name in sorted(graph, key=str.casefold)}
    taken = {name.casefold() for name in terms}
    for concept, synonym, _ in _terms(graph):
        if synonym.casefold() not in taken:
            terms[synonym] = concept
            taken.add(synonym.casefold())
    return terms


def _terms(graph: nx.MultiDiGraph) -> Iterator[tuple[str, str, str]]:
    for name in sorted(graph):
        yield name, name, folding(name)
    for name, synonyms in sorted(graph.nodes(data="synonyms")):
        yield from ((name, synonym, folding(synonym)) for synonym in synonyms)


def folding(text: str) -> str:
    """Return the text without case, accents, hyphens and spaces, Greek letters written out.

    >>> folding("IL-1β"), folding("5-HT")
    ('il1beta', '5ht')
    """
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_GREEK))
    return re.sub(r"[^\w]|_", "", "".join(letter for letter in plain if not unicodedata.combining(letter)))
