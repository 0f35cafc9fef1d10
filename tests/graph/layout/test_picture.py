"""A picture is a value: equal when its parts are, and never written to."""

from dataclasses import FrozenInstanceError

import pytest

from graph.layout.picture import SPACE, Box, Heading, Picture, Route

WINDOWS = {"1280x720": (1252, 541), "1920x1080": (1892, 901)}


def picture() -> Picture:
    box = Box("GABA", "concept", ("GABA",), 10, 20, 30, 40, 16)
    route = Route("GABA", "GABA", ("r1",), (((0, 0), (1, 1)),))
    return Picture("map", 100, 50, (box,), (route,), (Heading("transmitter", 1, 2, 3),))


def test_equal_pictures_are_one_value() -> None:
    assert picture() == picture()
    assert len({picture(), picture()}) == 1


@pytest.mark.parametrize("part", [picture(), picture().boxes[0], picture().routes[0], picture().headings[0]])
def test_no_part_of_a_picture_can_be_written_to(part: object) -> None:
    with pytest.raises(FrozenInstanceError):
        part.x = 1


@pytest.mark.parametrize("window", WINDOWS)
def test_the_space_has_about_the_shape_that_the_map_has_in_common_windows(window: str) -> None:
    width, height = WINDOWS[window]
    assert width / height == pytest.approx(SPACE[0] / SPACE[1], rel=0.1)
