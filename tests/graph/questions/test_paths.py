"""The paths between two concepts are all found, come best first, and end early where there are very many."""

from itertools import pairwise, product
from random import Random

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.questions import paths as module
from graph.questions.paths import Paths, paths
from graph.questions.signed_edges import signed_edges_of
from graph.vocabulary import EVIDENCE, POLARITIES

Row = tuple[str, str, str, str]
Names = tuple[str, ...]
Found = tuple[Names, str]
Pairs = dict[tuple[str, str], list[Row]]
ORDER = ["", "overview", "in vitro", "animal", "review", "human", "meta-analysis"]
ROWS = some.lists(
    some.tuples(
        some.sampled_from("abcdef"),
        some.sampled_from(tuple(POLARITIES)),
        some.sampled_from("abcdef"),
        some.sampled_from((*EVIDENCE, "")),
    ),
    max_size=40,
)


def crowded(seed: int) -> list[Row]:
    """Many rows among few concepts, so that paths of one length and strength differ in rows and names alone."""
    random = Random(seed)
    polarities, evidence = random.sample(tuple(POLARITIES), 3), random.sample(ORDER, 2)
    pairs = [(*random.sample("abcdef", 2), random.choice(polarities)) for _ in range(random.randint(15, 60))]
    return [(a, polarity, b, random.choice(evidence)) for a, b, polarity in pairs]


def graph(*rows: Row) -> nx.MultiDiGraph:
    small = nx.MultiDiGraph()
    small.add_nodes_from("abcdef")
    for number, (source, polarity, target, evidence) in enumerate(rows):
        small.add_edge(source, target, f"r{number}", polarity=polarity, evidence=evidence, effect="acts on")
    return small


def found(graph: nx.MultiDiGraph, source: str, target: str, longest: int = 5, most: int = 50) -> list[Found]:
    return [(path.concepts, path.net) for path in paths(signed_edges_of(graph), source, target, longest, most).found]


def by_pair(rows: list[Row]) -> Pairs:
    pairs: Pairs = {}
    for row in rows:
        pairs.setdefault((row[0], row[2]), []).append(row)
    return pairs


def by_brute_force(rows: list[Row], source: str, target: str, longest: int) -> list[Found]:
    """All simple paths of networkx, each pair judged by its rows anew, sorted at the end."""
    links = nx.DiGraph((row[0], row[2]) for row in rows if row[1] != "no clear effect")
    links.add_nodes_from((source, target))
    every = [tuple(path) for path in nx.all_simple_paths(links, source, target, cutoff=longest)]
    pairs = by_pair(rows)
    return [(path, net(pairs, path)) for path in sorted(every, key=lambda path: rank(pairs, path))]


def net(pairs: Pairs, path: Names) -> str:
    downs = 0
    for pair in pairwise(path):
        said = {row[1] for row in pairs[pair]} - {"modulates"}
        if said not in ({"increases"}, {"produces"}, {"increases", "produces"}, {"decreases"}):
            return "undetermined"
        downs += said == {"decreases"}
    return "dampens" if downs % 2 else "promotes"


def rank(pairs: Pairs, path: Names) -> tuple[int, int, int, Names]:
    of_steps = [pairs[pair] for pair in pairwise(path)]
    return len(path), -min(map(strength, of_steps)), -sum(map(len, of_steps)), path


def strength(rows: list[Row]) -> int:
    directed = [row for row in rows if row[1] in ("increases", "decreases", "produces")]
    return max(ORDER.index(row[3]) for row in directed or [row for row in rows if row[1] == "modulates"])


def dense(concepts: int, seed: int) -> list[Row]:
    random = Random(seed)
    names = [f"c{number:04}" for number in range(concepts)]
    pairs = [random.sample(names, 2) for _ in range(20_000)]
    return [(a, random.choice(tuple(POLARITIES)), b, random.choice(ORDER)) for a, b in pairs]


def layered(width: int, depth: int) -> list[Row]:
    """From A through layers to B, every concept of a layer acting on all of the next."""
    layers = [["A"], *([f"{layer}-{place:02}" for place in range(width)] for layer in range(depth)), ["B"]]
    pairs = [pair for layer in range(depth + 1) for pair in product(layers[layer], layers[layer + 1])]
    return [(a, "increases", b, "animal") for a, b in pairs]


@settings(deadline=None, max_examples=200)
@given(ROWS | some.builds(crowded, some.integers(0)), some.integers(1, 5), some.integers(1, 60))
def test_the_paths_are_all_simple_paths_in_their_order(rows: list[Row], longest: int, most: int) -> None:
    rows = [row for row in rows if row[0] != row[2]]
    expected = by_brute_force(rows, "a", "b", longest)
    result = paths(signed_edges_of(graph(*rows)), "a", "b", longest, most)
    assert [(path.concepts, path.net) for path in result.found] == expected[:most]
    assert result.cut == (len(expected) > most)


def test_fewer_steps_win_then_the_stronger_weakest_step_then_more_rows_then_names() -> None:
    small = graph(
        *[("a", "increases", "f", ""), ("f", "decreases", "b", "")],
        *[("a", "increases", "e", "human"), ("e", "increases", "b", "review")],
        *[("a", "increases", "d", "review"), ("d", "modulates", "b", "meta-analysis")],
        *[("a", "decreases", "c", "review"), ("c", "decreases", "b", "review"), ("c", "decreases", "b", "overview")],
        ("a", "produces", "b", ""),
    )
    assert found(small, "a", "b", 2) == [
        (("a", "b"), "promotes"),
        (("a", "c", "b"), "promotes"),
        (("a", "d", "b"), "undetermined"),
        (("a", "e", "b"), "promotes"),
        (("a", "f", "b"), "dampens"),
    ]
    assert found(small, "a", "b", 1) == [(("a", "b"), "promotes")]
    assert found(small, "b", "a") == []


def test_a_step_on_which_rows_disagree_leaves_the_net_effect_undetermined() -> None:
    for polarity in ("decreases", "no clear effect"):
        small = graph(("a", "increases", "c", ""), ("c", "produces", "b", ""), ("c", polarity, "b", ""))
        (path,) = paths(signed_edges_of(small), "a", "b").found
        assert path.as_record() == {
            "concepts": ["a", "c", "b"],
            "net": "undetermined",
            "steps": [
                {"source": "a", "target": "c", "sign": "increases", "relations": ["r0"]},
                {"source": "c", "target": "b", "sign": "contested", "relations": ["r1", "r2"]},
            ],
        }


def test_a_relation_without_effect_leads_nowhere() -> None:
    small = graph(("a", "no clear effect", "b", "human"), ("a", "increases", "c", ""))
    assert paths(signed_edges_of(small), "a", "b") == Paths((), False)


def test_only_shown_relations_make_paths() -> None:
    small = graph(("a", "increases", "b", ""), ("a", "increases", "c", ""), ("c", "increases", "b", ""))
    (path,) = paths(signed_edges_of(small, {"r1", "r2"}), "a", "b").found
    assert path.concepts == ("a", "c", "b")


@pytest.mark.parametrize(
    ("ends", "longest", "message"),
    [
        (("a", "nowhere"), 3, "'nowhere' is not a concept of this map"),
        (("a", "a"), 3, "a path needs two concepts, and 'a' is given twice"),
        (("a", "b"), 0, "a path has 1 to 5 steps, not 0"),
        (("a", "b"), 6, "a path has 1 to 5 steps, not 6"),
    ],
)
def test_a_wrong_question_is_refused(ends: tuple[str, str], longest: int, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        paths(signed_edges_of(graph()), *ends, longest)


@pytest.mark.parametrize(("seed", "longest"), [(1, 2), (2, 3), (3, 5)])
def test_the_first_50_of_a_dense_map_are_the_best_50(seed: int, longest: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = dense(300, seed)
    links = nx.DiGraph((row[0], row[2]) for row in rows if row[1] != "no clear effect")
    every = list(nx.all_simple_paths(links, "c0000", "c0001", cutoff=min(longest, 3)))
    pairs = by_pair(rows)
    expected = sorted(map(tuple, every), key=lambda path: rank(pairs, path))
    monkeypatch.setattr(module, "WORK", 2_000)
    result = paths(signed_edges_of(graph(*rows)), "c0000", "c0001", longest)
    assert [path.concepts for path in result.found] == expected[:50]
    assert result.cut == (len(expected) > 50)
    assert (len(expected) > 50) == (longest > 2)


def test_millions_of_paths_are_not_walked_to_find_the_best(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only paths that leave the two well studied ones in one layer at most have the rows to be among the best."""
    well = ("A", "0-70", "1-33", "2-02", "3-51", "B")
    often = ("A", "0-79", "1-79", "2-79", "3-79", "B")
    rows = layered(80, 4)
    rows += [(a, "decreases", b, "human") for a, b in pairwise(well)]
    rows += [(a, "increases", b, "in vitro") for a, b in pairwise(often)]
    pairs = by_pair(rows)
    studied = [well[1:-1], often[1:-1]]
    candidates = {
        ("A", *nodes, "B")
        for layer in range(4)
        for nodes in product(*(layer_of(place, studied, place == layer) for place in range(4)))
    }
    monkeypatch.setattr(module, "WORK", 30_000)
    edges = signed_edges_of(graph(*rows))
    result = paths(edges, "A", "B", 5)
    assert [path.concepts for path in result.found] == sorted(candidates, key=lambda path: rank(pairs, path))[:50]
    assert ([path.concepts for path in result.found[:2]], result.cut) == ([well, often], True)
    assert paths(edges, "A", "B", 4) == Paths((), False)


def layer_of(place: int, studied: list[Names], whole: bool) -> list[str]:
    return [f"{place}-{number:02}" for number in range(80)] if whole else [nodes[place] for nodes in studied]


def test_a_dense_map_with_one_way_in_and_out_is_searched_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"c{number:03}" for number in range(140)]
    rows = [(a, "increases", b, "") for a, b in product(names, names) if a != b]
    rows += [("A", "increases", "c000", ""), ("c000", "increases", "B", "")]
    monkeypatch.setattr(module, "WORK", 30_000)
    result = paths(signed_edges_of(graph(*rows)), "A", "B", 5)
    assert ([path.concepts for path in result.found], result.cut) == ([("A", "c000", "B")], False)


def test_a_search_that_gives_up_says_so_and_has_the_beginning_right(monkeypatch: pytest.MonkeyPatch) -> None:
    edges = signed_edges_of(graph(*dense(300, 4)))
    whole = paths(edges, "c0000", "c0001")
    monkeypatch.setattr(module, "WORK", 60)
    part = paths(edges, "c0000", "c0001")
    assert (0 < len(part.found) < 50, part.cut) == (True, True)
    assert part.found == whole.found[: len(part.found)]


def test_how_chronic_stress_affects_anxiety(shipped: nx.MultiDiGraph) -> None:
    """Worked out from the rows.

    Of the 11 concepts that Chronic stress acts on, 3 act on Anxiety; 4 act on Inflammation, which is one of these.
    """
    result = paths(signed_edges_of(shipped), "Chronic stress", "Anxiety")
    assert [(path.concepts[1:-1], path.net, path.strength) for path in result.found] == [
        (("Inflammation",), "promotes", 5),
        (("Neurotransmitter imbalance",), "undetermined", 4),
        (("Norepinephrine",), "undetermined", 3),
        (("Cortisol", "Inflammation"), "undetermined", 4),
        (("Dopamine", "Inflammation"), "undetermined", 4),
        (("Norepinephrine", "Inflammation"), "undetermined", 3),
        (("Serotonin", "Inflammation"), "undetermined", 3),
    ]
    assert [edge.sentence for edge in result.found[0].edges] == [
        "Chronic stress is linked to more Inflammation.",
        "Inflammation raises Anxiety.",
    ]


def test_hypnotherapy_reaches_infection_by_way_of_stress(shipped: nx.MultiDiGraph) -> None:
    core = {key for *_, key, level in shipped.edges(keys=True, data="level") if level == "core"}
    shown = paths(signed_edges_of(shipped, core), "Hypnotherapy", "Infection")
    assert [(path.concepts, path.net) for path in shown.found] == [
        (("Hypnotherapy", "Chronic stress", "Infection"), "dampens")
    ]
