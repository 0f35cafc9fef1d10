"""Two concepts turn into the concepts nearest to both, to go on from where no path leads from one to the other."""

from collections import deque
from dataclasses import dataclass
from heapq import nsmallest

from graph.questions.signed_edges import SignedEdges

MOST = 5


@dataclass(frozen=True)
class Neighbour:
    """A concept and how many steps, in whatever direction, it is from each of the two."""

    concept: str
    from_one: int
    from_other: int


def shared_neighbours(edges: SignedEdges, one: str, other: str, most: int = MOST) -> tuple[Neighbour, ...]:
    """Return the concepts with the fewest steps to both together, then by name: common neighbours come first.

    Steps are walked in both directions. Empty if nothing is linked with both; raises a ValueError for a concept that
    is not known.
    """
    edges.require(one, other)
    from_one, from_other = _distances(edges, one), _distances(edges, other)
    linked = (from_one.keys() & from_other.keys()) - {one, other}
    found = (Neighbour(concept, from_one[concept], from_other[concept]) for concept in linked)
    return tuple(nsmallest(most, found, key=lambda near: (near.from_one + near.from_other, near.concept)))


def _distances(edges: SignedEdges, start: str) -> dict[str, int]:
    """Return how many steps each concept is from the start, of those that it is linked with."""
    distances = {start: 0}
    waiting = deque([start])
    while waiting:
        concept = waiting.popleft()
        for beside in (*edges.after[concept], *edges.before[concept]):
            if beside not in distances:
                distances[beside] = distances[concept] + 1
                waiting.append(beside)
    return distances
