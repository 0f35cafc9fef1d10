"""What a crowd is to find turns into figures beside their limits."""

from collections.abc import Callable
from dataclasses import dataclass

from bench.load.schedule import FOCUS
from bench.load.tally import Tally, percentile

MOST = 0.95


@dataclass(frozen=True)
class LoadTarget:
    """A limit for a figure of the map's crowd, beside that of the empty page; `form` writes it as text."""

    what: str
    limit: float
    figure: Callable[[Tally, Tally], float]
    form: str


LOAD_TARGETS = (
    LoadTarget("errors", 0, lambda of_map, of_empty: len(of_map.errors) + len(of_empty.errors), "{:.0f}"),
    LoadTarget("wait for a focus, 95 of 100", 0.3, lambda of_map, _: percentile(of_map.waits[FOCUS], MOST), "{:.2f} s"),
    LoadTarget(
        "server time of a first open / empty page",
        2.5,
        lambda of_map, of_empty: of_map.time_of_open / of_empty.time_of_open,
        "{:.2f}",
    ),
    LoadTarget(
        "server time of an average act / empty rerun",
        0.1,
        lambda of_map, of_empty: of_map.time_of_act / of_empty.time_of_act,
        "{:.3f}",
    ),
    LoadTarget("votes of followers lost or counted twice", 0, lambda of_map, _: of_map.votes_wrong, "{:.0f}"),
    LoadTarget("result of a vote on the last screen", 1.0, lambda of_map, _: of_map.time_to_show, "{:.2f} s"),
)
