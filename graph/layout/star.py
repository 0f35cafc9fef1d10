"""The links of one concept turn into a star: what leads to it on the left, what it leads to on the right."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from graph.layout.boxes import CONCEPT, PHRASE, Size, box_size
from graph.layout.link import Link
from graph.layout.picture import Box, Picture, Point, Route
from graph.layout.spokes import PORT, sides
from graph.layout.star_side import PlacedBranch, Side, placed, stacked

_GAPS = (16.0, 9.0, 5.0, 3.0)
_CONCEPT_WRAPS, _PHRASE_WRAPS = (9.0, 11.0, 14.0, 16.0), (11.0, 7.5, 6.3, 13.0, 15.5, 18.0)
_MOST_COLUMNS = 3
# A small star is spread less than there is room: its type grows instead, and a panel beside it costs less of that.
_MOST_STRETCH = (1.25, 1.5)
# So much of its full size type needs to be read, with a margin around the map.
_READABLE = 0.85
_CORNER = 8.0
# The centre grows up to this share of the height of its map.
_TALLEST = 0.45


@dataclass(frozen=True)
class _Star:
    """One way to lay a star out: the size of its centre, and its sides."""

    centre: Size
    left: Side
    right: Side

    @property
    def width(self) -> float:
        return self.left.width + self.centre[1] + self.right.width

    @property
    def height(self) -> float:
        return max(self.left.height, self.right.height, self.centre[2])


def draw_star(links: Sequence[Link], centre: str, space: Point, types: Mapping[str, str]) -> Picture:
    """Return the map of links that all begin or end at the centre, in the largest type that fits the space.

    `space` is the width and height there is, in pixels; type is never larger than at full size. Where one side is too
    high it takes several columns, and the lines to an outer one pass between the concepts of an inner one.
    """
    star, scale = _best(links, centre, space, types)
    room = space[0] / scale, space[1] / scale
    width, height = (
        max(natural, min(free, stretch * natural))
        for natural, free, stretch in zip((star.width, star.height), room, _MOST_STRETCH, strict=True)
    )
    return _picture(links, centre, star, (width, height))


def _best(links: Sequence[Link], centre: str, space: Point, types: Mapping[str, str]) -> tuple[_Star, float]:
    """Return the roomiest star with the fewest columns that fits at full size, else that with the largest type.

    Where type would be too small to read, neighbours that are linked both ways go to the side that is less full.
    """
    best = _largest(_stars(links, centre, types, evenly=False), space)
    if best[1] >= _READABLE:
        return best
    even = _largest(_stars(links, centre, types, evenly=True), space)
    return even if even[1] > best[1] else best


def _largest(stars: Iterable[_Star], space: Point) -> tuple[_Star, float]:
    """Return the star with the largest type and its scale, the first of those that are about as large."""
    best: tuple[_Star, float] | None = None
    for star in stars:
        scale = min(1.0, space[0] / star.width, space[1] / star.height)
        if best is None or scale > best[1] * 1.002:
            best = star, scale
        if scale == 1:
            break
    assert best is not None
    return best


def _stars(links: Sequence[Link], centre: str, types: Mapping[str, str], evenly: bool) -> Iterator[_Star]:
    hub = box_size(centre, _CONCEPT_WRAPS[0], CONCEPT)
    pairs = [sides(links, centre, types, wraps, evenly) for wraps in product(_CONCEPT_WRAPS, _PHRASE_WRAPS)]
    lefts, rights = zip(*pairs, strict=True)

    @cache
    def choices(is_left: bool, columns: int, gap: float) -> list[Side]:
        return _worth_it([stacked(groups, columns, gap) for groups in (lefts if is_left else rights)])

    columns = sorted(product(range(1, _MOST_COLUMNS + 1), repeat=2), key=sum)
    for (left_columns, right_columns), gap in product(columns, _GAPS):
        for left, right in product(choices(True, left_columns, gap), choices(False, right_columns, gap)):
            yield _Star(hub, left, right)


def _worth_it(choices: Sequence[Side]) -> list[Side]:
    """Return the sides than which no earlier one is both as narrow and as low."""
    kept: list[Side] = []
    for side in choices:
        if not any(other.width <= side.width and other.height <= side.height for other in kept):
            kept.append(side)
    return kept


@dataclass(frozen=True)
class _Hub:
    """Where the centre stands: its left and right edge, its middle from the top, and its height."""

    left: float
    right: float
    y: float
    height: float

    def ports(self, count: int) -> list[float]:
        """Return how far down each of a number of lines meets it."""
        apart = min(PORT, (self.height - 2 * _CORNER) / max(1, count - 1))
        return [self.y + (number - (count - 1) / 2) * apart for number in range(count)]


def _picture(links: Sequence[Link], centre: str, star: _Star, size: Point) -> Picture:
    parts = star.left.parts + star.right.parts
    part = (size[0] - star.width) / parts if parts else 0.0
    hub = _hub(star, size, part)
    sides = ((star.left, _Turned(hub.left, -1)), (star.right, _Turned(hub.right, 1)))
    groups = [(group, turned) for side, turned in sides for group in placed(side, hub.ports(side.ports), size[1], part)]
    concepts = [_concept(group, turned) for group, turned in groups]
    spokes = sorted((spoke for found in groups for spoke in _spokes(*found)), key=lambda spoke: spoke[0])
    return Picture(
        "map",
        _tenth(size[0] if parts else star.width),
        _tenth(size[1]),
        (*sorted([_centre(centre, star, hub), *concepts], key=lambda box: box.id), *(box for _, box, _ in spokes)),
        tuple(route for _, _, route in spokes),
    )


def _hub(star: _Star, size: Point, part: float) -> _Hub:
    ports = max(star.left.ports, star.right.ports)
    height = max(star.centre[2], min((ports - 1) * PORT + 2 * _CORNER, _TALLEST * size[1]))
    left = star.left.width + star.left.parts * part
    return _Hub(left, left + star.centre[1], size[1] / 2, round(height, 1))


def _centre(name: str, star: _Star, hub: _Hub) -> Box:
    middle = (hub.left + hub.right) / 2
    return Box(name, "concept", star.centre[0], _tenth(middle), _tenth(hub.y), star.centre[1], hub.height, CONCEPT.font)


@dataclass(frozen=True)
class _Turned:
    """Where distances outwards become places across: from an edge of the centre to the left or to the right."""

    edge: float
    turn: int

    def __call__(self, point: Point) -> Point:
        return _tenth(self.edge + self.turn * point[0]), _tenth(point[1])


def _concept(placed: PlacedBranch, turned: _Turned) -> Box:
    lines, width, height = placed.group.size
    return Box(placed.group.name, "concept", lines, *turned(placed.concept), width, height, CONCEPT.font)


def _spokes(placed: PlacedBranch, turned: _Turned) -> Iterator[tuple[int, Box, Route]]:
    """Yield the number of each link of a group with its phrase and its route, which runs the way that it points."""
    for spoke, middle, paths in zip(placed.group.spokes, placed.phrases, placed.paths, strict=True):
        lines, width, height = spoke.size
        box = Box(spoke.link.id, "phrase", lines, *turned(middle), width, height, PHRASE.font)
        outwards = tuple(tuple(turned(point) for point in path) for path in paths)
        run = outwards if spoke.outward else tuple(path[::-1] for path in reversed(outwards))
        yield spoke.number, box, Route(*spoke.link.ends, (spoke.link.id,), run)


def _tenth(length: float) -> float:
    return round(length, 1)
