"""Two concepts turn into what both act on, and what only one of them acts on."""

from dataclasses import dataclass

from graph.questions.signed_edges import SignedEdge, SignedEdges
from graph.vocabulary import AGREEMENTS


@dataclass(frozen=True)
class Shared:
    """A concept that both act on, by which step each, and whether the two steps have the same direction."""

    concept: str
    one: SignedEdge
    other: SignedEdge

    @property
    def agreement(self) -> str:
        """same, opposite, or undetermined if one of the steps has no single direction."""
        return AGREEMENTS[self.one.factor * self.other.factor]


@dataclass(frozen=True)
class Comparison:
    """What two concepts share and the steps that each has alone, by name of the concept at the far end."""

    shared: tuple[Shared, ...]
    only_one: tuple[SignedEdge, ...]
    only_other: tuple[SignedEdge, ...]


def compare_targets(edges: SignedEdges, one: str, other: str) -> Comparison:
    """Return how the two concepts compare in what they act on; raise a ValueError if they are not two or not known."""
    edges.require(one, other)
    if one == other:
        raise ValueError(f"a comparison needs two concepts, and {one!r} is given twice")
    ones, others = edges.after[one], edges.after[other]
    return Comparison(
        tuple(Shared(concept, ones[concept], others[concept]) for concept in sorted(ones.keys() & others.keys())),
        tuple(ones[concept] for concept in sorted(ones.keys() - others.keys())),
        tuple(others[concept] for concept in sorted(others.keys() - ones.keys())),
    )
