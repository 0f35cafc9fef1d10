"""More relations than one screen can hold turn into those among the best-connected concepts."""

from collections import Counter
from collections.abc import Callable, Iterator
from heapq import heappop, heappush
from itertools import islice

import networkx as nx
import pandas as pd

from graph.layout.communities import parts_of_many

MOST_CONCEPTS = 120
MOST_PAIRS = 600
MOST_PHRASES = 120
# More concepts than this are first seen as a whole.
MANY_CONCEPTS = 1000
# Of the limits, what the communities take; the rest is for what joins them. Less where they are joined by more.
_SHARES = (0.8, 0.5, 0.25)


def affordable(listing: pd.DataFrame, focus: str | None = None) -> pd.DataFrame:
    """Return the relations among the best-connected concepts that still make a readable atlas.

    The focus and then its neighbours come first; next is always the concept that shares most pairs with those before
    it. One that shares none brings its best partner along, so that nobody stands alone and the budget is used. Ties go
    by degree and then by name, so the answer is the same each time. Of more than a thousand concepts without types,
    the best-connected of each community come first, so that the whole of a file is seen and not its densest part.
    """
    names = {*listing["source"], *listing["target"]}
    if len(names) <= MOST_CONCEPTS and len(listing) <= MOST_PAIRS:
        return listing
    graph = nx.from_pandas_edgelist(listing, "source", "target", create_using=nx.DiGraph)
    if len(graph) <= MOST_CONCEPTS and graph.number_of_edges() <= MOST_PAIRS:
        return listing
    wide = focus is None and len(graph) > MANY_CONCEPTS and not _tells_types(listing)
    chosen = _best_connected(graph, focus, start=_of_each_part(graph) if wide else frozenset())
    return listing[listing["source"].isin(chosen) & listing["target"].isin(chosen)]


def _tells_types(listing: pd.DataFrame) -> bool:
    types = [set(listing[column]) for column in ("source_type", "target_type") if column in listing]
    return len(set().union(*types)) > 1


def _of_each_part(graph: nx.DiGraph) -> frozenset[str]:
    """Return concepts of every community, as dense a part of each as its share of the limits has room for."""
    parts = parts_of_many(graph)
    for share in _SHARES:
        limits = tuple(max(2, int(share * most / max(1, len(parts)))) for most in (MOST_CONCEPTS, MOST_PAIRS))
        chosen = frozenset().union(*(_best_connected(graph.subgraph(part), None, limits) for part in parts))
        if graph.subgraph(chosen).number_of_edges() <= MOST_PAIRS:
            return chosen
    return frozenset()


def _best_connected(
    graph: nx.DiGraph,
    focus: str | None,
    limits: tuple[int, ...] | None = None,
    start: frozenset[str] = frozenset(),
) -> set[str]:
    """Return the concepts of a dense part, grown greedily within both limits, from those that it starts with.

    Going by degree alone would turn a table of everything with everything into a fan: one whole side around one hub.
    """
    most_concepts, most_pairs = limits or (MOST_CONCEPTS, MOST_PAIRS)
    tiers = {focus: 0} | {name: 1 for name in _neighbours(graph, focus) if name != focus}
    links = Counter(neighbour for name in start for neighbour in _neighbours(graph, name))
    degrees = dict(graph.degree)

    def priority(name: str) -> tuple[int, int, int, str]:
        return tiers.get(name, 2), -links[name], -degrees[name], name

    chosen = set(start)
    pairs = graph.subgraph(start).number_of_edges()
    queue = sorted(priority(name) for name in graph)
    # Every concept that joins takes a place and a pair: where there is none left, nobody further has to be looked at.
    while queue and len(chosen) < most_concepts and pairs < most_pairs:
        entry = heappop(queue)
        name = entry[-1]
        if name in chosen or entry != priority(name):
            continue
        names = _joining(graph, name, priority, most_concepts - len(chosen), is_linked=links[name] > 0)
        cost = _pairs_among(graph, names) + sum(links[joining] for joining in names)
        if not names or pairs + cost > most_pairs:
            continue
        chosen |= names
        pairs += cost
        touched = [neighbour for joining in names for neighbour in _neighbours(graph, joining)]
        links.update(touched)
        for neighbour in sorted(set(touched) - chosen):
            heappush(queue, priority(neighbour))
    return chosen


def _joining(
    graph: nx.DiGraph, name: str, priority: Callable[[str], tuple[int, int, int, str]], room: int, is_linked: bool
) -> set[str]:
    """Return a concept with the partner that it brings along, none where it shares a pair; nothing without room."""
    if is_linked:
        return {name}
    partners = _neighbours(graph, name) if room > 1 else islice(_others(graph, name), 1)
    names = {name, min(partners, key=priority, default=name)}
    return names if len(names) <= room else set()


def _pairs_among(graph: nx.DiGraph, names: set[str]) -> int:
    return sum(graph.has_edge(one, other) for one in names for other in names)


def _others(graph: nx.DiGraph, name: str) -> Iterator[str]:
    return (other for other in nx.all_neighbors(graph, name) if other != name)


def _neighbours(graph: nx.DiGraph, name: str | None) -> list[str]:
    """Return the other concept of each pair of one: twice where the two act on each other."""
    return [] if name is None or name not in graph else [*_others(graph, name)]
