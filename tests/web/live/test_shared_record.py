"""What Redis answers is read as far as this program may have written it, and no further."""

from typing import Any

import pytest

from web.live.ballot import Ballot
from web.live.ballot_box import MOST_VOTERS
from web.live.presentation import Elsewhere, code_of, proof_of
from web.live.shared_record import BrokenRecordError, SharedRecord, record_of, shown_of, text_of

PROOF, CODE = proof_of("s" * 40), code_of("s" * 40)
STATE = {"address": "focus=α&select=</script>", "blank": ""}
BALLOT = Ballot("q1", "plain", "Ready?", ("yes", "no"), right=(1,))


def answer(*changes: tuple[int, Any]) -> list[Any]:
    found: list[Any] = [b"open", PROOF.encode(), b"7", text_of(STATE, BALLOT).encode(), 3, 1, [[b"ann", b"1"], []]]
    for place, value in changes:
        found[place] = value
    return found


def test_an_answer_becomes_a_record() -> None:
    assert record_of(CODE, answer()) == SharedRecord(PROOF, 7, STATE, BALLOT, Elsewhere(3, 1), {1: {"ann": 1}})


@pytest.mark.parametrize("found", [[b"none"], [b"ended"], None, b"open"])
def test_there_may_be_none(found: Any) -> None:
    assert record_of(CODE, found) is None


@pytest.mark.parametrize(
    "change",
    [
        (1, b"f" * 64),
        (1, b"x"),
        (1, None),
        (2, b"-1"),
        (2, b"9" * 30),
        (2, "²".encode()),
        (3, None),
        (4, b"many"),
        (6, [[b"x" * 500, b"1"]]),
    ],
)
def test_what_this_program_never_writes_is_refused(change: tuple[int, Any]) -> None:
    with pytest.raises(BrokenRecordError):
        record_of(CODE, answer(change))


def test_counts_are_bounded() -> None:
    record = record_of(CODE, answer((4, 10**18)))
    assert record
    assert record.elsewhere == Elsewhere(100_000, 1)


@pytest.mark.parametrize(
    "shown", [b"{", b"[]", b"[" * 5000, b'{"state": {"a": 1}}', b'{"ballot": {"id": "q1"}}', b"x" * 90_000, "text"]
)
def test_what_is_shown_is_an_object_of_texts(shown: Any) -> None:
    with pytest.raises(BrokenRecordError):
        shown_of(shown)


def test_no_more_votes_are_read_than_may_be_cast() -> None:
    many = [part for place in range(MOST_VOTERS + 9) for part in (str(place).encode(), b"0")]
    record = record_of(CODE, answer((6, [many])))
    assert record
    assert len(record.rounds[1]) == MOST_VOTERS
