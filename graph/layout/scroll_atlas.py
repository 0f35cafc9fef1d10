"""Relations turn into an atlas as wide as a phone: the names of each type in rows below its heading."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.layout.atlas import lane_of
from graph.layout.boxes import BoxStyle, box_within
from graph.layout.link import Link
from graph.layout.picture import Box, Heading, Picture, Point, Route
from graph.layout.typeface import ATLAS_WEIGHT, text_width
from graph.layout.wrap import one_line
from graph.vocabulary import TYPES, in_order

_STYLE = BoxStyle(font=14, weight=ATLAS_WEIGHT, pad_x=8, pad_y=6)
_HEADING, _HEADING_WEIGHT, _HEADING_HEIGHT = 13.6, 600, 26.0
# How far to each side and how far up the line of a concept that acts on itself is drawn.
_LOOP = (12.0, 13.0)
_LANE = 4.0
_BETWEEN, _BETWEEN_ROWS, _BETWEEN_GROUPS = 8.0, 9.0, 16.0


@dataclass(frozen=True)
class _Names:
    """The boxes of a type in rows, its heading, and how far down they reach."""

    heading: Heading
    boxes: tuple[Box, ...]
    bottom: float


def draw_scroll_atlas(links: Sequence[Link], types: Mapping[str, str], width: float, given: bool = False) -> Picture:
    """Return the atlas of the links in a width in pixels. `types` names every concept to draw, in the order `given`."""
    groups: list[_Names] = []
    for type in dict.fromkeys(types.values()) if given else in_order(TYPES, set(types.values())):
        top = groups[-1].bottom + _BETWEEN_GROUPS if groups else 0.0
        groups.append(_names(type, sorted(name for name in types if types[name] == type), top, width))
    boxes = tuple(box for group in groups for box in group.boxes)
    headings = tuple(group.heading for group in groups)
    return Picture(
        *("atlas", width, round(groups[-1].bottom + 2, 1), boxes, tuple(_routes(links, boxes)), headings),
        sections={box.name: group.heading.text for group in groups for box in group.boxes},
    )


def _names(type: str, names: Sequence[str], top: float, width: float) -> _Names:
    rows = list(_rows([(name, *box_within(name, width - 2, _STYLE)) for name in names], width - 2))
    boxes: list[Box] = []
    row_top = top + _HEADING_HEIGHT
    for row in rows:
        height = max(size[3] for size in row)
        left = 1.0
        for name, lines, box_width, box_height in row:
            middle = round(left + box_width / 2, 1), round(row_top + height / 2, 1)
            boxes.append(Box(name, "concept", lines, *middle, box_width, box_height, _STYLE.font))
            left += box_width + _BETWEEN
        row_top += height + _BETWEEN_ROWS
    title = one_line(type, (width - 2) / _HEADING, _HEADING_WEIGHT)
    across = text_width(title, _HEADING_WEIGHT) * _HEADING / 2 + 1
    return _Names(Heading(title, round(across, 1), round(top + 15, 1), _HEADING), tuple(boxes), row_top - _BETWEEN_ROWS)


_Sized = tuple[str, tuple[str, ...], float, float]


def _rows(names: Sequence[_Sized], width: float) -> Iterator[list[_Sized]]:
    """Yield the names in rows, each as full as it gets."""
    row: list[_Sized] = []
    for name in names:
        if row and sum(other[2] + _BETWEEN for other in row) + name[2] > width:
            yield row
            row = []
        row.append(name)
    yield row


def _routes(links: Sequence[Link], boxes: Sequence[Box]) -> Iterator[Route]:
    places = {box.id: box for box in boxes}
    pairs: dict[tuple[str, str], list[str]] = {}
    for link in links:
        pairs.setdefault(link.ends, []).append(link.id)
    for (source, target), relations in pairs.items():
        start, end = places[source], places[target]
        lane = lane_of(start, end) if (target, source) in pairs else 0
        yield Route(source, target, tuple(relations), (_curve(start, end, lane),))


def _curve(start: Box, end: Box, lane: int) -> tuple[Point, ...]:
    """Return a Bézier path from the lower side of one box to the upper side of another, or over the tops in one row.

    Beside the curve that leads back it keeps to its lane.
    """
    if start is end:
        top, aside = start.y - start.height / 2, min(start.width / 4, _LOOP[0] / 2)
        left, right, rise = start.x - aside, start.x + aside, top - _LOOP[1]
        path = (left, top), (left - _LOOP[0], rise), (right + _LOOP[0], rise), (right, top)
        return tuple((round(x, 1), round(y, 1)) for x, y in path)
    if abs(start.y - end.y) < (start.height + end.height) / 2:
        aside = abs(lane) * _LANE
        first, last = (start.x + aside, start.y - start.height / 2), (end.x - aside, end.y - end.height / 2)
        rise = min(first[1], last[1]) - 10 - abs(end.x - start.x) * 0.08 + lane * _LANE
        return first, (first[0], rise), (last[0], rise), last
    down = 1 if end.y > start.y else -1
    x, last_x = start.x + lane * _LANE, end.x + lane * _LANE
    first, last = (x, start.y + down * start.height / 2), (last_x, end.y - down * end.height / 2)
    middle = (first[1] + last[1]) / 2
    return first, (first[0], middle), (last[0], middle), last
