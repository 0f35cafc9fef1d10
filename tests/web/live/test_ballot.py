"""A presenter's question is taken only in its bounds, and its right answer stays with it until the result is shown."""

from dataclasses import asdict

import pytest

from web.live.ballot import LONGEST_CHOICE, LONGEST_ID, LONGEST_STEM, Ballot, ballot_of

ASKED = {"id": "q1", "form": "sign", "stem": "What does A do to B?", "choices": ["raises it", "lowers it"]}


def test_a_ballot_is_what_was_sent() -> None:
    told = {**ASKED, "about": "r1", "round": 2, "phase": "shown", "right": [1]}
    ballot = Ballot("q1", "sign", "What does A do to B?", ("raises it", "lowers it"), "r1", 2, "shown", (1,))
    assert (ballot_of(told), ballot.as_state(), ballot_of(asdict(ballot))) == (ballot, told, ballot)
    assert (ballot_of(None), ballot_of("")) == (None, None)


def test_an_open_ballot_keeps_its_right_answer_to_itself() -> None:
    ballot = ballot_of({**ASKED, "right": [1]})
    assert ballot
    assert ballot.as_state()["right"] == []


@pytest.mark.parametrize(
    "wrong",
    [
        "yes",
        {**ASKED, "id": ""},
        {**ASKED, "id": "q" * (LONGEST_ID + 1)},
        {**ASKED, "form": "script"},
        {**ASKED, "stem": "x" * (LONGEST_STEM + 1)},
        {**ASKED, "phase": "over"},
        {**ASKED, "choices": ["one"]},
        {**ASKED, "choices": ["same", "same"]},
        {**ASKED, "choices": ["a", ""]},
        {**ASKED, "choices": ["a", "b" * (LONGEST_CHOICE + 1)]},
        {**ASKED, "choices": ["a", 1]},
        {**ASKED, "choices": [[], []]},
        {**ASKED, "choices": "ab"},
        {**ASKED, "choices": list("abcdefg")},
        {**ASKED, "round": 0},
        {**ASKED, "round": 6},
        {**ASKED, "round": True},
        {**ASKED, "right": [2]},
        {**ASKED, "right": [0, 1, 1]},
        {**ASKED, "right": "0"},
    ],
)
def test_what_is_no_ballot_is_refused(wrong: object) -> None:
    with pytest.raises(ValueError, match="ballot"):
        ballot_of(wrong)


def test_a_vote_is_for_one_choice_of_the_round_that_is_open() -> None:
    ballot = ballot_of({**ASKED, "round": 2})
    shown = ballot_of({**ASKED, "phase": "shown"})
    assert ballot
    assert shown
    votes = [("q1", 2, 0), ("q1", 2, 1), ("q1", 2, 2), ("q1", 2, -1), ("q1", 1, 0), ("q2", 2, 0)]
    assert [ballot.accepts(*vote) for vote in votes] == [True, True, False, False, False, False]
    assert shown.accepts("q1", 1, 0) is False
