"""What a server has counted turns into lines that Prometheus reads."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
# Seconds; a picture that is laid out anew takes the longest.
BOUNDS = (0.01, 0.05, 0.25, 1.0, 5.0)
_STATES = ("ok", "stale", "no-map")


@dataclass
class Figures:
    """How many requests each route answered with which status, and how long that took; how many lines are open."""

    answers: Counter[tuple[str, int]] = field(default_factory=Counter)
    within: dict[str, Counter[float]] = field(default_factory=lambda: defaultdict(Counter))
    seconds: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    open_lines: int = 0
    lock: Lock = field(default_factory=Lock)

    def answered(self, route: str, status: int, seconds: float) -> None:
        """Count an answer."""
        with self.lock:
            self.answers[route, status] += 1
            self.seconds[route] += seconds
            for bound in BOUNDS:
                self.within[route][bound] += seconds <= bound

    def opened(self, lines: int) -> None:
        """Count lines that opened; fewer than 0 are lines that ended."""
        with self.lock:
            self.open_lines += lines


def written(figures: Figures, health: Mapping[str, Any], presentations: int, followers: int) -> str:
    """Return the figures as text."""
    return "".join(f"{line}\n" for line in _lines(figures, health, presentations, followers))


def _lines(figures: Figures, health: Mapping[str, Any], presentations: int, followers: int) -> Iterator[str]:
    with figures.lock:
        answers, lines = dict(figures.answers), figures.open_lines
        within = {route: dict(counts) for route, counts in figures.within.items()}
        seconds = dict(figures.seconds)
    states = [(f'{{status="{state}"}}', int(health["status"] == state)) for state in _STATES]
    faults = [(f'{{severity="{name}"}}', health[f"{name}s"]) for name in ("error", "warning")]
    yield from _figure("data_status", "gauge", "1 for how it stands with the data.", states)
    yield from _figure("data_rows", "gauge", "Rows of the file.", [("", health["rows"])])
    yield from _figure("data_drawn_rows", "gauge", "Rows that are on the map.", [("", health["drawn"])])
    yield from _figure("data_faults", "gauge", "Faults of the files.", faults)
    yield from _figure("open_lines", "gauge", "Lines of open pages.", [("", lines)])
    yield from _figure("presentations", "gauge", "Presentations that are going on.", [("", presentations)])
    yield from _figure("followers", "gauge", "Followers of all presentations.", [("", followers)])
    counts = [(f'{{route="{route}",status="{status}"}}', count) for (route, status), count in sorted(answers.items())]
    yield from _figure("requests_total", "counter", "Answers by route and status.", counts)
    yield from _durations(answers, within, seconds)


def _durations(
    answers: Mapping[tuple[str, int], int], within: Mapping[str, Mapping[float, int]], seconds: Mapping[str, float]
) -> Iterator[str]:
    totals: Counter[str] = Counter()
    for (route, _), count in answers.items():
        totals[route] += count
    name = "neuromap_request_seconds"
    yield f"# HELP {name} How long answers took."
    yield f"# TYPE {name} histogram"
    for route in sorted(within):
        for bound in BOUNDS:
            yield f'{name}_bucket{{route="{route}",le="{bound}"}} {within[route][bound]}'
        yield f'{name}_bucket{{route="{route}",le="+Inf"}} {totals[route]}'
        yield f'{name}_sum{{route="{route}"}} {seconds[route]:.6f}'
        yield f'{name}_count{{route="{route}"}} {totals[route]}'


def _figure(name: str, kind: str, help: str, values: Sequence[tuple[str, float]]) -> Iterator[str]:
    yield f"# HELP neuromap_{name} {help}"
    yield f"# TYPE neuromap_{name} {kind}"
    for labels, value in values:
        yield f"neuromap_{name}{labels} {value}"
