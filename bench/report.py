"""Samples turn into the half of docs/speed.md that says how fast the map is for one reader."""

from collections.abc import Callable, Iterator, Sequence
from math import inf

from bench.browser import LIMIT
from bench.exports import COMMAND, COMMANDS
from bench.large_files import EDITED, LARGE, edit_table, large_table
from bench.offline import BARE, BUILD, CHECK, LAYOUT, LAYOUT_ALL, PAGE
from bench.pages import MAP, PAGES
from bench.rounds import ACTS, FIRST_OPEN, FIRST_VISITOR, Sample, gets, messages, received
from bench.summary import Spread, spread, values
from bench.table import table, verdict
from bench.targets import OPENED, SHIPPED, TARGETS, Target, figure, reached

INTRODUCTION = f"""\
# How fast the map is

`make bench` writes this part. It opens three apps in a real browser, by turns, each visit with an empty cache in a
window of 1280 x 720 and with reduced motion: the map, an empty Streamlit page (one button, one line of text), and the
app that most people would write first: `pandas.read_csv`, `nx.from_pandas_edgelist`, pyvis in an iframe, without a CDN.
Figures are the median of all rounds with least–greatest in brackets; a ratio is taken within each round, then its
median. Servers are started anew for each round; plain pyvis with all rows takes so long that it has only one.

- *First open*: from asking for the address to the settled picture, the server having been visited before. *First
  visitor*: the same right after the server's start, so it includes reading, checking and laying out.
- *Filter click*: from releasing the pointer on the filter “increases” to the settled picture; the median of
  {MAP.clicks} clicks, one for pyvis. On the empty page it is the click on its button, a rerun of nothing. *Legend
  click*: the same on that entry of the legend.
- *Panel*: from releasing the pointer on a concept to its name in the detail panel.
- *Focus*: from releasing the pointer on “Focus” in the panel to the settled picture; *new* is a concept that this
  reader has not looked at, *seen* is one that this reader comes back to. Without reduced motion what stays then glides
  to its new place for 0.4 s.
- *Messages* and *GETs*: all that an act sends and brings over the WebSocket, and all that it asks for, until nothing
  more came; the most of a round. The question whether the file changed, which an open page asks by itself, is no part.
- *Settled* is, two painted frames later: for the map `data-ready` with its new count of relations, filters and address;
  for the empty page its new text and the end of the script; for pyvis the end of its stabilization (physics on, as it
  comes).
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
_COMMANDS = """\
Seconds of the processor, user and system, that `neuromap export` of the shipped map takes as a whole process.
"""

_LARGE = """\
Whole processes on made-up files, each beside `pandas.read_csv` + `nx.from_pandas_edgelist` without attributes in the
same round: seconds of the processor, and the most memory that was held at one moment.
"""
_EDITED = """\
Seconds of the processor that each step of editing one cell of a made-up file takes, once its rows are read.
"""


def report(samples: Sequence[Sample], machine: str) -> str:
    """Return the Markdown. `machine` says what it was measured on."""
    data = list(dict.fromkeys(sample.data for sample in samples if sample.data not in {*LARGE, *OPENED, EDITED}))
    rounds = max(sample.round for sample in samples)
    parts = [
        INTRODUCTION,
        f"Measured in {rounds} rounds on: {machine}.\n",
        f"## What is to be reached\n\n{_targets(samples)}",
        *(f"## In the browser: {name}\n\n{_browser(samples, name)}\n{_sent(samples, name)}" for name in data),
        f"## Without a browser\n\nMilliseconds.\n\n{_offline(samples, data)}\n{_COMMANDS}\n{_commands(samples)}",
        f"## Large files\n\n{_LARGE}\n{large_table(samples)}\n{_EDITED}\n{edit_table(samples)}",
    ]
    return "\n".join(parts)


def _targets(samples: Sequence[Sample]) -> str:
    found = [(target, figure(target, samples)) for target in TARGETS]
    lines = [
        (_named(target), _limit(target, target.limit), _figure(target, spread), verdict(reached(target, spread)))
        for target, spread in found
        if spread
    ]
    return table(("What", "at most", "measured", "reached"), lines)


def _named(target: Target) -> str:
    data = "" if target.data == SHIPPED else f", {target.data}"
    if target.other is None:
        return f"{target.measure}, {target.page.name}{data}"
    than = "empty rerun" if target.other_measure else target.other.name
    return f"{target.measure}, {target.page.name} / {than}{data}"


def _limit(target: Target, value: float) -> str:
    return f"{value:.2f}" if target.other else f"{value:.0f}"


def _figure(target: Target, found: Spread) -> str:
    return _range(found, lambda value: _limit(target, value))


def _browser(samples: Sequence[Sample], data: str) -> str:
    measures = (FIRST_VISITOR, FIRST_OPEN, *ACTS)
    lines = [
        (page.name, *(_cell(samples, (data, page.name, measure), _seconds) for measure in measures)) for page in PAGES
    ]
    return table(("", *measures), lines)


def _sent(samples: Sequence[Sample], data: str) -> str:
    """Return what acts send and ask for: messages, their size, GETs."""
    lines = [(page.name, *(_traffic(samples, data, page.name, act) for act in ACTS)) for page in PAGES]
    return table(("messages, bytes, GETs", *ACTS), lines)


def _traffic(samples: Sequence[Sample], data: str, page: str, act: str) -> str:
    counts: Iterator[tuple[str, Callable[[float], str]]] = iter(
        ((messages(act), _number), (received(act), _kilobytes), (gets(act), _number))
    )
    cells = [_cell(samples, (data, page, measure), unit) for measure, unit in counts]
    return "–" if set(cells) == {"–"} else ", ".join(cells)


def _offline(samples: Sequence[Sample], data: Sequence[str]) -> str:
    lines = [(words, *(_cell(samples, (name, PAGE, step), _number) for name in data)) for step, words in _STEPS.items()]
    return table(("", *data), lines)


def _commands(samples: Sequence[Sample]) -> str:
    found = [(command, spread(list(values(samples, SHIPPED, COMMAND, command.name).values()))) for command in COMMANDS]
    lines = [
        (command.name, f"{command.limit:.2f} s", _range(taken, _seconds), verdict(taken.median <= 1000 * command.limit))
        for command, taken in found
        if taken
    ]
    return table(("What", "at most", "measured", "reached"), lines)


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


def _number(value: float) -> str:
    return f"{value:.0f}"
