"""A sign turns into the end of its line, the same as web/front/stage/marks/arrow_head.js draws."""

from math import atan2, cos, sin

from graph.colour_numbers import UNSTATED
from graph.export.drawing.marks import Area, Line, Mark, Path, closed, corners
from graph.export.drawing.outline import rounded
from graph.layout.picture import Point

SIZE = 9.0
# From the tip to the middle of a bar, so that the border of the box at the tip does not cover it.
_BAR = 0.25
_INCREASES, _DECREASES, _MODULATES, _PRODUCES, _NO_CLEAR_EFFECT, _CONTESTED = range(6)
# How wide the ring is drawn that stands where no polarity does.
_RING = 1.3
_DASHES = {_NO_CLEAR_EFFECT: (1.5, 4.0), _CONTESTED: (7.0, 3.5)}


def dashes(sign: int) -> tuple[float, ...]:
    """Return the dashes of a sign's line.

    >>> dashes(0), dashes(4)
    ((), (1.5, 4.0))
    """
    return _DASHES.get(sign, ())


def arrow_head(sign: int, path: Path, colour: str, width: float, ground: str, size: float = SIZE) -> list[Mark]:
    """Return the marks at the end of a path: arrow, bar, dot, open arrow or diamond; none for no clear effect.

    Where no polarity is stated it is a ring, a dot that is as empty as the ground.
    """
    if len(path) < 2:
        return []
    if sign == _INCREASES:
        points = [(0.0, 0.0), (-size, size * 0.5), (-size, -size * 0.5)]
        return [Area(closed(_turned(points, path)), colour, colour, 0)]
    if sign == _MODULATES:
        return [Area(_dot(path, size * 0.4), colour, colour, 0)]
    if sign == UNSTATED:
        return [Area(_dot(path, size * 0.4), ground, colour, _RING)]
    if sign == _DECREASES:
        points = [(-size * _BAR, size * 0.62), (-size * _BAR, -size * 0.62)]
        return [Line(corners(_turned(points, path)), colour, max(width, size * 0.3))]
    if sign == _CONTESTED:
        points = [(0.0, 0.0), (-size * 0.6, size * 0.45), (-size * 1.2, 0.0), (-size * 0.6, -size * 0.45)]
        return [Area(closed(_turned(points, path)), colour, colour, 0)]
    if sign == _PRODUCES:
        points = [(-size, size * 0.55), (0.0, 0.0), (-size, -size * 0.55)]
        return [Line(corners(_turned(points, path)), colour, width)]
    return []


def _dot(path: Path, radius: float) -> Path:
    x, y = _turned([(-radius, 0.0)], path)[0]
    return rounded((x - radius, y - radius, x + radius, y + radius), radius)


def _turned(points: list[Point], path: Path) -> list[Point]:
    """Return points drawn for a line that arrives at 0, 0 from the left, as they stand at the end of the path."""
    (from_x, from_y), (tip_x, tip_y) = path[-2:]
    angle = atan2(tip_y - from_y, tip_x - from_x)
    return [(tip_x + x * cos(angle) - y * sin(angle), tip_y + x * sin(angle) + y * cos(angle)) for x, y in points]
