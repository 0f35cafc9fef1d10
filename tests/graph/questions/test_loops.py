"""Feedback loops are all found, each once, the best first, and only the first of very many are looked for."""

from collections import Counter
from itertools import pairwise, product
from random import Random

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.questions.loops import Loop, Loops, loops
from graph.questions.signed_edges import signed_edges_of
from graph.vocabulary import POLARITIES

from ...shipped import RELATIONS

Row = tuple[str, str, str, str]
ROWS = some.lists(
    some.tuples(
        some.sampled_from("abcdef"),
        some.sampled_from(tuple(POLARITIES)),
        some.sampled_from("abcdef"),
        some.sampled_from(("human", "animal", "")),
    ),
    max_size=30,
)


def crowded(seed: int) -> list[Row]:
    random = Random(seed)
    evidence = random.sample(("human", "animal", ""), 2)
    pairs = [random.sample("abcdef", 2) for _ in range(random.randint(10, 40))]
    return [(a, random.choice(tuple(POLARITIES)), b, random.choice(evidence)) for a, b in pairs]


def graph(*rows: Row) -> nx.MultiDiGraph:
    small = nx.MultiDiGraph()
    small.add_nodes_from("abcdef")
    for number, (source, polarity, target, evidence) in enumerate(rows):
        small.add_edge(source, target, f"r{number}", polarity=polarity, evidence=evidence, effect="acts on")
    return small


def ring(*polarities: str) -> nx.MultiDiGraph:
    names = "dbcaef"[: len(polarities)]
    ends = zip(names, polarities, names[1:] + names[0], strict=True)
    return graph(*((source, polarity, target, "") for source, polarity, target in ends))


def all_between(layers: list[list[str]]) -> list[Row]:
    return [(a, "increases", b, "") for one, other in pairwise(layers) for a, b in product(one, other)]


@pytest.mark.parametrize(
    ("polarities", "kind"),
    [
        (("increases", "produces"), "reinforcing"),
        (("decreases", "decreases"), "reinforcing"),
        (("increases", "decreases", "produces"), "balancing"),
        (("decreases", "decreases", "decreases", "increases"), "balancing"),
        (("decreases", "modulates"), "undetermined"),
    ],
)
def test_the_kind_of_a_loop_is_the_product_of_its_signs(polarities: tuple[str, ...], kind: str) -> None:
    (loop,) = loops(signed_edges_of(ring(*polarities))).found
    assert (loop.kind, len(loop.edges)) == (kind, len(polarities))


def test_a_loop_is_told_once_from_its_first_concept_by_name() -> None:
    (loop,) = loops(signed_edges_of(ring("increases", "increases", "increases", "increases"))).found
    assert loop.concepts == ("a", "d", "b", "c")
    assert [edge.target for edge in loop.edges] == ["d", "b", "c", "a"]


def test_contested_steps_leave_a_loop_undetermined_and_no_effect_closes_none() -> None:
    contested = graph(("a", "increases", "b", ""), ("b", "produces", "a", ""), ("b", "decreases", "a", ""))
    assert [loop.kind for loop in loops(signed_edges_of(contested)).found] == ["undetermined"]
    assert loops(signed_edges_of(ring("increases", "no clear effect"))) == Loops((), False)
    assert loops(signed_edges_of(contested, ["r0"])) == Loops((), False)


@settings(deadline=None, max_examples=200)
@given(ROWS | some.builds(crowded, some.integers(0)), some.integers(2, 4), some.integers(1, 40))
def test_the_loops_are_all_simple_cycles_the_shortest_and_strongest_first(
    rows: list[Row], longest: int, most: int
) -> None:
    links = nx.DiGraph((row[0], row[2]) for row in rows if row[1] != "no clear effect" and row[0] != row[2])
    expected = {from_first(cycle) for cycle in nx.simple_cycles(links, longest)}
    whole = loops(signed_edges_of(graph(*rows)), longest, 10_000)
    assert (len(whole.found), {loop.concepts for loop in whole.found}) == (len(expected), expected)
    order = [(len(loop.concepts), -loop.strength) for loop in whole.found]
    assert (order, whole.cut) == (sorted(order), False)
    assert loops(signed_edges_of(graph(*rows)), longest, most) == Loops(whole.found[:most], len(expected) > most)


def from_first(cycle: list[str]) -> tuple[str, ...]:
    first = cycle.index(min(cycle))
    return (*cycle[first:], *cycle[:first])


@pytest.mark.parametrize("longest", [1, 5])
def test_other_lengths_are_refused(longest: int) -> None:
    with pytest.raises(ValueError, match=f"a loop has 2 to 4 steps, not {longest}"):
        loops(signed_edges_of(graph()), longest)


def test_millions_of_loops_are_cut_after_the_strongest() -> None:
    layers = [[f"{layer}-{place:02}" for place in range(70)] for layer in range(4)]
    strongest = ("0-13", "1-69", "2-00", "3-42")
    rows = all_between([*layers, layers[0]])
    rows += [(a, "decreases", b, "human") for a, b in pairwise((*strongest, strongest[0]))]
    result = loops(signed_edges_of(graph(*rows)))
    assert (len(result.found), result.cut, result.found[0].concepts) == (50, True, strongest)
    assert loops(signed_edges_of(graph(*rows)), 3) == Loops((), False)


def test_where_thousands_meet_in_one_concept_the_end_is_still_reached() -> None:
    outer = [f"x{number}" for number in range(5_000)], [f"y{number}" for number in range(5_000)]
    rows = all_between([outer[0], ["hub"], outer[1]])
    rows += [("y7", "decreases", "between", ""), ("between", "decreases", "x8", "")]
    assert [loop.concepts for loop in loops(signed_edges_of(graph(*rows))).found] == [("between", "x8", "hub", "y7")]


def test_loops_of_the_shipped_map(shipped: nx.MultiDiGraph) -> None:
    edges = signed_edges_of(shipped)
    names = {"Depression", "IFN-γ production", "Kynurenine pathway", "Norepinephrine", "T cell"}
    ids = [id for edge in edges if {edge.source, edge.target} <= names for id in edge.relations]
    result = loops(signed_edges_of(shipped, ids))
    assert [(loop.concepts, loop.kind, loop.strength) for loop in result.found] == [
        (("Norepinephrine", "T cell"), "undetermined", 4),
        (("Depression", "IFN-γ production", "Kynurenine pathway"), "balancing", 4),
    ]
    ring: Loop = result.found[1]
    assert [edge.sentence for edge in ring.edges] == [
        "Depression is accompanied by lower IFN-γ production.",
        "IFN-γ production activates Kynurenine pathway.",
        "Kynurenine pathway may promote Depression.",
    ]
    lengths = [len(loop.edges) for loop in loops(edges, most=1_000).found]
    pairs = nx.DiGraph((row["source"], row["target"]) for row in RELATIONS)
    rings = [len(ring) for ring in nx.simple_cycles(pairs, length_bound=4)]
    assert Counter(lengths) == Counter(rings)
