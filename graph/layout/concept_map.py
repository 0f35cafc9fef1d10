"""Relations turn into a concept map in which every linking phrase is a small box between its two concepts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from types import MappingProxyType

from graph.layout.boxes import CONCEPT, PHRASE, SMALLEST_TYPE, Size, box_size
from graph.layout.dot import POINTS_PER_INCH, DotLayout, Node, draw
from graph.layout.link import Link, names_of
from graph.layout.own_loop import own_loop
from graph.layout.picture import Box, Picture, Point, Route
from graph.layout.reading_order import AS_THEY_POINT, ReadingOrder, around, by_type

_SEPARATIONS = ((0.16, 0.42), (0.1, 0.28), (0.05, 0.18), (0.02, 0.12))
# For who sees the boxes from far: they do not touch.
_APART = (*_SEPARATIONS[:-1], (0.035, 0.12))
_WRAPS = ((9, 7.5), (11, 11), (16, 18))
_MOST_STRETCH = 1.8
_MANY = 30
_LARGE = 80
# A map in the order of the types may have type smaller by so much than one without.
_WORTH_OF_ORDER = 0.9
# Between the heads of lines that meet a concept, where more than so many do on one side.
_PORT, _CROWD = 8.0, 4


@dataclass(frozen=True)
class _Plan:
    """One way to lay the map out."""

    direction: str
    separations: Point
    wraps: Point
    order: ReadingOrder


@dataclass(frozen=True)
class _Candidate:
    """A plan, its layout, and how much of its full size the type has that it leaves room for."""

    plan: _Plan
    layout: DotLayout
    scale: float


def draw_concept_map(
    links: Sequence[Link],
    focus: str | None,
    space: Point,
    apart: bool = False,
    types: Mapping[str, str] = MappingProxyType({}),
) -> Picture:
    """Return the concept map of the links in the direction, wrapping and separation that give the largest type.

    `space` is the width and height there is, in pixels; type is never larger than at full size. `apart` keeps boxes
    from touching each other, for who sees them from far. Without a focus, `types` put the concepts in order; with one,
    what leads to it stands left and the rest right of it. A focus without relations stands alone.
    """
    best = _best_candidate(links, focus, space, _APART if apart else _SEPARATIONS, types)
    plan, natural = best.plan, best.layout
    room = (min(space[0], _MOST_STRETCH * natural.width), min(space[1], _MOST_STRETCH * natural.height))
    layout = _layout(links, focus, plan, room)
    boxes = tuple(_boxes(links, focus, plan, layout))
    routes = tuple(_routes(links, plan, layout, {(box.kind, box.id): box for box in boxes}))
    # Graphviz rounds the size of a picture, and may cut the lowest boxes by a hair.
    width = max(layout.width, *(box.x + box.width / 2 for box in boxes))
    height = max(layout.height, *(box.y + box.height / 2 for box in boxes))
    return Picture("map", round(width, 1), round(height, 1), boxes, routes)


def _best_candidate(
    links: Sequence[Link],
    focus: str | None,
    space: Point,
    separations: Sequence[Point],
    types: Mapping[str, str],
) -> _Candidate:
    order = None if focus else by_type(links, types)
    ordered = _best(links, focus, space, _ordered_plans(links, order, separations)) if order else None
    if ordered and ordered.scale >= SMALLEST_TYPE / CONCEPT.font:
        return ordered
    given = around(links, focus) if focus else AS_THEY_POINT
    free = _best(links, focus, space, _plans(links, given, separations))
    return ordered if ordered and ordered.scale >= _WORTH_OF_ORDER * free.scale else free


def _best(links: Sequence[Link], focus: str | None, space: Point, plans: Iterable[_Plan]) -> _Candidate:
    """Return the first plan, roomiest first, at which all fits at full size, else the one with the largest type."""
    best: _Candidate | None = None
    for plan in plans:
        layout = _layout(links, focus, plan, None)
        scale = min(space[0] / layout.width, space[1] / layout.height)
        if best is None or scale > best.scale * 1.01:
            best = _Candidate(plan, layout, scale)
        if best.scale >= 1:
            break
    assert best is not None
    return best


def _ordered_plans(links: Sequence[Link], order: ReadingOrder, separations: Sequence[Point]) -> Iterator[_Plan]:
    """Yield few plans, from left to right: where none of them does, those without order come on top of it."""
    if len(links) > _LARGE:
        yield _Plan("LR", separations[-1], _WRAPS[1], replace(order, bows=frozenset(), columns={}))
        return
    few = separations if len(links) <= _MANY else separations[1::2]
    for separation, wraps in product(few, _WRAPS):
        yield _Plan("LR", separation, wraps, order)


def _plans(links: Sequence[Link], order: ReadingOrder, separations: Sequence[Point]) -> Iterator[_Plan]:
    if len(links) > _LARGE:
        yield _Plan("LR", separations[-1], _WRAPS[1], order)
        return
    directions = ("LR",) if len(links) > _MANY else ("LR", "TB")
    for separation, direction, wraps in product(separations, directions, _WRAPS):
        yield _Plan(direction, separation, wraps, order)


def _layout(links: Sequence[Link], focus: str | None, plan: _Plan, fill: Point | None) -> DotLayout:
    sizes = _concept_sizes(links, focus, plan)
    ids = {name: f"c{number}" for number, name in enumerate(sizes)}
    columns = plan.order.columns
    nodes = [Node(id, *sizes[name][1:], columns.get(name)) for name, id in ids.items()]
    nodes += [Node(f"p{n}", *box_size(link.phrase, plan.wraps[1], PHRASE)[1:]) for n, link in enumerate(links)]
    lines = []
    for number, link in enumerate(links):
        ends = (ids[link.source], f"p{number}", ids[link.target])
        first, middle, last = reversed(ends) if number in plan.order.backwards else ends
        lines += [(first, middle), (last, middle) if number in plan.order.bows else (middle, last)]
    return draw(nodes, lines, _options(plan, fill))


def _concept_sizes(links: Sequence[Link], focus: str | None, plan: _Plan) -> dict[str, Size]:
    """Return the size of each concept, high enough for the heads of the many lines that meet it on one side."""
    sides: Counter[tuple[str, bool]] = Counter()
    for number, link in enumerate(links):
        is_forward = number not in plan.order.backwards
        sides[link.source, is_forward] += 1
        sides[link.target, is_forward is (number in plan.order.bows)] += 1
    found = {}
    for name in names_of(links, focus):
        lines, width, height = box_size(name, plan.wraps[0], CONCEPT)
        meeting = max(sides[name, False], sides[name, True]) if plan.direction == "LR" else 0
        found[name] = lines, width, max(height, (meeting - 1) * _PORT if meeting > _CROWD else 0.0)
    return found


def _options(plan: _Plan, fill: Point | None) -> dict[str, str]:
    options = {
        "rankdir": plan.direction,
        "nodesep": str(plan.separations[0]),
        "ranksep": str(plan.separations[1]),
        "splines": "true",
    }
    if fill:
        width, height = (length / POINTS_PER_INCH for length in fill)
        options |= {"ratio": "fill", "size": f"{width:.3f},{height:.3f}"}
    return options


def _boxes(links: Sequence[Link], focus: str | None, plan: _Plan, layout: DotLayout) -> Iterator[Box]:
    for number, (name, (lines, width, height)) in enumerate(_concept_sizes(links, focus, plan).items()):
        yield Box(name, "concept", lines, *layout.centres[f"c{number}"], width, height, CONCEPT.font)
    for number, link in enumerate(links):
        lines, width, height = box_size(link.phrase, plan.wraps[1], PHRASE)
        yield Box(link.id, "phrase", lines, *layout.centres[f"p{number}"], width, height, PHRASE.font)


def _routes(
    links: Sequence[Link], plan: _Plan, layout: DotLayout, boxes: Mapping[tuple[str, str], Box]
) -> Iterator[Route]:
    for number, link in enumerate(links):
        first, second = (tuple(path) for path in layout.paths[2 * number : 2 * number + 2])
        if link.source == link.target:
            paths = own_loop(boxes["concept", link.source], boxes["phrase", link.id], plan.direction == "LR")
        elif number in plan.order.bows:
            paths = (first, second[::-1])
        elif number in plan.order.backwards:
            paths = (second[::-1], first[::-1])
        else:
            paths = (first, second)
        yield Route(link.source, link.target, (link.id,), paths)
