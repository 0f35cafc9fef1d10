"""A route turns into the place of the cross that says that a paper behind it is in doubt, where no box covers it."""

from collections.abc import Iterator, Sequence

from graph.layout.picture import Box, Picture, Point, Route

# So far from the left and the top of a cell, and at least so far from a box.
IN_CELL, BESIDE = 6.0, 4.0
# Along a piece of a curve, the middle first.
_SHARES = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)


def cross_place(route: Route, picture: Picture) -> Point:
    """Return the place on a route of an atlas or a matrix: as near its middle as no box covers it, else the middle."""
    path = route.paths[0]
    if picture.kind == "matrix":
        (left, top), _ = path
        return left + IN_CELL, top + IN_CELL
    places = list(_along(path))
    return next((place for place in places if not any(_covers(box, place) for box in picture.boxes)), places[0])


def _along(path: Sequence[Point]) -> Iterator[Point]:
    """Yield points on the pieces of a Bézier path, those of the middle piece first."""
    pieces = [path[start : start + 4] for start in range(0, len(path) - 1, 3)]
    middle = len(pieces) // 2
    for number in sorted(range(len(pieces)), key=lambda number: (abs(number - middle), number)):
        yield from (_point(pieces[number], share) for share in _SHARES)


def _point(piece: Sequence[Point], share: float) -> Point:
    """Return the point of a Bézier piece at a share of it.

    >>> _point([(0, 0), (0, 4), (8, 4), (8, 8)], 0.5)
    (4.0, 4.0)
    """
    rest = 1 - share
    weights = (rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3)
    x, y = (sum(weight * point[axis] for weight, point in zip(weights, piece, strict=True)) for axis in (0, 1))
    return round(x, 1), round(y, 1)


def _covers(box: Box, place: Point) -> bool:
    across, down = abs(place[0] - box.x), abs(place[1] - box.y)
    return across < box.width / 2 + BESIDE and down < box.height / 2 + BESIDE
