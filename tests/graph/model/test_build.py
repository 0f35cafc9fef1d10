"""Rows become a frozen graph: no row is lost and nothing can be written to it."""

import networkx as nx
import pytest

from graph.model.build import build
from graph.model.concepts import Concept
from graph.model.identity import relation_ids

from ...tables import read_table

BLANK = {
    "mechanism": "",
    "summary": "",
    "evidence": "",
    "species": "",
    "citation": "",
    "year": "",
    "doi": "",
    "pmid": "",
    "quote": "",
    "extra": {},
}


ALONE = {"broader": ""}

table = read_table


def test_three_columns_give_a_complete_graph() -> None:
    rows = table("source,effect,target\nGABA,calms,Stress\n")
    graph = build(rows, {})
    [id] = relation_ids(rows.frame)
    node = {"type": "concept", "synonyms": (), "definition": "", "ids": (), **ALONE, "degree": 1}
    edge = {**BLANK, "effect": "calms", "polarity": "", "level": "research", "line": 2}
    assert dict(graph.nodes(data=True)) == {"GABA": node, "Stress": node}
    assert list(graph.edges(keys=True, data=True)) == [("GABA", "Stress", id, edge)]
    assert graph.graph == {"path": "a.csv"}


def test_cells_and_columns_of_ones_own_are_kept() -> None:
    rows = table("note,source,effect,target,polarity,level,year,who\nx,GABA,calms,Stress,decreases,core,2004,\n")
    [(_, _, edge)] = build(rows, {}).edges(data=True)
    own = {"note": "x", "who": ""}
    cells = {"effect": "calms", "polarity": "decreases", "level": "core", "year": "2004", "line": 2, "extra": own}
    assert edge == {**BLANK, **cells}


def test_a_type_comes_from_concepts_csv_else_from_any_row_else_it_is_concept() -> None:
    rows = table("source,source_type,effect,target,target_type\nGABA,x,calms,Pain,\nPain,condition,lifts,Mood,\n")
    concepts = {"GABA": Concept("GABA", "transmitter", ("g",), "Calms."), "Unused": Concept("Unused", "cytokine")}
    assert dict(build(rows, concepts).nodes(data=True)) == {
        "GABA": {"type": "transmitter", "synonyms": ("g",), "definition": "Calms.", "ids": (), **ALONE, "degree": 1},
        "Pain": {"type": "condition", "synonyms": (), "definition": "", "ids": (), **ALONE, "degree": 2},
        "Mood": {"type": "concept", "synonyms": (), "definition": "", "ids": (), **ALONE, "degree": 1},
    }


def test_a_wider_concept_is_there_though_no_row_names_it_and_those_of_unused_concepts_are_not() -> None:
    listed = (("Treg", "T cell"), ("T cell", "Cell"), ("Cell", ""), ("B cell", "Blood"), ("Blood", ""))
    concepts = {name: Concept(name, "immune cell", broader=above) for name, above in listed}
    graph = build(table("source,effect,target\nTreg,calms,Stress\n"), concepts)
    assert dict(graph.nodes(data="broader")) == {"Treg": "T cell", "Stress": "", "T cell": "Cell", "Cell": ""}
    assert dict(graph.degree) == {"Treg": 1, "Stress": 1, "T cell": 0, "Cell": 0}


def test_parallel_and_opposite_rows_are_all_kept() -> None:
    rows = table("source,effect,target\na,calms,b\na,wakes,b\na,calms,b\nb,calms,a\na,feeds,a\n")
    graph = build(rows, {})
    assert sorted(line for *_, line in graph.edges(data="line")) == [2, 3, 4, 5, 6]
    assert dict(graph.degree) == {"a": 6, "b": 4}


def test_the_graph_is_frozen() -> None:
    graph = build(table("source,effect,target\na,calms,b\n"), {})
    with pytest.raises(nx.NetworkXError):
        graph.add_edge("a", "c")


def test_no_rows_give_an_empty_graph() -> None:
    graph = build(table("source,effect,target\n"), {})
    assert (graph.number_of_nodes(), graph.number_of_edges()) == (0, 0)
