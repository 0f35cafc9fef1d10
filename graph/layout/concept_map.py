"""Relations turn into a concept map in which every linking phrase is a small box between its two concepts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from graph.layout.boxes import BoxStyle, box_size
from graph.layout.dot import POINTS_PER_INCH, DotLayout, Node, draw
from graph.layout.fold import folded
from graph.layout.picture import Box, Picture, Point, Route
from graph.layout.typeface import CONCEPT_WEIGHT, PHRASE_WEIGHT

CONCEPT = BoxStyle(font=16, weight=CONCEPT_WEIGHT, pad_x=9, pad_y=5)
PHRASE = BoxStyle(font=13.6, weight=PHRASE_WEIGHT, pad_x=4, pad_y=1.5)

_SEPARATIONS = ((0.16, 0.42), (0.1, 0.28), (0.05, 0.18), (0.02, 0.12))
# For who sees the boxes from far: they do not touch.
_APART = (*_SEPARATIONS[:-1], (0.035, 0.12))
_WRAPS = ((9, 7.5), (11, 11), (16, 18))
_MOST_STRETCH = 1.8
_MANY = 30
_LARGE = 80


@dataclass(frozen=True)
class Link:
    """A relation as the map draws it."""

    id: str
    source: str
    phrase: str
    target: str


@dataclass(frozen=True)
class _Plan:
    """One way to lay the map out."""

    direction: str
    separations: Point
    wraps: Point
    backwards: frozenset[int]


def draw_concept_map(links: Sequence[Link], focus: str | None, space: Point, apart: bool = False) -> Picture:
    """Return the concept map of the links in the direction, wrapping and separation that give the largest type.

    `space` is the width and height there is, in pixels; type is never larger than at full size. `apart` keeps boxes
    from touching each other, for who sees them from far. A focus without relations stands alone.
    """
    plan = _best_plan(links, focus, space, _APART if apart else _SEPARATIONS)
    natural = _layout(links, focus, plan, None)
    room = (min(space[0], _MOST_STRETCH * natural.width), min(space[1], _MOST_STRETCH * natural.height))
    layout = _layout(links, focus, plan, room)
    return Picture(
        "map",
        round(layout.width, 1),
        round(layout.height, 1),
        tuple(_boxes(links, focus, plan, layout)),
        tuple(_routes(links, plan, layout)),
    )


def _best_plan(links: Sequence[Link], focus: str | None, space: Point, separations: Sequence[Point]) -> _Plan:
    """Return the first plan, roomiest first, at which all fits at full size, else the one with the largest type."""
    best, best_scale = None, 0.0
    for plan in _plans(links, focus, separations):
        layout = _layout(links, focus, plan, None)
        scale = min(space[0] / layout.width, space[1] / layout.height)
        if best is None or scale > best_scale * 1.01:
            best, best_scale = plan, scale
        if best_scale >= 1:
            break
    assert best is not None
    return best


def _plans(links: Sequence[Link], focus: str | None, separations: Sequence[Point]) -> Iterator[_Plan]:
    star = focus is not None and all(focus in (link.source, link.target) for link in links)
    folds = [folded(links, focus, balanced) for balanced in (False, True)] if star and focus else [frozenset[int]()]
    if len(links) > _LARGE:
        yield _Plan("LR", separations[-1], _WRAPS[1], folds[-1])
        return
    directions = ("LR",) if len(links) > _MANY else ("LR", "TB")
    for separation, backwards, direction, wraps in product(separations, folds, directions, _WRAPS):
        yield _Plan(direction, separation, wraps, backwards)


def _names(links: Sequence[Link], focus: str | None) -> list[str]:
    return sorted({name for link in links for name in (link.source, link.target)} | ({focus} if focus else set()))


def _layout(links: Sequence[Link], focus: str | None, plan: _Plan, fill: Point | None) -> DotLayout:
    names = {name: f"c{number}" for number, name in enumerate(_names(links, focus))}
    nodes = [Node(id_, *box_size(name, plan.wraps[0], CONCEPT)[1:]) for name, id_ in names.items()]
    nodes += [Node(f"p{n}", *box_size(link.phrase, plan.wraps[1], PHRASE)[1:]) for n, link in enumerate(links)]
    lines = []
    for number, link in enumerate(links):
        ends = (names[link.source], f"p{number}", names[link.target])
        first, middle, last = reversed(ends) if number in plan.backwards else ends
        lines += [(first, middle), (middle, last)]
    return draw(nodes, lines, _options(plan, fill))


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
    for number, name in enumerate(_names(links, focus)):
        lines, width, height = box_size(name, plan.wraps[0], CONCEPT)
        yield Box(name, "concept", lines, *layout.centres[f"c{number}"], width, height, CONCEPT.font)
    for number, link in enumerate(links):
        lines, width, height = box_size(link.phrase, plan.wraps[1], PHRASE)
        yield Box(link.id, "phrase", lines, *layout.centres[f"p{number}"], width, height, PHRASE.font)


def _routes(links: Sequence[Link], plan: _Plan, layout: DotLayout) -> Iterator[Route]:
    for number, link in enumerate(links):
        paths = [tuple(path) for path in layout.paths[2 * number : 2 * number + 2]]
        if number in plan.backwards:
            paths = [path[::-1] for path in reversed(paths)]
        yield Route(link.source, link.target, (link.id,), tuple(paths))
