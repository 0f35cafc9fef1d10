"""A visitor moves, zooms and enlarges the map; nothing else does."""

import pytest

from .. import shipped
from .conftest import Visit
from .map_page import until

pytestmark = pytest.mark.browser

# Longer than a click is, in milliseconds.
LONG = 600
HELD_UP = """(long) => void setTimeout(() => {
    const end = performance.now() + long;
    while (performance.now() < end);
})"""


def test_a_dragged_concept_moves_alone(visit: Visit) -> None:
    page = visit()
    before, box = page.places(), page.box("GABA")
    page.drag((box.x, box.y), 70, 40)
    after = page.places()
    x, y, *size = after.pop("GABA")
    assert (round(x - box.x), round(y - box.y)) == (70, 40)
    assert size == [round(box.width, 2), round(box.height, 2)]
    assert after == {id: place for id, place in before.items() if id != "GABA"}


def test_dragging_beside_the_boxes_moves_the_whole_map(visit: Visit) -> None:
    page = visit()
    before = page.places()
    page.drag(page.empty_place(), 50, -30)
    moved = {(round(x - before[id][0]), round(y - before[id][1])) for id, (x, y, *_) in page.places().items()}
    assert moved == {(50, -30)}


def test_a_hand_that_rests_before_it_drags_selects_nothing_and_one_that_lets_go_there_does(visit: Visit) -> None:
    page = visit("?select=GABA")
    page.drag(page.empty_place(), 50, -30, resting=LONG)
    assert page.data("selected") == "GABA"
    box = page.box("Mood")
    page.drag((box.x, box.y), 30, 20, resting=LONG)
    assert page.data("selected") == "GABA"
    moved = page.box("Mood")
    assert (round(moved.x - box.x), round(moved.y - box.y)) == (30, 20)
    page.page.mouse.click(moved.x, moved.y, delay=LONG)
    until(lambda: page.data("selected"), "Mood")


def test_a_click_counts_though_the_page_is_held_up_between_press_and_release(visit: Visit) -> None:
    page = visit()
    for name in ("GABA", "Mood"):
        box = page.box(name)
        page.page.mouse.move(box.x, box.y)
        page.page.mouse.down()
        page.page.evaluate(HELD_UP, LONG)
        page.page.mouse.up()
        until(lambda: page.data("selected"), name, 5)


def test_the_buttons_zoom_and_show_all_of_the_map_again(visit: Visit) -> None:
    page = visit()
    before, scale = page.places(), page.scale()
    page.press("Zoom in")
    assert page.scale() == pytest.approx(1.25 * scale)
    page.press("Zoom out")
    assert page.scale() == pytest.approx(scale)
    page.press("Zoom in")
    page.press("Show all of the map")
    assert page.places() == before


def test_the_wheel_zooms_around_what_it_points_at(visit: Visit) -> None:
    page = visit()
    scale, box = page.scale(), page.box("Inflammation")
    page.roll("Inflammation", -200)
    assert page.scale() > scale
    after = page.box("Inflammation")
    assert (after.x, after.y) == pytest.approx((box.x, box.y), abs=1)


def test_the_map_fills_the_screen_and_comes_back(visit: Visit) -> None:
    page = visit()
    before = page.places()
    page.press("Full screen")
    until(page.frame, page.window())
    page.next_frame()
    assert [box.label for box in page.boxes() if not page.frame().holds(box)] == []
    page.press("Full screen")
    until(page.places, before)


@pytest.mark.parametrize(("wish", "steps_between"), [("no-preference", True), ("reduce", False)])
def test_a_new_focus_glides_unless_the_system_asks_for_less_motion(
    visit: Visit, wish: str, steps_between: bool
) -> None:
    page = visit(reduced_motion=wish)
    page.page.evaluate("""() => {
        const map = document.querySelector("[data-testid=map]");
        globalThis.seen = new Set();
        const look = () => {
            const box = map.neuromap.snapshot().nodes.find(({ id }) => id === "GABA");
            if (box) globalThis.seen.add(Math.round(box.x / box.width * 100));
            requestAnimationFrame(look);
        };
        look();
    }""")
    page.double_click("GABA")
    until(page.relations, shipped.triples(shipped.near(shipped.CORE, "GABA", 1)))
    page.settled()
    assert (page.page.evaluate("() => globalThis.seen.size") > 3) == steps_between
