"""Relations turn into the atlas: one column for each type, one curve for each pair of concepts."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from graph.layout.boxes import BoxStyle, box_size
from graph.layout.columns import ordered_columns, part_after_part
from graph.layout.communities import BETWEEN
from graph.layout.link import Link
from graph.layout.picture import Box, Heading, Picture, Point, Route
from graph.layout.typeface import ATLAS_WEIGHT, text_width
from graph.layout.wrap import one_line
from graph.vocabulary import TYPES, in_order

_FONTS = (14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9, 8, 7, 6, 5, 4)
_WRAPS = (5, 6, 7, 8, 9, 10, 12, 14, 18)
_ROW_GAP = 3.0
_SMALLEST_GAP = 30.0
_WIDEST_GAP = 190.0
# Beside a column of one name a gap is less than half as wide as between long ones.
_LEAST_SHARE, _MANY_NAMES = 0.6, 8
_HEADING = 22.0
# Headings have the largest type in which none is cut, or else the smallest.
_HEADING_FONTS, _HEADING_WEIGHT, _BETWEEN_HEADINGS = (14, 13, 12, 11), 600, 6.0
# Whole names have no more lines than this where they can be wider; so far from its middle a column is parted.
_FEW_LINES, _ABOUT = 3, 6
_BULGE = 0.35
_LANE = 3.0
# How far out and how far up the line of a concept that acts on itself is drawn.
_LOOP = (34.0, 15.0)


Pair = tuple[str, str]


@dataclass(frozen=True)
class _Column:
    """Concepts one above the other, with their wrapped lines, in pixels."""

    type: str
    names: tuple[str, ...]
    sizes: tuple[tuple[tuple[str, ...], float, float], ...]

    @property
    def width(self) -> float:
        return max(size[1] for size in self.sizes)

    @property
    def lines(self) -> int:
        """Of the name with most of them."""
        return max(len(size[0]) for size in self.sizes)

    @property
    def height(self) -> float:
        return sum(size[2] for size in self.sizes) + _ROW_GAP * (len(self.sizes) - 1)


def draw_atlas(
    links: Sequence[Link], types: Mapping[str, str], space: Point, given: bool = False, whole: bool = False
) -> Picture:
    """Return the atlas of the links in the largest type that fits the space (width and height in pixels).

    `types` names every concept to draw. Communities may stand in for types; they then stand in the order `given`. A
    type with more concepts than one column holds takes several columns, of which each has what is linked with each
    other, as far as that goes. Of concepts that are communities names are `whole`, and columns have none.
    """
    ordered = _ordered(links, types, given)
    font, columns = _fitting_columns(ordered, {link.ends for link in links}, space, whole)
    width = max(space[0], sum(column.width for column in columns) + _SMALLEST_GAP * (len(columns) - 1))
    height = max(space[1], max(column.height for column in columns) + _HEADING)
    lefts = list(_lefts(columns, width))
    boxes = tuple(_boxes(columns, lefts, height, font))
    headings = tuple(_headings(columns, lefts, width))
    if whole:
        return Picture("atlas", round(width, 1), round(height, 1), boxes, tuple(_routes(links, boxes, width)))
    below = dict(zip(dict.fromkeys(column.type for column in columns), headings, strict=True))
    return Picture(
        *("atlas", round(width, 1), round(height, 1), boxes, tuple(_routes(links, boxes, width)), headings),
        sections={name: below[column.type].text for column in columns for name in column.names},
    )


def _ordered(links: Sequence[Link], types: Mapping[str, str], given: bool) -> dict[str, list[str]]:
    present = tuple(dict.fromkeys(types.values())) if given else in_order(TYPES, set(types.values()))
    members = [sorted(name for name in types if types[name] == kind) for kind in present]
    pairs = [link.ends for link in links]
    ordered = (
        ordered_columns(members, pairs) if len(members) > 1 else [part_after_part(names, pairs) for names in members]
    )
    return dict(zip(present, ordered, strict=True))


def _fitting_columns(
    members: Mapping[str, Sequence[str]], pairs: Set[Pair], space: Point, whole: bool
) -> tuple[float, list[_Column]]:
    for font in _FONTS:
        style = BoxStyle(font, ATLAS_WEIGHT, pad_x=6, pad_y=2.5)
        room = space[1] - _HEADING
        build = _Builder(style, room, pairs, whole)
        columns = [column for kind, names in members.items() for column in build.columns(kind, names)]
        needed = sum(column.width for column in columns) + _SMALLEST_GAP * (len(columns) - 1)
        if needed <= space[0]:
            break
    return font, columns


@dataclass(frozen=True)
class _Builder:
    """How columns are made: their type, the height that there is, the pairs that are drawn, whether names are whole."""

    style: BoxStyle
    room: float
    pairs: Set[Pair]
    whole: bool

    def columns(self, kind: str, names: Sequence[str]) -> list[_Column]:
        """Return the narrowest column that holds the names within the room; several columns where none does."""
        made = (_column(kind, names, self.style, wrap) for wrap in _WRAPS)
        fitting = [column for column in made if column.height <= self.room]
        if fitting:
            return [min(fitting, key=self._cost)]
        if len(names) == 1:
            return [_column(kind, names, self.style, _WRAPS[-1])]
        end = self._parted(names)
        return self.columns(kind, names[:end]) + self.columns(kind, names[end:])

    def _cost(self, column: _Column) -> Point:
        return (max(0, column.lines - _FEW_LINES) if self.whole else 0), column.width

    def _parted(self, names: Sequence[str]) -> int:
        """Return where names are parted: about the middle, where fewest pairs lead across."""
        middle = (len(names) + 1) // 2
        places = {name: place for place, name in enumerate(names)}
        inside = [sorted((places[one], places[other])) for one, other in self.pairs if {one, other} <= places.keys()]
        near = range(max(1, middle - _ABOUT), min(len(names) - 1, middle + _ABOUT) + 1)
        return min(near, key=lambda end: (sum(one < end <= other for one, other in inside), abs(end - middle), end))


def _column(kind: str, names: Sequence[str], style: BoxStyle, wrap: float) -> _Column:
    """Return a column about `wrap` em wide, every name on as few lines as the widest one leaves room for."""
    widest = max(box_size(name, wrap, style)[1] for name in names)
    room = (widest - 2 * style.pad_x) / style.font
    return _Column(kind, tuple(names), tuple(box_size(name, room, style) for name in names))


def _lefts(columns: Sequence[_Column], width: float) -> Iterator[float]:
    """Yield the left side of each column, all spread over the width; beside a short one the gaps are smaller."""
    free = width - sum(column.width for column in columns)
    shares = [_share(left, right) for left, right in pairwise(columns)]
    gaps = [min(_WIDEST_GAP, free * share / sum(shares)) for share in shares]
    left = (free - sum(gaps)) / 2
    for column, gap in zip(columns, [*gaps, 0.0], strict=True):
        yield left
        left += column.width + gap


def _share(left: _Column, right: _Column) -> float:
    """Return how much room the curves between two columns want, which is less where one has few ends."""
    return _LEAST_SHARE + min(1.0, min(len(left.names), len(right.names)) / _MANY_NAMES)


def _boxes(columns: Sequence[_Column], lefts: Sequence[float], height: float, font: float) -> Iterator[Box]:
    for column, left in zip(columns, lefts, strict=True):
        free = height - _HEADING - sum(size[2] for size in column.sizes)
        gap = min(2.5 * font, free / (len(column.sizes) + 1))
        top = _HEADING + (free - gap * (len(column.sizes) - 1)) / 2
        for name, (lines, box_width, box_height) in zip(column.names, column.sizes, strict=True):
            middle = (round(left + column.width / 2, 1), round(top + box_height / 2, 1))
            yield Box(name, "concept", lines, *middle, box_width, box_height, font)
            top += box_height + gap


def _headings(columns: Sequence[_Column], lefts: Sequence[float], width: float) -> Sequence[Heading]:
    """Return the name above the first column of each type; none runs into the next one, or over the edge."""
    first: dict[str, tuple[_Column, float]] = {}
    for column, left in zip(columns, lefts, strict=True):
        first.setdefault(column.type, (column, left + column.width / 2))
    middles = [middle for _, middle in first.values()]
    bounds = [0.0, *((left + right) / 2 for left, right in pairwise(middles)), width]
    places = list(zip(first.values(), pairwise(bounds), strict=True))
    named = [[_heading(*place, font) for place in places] for font in _HEADING_FONTS]
    # A larger type may name fewer concepts of a community, but cuts no name that a smaller one does not.
    least = _cut(named[-1])
    return next(headings for headings in named if _cut(headings) == least)


def _cut(headings: Sequence[Heading]) -> list[str]:
    return [heading.text for heading in headings if heading.text.endswith("…")]


def _heading(at: tuple[_Column, float], bounds: Point, font: float) -> Heading:
    (column, middle), (start, end) = at, bounds
    text = one_line(_fitting_name(column, font), (end - start - _BETWEEN_HEADINGS) / font, _HEADING_WEIGHT)
    half = text_width(text, _HEADING_WEIGHT) * font / 2
    return Heading(text, round(min(max(middle, start + half), end - half), 1), font + 1, font)


def _fitting_name(column: _Column, font: float) -> str:
    """Return the name of a column; of the names of a community as many as there is room for above it, at least one."""
    names = column.type.split(BETWEEN)
    room = (column.width + _SMALLEST_GAP) / font
    while len(names) > 1 and text_width(BETWEEN.join(names), _HEADING_WEIGHT) > room:
        names.pop()
    return BETWEEN.join(names)


def _routes(links: Sequence[Link], boxes: Sequence[Box], width: float) -> Iterator[Route]:
    places = {box.id: box for box in boxes}
    pairs: dict[tuple[str, str], list[str]] = {}
    for link in links:
        pairs.setdefault((link.source, link.target), []).append(link.id)
    for (source, target), relations in pairs.items():
        start, end = places[source], places[target]
        lane = lane_of(start, end) if (target, source) in pairs else 0
        yield Route(source, target, tuple(relations), (_curve(start, end, width, lane),))


def lane_of(start: Box, end: Box) -> int:
    """Return on which side a curve is drawn of two that lead there and back: 1 to the right or down, else -1."""
    return 1 if (start.x, start.y) < (end.x, end.y) else -1


def _curve(start: Box, end: Box, width: float, lane: int) -> tuple[Point, ...]:
    """Return a Bézier path from side to side; within one column it bulges towards the middle of the picture.

    Of a concept that acts on itself it is a loop at that side. Beside the curve that leads back it keeps to its lane.
    """
    if start is end:
        return _loop(start, 1 if start.x <= width / 2 else -1)
    if abs(start.x - end.x) < 1:
        inward = 1 if start.x <= width / 2 else -1
        bulge = inward * (max(start.width, end.width) * _BULGE + abs(end.y - start.y) * 0.12 - lane * 2 * _LANE)
        aside = abs(lane) * _LANE
        first = start.x + inward * start.width / 2, start.y + aside
        last = end.x + inward * end.width / 2, end.y - aside
        return first, (first[0] + bulge, first[1]), (last[0] + bulge, last[1]), last
    side = 1 if end.x > start.x else -1
    aside = lane * _LANE
    first, last = (start.x + side * start.width / 2, start.y - aside), (end.x - side * end.width / 2, end.y - aside)
    middle = (first[0] + last[0]) / 2
    return first, (middle, first[1]), (middle, last[1]), last


def _loop(box: Box, inward: int) -> tuple[Point, ...]:
    edge, aside = box.x + inward * box.width / 2, min(box.height / 2 - 3, _LOOP[1] / 2)
    out = edge + inward * _LOOP[0]
    path = (edge, box.y - aside), (out, box.y - _LOOP[1]), (out, box.y + _LOOP[1]), (edge, box.y + aside)
    return tuple((round(x, 1), round(y, 1)) for x, y in path)
