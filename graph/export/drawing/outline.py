"""The number of a type turns into the outline of its boxes, the same as web/front/stage/outline.js draws."""

from collections.abc import Callable

from graph.export.drawing.marks import Path, closed
from graph.layout.picture import Point
from graph.palette import outline_number

_CUT = 7.0
# How far the handles of a Bézier curve reach that follows a quarter of a circle, in radii.
_ARC = 0.5523
_Sides = tuple[float, float, float, float]


def outline(tone: int, centre: Point, width: float, height: float) -> Path:
    """Return the closed path of a box of a type, in pixels."""
    (x, y), cut = centre, min(_CUT, height / 3)
    sides = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
    number = outline_number(tone)
    if number in _RADII:
        return rounded(sides, _RADII[number])
    return closed(_CORNERS[number](sides, cut))


def rounded(sides: _Sides, radius: float) -> Path:
    """Return the path of a rectangle (left, top, right, bottom) with round corners."""
    left, top, right, bottom = sides
    size = min(radius, (bottom - top) / 2, (right - left) / 2)
    if not size:
        return closed([(left, top), (right, top), (right, bottom), (left, bottom)])
    path: list[Point] = [(left + size, top)]
    for (x, y), (across, along) in (
        ((right, top), (-1, 0)),
        ((right, bottom), (0, -1)),
        ((left, bottom), (1, 0)),
        ((left, top), (0, 1)),
    ):
        start = (x + across * size, y + along * size)
        end = (x + along * size, y - across * size)
        near = 1 - _ARC
        path += [path[-1], start, start]
        path += [
            (x + across * size * near, y + along * size * near),
            (x + along * size * near, y - across * size * near),
            end,
        ]
    return (*path, path[-1], path[0], path[0])


def _pointed(sides: _Sides, cut: float) -> list[Point]:
    left, top, right, bottom = sides
    y = (top + bottom) / 2
    return [(left, y), (left + cut, top), (right - cut, top), (right, y), (right - cut, bottom), (left + cut, bottom)]


def _cornered(sides: _Sides, cut: float) -> list[Point]:
    (left, top, right, bottom), half = sides, cut * 0.8
    upper = [(left, top + half), (left + half, top), (right - half, top), (right, top + half)]
    return [*upper, (right, bottom - half), (right - half, bottom), (left + half, bottom), (left, bottom - half)]


def _arrowed(sides: _Sides, cut: float) -> list[Point]:
    left, top, right, bottom = sides
    return [(left, top), (right - cut, top), (right, (top + bottom) / 2), (right - cut, bottom), (left, bottom)]


def _eared(sides: _Sides, cut: float) -> list[Point]:
    left, top, right, bottom = sides
    return [(left, top), (right - cut, top), (right, top + cut), (right, bottom), (left, bottom)]


def _notched(sides: _Sides, cut: float) -> list[Point]:
    (left, top, right, bottom), depth = sides, cut * 0.6
    y = (top + bottom) / 2
    return [(left, top), (right, top), (right - depth, y), (right, bottom), (left, bottom), (left + depth, y)]


_RADII = {0: 15.0, 1: 8.0, 4: 2.5, 6: 0.0}
_CORNERS: dict[int, Callable[[_Sides, float], list[Point]]] = {
    **{2: _eared, 3: _pointed, 5: _cornered, 7: _arrowed, 8: _notched}
}
