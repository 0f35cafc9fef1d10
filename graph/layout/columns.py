"""Concepts by type turn into columns whose order within keeps lines from crossing."""

from collections.abc import Mapping, Sequence

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


def _left_to_right(pairs: Sequence[tuple[str, str]], place: Mapping[str, int]) -> list[tuple[str, str]]:
    """Return the pairs between different columns, each once and from the left column to the right one."""
    across = {tuple(sorted(pair, key=place.__getitem__)) for pair in pairs if place[pair[0]] != place[pair[1]]}
    return sorted((first, second) for first, second in across)
