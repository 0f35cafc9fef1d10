"""Two concepts turn into the concepts nearest to both, to go on from where no path leads from one to the other."""

from dataclasses import dataclass
from heapq import nsmallest

import networkx as nx

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
    links = nx.Graph((edge.source, edge.target) for edge in edges)
    links.add_nodes_from((one, other))
    from_one, from_other = (nx.single_source_shortest_path_length(links, start) for start in (one, other))
    linked = (from_one.keys() & from_other.keys()) - {one, other}
    found = (Neighbour(concept, from_one[concept], from_other[concept]) for concept in linked)
    return tuple(nsmallest(most, found, key=lambda near: (near.from_one + near.from_other, near.concept)))
