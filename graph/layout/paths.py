"""Stops turn into the Bézier path of a line: through them in smooth curves, or along them with round corners."""

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

    >>> cornered([(0, 0), (0, 4)])
    ((0, 0), (0, 0), (0, 4), (0, 4))
    """
    path = [stops[0]]
    for before, corner, after in zip(stops, stops[1:], stops[2:], strict=False):
        radius = min(_RADIUS, _length(before, corner) / 2, _length(corner, after) / 2)
        path += [path[-1], *[_towards(corner, before, radius)] * 2]
        path += [corner, corner, _towards(corner, after, radius)]
    return (*path, path[-1], stops[-1], stops[-1])


def _length(start: Point, end: Point) -> float:
    return hypot(end[0] - start[0], end[1] - start[1])


def _towards(start: Point, end: Point, distance: float) -> Point:
    """Return the point at a distance from the start on the way to the end."""
    share = distance / (_length(start, end) or 1.0)
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
