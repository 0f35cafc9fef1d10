"""Rows of source, polarity, target and evidence turn into the small graphs that questions are asked of."""

from collections.abc import Sequence

import networkx as nx
from hypothesis import strategies as some

from graph.vocabulary import POLARITIES

Row = tuple[str, str, str, str]
NAMES = "abcdef"


def rows_among(names: str, evidence: Sequence[str], most: int) -> some.SearchStrategy[list[Row]]:
    """Return any rows among concepts of one letter."""
    concepts, polarities = some.sampled_from(names), some.sampled_from(tuple(POLARITIES))
    return some.lists(some.tuples(concepts, polarities, concepts, some.sampled_from(evidence)), max_size=most)


def graph(*rows: Row) -> nx.MultiDiGraph:
    """Return the graph of rows that are called r0, r1, ..., in which each of the names stands."""
    small = nx.MultiDiGraph()
    small.add_nodes_from(NAMES)
    for number, (source, polarity, target, evidence) in enumerate(rows):
        small.add_edge(source, target, f"r{number}", polarity=polarity, evidence=evidence, effect="acts on")
    return small
