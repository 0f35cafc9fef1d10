"""The questions to begin with are about well-linked concepts whose own map stays small."""

from pathlib import Path

import networkx as nx

from graph.dataset import load
from graph.model.build import build
from graph.model.map_model import map_model
from graph.questions.starter_questions import MOST_CONCEPTS, Opening, openings
from graph.reading.read import read

DATA = Path(__file__).parents[3] / "data" / "relations.csv"


def graph_of(*rows: str) -> nx.MultiDiGraph:
    table, faults = read("\n".join(("source,effect,target,source_type", *rows)).encode(), "a.csv")
    assert faults == []
    assert table is not None
    return build(table, {})


def openings_of(graph: nx.MultiDiGraph) -> tuple[Opening, ...]:
    return openings(map_model(graph, "v"))


def test_the_shipped_map_opens_with_five_questions_of_five_types() -> None:
    graph = load(DATA).graph
    found = openings_of(graph)
    types = dict(graph.nodes(data="type"))
    assert [types[opening.concept] for opening in found] == [
        "transmitter",
        "immune cell",
        "cytokine",
        "condition",
        "intervention",
    ]
    assert all(opening.concept in opening.question for opening in found)


def test_each_question_has_a_map_of_at_most_twelve_concepts() -> None:
    graph = load(DATA).graph
    for opening in openings_of(graph):
        assert len(set(nx.all_neighbors(graph, opening.concept)) | {opening.concept}) <= MOST_CONCEPTS


def test_a_file_without_types_is_asked_about_its_best_linked_concepts() -> None:
    graph = graph_of("a,calms,b,", "a,wakes,b,", "a,feeds,c,")
    assert openings_of(graph) == (
        Opening("What is said about a?", "a"),
        Opening("What is said about b?", "b"),
        Opening("What is said about c?", "c"),
    )


def test_a_concept_with_too_many_neighbours_is_passed_over() -> None:
    graph = graph_of(*(f"hub,feeds,leaf {number},transmitter" for number in range(12)), "small,calms,hub,transmitter")
    assert openings_of(graph)[0] == Opening("What does small act on?", "small", "out")
