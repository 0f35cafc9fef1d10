"""More relations than one screen can hold turn into those among the best-connected concepts."""

from collections import Counter
from heapq import heappop, heappush

import networkx as nx
import pandas as pd

MOST_CONCEPTS = 120
MOST_PAIRS = 600
MOST_PHRASES = 120


def affordable(listing: pd.DataFrame, focus: str | None = None) -> pd.DataFrame:
    """Return the relations among the best-connected concepts that still make a readable atlas.

    The focus and then its neighbours come first; next is always the concept that shares most pairs with those before
    it. One that shares none brings its best partner along, so that nobody stands alone and the budget is used. Ties go
    by degree and then by name, so the answer is the same each time.
    """
    names = {*listing["source"], *listing["target"]}
    if len(names) <= MOST_CONCEPTS and len(listing) <= MOST_PAIRS:
        return listing
    graph = nx.from_pandas_edgelist(listing, "source", "target", create_using=nx.DiGraph)
    if len(graph) <= MOST_CONCEPTS and graph.number_of_edges() <= MOST_PAIRS:
        return listing
    chosen = _best_connected(graph, focus)
    return listing[listing["source"].isin(chosen) & listing["target"].isin(chosen)]


def _best_connected(graph: nx.DiGraph, focus: str | None) -> set[str]:
    """Return the concepts of a dense part, grown greedily within both limits.

    Going by degree alone would turn a table of everything with everything into a fan: one whole side around one hub.
    """
    tiers = {focus: 0} | {name: 1 for name in _neighbours(graph, focus) if name != focus}
    links: Counter[str] = Counter()

    def priority(name: str) -> tuple[int, int, int, str]:
        return tiers.get(name, 2), -links[name], -graph.degree(name), name

    chosen: set[str] = set()
    pairs = 0
    queue = sorted(priority(name) for name in graph)
    while queue:
        entry = heappop(queue)
        name = entry[-1]
        if name in chosen or entry != priority(name):
            continue
        names = {name} if links[name] else {name, min(_neighbours(graph, name), key=priority, default=name)}
        cost = graph.subgraph(names).number_of_edges() + sum(links[joining] for joining in names)
        if len(chosen | names) > MOST_CONCEPTS or pairs + cost > MOST_PAIRS:
            continue
        chosen |= names
        pairs += cost
        touched = [neighbour for joining in names for neighbour in _neighbours(graph, joining)]
        links.update(touched)
        for neighbour in sorted(set(touched) - chosen):
            heappush(queue, priority(neighbour))
    return chosen


def _neighbours(graph: nx.DiGraph, name: str | None) -> list[str]:
    """Return the other concept of each pair of one: twice where the two act on each other."""
    return [other for other in nx.all_neighbors(graph, name) if other != name] if name in graph else []
