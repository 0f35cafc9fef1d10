"""The relations of a large file turn into its communities, in a time that does not grow faster than the file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, count

import networkx as nx
import numpy as np
import numpy.typing as npt
import pandas as pd

from graph.layout.communities import BETWEEN, OTHERS
from graph.layout.parting.linked import contracted, linked
from graph.layout.parting.merging import merged
from graph.layout.parting.weighed_pairs import NONE, Numbers, WeighedPairs, weighed
from graph.layout.typeface import CONCEPT_WEIGHT
from graph.layout.wrap import one_line

# So many communities can be seen at once; what is smaller or apart is `others`.
MOST, _SMALLEST, _NAMED = 18, 3, 2
_SEED = 1
# In em: of two names as long as this all is read in a box, with the number that stands behind them.
_LONGEST_NAME = 10
# The method is asked about the best-connected concepts alone; the rest goes where most of its relations lead.
_MOST_CONCEPTS, _MOST_PAIRS, _ROUNDS = 3000, 40_000, 10


@dataclass(frozen=True)
class Memberships:
    """The communities of a listing, the largest first; each with its concepts, the best connected first.

    Where some concepts belong to none, they are the last one, part by part. `numbers` has all concepts, the best
    connected first.
    """

    members: tuple[tuple[str, ...], ...]
    numbers: Mapping[str, int]
    has_others: bool

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What each community is called: by its best-connected concepts, long ones shortened; no two the same."""
        communities = self.members[:-1] if self.has_others else self.members
        named = [BETWEEN.join(_short(name) for name in members[:_NAMED]) for members in communities]
        return distinct([*named, OTHERS] if self.has_others else named)

    def name(self, number: int) -> str:
        """Return what a community is called."""
        return self.names[number]


def _short(name: str) -> str:
    return one_line(name, _LONGEST_NAME, CONCEPT_WEIGHT)


def distinct(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names, each further one of the same with a number.

    >>> distinct(["a · b", "c", "a · b"])
    ('a · b', 'c', 'a · b (2)')
    """
    found: dict[str, None] = {}
    for name in names:
        numbered = chain([name], (f"{name} ({number})" for number in count(2)))
        found[next(one for one in numbered if one not in found)] = None
    return tuple(found)


def memberships(listing: pd.DataFrame, concepts: Sequence[str] = ()) -> Memberships:
    """Return the communities of the concepts of a listing, and of further ones that it has no relation of.

    The same each time; one at most is not to be told apart. Found by the Louvain method with a fixed seed among the
    best-connected concepts, then among what those do not lead to; of too many those join that most leads between.
    Source: Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008.
    """
    names, found = _by_rank(listing, concepts)
    groups = _few(_with_far(_spread(_cores(found), found), found), found)
    ranked = _by_size(groups)
    has_others = bool((ranked == NONE).any())
    numbers = np.where(ranked == NONE, ranked.max(initial=NONE) + 1, ranked)
    members: list[list[str]] = [[] for _ in range(int(numbers.max(initial=NONE)) + 1)]
    for place in _in_order(numbers, ranked == NONE, found):
        members[numbers[place]].append(names[place])
    return Memberships(tuple(map(tuple, members)), dict(zip(names, numbers.tolist(), strict=True)), has_others)


def _by_rank(listing: pd.DataFrame, concepts: Sequence[str]) -> tuple[list[str], WeighedPairs]:
    """Return the names, the best connected first, and their pairs under the numbers of that order."""
    columns = [listing[end].to_numpy(dtype=object) for end in ("source", "target")]
    codes, found = pd.factorize(np.concatenate([*columns, np.array(concepts, dtype=object)]))
    ends = codes[: 2 * len(listing)].reshape(2, -1)
    apart = ends[:, ends[0] != ends[1]]
    degrees = np.bincount(apart.ravel(), minlength=len(found))
    order = np.lexsort((found.astype(str), -degrees)) if len(found) else np.zeros(0, dtype=np.int64)
    ranks = np.empty(len(found), dtype=np.int64)
    ranks[order] = np.arange(len(found))
    return found[order].tolist(), weighed(len(found), ranks[apart])


def _cores(found: WeighedPairs) -> Numbers:
    """Return for each rank the community that the method finds for it, none for those that it is not asked about."""
    asked = min(found.number, _MOST_CONCEPTS)
    while (found.pairs < asked).all(axis=0).sum() > _MOST_PAIRS:
        asked = asked * 3 // 4
    return _asked(found.among(np.arange(found.number) < asked))


def _asked(found: WeighedPairs) -> Numbers:
    """Return the communities that the method finds in these pairs, none for what is in none of them."""
    graph = nx.Graph()
    graph.add_nodes_from(np.unique(found.pairs).tolist())
    graph.add_weighted_edges_from(zip(*found.pairs.tolist(), found.weights.tolist(), strict=True))
    groups = np.full(found.number, NONE, dtype=np.int64)
    parts = [part for part in nx.community.louvain_communities(graph, seed=_SEED) if len(part) >= _SMALLEST]
    for place, part in enumerate(sorted(parts, key=lambda part: (-len(part), min(part)))):
        groups[list(part)] = place
    return groups


def _with_far(groups: Numbers, found: WeighedPairs) -> Numbers:
    """Return the communities with those of what the best-connected concepts do not lead to, or by too long ways."""
    left = found.among(groups == NONE)
    if not len(left.weights):
        return groups
    near = contracted(left, _MOST_CONCEPTS)
    parts = _asked(left.between(near))[near]
    # A part that is as small as one concept to the method may be a community of many.
    alone = np.where(parts == NONE, parts.max(initial=NONE) + 1 + near, parts)
    far = np.unique(np.where(groups == NONE, alone, NONE), return_inverse=True)[1]
    large = (np.bincount(far) >= _SMALLEST)[far] & (groups == NONE)
    return _spread(np.where(large, groups.max(initial=NONE) + 1 + far, groups), found)


def _few(groups: Numbers, found: WeighedPairs) -> Numbers:
    """Return the communities with those joined that most leads between, where they are more than can be seen."""
    known = groups != NONE
    numbers = np.unique(groups[known], return_inverse=True)[1]
    if numbers.max(initial=NONE) < MOST:
        return groups
    places = np.full(found.number, NONE, dtype=np.int64)
    places[known] = numbers
    inner = found.among(known)
    inside = np.bincount(
        places[inner.pairs[0]],
        weights=inner.weights * (places[inner.pairs[0]] == places[inner.pairs[1]]),
        minlength=numbers.max() + 1,
    )
    between = weighed(int(numbers.max()) + 1, places[inner.pairs], inner.weights)
    places[known] = merged(between, np.bincount(numbers), inside, MOST)[numbers]
    return places


def _in_order(numbers: Numbers, others: npt.NDArray[np.bool_], found: WeighedPairs) -> Numbers:
    """Return the concepts by rank, those of the others part by part, the largest first: each is seen as one."""
    parts = np.where(others, linked(found.among(others)), 0)
    sizes = np.where(others, np.bincount(parts)[parts], 0)
    return np.lexsort((np.arange(found.number), parts, -sizes, numbers))


def _spread(groups: Numbers, found: WeighedPairs) -> Numbers:
    """Let each concept without a community join the one that it has most relations with, as far as that leads."""
    known = groups.copy()
    one, other, weights = found.both_ways
    width = known.max(initial=NONE) + 1
    for _ in range(_ROUNDS):
        joining = (known[one] == NONE) & (known[other] != NONE)
        if not joining.any():
            break
        keys, places = np.unique(one[joining] * width + known[other[joining]], return_inverse=True)
        sums = np.bincount(places, weights=weights[joining])
        concepts, community = np.divmod(keys, width)
        order = np.lexsort((community, -sums, concepts))
        first = np.unique(concepts[order], return_index=True)[1]
        known[concepts[order][first]] = community[order][first]
    return known


def _by_size(found: Numbers) -> Numbers:
    """Return the communities numbered by size; none for the members of those that are too many."""
    known, sizes = np.unique(found[found != NONE], return_counts=True)
    kept = known[np.lexsort((known, -sizes))][:MOST]
    numbers = np.full(found.max(initial=NONE) + 2, NONE, dtype=np.int64)
    numbers[kept] = np.arange(len(kept))
    return numbers[found]
