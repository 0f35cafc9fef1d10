"""A frame is a still of 16 to 9 that stands as long as its words take to read, and says all of them."""

from datetime import date

from graph.export.drawing.sheet import Sheet
from graph.export.export_request import Refusal
from graph.export.film.film_frame import FilmFrame, drawn_frame, reading_time, source_frames, source_lines
from graph.palette import Theme

DAY = date(2026, 1, 31)
SMALL = (640, 360)


def still(frame: FilmFrame) -> bytes:
    found = drawn_frame(frame, Theme.light, DAY, SMALL)
    assert not isinstance(found, Refusal)
    assert found.size == SMALL
    return found.tobytes()


def test_a_still_has_its_words_its_year_and_its_picture() -> None:
    bare = FilmFrame("Calm", "", "", None, 3.0)
    picture = Sheet(200, 100, (), "#123456", "", "")
    others = [
        FilmFrame("Calm", "GABA calms.", "", None, 3.0),
        FilmFrame("Calm", "", "Rest · 1 of 2", None, 3.0),
        FilmFrame("Calm", "", "", None, 3.0, "1994"),
        FilmFrame("Calm", "", "", None, 3.0, lines=("1. A source",)),
        FilmFrame("Calm", "", "", picture, 3.0),
    ]
    assert len({still(frame) for frame in (bare, *others)}) == 6
    assert still(bare) == still(bare)


def test_very_long_words_are_shortened_and_stay_on_the_still() -> None:
    assert still(FilmFrame("word " * 200, "word " * 400, "x" * 2000, None, 3.0))


def test_more_words_stand_longer_up_to_a_bound() -> None:
    assert [reading_time("word " * number) for number in (0, 10, 20, 500)] == [3.0, 5.3, 8.6, 14.0]


def test_sources_are_numbered_and_broken_into_lines() -> None:
    lines = source_lines(["Smith 2020", "word " * 60])
    assert lines[0] == "1. Smith 2020"
    assert (lines[1].startswith("2. word"), len(lines) > 2) == (True, True)


def test_sources_are_listed_on_frames_that_take_no_longer_than_one_looks() -> None:
    few, many = [list(source_frames(["word " * 40] * number, "Data 1")) for number in (20, 400)]
    assert [(frame.title, frame.foot, frame.seconds) for frame in few] == [("Sources", "Data 1", 14.0)] * 2
    assert {frame.seconds for frame in many} == {3.0}
    assert [frame.lines for frame in source_frames([], "")] == [("No source is named.",)]
