"""The terms are every name and synonym with the concept that it stands for."""

import networkx as nx

from graph.model.terms import folded_terms, search_terms


def graph(**synonyms: tuple[str, ...]) -> nx.MultiDiGraph:
    small = nx.MultiDiGraph()
    small.add_nodes_from((name, {"synonyms": also}) for name, also in synonyms.items())
    return small


def test_the_terms_are_all_names_and_then_the_synonyms_that_are_no_names() -> None:
    terms = search_terms(graph(mood=("Feeling", "MOOD"), Affect=("feeling", "Mood")))
    assert list(terms.items()) == [("Affect", "Affect"), ("mood", "mood"), ("feeling", "Affect")]


def test_every_shipped_name_and_synonym_stands_for_its_concept(shipped: nx.MultiDiGraph) -> None:
    terms = search_terms(shipped)
    assert {name: terms[name] for name in shipped} == {name: name for name in shipped}
    assert (terms["Noradrenaline"], terms["5-HT"], terms["Treg"]) == (
        "Norepinephrine",
        "Serotonin",
        "Regulatory T cell",
    )


def test_the_folded_terms_are_all_names_and_then_all_synonyms_as_they_are_compared() -> None:
    small = graph(Serotonin=("5-HT",), Glutamate=("α-Amino acid",))
    assert list(folded_terms(small)) == [
        ("Glutamate", "Glutamate", "glutamate"),
        ("Serotonin", "Serotonin", "serotonin"),
        ("Glutamate", "α-Amino acid", "alphaaminoacid"),
        ("Serotonin", "5-HT", "5ht"),
    ]
