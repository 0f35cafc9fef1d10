"""Stills become a GIF that another program reads: its frames, how long each stands, and the same bytes each time."""

from io import BytesIO

from PIL import Image, ImageSequence

from graph.export.film.gif import Still, faded, gif

RED, BLUE = Image.new("RGB", (64, 36), "#ff0000"), Image.new("RGB", (64, 36), "#0000ff")
STILLS = [Still(RED, 3.0), Still(BLUE, 2.5)]


def read(content: bytes) -> list[tuple[int, bytes]]:
    with Image.open(BytesIO(content)) as film:
        assert (film.format, film.size, film.info["loop"]) == ("GIF", (64, 36), 0)
        stills = [(still.info["duration"], still.convert("RGB")) for still in ImageSequence.Iterator(film)]
    return [(duration, still.tobytes()[:3]) for duration, still in stills]


def test_each_still_stands_as_long_as_it_should() -> None:
    assert read(gif(STILLS)) == [(3000, b"\xff\0\0"), (2500, b"\0\0\xff")]
    assert gif(STILLS) == gif(STILLS)


def test_stills_give_way_to_each_other_and_years_follow_at_once() -> None:
    assert [still.seconds for still in faded(STILLS)] == [3.0, 0.08, 0.08, 0.08, 0.08, 2.5]
    assert [still.seconds for still in faded([STILLS[0], Still(BLUE, 1.0, goes_on=True)])] == [3.0, 1.0]
