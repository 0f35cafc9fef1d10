"""The relations of a large file turn into its communities, in a time that does not grow faster than the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from graph.layout.communities import BETWEEN, OTHERS

Numbers = npt.NDArray[np.int64]

# So many communities can be seen at once; what is smaller or apart is `others`.
MOST, _SMALLEST, _NAMED = 18, 3, 2
_SEED = 1
# The method is asked about the best-connected concepts alone; the rest goes where most of its relations lead.
_MOST_CONCEPTS, _MOST_PAIRS, _ROUNDS = 3000, 40_000, 10
_NONE = -1


@dataclass(frozen=True)
class Memberships:
    """The communities of a listing, the largest first; each with its concepts, the best connected first.

    Where some concepts belong to none, they are the last one.
    """

    members: tuple[tuple[str, ...], ...]
    numbers: Mapping[str, int]
    has_others: bool

    def name(self, number: int) -> str:
        """Return what a community is called: by its best-connected concepts."""
        if self.has_others and number == len(self.members) - 1:
            return OTHERS
        return BETWEEN.join(islice(self.members[number], _NAMED))


def memberships(listing: pd.DataFrame) -> Memberships:
    """Return the communities of the concepts of a listing, the same each time; one at most is not to be told apart.

    Found by the Louvain method with a fixed seed among the best-connected concepts.
    Source: Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008.
    """
    names, pairs, weights = _weighed(listing)
    found = _spread(_cores(len(names), pairs, weights), pairs, weights)
    ranked = _by_size(found)
    has_others = bool((ranked == _NONE).any())
    numbers = np.where(ranked == _NONE, ranked.max(initial=_NONE) + 1, ranked).tolist()
    members: list[list[str]] = [[] for _ in range(max(numbers, default=_NONE) + 1)]
    for name, number in zip(names, numbers, strict=True):
        members[number].append(name)
    return Memberships(tuple(map(tuple, members)), dict(zip(names, numbers, strict=True)), has_others)


def _weighed(listing: pd.DataFrame) -> tuple[list[str], Numbers, Numbers]:
    """Return the names by rank, the linked pairs of ranks, the lower first, and how many relations each pair has."""
    codes, found = pd.factorize(np.concatenate([listing[end].to_numpy(dtype=object) for end in ("source", "target")]))
    ends = codes.reshape(2, -1)
    apart = ends[:, ends[0] != ends[1]]
    degrees = np.bincount(apart.ravel(), minlength=len(found))
    order = np.lexsort((found.astype(str), -degrees)) if len(found) else np.zeros(0, dtype=np.int64)
    ranks = np.empty(len(found), dtype=np.int64)
    ranks[order] = np.arange(len(found))
    linked = np.sort(ranks[apart], axis=0)
    keys, weights = np.unique(linked[0] * max(1, len(found)) + linked[1], return_counts=True)
    return found[order].tolist(), np.stack(np.divmod(keys, max(1, len(found)))), weights


def _cores(number: int, pairs: Numbers, weights: Numbers) -> Numbers:
    """Return for each rank the community that the method finds for it, none for those that it is not asked about."""
    asked = min(number, _MOST_CONCEPTS)
    while ((pairs < asked).all(axis=0)).sum() > _MOST_PAIRS:
        asked = asked * 3 // 4
    graph = nx.Graph()
    graph.add_nodes_from(range(asked))
    inside = (pairs < asked).all(axis=0)
    rows = zip(*pairs[:, inside].tolist(), weights[inside].tolist(), strict=True)
    graph.add_weighted_edges_from(rows)
    cores = np.full(number, _NONE, dtype=np.int64)
    parts = [part for part in nx.community.louvain_communities(graph, seed=_SEED) if len(part) >= _SMALLEST]
    for place, part in enumerate(sorted(parts, key=lambda part: (-len(part), min(part)))):
        cores[list(part)] = place
    return cores


def _spread(cores: Numbers, pairs: Numbers, weights: Numbers) -> Numbers:
    """Let each concept without a community join the one that it has most relations with, as far as that leads."""
    found = cores.copy()
    one, other = np.concatenate([pairs, pairs[::-1]], axis=1)
    weighed = np.concatenate([weights, weights])
    width = found.max(initial=_NONE) + 1
    for _ in range(_ROUNDS):
        open_ended = (found[one] == _NONE) & (found[other] != _NONE)
        if not open_ended.any():
            break
        keys, places = np.unique(one[open_ended] * width + found[other[open_ended]], return_inverse=True)
        sums = np.bincount(places, weights=weighed[open_ended])
        joining, community = np.divmod(keys, width)
        order = np.lexsort((community, -sums, joining))
        first = np.unique(joining[order], return_index=True)[1]
        found[joining[order][first]] = community[order][first]
    return found


def _by_size(found: Numbers) -> Numbers:
    """Return the communities numbered by size; none for the members of those that are too many."""
    known, sizes = np.unique(found[found != _NONE], return_counts=True)
    kept = known[np.lexsort((known, -sizes))][:MOST]
    numbers = np.full(found.max(initial=_NONE) + 2, _NONE, dtype=np.int64)
    numbers[kept] = np.arange(len(kept))
    return numbers[found]
