"""More relations than one screen can hold turn into those among the best-connected concepts."""

from collections.abc import Iterator

import networkx as nx
import pandas as pd

MOST_CONCEPTS = 120
MOST_PAIRS = 600
MOST_PHRASES = 120


def affordable(listing: pd.DataFrame, focus: str | None = None) -> pd.DataFrame:
    """Return the relations among the best-connected concepts that still make a readable atlas.

    The focus and then its neighbours come first. A concept without a partner among those before it brings its best
    one along, so that nobody stands alone and the budget is used. Ties go by name, so the answer is the same each time.
    """
    graph = nx.from_pandas_edgelist(listing, "source", "target", create_using=nx.DiGraph)
    if len(graph) <= MOST_CONCEPTS and graph.number_of_edges() <= MOST_PAIRS:
        return listing
    kept: set[str] = set()
    pairs = 0
    for names in _candidates(graph, _ranked(graph, focus), kept):
        added = _pairs_added(graph, kept, names)
        if len(kept | names) <= MOST_CONCEPTS and pairs + added <= MOST_PAIRS:
            kept |= names
            pairs += added
        if len(kept) == MOST_CONCEPTS:
            break
    return listing[listing["source"].isin(kept) & listing["target"].isin(kept)]


def _ranked(graph: nx.DiGraph, focus: str | None) -> dict[str, int]:
    """Return the rank of each concept, best first: the focus, its neighbours, then by degree and name."""
    near = set(nx.all_neighbors(graph, focus)) if focus in graph else set()
    ordered = sorted(graph, key=lambda name: (name != focus, name not in near, -graph.degree(name), name))
    return {name: rank for rank, name in enumerate(ordered)}


def _candidates(graph: nx.DiGraph, ranks: dict[str, int], kept: set[str]) -> Iterator[set[str]]:
    """Yield each concept that is not yet kept: alone beside a partner that is, else together with its best partner."""
    for name in ranks:
        if name in kept:
            continue
        partners = set(nx.all_neighbors(graph, name))
        yield {name} if partners & kept else {name, min(partners, key=ranks.__getitem__)}


def _pairs_added(graph: nx.DiGraph, kept: set[str], names: set[str]) -> int:
    """Return how many more pairs there are once these concepts have joined those that are kept."""
    joined = kept | names
    outward = sum(len(joined & graph.succ[name].keys()) for name in names)
    return outward + sum(len(kept & graph.pred[name].keys()) for name in names)
