"""What the map is to reach turns into figures beside their limits."""

from collections.abc import Sequence
from dataclasses import dataclass

from bench.pages import EMPTY, MAP, MAP_ALL, PYVIS, PYVIS_ALL, Page
from bench.rounds import (
    ACTS,
    FILTER,
    FIRST_OPEN,
    FIRST_VISITOR,
    FOCUS_NEW,
    FOCUS_SEEN,
    LEGEND,
    PANEL,
    Sample,
    gets,
    messages,
)
from bench.summary import Spread, ratios, spread, values

# Files that are opened once they are read: rows, concepts, and the limit as a multiple of the empty page.
OPENED = {"100,000 rows": (100_000, 12_000, 1.5), "1,000,000 rows": (1_000_000, 60_000, 2.0)}
SHIPPED, MANY, MOST = "shipped data", "2,000 rows", "20,000 rows"


@dataclass(frozen=True)
class Target:
    """A limit for a page's measure: a number, or a multiple of another page's, by default of the same measure."""

    data: str
    page: Page
    measure: str
    limit: float
    other: Page | None = None
    other_measure: str = ""


def _of_reruns(measure: str, limit: float, page: Page = MAP) -> Target:
    """Return a limit as a multiple of an empty rerun, which is what a filter click on the empty page is."""
    return Target(SHIPPED, page, measure, limit, EMPTY, FILTER)


TARGETS = (
    Target(SHIPPED, MAP, FIRST_OPEN, 1.25, EMPTY),
    Target(SHIPPED, MAP, FIRST_VISITOR, 2, EMPTY),
    Target(MOST, MAP, FIRST_OPEN, 1.5, EMPTY),
    *(Target(data, MAP, FIRST_OPEN, limit, EMPTY) for data, (_, _, limit) in OPENED.items()),
    *(_of_reruns(measure, 0.5, page) for measure in (FILTER, PANEL, LEGEND) for page in (MAP, MAP_ALL)),
    *(_of_reruns(FOCUS_NEW, 1.5, page) for page in (MAP, MAP_ALL)),
    *(_of_reruns(FOCUS_SEEN, 0.7, page) for page in (MAP, MAP_ALL)),
    *(Target(data, MAP, FILTER, 0.25, PYVIS) for data in (SHIPPED, MANY, MOST)),
    *(Target(data, MAP_ALL, FILTER, 0.25, PYVIS_ALL) for data in (SHIPPED, MANY, MOST)),
    *(Target(SHIPPED, MAP, messages(act), 0) for act in ACTS),
    *(Target(SHIPPED, MAP, gets(act), 1 if act == FOCUS_NEW else 0) for act in ACTS),
)


def figure(target: Target, samples: Sequence[Sample]) -> Spread | None:
    """Return what was measured for a target, None where the run did not cover it."""
    own = values(samples, target.data, target.page.name, target.measure)
    if target.other is None:
        return spread(list(own.values()))
    return ratios(own, values(samples, target.data, target.other.name, target.other_measure or target.measure))


def reached(target: Target, found: Spread) -> bool:
    """Return whether a ratio keeps the limit in the median, and a number each time.

    >>> reached(TARGETS[0], Spread(1.25, 1.2, 1.9)), reached(TARGETS[0], Spread(1.26, 1.2, 1.9))
    (True, False)
    >>> reached(TARGETS[-1], Spread(0, 0, 1))
    False
    """
    return (found.median if target.other else found.greatest) <= target.limit
