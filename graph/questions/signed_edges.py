"""The shown relations turn into signed edges: all rows from one concept to another become one, with one sign."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import prod
from types import MappingProxyType

import networkx as nx

from graph.model.contested import NO_EFFECT, is_contested
from graph.vocabulary import SIGNS, STRONGEST_EVIDENCE_FIRST
from graph.wording import sentence

_STRENGTHS = {word: strength for strength, word in enumerate(reversed(STRONGEST_EVIDENCE_FIRST), 1)}
STRENGTHS = (*sorted(_STRENGTHS.values(), reverse=True), 0)
_DIRECTED_AS = {"produces": "increases"}
_OF_NO_DIRECTION, _CONTESTED = "modulates", "contested"

Row = tuple[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class SignedEdge:
    """All rows from a source to a target, taken together.

    `relations` are their ids: first the rows that say a direction, then those that say only an effect, then those that
    found none, each by strength of evidence and else as in the file. The first row speaks for the edge: `effect` is its
    linking phrase and `strength` that of its evidence, from 0 (not stated) up.
    """

    source: str
    target: str
    sign: str
    relations: tuple[str, ...]
    strength: int
    effect: str

    @property
    def factor(self) -> int:
        """1 if the target follows the source, -1 if it goes the other way, 0 if that is undetermined."""
        return SIGNS[self.sign]

    @property
    def sentence(self) -> str:
        """The sentence of the first row, and how many more rows there are.

        >>> SignedEdge("GABA", "Inflammation", "decreases", ("r1", "r2"), 1, "generally calms").sentence
        'GABA generally calms Inflammation (and 1 more).'
        """
        more = len(self.relations) - 1
        return sentence(self.source, self.effect, f"{self.target} (and {more} more)" if more else self.target)


Ends = Mapping[str, Mapping[str, SignedEdge]]


@dataclass(frozen=True)
class SignedEdges:
    """The edges by source and target (`after`) and by target and source (`before`); every concept is a key of both."""

    after: Ends
    before: Ends

    def __iter__(self) -> Iterator[SignedEdge]:
        return (edge for edges in self.after.values() for edge in edges.values())

    def require(self, *concepts: str) -> None:
        """Raise a ValueError if one of these is no concept of the graph."""
        for concept in concepts:
            if concept not in self.after:
                raise ValueError(f"{concept!r} is not a concept of this map")


def signed_edges_of(graph: nx.MultiDiGraph, shown: Collection[str] | None = None) -> SignedEdges:
    """Return the signed edges that the relations with these ids make, or all relations.

    A pair whose rows all found no clear effect is no edge, and neither is a relation of a concept with itself.
    """
    ids = None if shown is None else frozenset(shown)
    edges = [
        _edge(source, target, [row for row in rows.items() if ids is None or row[0] in ids])
        for source, targets in graph.adjacency()
        for target, rows in targets.items()
        if source != target
    ]
    found = [edge for edge in edges if edge]
    return SignedEdges(_by(graph, found, "source", "target"), _by(graph, found, "target", "source"))


def sign_of(polarities: set[str]) -> str | None:
    """Return the sign of the edge that rows with these polarities make; None if they make none.

    `produces` counts as `increases`. Rows that disagree make the edge contested, as in graph/model/contested.py; else
    `modulates` beside a direction leaves the direction as it is.

    >>> sign_of({"produces", "modulates"}), sign_of({"produces", "decreases"}), sign_of({"no clear effect"})
    ('increases', 'contested', None)
    """
    directed = set(map(_directed, polarities))
    if directed <= {NO_EFFECT}:
        return None
    if is_contested(directed):
        return _CONTESTED
    return next((sign for sign in SIGNS if sign in directed), _OF_NO_DIRECTION)


def factor_of(edges: Iterable[SignedEdge]) -> int:
    """Return the sign of a chain: 1, -1, or 0 if any of its edges is undetermined."""
    return prod(edge.factor for edge in edges)


def _edge(source: str, target: str, rows: list[Row]) -> SignedEdge | None:
    sign = sign_of({attributes["polarity"] for _, attributes in rows})
    if sign is None:
        return None
    ranked = sorted(rows, key=_rank)
    first = ranked[0][1]
    return SignedEdge(
        source, target, sign, tuple(key for key, _ in ranked), strength_of(first["evidence"]), first["effect"]
    )


def strength_of(evidence: str) -> int:
    """Return how strong a kind of evidence is.

    >>> [strength_of(evidence) for evidence in ("meta-analysis", "overview", "")]
    [6, 1, 0]
    """
    return _STRENGTHS.get(evidence, 0)


def _rank(row: Row) -> tuple[bool, bool, int]:
    attributes = row[1]
    polarity = _directed(attributes["polarity"])
    return polarity == NO_EFFECT, not SIGNS.get(polarity), -strength_of(attributes["evidence"])


def _directed(polarity: str) -> str:
    return _DIRECTED_AS.get(polarity, polarity)


def _by(concepts: Iterable[str], edges: Iterable[SignedEdge], one: str, other: str) -> Ends:
    found: dict[str, dict[str, SignedEdge]] = {concept: {} for concept in concepts}
    for edge in edges:
        found[getattr(edge, one)][getattr(edge, other)] = edge
    return MappingProxyType({concept: MappingProxyType(others) for concept, others in found.items()})
