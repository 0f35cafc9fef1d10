"""Each voter counts once in a round, may think again, and is no longer known when too much else was asked."""

from dataclasses import replace

import pytest

from web.live.ballot import Ballot
from web.live.ballot_box import BallotBox

OPEN = Ballot("q1", "plain", "Ready?", ("yes", "no"))
SHOWN = replace(OPEN, phase="shown")


def test_counts_stay_hidden_until_they_are_shown_and_nobody_counts_twice() -> None:
    box = BallotBox()
    votes = [("ann", 0), ("ben", 0), ("ann", 1), ("cleo", 1)]
    assert [box.cast(OPEN, *vote) for vote in votes] == [True] * 4
    assert (box.result(OPEN), box.result(SHOWN)) == ({"votes": 3}, {"votes": 3, "tallies": [[1, 2]]})


def test_a_second_round_stands_beside_the_first() -> None:
    box, again = BallotBox(), replace(OPEN, round=2)
    for ballot, choice in ((OPEN, 0), (again, 1)):
        box.cast(ballot, "ann", choice)
    assert box.result(again) == {"votes": 1}
    assert box.result(replace(again, phase="shown")) == {"votes": 1, "tallies": [[1, 0], [0, 1]]}


def test_there_is_an_end_of_voters_and_of_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.live.ballot_box.MOST_VOTERS", 2)
    monkeypatch.setattr("web.live.ballot_box.MOST_BALLOTS", 2)
    box = BallotBox()
    assert [box.cast(OPEN, voter, 0) for voter in ("ann", "ben", "cleo", "ann")] == [True, True, False, True]
    for id in ("q2", "q3"):
        box.cast(replace(OPEN, id=id), "ann", 0)
    assert [box.result(replace(OPEN, id=id))["votes"] for id in ("q1", "q2", "q3")] == [0, 1, 1]


def test_the_votes_of_a_question_can_be_held_elsewhere() -> None:
    here, there = BallotBox(), BallotBox()
    here.cast(OPEN, "ann", 1)
    there.cast(OPEN, "ben", 0)
    there.replace(OPEN, here.votes_of(OPEN))
    assert (there.votes_of(OPEN), there.result(SHOWN)["tallies"]) == ({1: {"ann": 1}}, [[0, 1]])
