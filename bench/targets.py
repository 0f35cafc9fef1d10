"""What the map is to reach turns into figures beside their limits."""

from collections.abc import Sequence
from dataclasses import dataclass

from bench.pages import EMPTY, MAP, MAP_ALL, PYVIS, PYVIS_ALL, Page
from bench.rounds import BYTES, FILTER, FIRST_OPEN, Sample
from bench.summary import Spread, ratios, spread, values

SHIPPED = "shipped data"


@dataclass(frozen=True)
class Target:
    """A limit for a page's measure: in the measure's own unit, or as a multiple of another page's."""

    data: str
    page: Page
    measure: str
    limit: float
    other: Page | None = None


TARGETS = (
    Target(SHIPPED, MAP, FIRST_OPEN, 1.4, EMPTY),
    Target(SHIPPED, MAP, FILTER, 2, EMPTY),
    Target(SHIPPED, MAP_ALL, FILTER, 2, EMPTY),
    Target(SHIPPED, MAP, FILTER, 0.25, PYVIS),
    Target(SHIPPED, MAP_ALL, FILTER, 0.25, PYVIS_ALL),
    Target(SHIPPED, MAP, BYTES, 40_000),
    Target(SHIPPED, MAP_ALL, BYTES, 40_000),
    Target("20,000 rows", MAP, FIRST_OPEN, 2.5, EMPTY),
)


def figure(target: Target, samples: Sequence[Sample]) -> Spread | None:
    """Return what was measured for a target, None where the run did not cover it."""
    own = values(samples, target.data, target.page.name, target.measure)
    if target.other is None:
        return spread(list(own.values()))
    return ratios(own, values(samples, target.data, target.other.name, target.measure))


def reached(target: Target, found: Spread) -> bool:
    """Return whether the median keeps the limit.

    >>> reached(TARGETS[0], Spread(1.4, 1.2, 1.9)), reached(TARGETS[0], Spread(1.41, 1.2, 1.9))
    (True, False)
    """
    return found.median <= target.limit
