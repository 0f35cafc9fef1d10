"""Samples of a run become the tables of docs/speed.md."""

from math import inf

from bench.offline import BARE, PAGE
from bench.pages import EMPTY, MAP, PYVIS
from bench.report import report
from bench.rounds import BYTES, FILTER, FIRST_OPEN, Sample
from bench.targets import SHIPPED


def sample(page: str, measure: str, round: int, value: float) -> Sample:
    return Sample(SHIPPED, page, measure, round, value)


SAMPLES = [
    sample(EMPTY.name, FIRST_OPEN, 1, 1000),
    sample(EMPTY.name, FIRST_OPEN, 2, 2000),
    sample(EMPTY.name, FILTER, 1, 100),
    sample(MAP.name, FIRST_OPEN, 1, 1300),
    sample(MAP.name, FIRST_OPEN, 2, 2800),
    sample(MAP.name, FILTER, 1, 210),
    sample(MAP.name, BYTES, 1, 8000),
    sample(PYVIS.name, FILTER, 1, inf),
    sample(PAGE, BARE, 1, 4.2),
]


def section(heading: str) -> list[str]:
    """Return the lines of the table under a heading."""
    part = report(SAMPLES, "this machine").split(f"## {heading}\n")[1].split("## ")[0]
    return [line for line in part.splitlines() if line.startswith("|")]


def test_a_target_is_judged_by_the_median_of_the_ratios_within_each_round() -> None:
    assert section("What is to be reached") == [
        "| What | at most | measured | reached |",
        "| --- | --- | --- | --- |",
        "| first open, map / empty page | 1.40 | 1.35 (1.30–1.40) | yes |",
        "| filter click, map / empty page | 2.00 | 2.10 | **NO** |",
        "| filter click, map / plain pyvis, the same rows | 0.25 | 0.00 | yes |",
        "| bytes, map | 40.0 kB | 8.0 kB | yes |",
    ]


def test_what_never_settled_and_what_was_not_measured_look_different() -> None:
    assert section("In the browser: shipped data") == [
        "|  | first visitor | first open | filter click | bytes | panel |",
        "| --- | --- | --- | --- | --- | --- |",
        "| empty page | – | 1.50 s (1.00 s–2.00 s) | 0.10 s | – | – |",
        "| map | – | 2.05 s (1.30 s–2.80 s) | 0.21 s | 8.0 kB | – |",
        "| plain pyvis, the same rows | – | – | more than 60 s | – | – |",
        "| map, all rows | – | – | – | – | – |",
        "| plain pyvis, all rows | – | – | – | – | – |",
    ]


def test_steps_without_a_browser_stand_in_milliseconds() -> None:
    assert section("Without a browser")[:3] == [
        "|  | shipped data |",
        "| --- | --- |",
        "| bare `pandas.read_csv` + `nx.from_pandas_edgelist` | 4 |",
    ]
