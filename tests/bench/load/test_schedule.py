"""A crowd gets a timetable that is the same on every run and has the kinds of acts in their shares."""

from collections import Counter

from bench.load.schedule import FILTER, FOCUS, PAUSE, QUESTION, acts, by_reader, openings


def test_six_acts_in_ten_are_filters_three_a_focus_and_one_a_question() -> None:
    assert Counter(act.kind for act in acts(300, 60)) == {FILTER: 1080, FOCUS: 540, QUESTION: 180}


def test_every_reader_acts_every_ten_seconds_from_a_moment_of_its_own() -> None:
    timetable = by_reader(acts(30, 60))
    assert sorted(timetable) == list(range(30))
    for own in timetable.values():
        assert 0 <= own[0].at < PAUSE
        assert [round(act.at - own[0].at, 6) for act in own] == [0, 10, 20, 30, 40, 50]
    assert len({own[0].at for own in timetable.values()}) == 30


def test_a_run_is_the_same_each_time_and_another_crowd_acts_otherwise() -> None:
    assert acts(30, 20) == acts(30, 20)
    assert [act.kind for act in acts(30, 20)] != [act.kind for act in acts(60, 20)][:60]


def test_no_reader_knows_its_turns() -> None:
    turns = Counter(act.kind for own in by_reader(acts(300, 60)).values() for act in own[:1])
    assert {kind for kind in turns} == {FILTER, FOCUS, QUESTION}


def test_pages_are_opened_evenly_over_the_time() -> None:
    assert openings(3, 60) == (0, 20, 40)
