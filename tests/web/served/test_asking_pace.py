"""A few pages ask every second; where a crowd looks, each waits longer, and no longer than ten seconds."""

import heapq

import pytest

from web.served.asking_pace import LONGEST, AskingPace


def pauses(pages: int, seconds: float, pace: AskingPace, begin: float = 0.0) -> list[float]:
    """Return the pause at the end of each second while so many pages ask, each after the pause that it was told."""
    turns = [(begin + place / pages, place) for place in range(pages)]
    told: dict[int, float] = {}
    while turns[0][0] < begin + seconds:
        moment, page = turns[0]
        told[int(moment)] = pause = pace.asked(moment)
        heapq.heapreplace(turns, (moment + pause, page))
    return list(told.values())


@pytest.mark.parametrize(("pages", "pause"), [(1, 1.0), (30, 1.0), (60, 2.0), (150, 5.0), (5000, LONGEST)])
def test_a_pause_is_as_long_as_the_crowd_is_large(pages: int, pause: float) -> None:
    assert pauses(pages, 40, AskingPace())[-1] == pytest.approx(pause, rel=0.25)


def test_a_pause_is_short_again_when_the_crowd_has_gone() -> None:
    pace = AskingPace()
    pauses(300, 40, pace)
    assert pace.pause > 5
    assert pauses(10, 40, pace, begin=40)[-1] == 1.0


def test_a_server_that_nobody_asked_for_long_begins_with_a_short_pause() -> None:
    pace = AskingPace(pause=LONGEST)
    assert pace.asked(1000.0) == 1.0
