"""Samples turn into medians with their ranges, and into the ratios of pages that were measured in the same round."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, isfinite
from statistics import median

from bench.rounds import Sample


@dataclass(frozen=True)
class Spread:
    """The median, the least and the greatest of some numbers."""

    median: float
    least: float
    greatest: float


def spread(values: Sequence[float]) -> Spread | None:
    """Return the spread of the values, None for no values.

    >>> spread([3.0, 1.0, 2.0])
    Spread(median=2.0, least=1.0, greatest=3.0)
    """
    return Spread(median(values), min(values), max(values)) if values else None


def values(samples: Sequence[Sample], data: str, page: str, measure: str) -> dict[int, float]:
    """Return the values of one measure by round."""
    key = (data, page, measure)
    return {sample.round: sample.value for sample in samples if (sample.data, sample.page, sample.measure) == key}


def ratios(above: dict[int, float], below: dict[int, float]) -> Spread | None:
    """Return the spread of the ratios within each round that has both; 0 where the lower one never settled.

    >>> ratios({1: 6.0, 2: 8.0}, {1: 3.0, 2: 2.0, 3: 5.0})
    Spread(median=3.0, least=2.0, greatest=4.0)
    """
    shared = [round for round in above if round in below and isfinite(above[round])]
    return spread([0.0 if below[round] == inf else above[round] / below[round] for round in shared])
