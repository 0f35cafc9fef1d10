"""Samples of a run become the half of docs/speed.md about one reader."""

from math import inf

from bench.exports import COMMAND
from bench.offline import BARE, PAGE
from bench.pages import EMPTY, MAP, MAP_ALL, PYVIS
from bench.report import report
from bench.rounds import FILTER, FIRST_OPEN, FOCUS_NEW, FOCUS_SEEN, Sample, gets, messages, received
from bench.targets import SHIPPED


def sample(page: str, measure: str, round: int, value: float) -> Sample:
    return Sample(SHIPPED, page, measure, round, value)


SAMPLES = [
    sample(EMPTY.name, FIRST_OPEN, 1, 1000),
    sample(EMPTY.name, FIRST_OPEN, 2, 2000),
    sample(EMPTY.name, FILTER, 1, 100),
    sample(EMPTY.name, messages(FILTER), 1, 5),
    sample(EMPTY.name, received(FILTER), 1, 800),
    sample(EMPTY.name, gets(FILTER), 1, 0),
    sample(MAP.name, FIRST_OPEN, 1, 1200),
    sample(MAP.name, FIRST_OPEN, 2, 2600),
    sample(MAP.name, FILTER, 1, 60),
    sample(MAP.name, messages(FILTER), 1, 0),
    sample(MAP.name, received(FILTER), 1, 0),
    sample(MAP.name, gets(FILTER), 1, 0),
    sample(MAP.name, FOCUS_NEW, 1, 120),
    sample(MAP.name, gets(FOCUS_NEW), 1, 1),
    sample(MAP.name, gets(FOCUS_SEEN), 1, 0),
    sample(MAP.name, gets(FOCUS_SEEN), 2, 0),
    sample(MAP.name, gets(FOCUS_SEEN), 3, 1),
    sample(MAP_ALL.name, FILTER, 1, 50),
    sample(PYVIS.name, FILTER, 1, inf),
    sample(PAGE, BARE, 1, 4.2),
    *(sample(COMMAND, "csv", round, taken) for round, taken in enumerate((990, 1000, 1200), 1)),
    sample(COMMAND, "svg", 1, 1510),
]


def tables(heading: str) -> list[str]:
    """Return the lines of the tables under a heading."""
    part = report(SAMPLES, "this machine").split(f"## {heading}\n")[1].split("## ")[0]
    return [line for line in part.splitlines() if line.startswith("|")]


def test_a_ratio_is_judged_by_its_median_over_the_rounds_and_a_number_by_the_worst() -> None:
    assert tables("What is to be reached") == [
        "| What | at most | measured | reached |",
        "| --- | --- | --- | --- |",
        "| first open, map / empty page | 1.25 | 1.25 (1.20–1.30) | yes |",
        "| filter click, map / empty rerun | 0.50 | 0.60 | **NO** |",
        "| filter click, map, all rows / empty rerun | 0.50 | 0.50 | yes |",
        "| focus, new, map / empty rerun | 1.50 | 1.20 | yes |",
        "| filter click, map / plain pyvis, the same rows | 0.25 | 0.00 | yes |",
        "| filter click: messages, map | 0 | 0 | yes |",
        "| filter click: GETs, map | 0 | 0 | yes |",
        "| focus, new: GETs, map | 1 | 1 | yes |",
        "| focus, seen: GETs, map | 0 | 0 (0–1) | **NO** |",
    ]


def test_what_never_settled_and_what_was_not_measured_look_different() -> None:
    assert tables("In the browser: shipped data")[:7] == [
        "|  | first visitor | first open | filter click | legend click | panel | focus, new | focus, seen |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
        "| empty page | – | 1.50 s (1.00 s–2.00 s) | 0.10 s | – | – | – | – |",
        "| map | – | 1.90 s (1.20 s–2.60 s) | 0.06 s | – | – | 0.12 s | – |",
        "| plain pyvis, the same rows | – | – | more than 60 s | – | – | – | – |",
        "| map, all rows | – | – | 0.05 s | – | – | – | – |",
        "| plain pyvis, all rows | – | – | – | – | – | – | – |",
    ]


def test_each_act_says_its_messages_their_size_and_what_it_asks_for() -> None:
    assert tables("In the browser: shipped data")[7:11] == [
        "| messages, bytes, GETs | filter click | legend click | panel | focus, new | focus, seen |",
        "| --- | --- | --- | --- | --- | --- |",
        "| empty page | 5, 0.8 kB, 0 | – | – | – | – |",
        "| map | 0, 0.0 kB, 0 | – | – | –, –, 1 | –, –, 0 (0–1) |",
    ]


def test_each_command_is_judged_by_its_median() -> None:
    assert tables("Without a browser")[-4:] == [
        "| What | at most | measured | reached |",
        "| --- | --- | --- | --- |",
        "| csv | 1.00 s | 1.00 s (0.99 s–1.20 s) | yes |",
        "| svg | 1.50 s | 1.51 s | **NO** |",
    ]


def test_steps_without_a_browser_stand_in_milliseconds() -> None:
    assert tables("Without a browser")[:3] == [
        "|  | shipped data |",
        "| --- | --- |",
        "| bare `pandas.read_csv` + `nx.from_pandas_edgelist` | 4 |",
    ]
