"""Samples turn into the Markdown page that says how fast the map is."""

from collections.abc import Callable, Iterable, Sequence
from math import inf

from bench.browser import LIMIT
from bench.offline import BARE, BUILD, CHECK, LAYOUT, LAYOUT_ALL, PAGE
from bench.pages import MAP, PAGES
from bench.rounds import BYTES, FILTER, FIRST_OPEN, FIRST_VISITOR, PANEL, Sample
from bench.summary import Spread, spread, values
from bench.targets import SHIPPED, TARGETS, Target, figure, reached

INTRODUCTION = f"""\
# How fast the map is

`make bench` writes this page. It opens three apps in a real browser, by turns, each visit with an empty cache in a
window of 1280 x 720: the map, an empty Streamlit page (one button, one line of text), and the app that most people
would write first: `pandas.read_csv`, `nx.from_pandas_edgelist`, pyvis in an iframe, without a CDN. Figures are the
median of all rounds with least–greatest in brackets; a ratio is taken within each round, then its median.

- *First open*: from asking for the address to the settled picture, the server having been visited before. *First
  visitor*: the same, once, right after the server's start, so it includes reading, checking and laying out.
- *Filter click*: from releasing the pointer on the filter “increases” to the settled picture; the median of
  {MAP.clicks} clicks, one for pyvis. On the empty page it is the click on its button, a rerun of nothing. *Bytes* are
  all that the WebSocket brought because of a click, until nothing more came; the largest of the {MAP.clicks}.
- *Panel*: from releasing the pointer on a concept to its name in the detail panel.
- *Settled* is, two painted frames later: for the map `data-ready` with its new count of relations; for the empty page
  its new text and the end of the script; for pyvis the end of its stabilization (physics on, as it comes).
- *Map* is what the page opens with, the level core; *all rows* has no level chosen, so it is the atlas. Plain pyvis
  shows the same rows as each. What took more than {LIMIT / 1000:.0f} seconds was not waited for.
"""
_STEPS = {
    BARE: "bare `pandas.read_csv` + `nx.from_pandas_edgelist`",
    CHECK: "read and check",
    BUILD: "build the graph",
    LAYOUT: "lay out what opens first",
    LAYOUT_ALL: "lay out all rows",
}


def report(samples: Sequence[Sample], machine: str) -> str:
    """Return the page. `machine` says what it was measured on."""
    data = list(dict.fromkeys(sample.data for sample in samples))
    rounds = max(sample.round for sample in samples)
    parts = [
        INTRODUCTION,
        f"Measured in {rounds} rounds on: {machine}.\n",
        f"## What is to be reached\n\n{_targets(samples)}",
        *(f"## In the browser: {name}\n\n{_browser(samples, name)}" for name in data),
        f"## Without a browser\n\nMilliseconds.\n\n{_offline(samples, data)}",
    ]
    return "\n".join(parts)


def _targets(samples: Sequence[Sample]) -> str:
    found = [(target, figure(target, samples)) for target in TARGETS]
    lines = [
        (_named(target), _limit(target, target.limit), _figure(target, spread), _verdict(target, spread))
        for target, spread in found
        if spread
    ]
    return _table(("What", "at most", "measured", "reached"), lines)


def _named(target: Target) -> str:
    data = "" if target.data == SHIPPED else f", {target.data}"
    than = f" / {target.other.name}" if target.other else ""
    return f"{target.measure}, {target.page.name}{than}{data}"


def _limit(target: Target, value: float) -> str:
    return f"{value:.2f}" if target.other else _kilobytes(value)


def _figure(target: Target, found: Spread) -> str:
    return _range(found, lambda value: _limit(target, value))


def _verdict(target: Target, found: Spread) -> str:
    return "yes" if reached(target, found) else "**NO**"


def _browser(samples: Sequence[Sample], data: str) -> str:
    measures = {FIRST_VISITOR: _seconds, FIRST_OPEN: _seconds, FILTER: _seconds, BYTES: _kilobytes, PANEL: _seconds}
    lines = [
        (page.name, *(_cell(samples, (data, page.name, measure), unit) for measure, unit in measures.items()))
        for page in PAGES
    ]
    return _table(("", *measures), lines)


def _offline(samples: Sequence[Sample], data: Sequence[str]) -> str:
    lines = [
        (words, *(_cell(samples, (name, PAGE, step), lambda value: f"{value:.0f}") for name in data))
        for step, words in _STEPS.items()
    ]
    return _table(("", *data), lines)


def _cell(samples: Sequence[Sample], place: tuple[str, str, str], unit: Callable[[float], str]) -> str:
    found = spread(list(values(samples, *place).values()))
    return _range(found, unit) if found else "–"


def _range(found: Spread, unit: Callable[[float], str]) -> str:
    if found.least == found.greatest:
        return unit(found.median)
    return f"{unit(found.median)} ({unit(found.least)}–{unit(found.greatest)})"


def _seconds(value: float) -> str:
    return f"more than {LIMIT / 1000:.0f} s" if value == inf else f"{value / 1000:.2f} s"


def _kilobytes(value: float) -> str:
    return f"{value / 1000:.1f} kB"


def _table(heads: Iterable[str], lines: Iterable[Iterable[str]]) -> str:
    rows = [list(heads), *(list(line) for line in lines)]
    rows.insert(1, ["---"] * len(rows[0]))
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
