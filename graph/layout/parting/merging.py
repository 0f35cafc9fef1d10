"""More communities than can be seen at once turn into fewer: those join that most leads between."""

import networkx as nx
import numpy as np

from graph.layout.parting.weighed_pairs import Numbers, WeighedPairs

_SEED = 1
# From the usual fineness of the method to coarser ones.
_FINENESS = (1.0, 0.7, 0.5, 0.35, 0.25, 0.15)


def merged(found: WeighedPairs, sizes: Numbers, inside: Numbers, most: int) -> Numbers:
    """Return the number of the group that each community belongs to, as few groups of linked ones as asked for.

    The method is asked once more about the communities themselves, then with less fineness. Where that finds no groups
    in them, the smallest always joins the one that it shares most with for its size, of several the smallest. `inside`
    has how many relations are inside each.
    """
    linked = np.unique(found.pairs)
    groups = np.arange(found.number)
    if len(linked) <= most:
        return groups
    graph = _as_graph(found, linked, inside)
    for fineness in _FINENESS:
        parts = nx.community.louvain_communities(graph, resolution=fineness, seed=_SEED)
        if len(parts) <= most:
            if len(parts) < 2 or max(map(len, parts)) * 2 > len(linked):
                break
            for part in parts:
                groups[list(part)] = min(part)
            return groups
    return _smallest_first(found, sizes, most, linked)


def _as_graph(found: WeighedPairs, linked: Numbers, inside: Numbers) -> nx.Graph:
    graph = nx.Graph()
    graph.add_weighted_edges_from((int(one), int(one), int(inside[one])) for one in linked)
    graph.add_weighted_edges_from(zip(*found.pairs.tolist(), found.weights.tolist(), strict=True))
    return graph


def _smallest_first(found: WeighedPairs, sizes: Numbers, most: int, linked: Numbers) -> Numbers:
    """Return the groups that are left when the smallest always joins another, until they are few enough."""
    shared: dict[int, dict[int, int]] = {int(one): {} for one in linked}
    for one, other, weight in zip(*found.pairs.tolist(), found.weights.tolist(), strict=True):
        shared[one][other] = shared[other][one] = weight
    held, groups = {one: int(sizes[one]) for one in shared}, np.arange(found.number)
    while True:
        open_ended = [one for one in held if shared[one]]
        if len(held) <= most or not open_ended:
            return groups
        least = min(open_ended, key=lambda one: (held[one], one))
        best = max(shared[least], key=lambda other: (shared[least][other] / held[other], -held[other], -other))
        for other, weight in shared.pop(least).items():
            del shared[other][least]
            if other != best:
                shared[best][other] = shared[other][best] = shared[best].get(other, 0) + weight
        held[best] += held.pop(least)
        groups[groups == least] = best
