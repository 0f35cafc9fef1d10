"""Stops turn into the Bézier path of a line: through them in smooth curves, or along them in straight ones."""

from collections.abc import Sequence
from itertools import pairwise
from math import hypot

from graph.layout.picture import Point

_RADIUS = 9.0


def smooth(stops: Sequence[Point]) -> tuple[Point, ...]:
    """Return the path that passes each stop horizontally; stops that are no further across are left out.

    >>> smooth([(0, 0), (10, 4)])
    ((0, 0), (5.0, 0), (5.0, 4), (10, 4))
    """
    path = [stops[0]]
    for (x, y), (to_x, to_y) in pairwise(stops):
        if to_x - x < 0.1:
            continue
        middle = (x + to_x) / 2
        path += [(middle, y), (middle, to_y), (to_x, to_y)]
    return tuple(path)


def cornered(stops: Sequence[Point]) -> tuple[Point, ...]:
    """Return the path of straight lines from stop to stop, with each corner between them rounded off.

    The control points of a straight stretch lie within it: the last of them says where the head of an arrow points.

    >>> cornered([(0, 0), (0, 4)])
    ((0, 0), (0.0, 2.0), (0.0, 2.0), (0, 4))
    """
    path = [stops[0]]
    for before, corner, after in zip(stops, stops[1:], stops[2:], strict=False):
        radius = min(_RADIUS, _length(before, corner) / 2, _length(corner, after) / 2)
        path += _straight(path[-1], _towards(corner, before, radius))
        path += [corner, corner, _towards(corner, after, radius)]
    return (*path, *_straight(path[-1], stops[-1]))


def angled(stops: Sequence[Point]) -> tuple[Point, ...]:
    """Return the path of straight lines from stop to stop, with sharp corners.

    >>> angled([(0, 0), (0, 4)])
    ((0, 0), (0.0, 2.0), (0.0, 2.0), (0, 4))
    """
    return (stops[0], *(point for stretch in pairwise(stops) for point in _straight(*stretch)))


def _straight(start: Point, end: Point) -> tuple[Point, Point, Point]:
    """Return the points of a straight stretch after its start."""
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    return middle, middle, end


def _length(start: Point, end: Point) -> float:
    return hypot(end[0] - start[0], end[1] - start[1])


def _towards(start: Point, end: Point, distance: float) -> Point:
    """Return the point at a distance from the start on the way to the end."""
    share = distance / (_length(start, end) or 1.0)
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
