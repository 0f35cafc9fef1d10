"""What is drawn is what is pressed: every box and every curve answers where it is seen, and nowhere else."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise, product
from math import dist

import pytest

from .. import shipped
from .conftest import Visit
from .map_page import MapPage, until
from .shapes import Box
from .test_phone import PHONE

pytestmark = pytest.mark.browser

Point = tuple[float, float]
NO_PANEL = "[data-testid=detail] { display: none !important }"

# Where something answers does not hang on its paint, and a large map is painted anew for every point that is tried.
UNPAINTED = """() => {
    const nothing = Object.fromEntries(["fill", "stroke", "fillText", "fillRect"].map((name) => [name, () => {}]));
    Object.assign(CanvasRenderingContext2D.prototype, nothing);
}"""
# As a mouse does it, over the canvas itself: a note or the buttons of the map may lie above what is asked for.
POINTED = """async (points) => {
    const map = document.querySelector("[data-testid=map]");
    const canvas = map.querySelector("canvas");
    const frame = () => new Promise(requestAnimationFrame);
    const found = [];
    for (const [clientX, clientY] of points) {
        canvas.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY, movementX: 1, bubbles: true }));
        // In this frame the map has looked first: it has asked for it first.
        await frame();
        found.push([map.neuromap.snapshot().pointed].flat());
    }
    return found;
}"""


def densest(amount: int) -> list[str]:
    """Return the concepts with most relations in the file."""
    ends = Counter(name for row in shipped.RELATIONS for name in (row["source"], row["target"]))
    return [name for name, _ in ends.most_common(amount)]


def unpainted(page: MapPage) -> MapPage:
    """Return a map that is painted no more."""
    page.page.evaluate(UNPAINTED)
    return page


def ends_and_middle(box: Box) -> Iterator[Point]:
    """Yield the centre of a box and a point two pixels within each of its corners."""
    yield box.x, box.y
    for across in (-1, 1):
        for down in (-1, 1):
            yield box.x + across * (box.width / 2 - 2), box.y + down * (box.height / 2 - 2)


def missed_boxes(page: MapPage) -> list[str]:
    """Return the boxes that do not answer at each of their five points, with what answers there instead."""
    boxes = [box for box in page.boxes() if page.frame().holds(box)]
    assert boxes
    points = [(box, point) for box in boxes for point in ends_and_middle(box)]
    answers = page.page.evaluate(POINTED, [point for _, point in points])
    return [
        f"{box.label!r} at {point}: {found}"
        for (box, point), found in zip(points, answers, strict=True)
        if found != [box.id]
    ]


@pytest.mark.parametrize("query", ["", "?level=&layout=atlas"])
def test_every_box_answers_from_end_to_end(visit: Visit, query: str) -> None:
    assert missed_boxes(unpainted(visit(query))) == []


@pytest.mark.parametrize(
    "name", [densest(1)[0], *(pytest.param(one, marks=pytest.mark.wide) for one in densest(3)[1:])]
)
def test_every_box_of_a_dense_map_answers_for_itself(visit: Visit, name: str) -> None:
    assert missed_boxes(unpainted(visit(f"?level=&focus={name}&layout=map"))) == []


@pytest.mark.parametrize(
    "query", ["", pytest.param(f"?level=&layout=map&focus={densest(1)[0]}", marks=pytest.mark.wide)]
)
def test_a_click_at_either_end_of_a_box_selects_it(visit: Visit, query: str) -> None:
    page = unpainted(visit(query))
    # The panel of the selection would take room from the map, which then moves under the clicks that follow.
    page.page.add_style_tag(content=NO_PANEL)
    boxes = page.boxes()
    places = page.places()
    for side, box in product((-1, 1), reversed(boxes)):
        click_at_end(page, side, box)
    page.settled()
    assert page.places() == places


def click_at_end(page: MapPage, side: int, box: Box) -> None:
    page.page.mouse.click(box.x + side * (box.width / 2 - 2), box.y - side * (box.height / 2 - 2))
    until(lambda: page.data("selected") == box.id, True)


@pytest.mark.parametrize("query", ["", pytest.param("?level=&layout=atlas", marks=pytest.mark.wide)])
def test_every_curve_answers_at_its_middle_unless_a_box_or_a_curve_lies_above(visit: Visit, query: str) -> None:
    page = unpainted(visit(query))
    lines = [(curve["relations"], drawn_points(curve["path"])) for curve in page.snapshot()["curves"]]
    middles = [points[len(points) // 2] for _, points in lines]
    boxes = page.boxes()
    missed = []
    for middle, (relations, _), found in zip(middles, lines, page.page.evaluate(POINTED, middles), strict=True):
        above = [[box.id] for box in boxes if holds(box, middle)]
        if found in (above[-1:] or [relations]):
            continue
        crossing = [others for others, points in lines if distance_to(points, middle) < 2]
        if above or found not in crossing:
            missed.append(f"{relations} at {middle}: {found}")
    assert missed == []


def test_a_box_is_dragged_by_its_end_and_answers_where_it_was_put(visit: Visit) -> None:
    page = visit()
    widest = max(page.boxes("concept"), key=lambda box: box.width)
    others = {id: place for id, place in page.places().items() if id != widest.id}
    page.drag((widest.x - widest.width / 2 + 3, widest.y), 30, 24)
    moved = page.box(widest.label)
    assert (round(moved.x - widest.x), round(moved.y - widest.y)) == (30, 24)
    assert {id: place for id, place in page.places().items() if id != widest.id} == others
    page.page.mouse.click(moved.x + moved.width / 2 - 2, moved.y + moved.height / 2 - 2)
    until(lambda: page.data("selected"), widest.id)


def test_a_finger_beside_a_small_box_selects_the_nearest_one(visit: Visit) -> None:
    page = visit("?level=", **PHONE)
    boxes = [box for box in page.boxes() if page.frame().holds(box)]
    box = next(box for box in boxes if box.height < 40 and is_free(below(box), box, boxes))
    page.page.touchscreen.tap(*below(box))
    until(lambda: page.data("selected"), box.id)


def test_a_finger_on_a_box_selects_it_however_close_the_next_one_is(visit: Visit) -> None:
    page = visit("?level=", **PHONE)
    boxes = [box for box in page.boxes() if page.frame().holds(box)][:6]
    for box in boxes:
        page.page.touchscreen.tap(box.x, box.y + box.height / 2 - 2)
        until(lambda: page.data("selected"), box.id)
        # The panel has taken room of the map; and a second tap so soon and so close would be a double tap.
        page.press("Close")
        page.page.wait_for_timeout(550)


def drawn_points(path: list[Point]) -> list[Point]:
    """Return points along a Bézier path, or along a straight line of two."""
    if len(path) == 2:
        path = [path[0], path[0], path[1], path[1]]
    shares = [number / 40 for number in range(41)]
    return [on_curve(path[start : start + 4], share) for start in range(0, len(path) - 3, 3) for share in shares]


def distance_to(line: list[Point], point: Point) -> float:
    """Return how far a point is from a line through points, which may lie further apart than that."""
    return min(distance_to_segment(*ends, point) for ends in pairwise(line))


def distance_to_segment(start: Point, end: Point, point: Point) -> float:
    along = (end[0] - start[0], end[1] - start[1])
    length = along[0] ** 2 + along[1] ** 2
    inner = (point[0] - start[0]) * along[0] + (point[1] - start[1]) * along[1]
    share = min(max(inner / length, 0), 1) if length else 0
    return dist(point, (start[0] + share * along[0], start[1] + share * along[1]))


def on_curve(ends: list[Point], share: float) -> Point:
    """Return a point of a cubic Bézier curve."""
    weights = [(1 - share) ** 3, 3 * share * (1 - share) ** 2, 3 * share**2 * (1 - share), share**3]
    x, y = (sum(weight * end[axis] for weight, end in zip(weights, ends, strict=True)) for axis in (0, 1))
    return x, y


def holds(box: Box, point: Point) -> bool:
    return abs(point[0] - box.x) < box.width / 2 and abs(point[1] - box.y) < box.height / 2


def below(box: Box) -> Point:
    return box.x, box.y + box.height / 2 + 2


def is_free(point: Point, box: Box, boxes: list[Box]) -> bool:
    """Return whether no other box is within five pixels of a point."""
    return all(
        max(abs(point[0] - other.x) - other.width / 2, abs(point[1] - other.y) - other.height / 2) > 5
        for other in boxes
        if other.id != box.id
    )
