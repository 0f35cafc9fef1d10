"""The tallies of two crowds become the half of docs/speed.md about many readers, with a verdict for each target."""

from dataclasses import replace

from bench.load.report import report
from bench.load.schedule import FILTER, FOCUS, QUESTION
from bench.load.tally import OPEN, Tally

EMPTY = Tally(
    10, waits={OPEN: [0.5] * 10, FILTER: [0.1] * 12, FOCUS: [0.3] * 8}, acts=20, time_to_open=1.0, time_to_act=0.8
)
MAP = Tally(
    10,
    waits={OPEN: [0.6] * 9 + [0.8], FOCUS: [0.1] * 19 + [0.9], QUESTION: [0.2]},
    acts=100,
    news=200,
    news_while_waiting=50,
    time_to_open=2.0,
    time_to_act=0.6,
    time_to_wait=0.05,
    time_to_vote=0.7,
    time_to_show=0.4,
)


def tables(of_map: Tally, heading: str) -> list[str]:
    """Return the lines of the table under a heading, without its head."""
    part = report(of_map, EMPTY, (60, 20, 60), "this machine").split(f"### {heading}\n")[1].split("### ")[0]
    return [line for line in part.splitlines() if line.startswith("|")][2:]


def test_each_target_has_its_verdict() -> None:
    assert tables(MAP, "What is to be reached with 10 readers") == [
        "| errors | 0 | 0 | yes |",
        "| wait for a focus, 95 of 100 | 0.30 s | 0.10 s | yes |",
        "| server time of a first open / empty page | 2.50 | 2.00 | yes |",
        "| server time of an average act / empty rerun | 0.100 | 0.100 | yes |",
        "| votes of followers lost or counted twice | 0 | 0 | yes |",
        "| result of a vote on the last screen | 1.00 s | 0.40 s | yes |",
    ]
    slow = replace(MAP, waits={FOCUS: [0.4]}, errors=["gone"], time_to_open=2.6, time_to_act=0.7)
    slow = replace(slow, votes_wrong=1, time_to_show=1.1)
    assert [line[-9:] for line in tables(slow, "What is to be reached with 10 readers")] == ["| **NO** |"[-9:]] * 6


def test_waits_of_all_reruns_of_the_empty_page_are_one_line() -> None:
    assert tables(MAP, "What readers wait for") == [
        "| first open, empty page | 10 | 0.50 s | 0.50 s | 0.50 s |",
        "| first open, map | 10 | 0.60 s | 0.80 s | 0.80 s |",
        "| rerun, empty page | 20 | 0.10 s | 0.30 s | 0.30 s |",
        "| a focus, map | 20 | 0.10 s | 0.10 s | 0.90 s |",
        "| a question, map | 1 | 0.20 s | 0.20 s | 0.20 s |",
        "| a vote of all, until the last was taken | 1 | 0.70 s | 0.70 s | 0.70 s |",
        "| the result, until the last follower has it | 1 | 0.40 s | 0.40 s | 0.40 s |",
    ]


def test_what_open_pages_ask_by_themselves_is_taken_off_and_told() -> None:
    assert tables(MAP, "What the server does") == [
        "| first open, empty page | 100.0 ms |",
        "| first open, map | 200.0 ms |",
        "| rerun, empty page | 40.0 ms |",
        "| average act, map (100 acts) | 4.0 ms |",
        "| one question for news, map | 1.0 ms |",
        "| average act with the news of its reader, map (200 questions) | 6.0 ms |",
    ]


def test_errors_are_told_in_their_own_words() -> None:
    text = report(replace(MAP, errors=["Gone", "Gone", "Late"]), EMPTY, (60, 20, 60), "this machine")
    assert text.endswith("### Errors\n\n- Gone\n- Late\n")
