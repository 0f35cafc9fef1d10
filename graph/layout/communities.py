"""Links turn into communities: concepts that are linked among each other more than with the rest."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from heapq import nsmallest
from itertools import islice

import networkx as nx

from graph.layout.link import Link

BETWEEN = " · "
OTHERS = "others"
_MOST, _SMALLEST, _NAMED = 7, 3, 3
_SEED = 1
_MOST_LOOKED_AT = 1500


def communities(links: Sequence[Link], names: Sequence[str]) -> Mapping[str, str]:
    """Return for each concept the name of its community, community after community as they are best read side by side.

    Found by the Louvain method with a fixed seed. A community is named by its best-connected members; those of fewer
    than three concepts, and what is beyond seven communities, are `others`. Nothing is returned where all is one.
    Source: Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008.
    """
    graph = _undirected(names, (link.ends for link in links))
    large = _large_parts(graph)
    rest = graph.nodes - set().union(*large)
    parts = [_ranked(graph, part) for part in _side_by_side(graph, large)]
    if len(parts) + bool(rest) < 2:
        return {}
    named = {name: BETWEEN.join(islice(part, _NAMED)) for part in parts for name in part}
    return named | dict.fromkeys(sorted(rest), OTHERS)


def parts_of_many(pairs: nx.DiGraph) -> list[set[str]]:
    """Return the largest communities among the best-connected concepts of a large graph of pairs, the largest first."""
    ranked = nsmallest(_MOST_LOOKED_AT, ((-degree, name) for name, degree in pairs.degree))
    best = [name for _, name in ranked]
    return _large_parts(_undirected(best, pairs.subgraph(best).edges()))


def _undirected(names: Iterable[str], ends: Iterable[tuple[str, str]]) -> nx.Graph:
    graph = nx.Graph()
    graph.add_nodes_from(sorted(names))
    # The order in which a graph is filled decides between communities that are as good.
    for (one, other), weight in sorted(Counter((min(pair), max(pair)) for pair in ends).items()):
        graph.add_edge(one, other, weight=weight)
    return graph


def _large_parts(graph: nx.Graph) -> list[set[str]]:
    found = sorted(nx.community.louvain_communities(graph, seed=_SEED), key=lambda part: (-len(part), min(part)))
    return [part for part in found if len(part) >= _SMALLEST][:_MOST]


def _ranked(graph: nx.Graph, part: set[str]) -> list[str]:
    return sorted(part, key=lambda name: (-graph.degree(name), name))


def _side_by_side(graph: nx.Graph, parts: Sequence[set[str]]) -> list[set[str]]:
    """Return the communities in a row: the largest, then always the one that is linked most with the last."""
    left, row = [*parts[1:]], [*parts[:1]]
    while left:
        last = row[-1]
        row.append(max(left, key=lambda part: sum(1 for _ in nx.edge_boundary(graph, last, part))))
        left.remove(row[-1])
    return row
