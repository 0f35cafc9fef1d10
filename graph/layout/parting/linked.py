"""Pairs turn into parts that hang together, and parts that are too many into few that are as large as each other."""

import numpy as np
import numpy.typing as npt

from graph.layout.parting.weighed_pairs import Numbers, WeighedPairs

# Every round lets about a third join another; so many bring any file below what the method is asked about.
_ROUNDS = 60
_SEED = 1


def linked(found: WeighedPairs) -> Numbers:
    """Return for each concept the lowest number of those that it hangs together with, over however many others."""
    lowest = np.arange(found.number)
    one, other = found.pairs
    while len(one):
        roots = lowest[one], lowest[other]
        apart = roots[0] != roots[1]
        if not apart.any():
            break
        one, other = one[apart], other[apart]
        low, high = np.minimum(*roots)[apart], np.maximum(*roots)[apart]
        np.minimum.at(lowest, high, low)
        lowest = _settled(lowest)
    return lowest


def contracted(found: WeighedPairs, most: int) -> Numbers:
    """Return a group for each concept, numbered from 0 on: no more groups are linked to others than asked for.

    Round by round about half of the groups, by lot, join a neighbour of the other half: the one that they share most
    with for its size. So neighbours stay together, however long the ways are, and no group outgrows the others.
    """
    lots = np.random.default_rng(_SEED)
    groups, left, sizes = np.arange(found.number), found, np.ones(found.number, dtype=np.int64)
    for _ in range(_ROUNDS):
        if len(np.unique(left.pairs)) <= most:
            break
        joined = _joined(left, sizes, lots.random(left.number) < 0.5)
        numbers = np.unique(joined, return_inverse=True)[1]
        groups, left = numbers[groups], left.between(numbers)
        sizes = np.bincount(numbers, weights=sizes).astype(np.int64)
    return groups


def _joined(left: WeighedPairs, sizes: Numbers, hosts: npt.NDArray[np.bool_]) -> Numbers:
    """Return for each group the one that it joins, itself where it stays."""
    one, other, weights = left.both_ways
    joining = ~hosts[one] & hosts[other]
    one, other, gain = one[joining], other[joining], weights[joining] / sizes[other[joining]]
    order = np.lexsort((other, -gain, one))
    first = np.unique(one[order], return_index=True)[1]
    joined = np.arange(left.number)
    joined[one[order][first]] = other[order][first]
    return joined


def _settled(lowest: Numbers) -> Numbers:
    """Return the lowest number that is reached from each, each leading to a lower one."""
    while True:
        further = lowest[lowest]
        if (further == lowest).all():
            return lowest
        lowest = further
