"""A graph whose views were looked at goes when it is let go, though nobody searches for garbage."""

import gc
from collections.abc import Iterator
from weakref import ref

import networkx as nx
import pytest

from graph.model.relation_graph import RelationGraph

VIEWS = ("edges", "out_edges", "in_edges", "degree", "in_degree", "out_degree", "nodes", "adj", "succ", "pred")


@pytest.fixture(autouse=True)
def unsearched() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


def linked(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    graph.add_edge("GABA", "Stress", "r1", line=2)
    graph.add_edge("Stress", "Stress", "r2", line=3)
    return nx.freeze(graph)


@pytest.mark.parametrize("view", VIEWS)
def test_its_views_say_what_those_of_networkx_do(view: str) -> None:
    own, plain = (getattr(linked(made), view) for made in (RelationGraph(), nx.MultiDiGraph()))
    assert type(own) is type(plain)
    assert list(own) == list(plain)


def test_it_and_its_copy_go_as_soon_as_nobody_has_them() -> None:
    graph = linked(RelationGraph())
    copy = graph.copy()
    for view in VIEWS:
        assert list(getattr(graph, view))
        assert list(getattr(copy, view))
    there = [ref(graph), ref(copy)]
    del graph, copy
    assert [one() for one in there] == [None, None]
