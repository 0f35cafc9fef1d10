"""From the graph to its numbers."""

from collections import Counter
from collections.abc import Iterable, Mapping

import networkx as nx

from graph import vocabulary
from graph.model.contested import contested_pairs

TOP = 10


def statistics(graph: nx.MultiDiGraph, rows: int) -> dict[str, object]:
    """Return the counts that describe a map; `rows` is the number of rows in its file, drawn or not.

    Counts by word follow the order of the vocabulary; relations that leave the word blank are counted as not stated. A
    wider concept that no relation names is part of no component.
    """
    return {
        "rows": rows,
        "relations": graph.number_of_edges(),
        "concepts": graph.number_of_nodes(),
        "components": nx.number_weakly_connected_components(graph) - nx.number_of_isolates(graph) if graph else 0,
        "contested": len(contested_pairs(graph)),
        "by_type": _counts(vocabulary.TYPES, (type for _, type in graph.nodes(data="type"))),
        "by_polarity": _counts(vocabulary.POLARITIES, _cells(graph, "polarity")),
        "by_evidence": _counts(vocabulary.EVIDENCE, _cells(graph, "evidence")),
        "by_level": _counts(vocabulary.LEVELS, _cells(graph, "level")),
        "top_concepts": _top_concepts(graph),
    }


def _cells(graph: nx.MultiDiGraph, attribute: str) -> Iterable[str]:
    return (value for _, _, value in graph.edges(data=attribute))


def _counts(words: Mapping[str, str], found: Iterable[str]) -> dict[str, int]:
    counts = Counter(word or vocabulary.NOT_STATED for word in found)
    return {word: counts[word] for word in vocabulary.in_order(words, set(counts))}


def _top_concepts(graph: nx.MultiDiGraph) -> list[dict[str, object]]:
    most_first = sorted(graph.nodes(data="degree"), key=lambda concept: (-concept[1], concept[0]))
    return [{"name": name, "degree": degree} for name, degree in most_first[:TOP]]
