"""A dashed curve turns into the straight pieces of its dashes, for a printer that knows no dashes of this length."""

from collections.abc import Iterator
from itertools import cycle, pairwise
from math import hypot

from graph.export.marks import Line, Path, corners
from graph.layout.picture import Point

_STEPS = 24


def dashed(line: Line) -> list[Line]:
    """Return a line as solid lines, one for each of its dashes; a solid line is returned as it is.

    >>> [piece.path[0] for piece in dashed(Line(corners([(0, 0), (9, 0)]), "#000000", 1, (2, 4)))]
    [(0.0, 0.0), (6.0, 0.0)]
    """
    if not line.dashes:
        return [line]
    return [Line(corners(piece), line.colour, line.width) for piece in _pieces(_points(line.path), line.dashes)]


def _points(path: Path) -> Iterator[Point]:
    yield path[0]
    for start in range(0, len(path) - 3, 3):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = path[start : start + 4]
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            yield a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy


def _pieces(points: Iterator[Point], lengths: tuple[float, ...]) -> Iterator[list[Point]]:
    """Yield the points of every second piece when the way is cut into pieces of these lengths, in turn."""
    kinds = cycle([(length, place % 2 == 0) for place, length in enumerate(lengths)])
    left, inked = next(kinds)
    piece: list[Point] = []
    for (x, y), end in pairwise(points):
        piece = piece or [(float(x), float(y))]
        while (distance := hypot(end[0] - x, end[1] - y)) > left:
            x, y = x + (end[0] - x) * left / distance, y + (end[1] - y) * left / distance
            if inked:
                yield [*piece, (x, y)]
            piece = [(x, y)]
            left, inked = next(kinds)
        left -= distance
        piece.append(end)
    if inked and len(piece) > 1:
        yield piece
