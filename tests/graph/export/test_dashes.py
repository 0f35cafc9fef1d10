"""The dashes of a line have their length, on straight and on curved ways."""

from itertools import pairwise
from math import hypot

import pytest

from graph.export.dashes import dashed
from graph.export.marks import Line, corners


def length(line: Line) -> float:
    points = line.path[::3]
    return sum(hypot(x - a, y - b) for (a, b), (x, y) in pairwise(points))


def test_a_solid_line_stays_as_it_is() -> None:
    line = Line(((0, 0), (1, 5), (2, 5), (3, 0)), "#000000", 1)
    assert dashed(line) == [line]


def test_dashes_go_on_around_a_corner() -> None:
    pieces = dashed(Line(corners([(0, 0), (5, 0), (5, 5)]), "#123456", 2, (4, 2)))
    assert [piece.path[0] for piece in pieces] == [(0, 0), pytest.approx((5, 1))]
    assert [length(piece) for piece in pieces] == pytest.approx([4, 4])
    assert {(piece.colour, piece.width, piece.dashes) for piece in pieces} == {("#123456", 2, ())}


def test_dashes_on_a_curve_are_of_one_length_but_for_the_last() -> None:
    pieces = dashed(Line(((0, 0), (0, 60), (100, 60), (100, 0)), "#000000", 1, (3, 2.5)))
    assert [length(piece) for piece in pieces[:-1]] == pytest.approx([3.0] * (len(pieces) - 1), abs=0.05)
    assert len(pieces) > 20
