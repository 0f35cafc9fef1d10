"""Pairs on which rows disagree are contested, in one direction only."""

import networkx as nx
import pytest

from graph.model.contested import contested_pairs


@pytest.mark.parametrize(
    ("polarities", "contested"),
    [
        (["increases", "decreases"], True),
        (["increases", "no clear effect"], True),
        (["decreases", "no clear effect", "produces"], True),
        (["increases", "increases", "modulates", "produces"], False),
        (["no clear effect", "modulates"], False),
        (["no clear effect", "no clear effect"], False),
    ],
)
def test_a_pair_is_contested_when_its_polarities_disagree(polarities: list[str], contested: bool) -> None:
    graph = nx.MultiDiGraph([("a", "b", {"polarity": polarity}) for polarity in polarities])
    assert contested_pairs(graph) == (frozenset({("a", "b")}) if contested else frozenset())


def test_opposite_directions_are_two_pairs() -> None:
    graph = nx.MultiDiGraph([("a", "b", {"polarity": "increases"}), ("b", "a", {"polarity": "decreases"})])
    assert contested_pairs(graph) == frozenset()
