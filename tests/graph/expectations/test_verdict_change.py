"""What an edit does to expectations is told by kind: what it breaks, leaves without an answer, and mends."""

import pytest

from graph.expectations.expectation import Expectation
from graph.expectations.verdict import Standing, Verdict
from graph.expectations.verdict_change import VerdictChange, told, verdict_changes

EXPECTED = Expectation("A", "lowers", "B", 2)


def verdict(standing: Standing) -> Verdict:
    return Verdict(EXPECTED, standing, ("A", "B") if standing in ("holds", "broken") else ())


@pytest.mark.parametrize(
    ("before", "after", "turn"),
    [
        *[("holds", "broken", "breaks"), ("unreached", "broken", "breaks"), ("undetermined", "broken", "breaks")],
        *[("holds", "unreached", "opens"), ("holds", "undetermined", "opens"), ("holds", "unknown", "opens")],
        *[("broken", "holds", "mends"), ("unreached", "holds", "mends"), ("broken", "unreached", "mends")],
        *[("holds", "holds", None), ("broken", "broken", None), ("unreached", "undetermined", None)],
    ],
)
def test_every_turn_has_its_name(before: Standing, after: Standing, turn: str | None) -> None:
    assert VerdictChange(verdict(before), verdict(after)).turn == turn


def test_what_breaks_is_told_first_and_what_stays_is_not_told() -> None:
    before = [verdict("broken"), verdict("holds"), verdict("holds")]
    after = [verdict("holds"), verdict("broken"), verdict("holds")]
    assert list(told(verdict_changes(before, after))) == [
        ("breaks", "This save breaks 1 expectation", ("A lowers B (held before; now B rises: A → B)",)),
        ("mends", "This save mends 1 expectation", ("A lowers B (was broken before; now B falls: A → B)",)),
    ]


def test_several_are_counted() -> None:
    [(_, heading, words)] = told(verdict_changes([verdict("holds")] * 2, [verdict("unreached")] * 2))
    assert (heading, words[0]) == (
        "This save leaves 2 expectations without an answer",
        "A lowers B (held before; now no path of at most 3 steps)",
    )
