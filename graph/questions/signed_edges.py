"""The shown relations turn into signed edges: all rows from one concept to another become one, with one sign."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import prod
from types import MappingProxyType

import networkx as nx

from graph.model.contested import NO_EFFECT, is_contested
from graph.vocabulary import (
    ASSOCIATION_WORDS,
    CONTESTED_SIGN,
    NOT_STATED,
    SIGNS,
    STRONGEST_EVIDENCE_FIRST,
)
from graph.wording import sentence

_STRENGTHS = {word: strength for strength, word in enumerate(reversed(STRONGEST_EVIDENCE_FIRST), 1)}
STRENGTHS = (*sorted(_STRENGTHS.values(), reverse=True), 0)
_DIRECTED_AS = {"produces": "increases"}
_MOST_PHRASES = 3

Row = tuple[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class SignedEdge:
    """All rows from a source to a target, taken together.

    `relations` are their ids: first the rows that say a direction, then those that say only an effect, then those that
    found none, each by strength of evidence and else as in the file. The first row speaks for the edge: `effect` is its
    linking phrase and `strength` that of its evidence, from 0 (not stated) up. So many of the others are `agreeing` on
    its direction; `dissent` are the linking phrases of those that are not. Where the first row only says that the two
    are found together, `acting` are the phrases of agreeing rows that say more.
    """

    source: str
    target: str
    sign: str
    relations: tuple[str, ...]
    strength: int
    effect: str
    agreeing: int = 0
    dissent: tuple[str, ...] = ()
    acting: tuple[str, ...] = ()

    @property
    def factor(self) -> int:
        """1 if the target follows the source, -1 if it goes the other way, 0 if that is undetermined."""
        return SIGNS[self.sign]

    @property
    def associated(self) -> bool:
        """Whether no row of its direction says more than that source and target are found together."""
        return is_association(self.effect) and not self.acting

    @property
    def sentence(self) -> str:
        """The sentence of the first row, and what the other rows say.

        >>> SignedEdge("GABA", "Inflammation", "decreases", ("r1", "r2"), 1, "generally calms", 1).sentence
        'GABA generally calms Inflammation (1 more agrees).'
        """
        return sentence(self.source, self.effect, f"{self.target} ({self.note})" if self.note else self.target)

    @property
    def note(self) -> str:
        """How many rows agree with the first, and what the others say instead.

        >>> SignedEdge("GABA", "Sleep", "contested", ("r1", "r2", "r3"), 1, "deepens", 1, ("disturbs",)).note
        '1 more agrees; another says “disturbs”'
        """
        acting = f": {_quoted(self.acting)}" if self.acting else ""
        agree = f"{self.agreeing} more {'agrees' if self.agreeing == 1 else 'agree'}{acting}" if self.agreeing else ""
        others = len(self.relations) - 1 - self.agreeing
        differ = f"{'another says' if others == 1 else 'others say'} {_quoted(self.dissent)}" if others else ""
        return "; ".join(filter(None, (agree, differ)))


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
    `modulates` beside a direction leaves the direction as it is, and a blank leaves whatever stands beside it.

    >>> sign_of({"produces", "modulates"}), sign_of({"produces", "decreases"}), sign_of({"no clear effect"})
    ('increases', 'contested', None)
    >>> sign_of({"", "modulates"}), sign_of({""}), sign_of({"", "no clear effect"})
    ('modulates', 'not stated', 'not stated')
    """
    directed = set(map(_directed, polarities))
    if directed <= {NO_EFFECT}:
        return None
    if is_contested(directed):
        return CONTESTED_SIGN
    return next((sign for sign in SIGNS if sign in directed), NOT_STATED)


def factor_of(edges: Iterable[SignedEdge]) -> int:
    """Return the sign of a chain: 1, -1, or 0 if any of its edges is undetermined."""
    return prod(edge.factor for edge in edges)


def _edge(source: str, target: str, rows: list[Row]) -> SignedEdge | None:
    sign = sign_of({attributes["polarity"] for _, attributes in rows})
    if sign is None:
        return None
    ranked = sorted(rows, key=_rank)
    first = ranked[0][1]
    agreeing = [row["effect"] for _, row in ranked if _said_by(row) == _said_by(first)]
    differing = [row["effect"] for _, row in ranked if _said_by(row) != _said_by(first)]
    acting = [effect for effect in agreeing if not is_association(effect)] if is_association(first["effect"]) else []
    return SignedEdge(
        source,
        target,
        sign,
        tuple(key for key, _ in ranked),
        strength_of(first["evidence"]),
        first["effect"],
        len(agreeing) - 1,
        tuple(dict.fromkeys(differing)),
        tuple(dict.fromkeys(acting)),
    )


def _quoted(phrases: tuple[str, ...]) -> str:
    listed = ", ".join(f"“{phrase}”" for phrase in phrases[:_MOST_PHRASES])
    return f"{listed}, …" if len(phrases) > _MOST_PHRASES else listed


def is_association(effect: str) -> bool:
    """Return whether a linking phrase says that two things are found together, not that one acts on the other.

    >>> is_association("is linked to a higher risk of"), is_association("raises")
    (True, False)
    """
    return any(word in effect.casefold() for word in ASSOCIATION_WORDS)


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


def _said_by(row: Mapping[str, str]) -> str:
    """Return the direction that a row says; without a polarity it says no more than its phrase does."""
    return _directed(row["polarity"]) or row["effect"]


def _directed(polarity: str) -> str:
    return _DIRECTED_AS.get(polarity, polarity)


def _by(concepts: Iterable[str], edges: Iterable[SignedEdge], one: str, other: str) -> Ends:
    found: dict[str, dict[str, SignedEdge]] = {concept: {} for concept in concepts}
    for edge in edges:
        found[getattr(edge, one)][getattr(edge, other)] = edge
    return MappingProxyType({concept: MappingProxyType(others) for concept, others in found.items()})
