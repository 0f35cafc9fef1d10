"""A number of rows becomes a relations file that the checks have nothing to say about."""

import networkx as nx
import pytest

from bench.generated import CORE_ROWS, generated, write_rows
from graph.dataset import load
from graph.vocabulary import EVIDENCE, LEVELS, POLARITIES, SPECIES, TYPES


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> nx.MultiDiGraph:
    path = tmp_path_factory.mktemp("generated") / "relations.csv"
    write_rows(path, 2000, 300)
    dataset = load(path)
    assert (dataset.diagnostics, dataset.rows, dataset.refused) == ((), 2000, 0)
    return dataset.graph


def used(graph: nx.MultiDiGraph, attribute: str) -> set[str]:
    return {word for _, _, word in graph.edges(data=attribute)}


def test_every_word_of_the_vocabulary_is_used(graph: nx.MultiDiGraph) -> None:
    assert {type for _, type in graph.nodes(data="type")} == set(TYPES)
    assert used(graph, "polarity") == set(POLARITIES)
    assert used(graph, "evidence") == set(EVIDENCE)
    assert used(graph, "species") == {"", *SPECIES}
    assert used(graph, "level") == set(LEVELS)


def test_few_concepts_have_many_relations_and_few_rows_are_core(graph: nx.MultiDiGraph) -> None:
    degrees = sorted((degree for _, degree in graph.degree), reverse=True)
    assert sum(degrees[:30]) > sum(degrees) / 3
    assert sum(level == "core" for _, _, level in graph.edges(data="level")) == CORE_ROWS


def test_the_rows_are_the_same_on_every_run() -> None:
    assert list(generated(50, 40)) == list(generated(50, 40))
