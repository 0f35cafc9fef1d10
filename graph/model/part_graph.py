"""Some of the relations of a graph turn into a graph of their own."""

from collections.abc import Iterable, Iterator

import networkx as nx
import pandas as pd

from graph.model.relation_graph import RelationGraph


def part_graph(graph: nx.MultiDiGraph, relations: pd.DataFrame, also: Iterable[str] = ()) -> nx.MultiDiGraph:
    """Return the frozen graph of rows of the listing of a graph, and of further concepts.

    Its concepts are those of the relations and what is wider; what nodes tell is as in the whole graph, the number of
    their relations, too.
    """
    found = RelationGraph(**graph.graph)
    named = dict.fromkeys([*relations["source"], *relations["target"], *also])
    names = dict.fromkeys(above for name in named for above in _above(graph, name))
    found.add_nodes_from((name, graph.nodes[name]) for name in names)
    rows = zip(relations["source"], relations["target"], relations.index, strict=True)
    found.add_edges_from((*edge, graph.edges[edge]) for edge in rows)
    return nx.freeze(found)


def _above(graph: nx.MultiDiGraph, name: str) -> Iterator[str]:
    while name in graph:
        yield name
        name = graph.nodes[name]["broader"]
