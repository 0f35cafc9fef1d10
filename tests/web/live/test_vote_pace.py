"""A full room votes at once; a flood is slowed down."""

from web.live.vote_pace import MOST_AT_ONCE, VotePace


def test_as_many_as_fit_in_a_room_vote_at_once_and_then_some_in_a_second() -> None:
    moment = 0.0
    pace = VotePace(lambda: moment)
    assert [pace.allows() for _ in range(MOST_AT_ONCE + 1)] == [True] * MOST_AT_ONCE + [False]
    moment = 0.01
    assert [pace.allows() for _ in range(3)] == [True, True, False]
