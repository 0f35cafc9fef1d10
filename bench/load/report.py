"""The tallies of two crowds turn into the half of docs/speed.md about many readers at once."""

from collections.abc import Iterator, Sequence
from itertools import chain

from bench.load.schedule import FOCUS, PAUSE, QUESTION, SHARES
from bench.load.tally import OPEN, Tally, percentile
from bench.load.targets import LOAD_TARGETS, MOST
from bench.table import table, verdict

_ACTS = {FOCUS: "a focus", QUESTION: "a question"}


def report(of_map: Tally, of_empty: Tally, phases: Sequence[float], machine: str) -> str:
    """Return the Markdown; `phases` are the seconds of opening, waiting, acting, `machine` what it was measured on."""
    parts = [
        _introduction(of_map.readers, phases),
        f"Measured on: {machine}.\n",
        f"### What is to be reached with {of_map.readers} readers\n",
        table(("What", "at most", "measured", "reached"), _targets(of_map, of_empty)),
        "### What readers wait for\n",
        table(("", "times", "median", "95 of 100", "longest"), _waits(of_map, of_empty)),
        "### What the server does\n",
        table(("", "processor time"), _times(of_map, of_empty)),
        *_errors([*of_map.errors, *of_empty.errors]),
    ]
    return "\n".join(parts)


def _introduction(readers: int, phases: Sequence[float]) -> str:
    opening, waiting, acting = (f"{seconds:.0f} s" for seconds in phases)
    shares = ", ".join(f"{share} in ten a {kind}" for kind, share in SHARES.items())
    return f"""\
## {readers} readers at the same time

`make load` writes this part. {readers} readers, who speak the protocol of a browser and draw nothing, share this
machine with the server; they come to the map, and after that as many to the empty page, each server just started and at
rest.

- *First open*: spread over {opening}; the page, the files that it names, the first run of its script over the
  WebSocket, and for the map the library and the first picture, packed and kept as a browser does.
- *Acts*: for {acting}, every reader one each {PAUSE:.0f} s; {shares}. A filter, like
  every click that the browser answers, asks for nothing. A focus is on an end of any relation, with all levels; a
  question is for paths or for what follows. Each asks for one picture, where this reader does not have it. On the empty
  page an act is a rerun.
- *News*: every open page of the map asks whether the file changed, as often as the server says: each second in a
  class, later in a crowd. What that costs is measured for {waiting} in which nobody acts, and taken off what the acts
  cost.
- *Votes*: after that as many follow one presentation and vote at the same moment, one in three of them twice; then the
  presenter shows the result. Each line of a follower is read until it has the counts.
- *Server time* is user and system time of the server and its child processes, as Linux counts it.
"""


def _targets(of_map: Tally, of_empty: Tally) -> Iterator[tuple[str, ...]]:
    for target in LOAD_TARGETS:
        found = target.figure(of_map, of_empty)
        yield target.what, *map(target.form.format, (target.limit, found)), verdict(found <= target.limit)


def _waits(of_map: Tally, of_empty: Tally) -> Iterator[tuple[str, ...]]:
    reruns = list(chain(*(waits for kind, waits in of_empty.waits.items() if kind != OPEN)))
    found = {
        "first open, empty page": of_empty.waits.get(OPEN, []),
        "first open, map": of_map.waits.get(OPEN, []),
        "rerun, empty page": reruns,
        **{f"{words}, map": of_map.waits.get(kind, []) for kind, words in _ACTS.items()},
    }
    if of_map.time_to_vote:
        found["a vote of all, until the last was taken"] = [of_map.time_to_vote]
        found["the result, until the last follower has it"] = [of_map.time_to_show]
    for what, waits in found.items():
        if waits:
            figures = percentile(waits, 0.5), percentile(waits, MOST), max(waits)
            yield what, str(len(waits)), *(f"{seconds:.2f} s" for seconds in figures)


def _times(of_map: Tally, of_empty: Tally) -> Iterator[tuple[str, str]]:
    yield "first open, empty page", _milliseconds(of_empty.time_of_open)
    yield "first open, map", _milliseconds(of_map.time_of_open)
    yield "rerun, empty page", _milliseconds(of_empty.time_of_act)
    yield f"average act, map ({of_map.acts} acts)", _milliseconds(of_map.time_of_act)
    yield "one question for news, map", _milliseconds(of_map.time_of_news)
    yield f"average act with the news of its reader, map ({of_map.news} questions)", _milliseconds(of_map.time_of_turn)


def _milliseconds(seconds: float) -> str:
    return f"{1000 * seconds:.1f} ms"


def _errors(errors: Sequence[str]) -> list[str]:
    """Return the first errors, which say more than their number."""
    return ["### Errors\n", *(f"- {error}" for error in dict.fromkeys(errors[:5])), ""] if errors else []
