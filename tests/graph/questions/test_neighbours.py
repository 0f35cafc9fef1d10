"""The concepts nearest to two others are found whichever way the relations point."""

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.questions.neighbours import Neighbour, shared_neighbours
from graph.questions.signed_edges import SignedEdges, signed_edges_of

PAIRS = some.lists(some.tuples(some.sampled_from("abcdefgh"), some.sampled_from("abcdefgh")), max_size=14)


def edges(*pairs: str | tuple[str, str]) -> SignedEdges:
    small = nx.MultiDiGraph()
    small.add_nodes_from("abcdefgh")
    for number, (source, target) in enumerate(pairs):
        small.add_edge(source, target, f"r{number}", polarity="increases", evidence="", effect="acts on")
    return signed_edges_of(small)


def test_common_neighbours_come_first_whichever_way_they_point() -> None:
    found = shared_neighbours(edges("da", "db", "ac", "bc", "ce", "ad", "fe"), "a", "b", 4)
    assert found == (Neighbour("c", 1, 1), Neighbour("d", 1, 1), Neighbour("e", 2, 2), Neighbour("f", 3, 3))


def test_without_a_common_neighbour_those_on_the_way_are_nearest() -> None:
    assert shared_neighbours(edges("ac", "dc", "bd"), "a", "b") == (Neighbour("c", 1, 2), Neighbour("d", 2, 1))


def test_concepts_apart_share_nothing() -> None:
    assert shared_neighbours(edges("ac", "bd"), "a", "b") == ()
    assert shared_neighbours(edges("ab"), "a", "b") == ()


def test_an_unknown_concept_is_named() -> None:
    with pytest.raises(ValueError, match="'z' is not a concept of this map"):
        shared_neighbours(edges(), "a", "z")


@settings(deadline=None)
@given(PAIRS, some.integers(1, 8))
def test_the_nearest_have_the_least_sum_of_distances(pairs: list[tuple[str, str]], most: int) -> None:
    links = nx.Graph(pairs)
    links.add_nodes_from("ab")
    one, other = (nx.single_source_shortest_path_length(links, name) for name in "ab")
    every = [(one[name] + other[name], name) for name in links if name in one and name in other and name not in "ab"]
    found = shared_neighbours(edges(*pairs), "a", "b", most)
    assert [(near.from_one + near.from_other, near.concept) for near in found] == sorted(every)[:most]
    assert all((near.from_one, near.from_other) == (one[near.concept], other[near.concept]) for near in found)


def test_a_long_chain_is_walked_once() -> None:
    small = nx.MultiDiGraph()
    for number in range(20_000):
        small.add_edge(number, number + 1, "r", polarity="increases", evidence="", effect="leads to")
    assert shared_neighbours(signed_edges_of(small), 0, 20_000, 1) == (Neighbour(1, 1, 19_999),)


def test_the_neighbours_of_exercise_and_mindfulness(shipped: nx.MultiDiGraph) -> None:
    found = shared_neighbours(signed_edges_of(shipped), "Exercise", "Mindfulness", 2)
    assert found == (Neighbour("Anxiety", 1, 1), Neighbour("Inflammation", 1, 1))
