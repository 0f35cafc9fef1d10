"""A raised or lowered concept makes others rise, fall or be undetermined, wave by wave."""

from itertools import pairwise, permutations
from math import prod
from random import Random

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.questions.signed_edges import SignedEdge, signed_edges_of
from graph.questions.what_if import Consequence, Wave, what_if
from graph.vocabulary import POLARITIES

Row = tuple[str, str, str]
ROWS = some.lists(
    some.tuples(some.sampled_from("abcdef"), some.sampled_from(tuple(POLARITIES)), some.sampled_from("abcdef")),
    max_size=25,
)


def crowded(seed: int) -> list[Row]:
    """Many pairs with one row each, so that ways of both signs often meet."""
    random = Random(seed)
    pairs = random.sample(list(permutations("abcdef", 2)), random.randint(6, 20))
    return [(a, random.choice(("increases", "decreases", "produces", "decreases", "modulates")), b) for a, b in pairs]


def graph(*rows: Row) -> nx.MultiDiGraph:
    small = nx.MultiDiGraph()
    small.add_nodes_from("abcdef")
    for number, (source, polarity, target) in enumerate(rows):
        small.add_edge(source, target, f"r{number}", polarity=polarity, evidence="", effect="acts on")
    return small


def told(waves: tuple[Wave, ...]) -> list[dict[str, str]]:
    return [{outcome.concept: outcome.outcome for outcome in wave.consequences} for wave in waves]


def by_shortest_paths(rows: list[Row], change: int, longest: int) -> dict[str, tuple[int, str]]:
    """Each concept is judged by the products of the signs along all its shortest paths from a."""
    factors = {}
    for source, _, target in rows:
        said = {polarity for a, polarity, b in rows if (a, b) == (source, target)} - {"modulates"}
        up, down = said <= {"increases", "produces"}, said <= {"decreases"}
        factors[source, target] = 0 if not said else 1 if up else -1 if down else 0
    links = nx.DiGraph((row[0], row[2]) for row in rows if row[1] != "no clear effect")
    links.add_node("a")
    judged = {}
    for concept, distance in nx.single_source_shortest_path_length(links, "a", longest).items():
        ways = nx.all_shortest_paths(links, "a", concept)
        signs = {change * prod(factors[pair] for pair in pairwise(way)) for way in ways}
        judged[concept] = (distance, {(1,): "rise", (-1,): "fall"}.get(tuple(signs), "undetermined"))
    return {concept: found for concept, found in judged.items() if concept != "a"}


@settings(deadline=None, max_examples=200)
@given(
    ROWS | some.builds(crowded, some.integers(0)), some.sampled_from([("raise", 1), ("lower", -1)]), some.integers(1, 3)
)
def test_a_concept_follows_the_signs_of_all_its_shortest_ways(
    rows: list[Row], change: tuple[str, int], longest: int
) -> None:
    rows = [row for row in rows if row[0] != row[2]]
    waves = what_if(signed_edges_of(graph(*rows)), "a", change[0], longest)
    consequences = {found.concept: (wave.number, found.outcome) for wave in waves for found in wave.consequences}
    assert consequences == by_shortest_paths(rows, change[1], longest)
    assert [wave.number for wave in waves] == list(range(1, len(waves) + 1))


def test_the_reasons_are_the_steps_that_reach_a_concept_first() -> None:
    small = graph(("a", "increases", "b"), ("a", "decreases", "c"), ("b", "produces", "d"), ("c", "decreases", "d"))
    up, down = (
        SignedEdge("b", "d", "increases", ("r2",), 0, "acts on"),
        SignedEdge("c", "d", "decreases", ("r3",), 0, "acts on"),
    )
    first, second = what_if(signed_edges_of(small), "a", "raise", 2)
    assert told((first,)) == [{"b": "rise", "c": "fall"}]
    assert second == Wave(2, (Consequence("d", "rise", (up, down)),))
    assert told(what_if(signed_edges_of(small), "a", "lower", 3)) == [{"b": "fall", "c": "rise"}, {"d": "fall"}]


def test_both_signs_doubt_and_what_comes_from_doubt_are_undetermined() -> None:
    small = graph(
        *[("a", "increases", "b"), ("a", "decreases", "c"), ("a", "modulates", "f")],
        *[("b", "increases", "d"), ("c", "increases", "d"), ("d", "increases", "e"), ("e", "increases", "a")],
    )
    assert told(what_if(signed_edges_of(small), "a", "raise", 3)) == [
        {"b": "rise", "c": "fall", "f": "undetermined"},
        {"d": "undetermined"},
        {"e": "undetermined"},
    ]


def test_a_later_way_changes_nothing_and_the_start_is_never_judged() -> None:
    small = graph(("a", "increases", "b"), ("b", "decreases", "c"), ("a", "increases", "c"), ("c", "decreases", "a"))
    assert told(what_if(signed_edges_of(small), "a", "raise", 3)) == [{"b": "rise", "c": "rise"}]


def test_nothing_follows_from_what_is_not_shown() -> None:
    assert what_if(signed_edges_of(graph(("a", "increases", "b")), ()), "a", "raise", 3) == ()


@pytest.mark.parametrize(
    ("concept", "change", "longest", "message"),
    [
        ("z", "raise", 1, "'z' is not a concept of this map"),
        ("a", "rise", 1, "a concept can be changed by raise or lower, not by 'rise'"),
        ("a", "raise", 0, "what follows is shown for 1 to 3 steps, not 0"),
        ("a", "raise", 4, "what follows is shown for 1 to 3 steps, not 4"),
    ],
)
def test_a_wrong_question_is_refused(concept: str, change: str, longest: int, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        what_if(signed_edges_of(graph()), concept, change, longest)


def test_what_more_chronic_stress_does_in_the_overview(shipped: nx.MultiDiGraph) -> None:
    core = {key for *_, key, level in shipped.edges(keys=True, data="level") if level == "core"}
    edges = signed_edges_of(shipped, core)
    assert told(what_if(edges, "Chronic stress", "raise", 3)) == [
        {"Immune defence": "fall", "Infection": "rise", "Neurotransmitter imbalance": "rise"},
        {"Autoimmune disease": "rise"},
    ]
    assert told(what_if(edges, "Hypnotherapy", "raise", 2))[1] == {
        "Autoimmune disease": "fall",
        "Infection": "fall",
    }
