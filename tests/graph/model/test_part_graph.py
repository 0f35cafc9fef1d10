"""Some relations of a graph are a graph of their own, in which concepts tell what they tell in the whole."""

import networkx as nx

from graph.model.listing import listing
from graph.model.part_graph import part_graph
from tests.web.parts.made import dataset_of_rows


def test_the_relations_come_with_their_concepts_and_what_is_wider() -> None:
    whole = dataset_of_rows("a,calms,b", "b,wakes,c", "c,feeds,d", concepts=["b,x,Top", "Top,x,"]).graph
    assert whole is not None
    found = part_graph(whole, listing(whole).iloc[:1], also=["d"])
    assert ([*found], [*found.edges(data="effect")]) == (["a", "b", "Top", "d"], [("a", "b", "calms")])
    assert (found.nodes["b"], nx.is_frozen(found)) == (whole.nodes["b"], True)
