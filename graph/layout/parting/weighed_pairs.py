"""Concepts by number and how many relations each pair of them has: what communities are found in."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int64]
NONE = -1


@dataclass(frozen=True)
class WeighedPairs:
    """Concepts by number, the pairs of them that are linked, the lower first, and how many relations each has."""

    number: int
    pairs: Numbers
    weights: Numbers

    @property
    def both_ways(self) -> tuple[Numbers, Numbers, Numbers]:
        """Each pair from either end: the one, the other, the weight."""
        one, other = np.concatenate([self.pairs, self.pairs[::-1]], axis=1)
        return one, other, np.concatenate([self.weights, self.weights])

    def among(self, chosen: npt.NDArray[np.bool_]) -> "WeighedPairs":
        """Return the pairs both ends of which are chosen, under the same numbers."""
        kept = chosen[self.pairs].all(axis=0)
        return WeighedPairs(self.number, self.pairs[:, kept], self.weights[kept])

    def between(self, groups: Numbers) -> "WeighedPairs":
        """Return the pairs of groups: of the group of each concept by its number, from 0 on, with none left out."""
        return weighed(int(groups.max(initial=NONE)) + 1, groups[self.pairs], self.weights)


def weighed(number: int, ends: Numbers, weights: Numbers | None = None) -> WeighedPairs:
    """Return the pairs of ends, with the sum of the weights of each; what is linked to itself is none."""
    apart = ends[0] != ends[1]
    low, high = np.sort(ends[:, apart], axis=0)
    width = max(1, number)
    if weights is None:
        keys, sums = np.unique(low * width + high, return_counts=True)
    else:
        keys, places = np.unique(low * width + high, return_inverse=True)
        sums = np.bincount(places, weights=weights[apart], minlength=len(keys)).astype(np.int64)
    return WeighedPairs(number, np.stack(np.divmod(keys, width)), sums)
