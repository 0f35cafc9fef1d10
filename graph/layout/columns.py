"""Concepts by type turn into columns whose order within keeps lines from crossing."""

from collections.abc import Mapping, Sequence

import networkx as nx

from graph.layout.dot import Node, draw

_ROW = 20.0
_COLUMN = 100.0


def ordered_columns(columns: Sequence[Sequence[str]], pairs: Sequence[tuple[str, str]]) -> list[list[str]]:
    """Return each column's concepts from top to bottom, ordered by Graphviz so that few of the pairs' lines cross."""
    place = {name: rank for rank, column in enumerate(columns) for name in column}
    ids = {name: f"c{number}" for number, name in enumerate(place)}
    nodes = [Node(ids[name], _COLUMN, _ROW, rank) for name, rank in place.items()]
    nodes += [Node(f"a{rank}", 1, 1, rank) for rank in range(len(columns))]
    lines = [(f"a{rank}", f"a{rank + 1}") for rank in range(len(columns) - 1)]
    lines += [(ids[first], ids[second]) for first, second in _left_to_right(pairs, place)]
    layout = draw(nodes, lines, {"rankdir": "LR", "newrank": "true", "splines": "false", "nodesep": "0.05"})
    return [sorted(column, key=lambda name: (layout.centres[ids[name]][1], name)) for column in columns]


def part_after_part(names: Sequence[str], pairs: Sequence[tuple[str, str]]) -> list[str]:
    """Return the concepts of a single column: what is linked stands together, and the largest part first.

    >>> part_after_part(["a", "b", "c", "d", "e"], [("d", "a"), ("e", "b")])
    ['d', 'a', 'e', 'b', 'c']
    """
    graph = nx.Graph()
    graph.add_nodes_from(sorted(names))
    graph.add_edges_from(sorted(pairs))
    sources = {source for source, _ in pairs}
    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    starts = [min(part, key=lambda name: (-graph.degree(name), name not in sources, name)) for part in parts]
    return [name for start in starts for name in nx.dfs_preorder_nodes(graph, start)]


def _left_to_right(pairs: Sequence[tuple[str, str]], place: Mapping[str, int]) -> list[tuple[str, str]]:
    """Return the pairs between different columns, each once and from the left column to the right one."""
    across = {tuple(sorted(pair, key=place.__getitem__)) for pair in pairs if place[pair[0]] != place[pair[1]]}
    return sorted((first, second) for first, second in across)
