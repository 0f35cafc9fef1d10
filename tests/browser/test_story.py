"""A story on the explore page: nothing covers what a step is about, and its text is read from the first line on."""

import re
from typing import Any

import pytest

from .. import shipped
from .conftest import Visit
from .map_page import MapPage, expect, until
from .presenting import STORY

pytestmark = pytest.mark.browser

LAPTOPS = ((1280, 720), (1024, 768), (853, 480))
PHONES = ((390, 844), (360, 640))
# Beside the text of the step what it selects is only lit; something else that is selected is told about below it.
READ_ABOUT = f"?story={STORY}&step=3&select=Norepinephrine"
STORIES = list(dict.fromkeys(row["story"] for row in shipped.rows(shipped.DATA / "stories.csv")))
# What lies at the middle and near the corners of each box: the map itself, or something over it.
COVERED = """(boxes) => boxes.flatMap(({ label, x, y, width, height }) => {
    const points = [[0, 0], [-0.4, -0.4], [0.4, -0.4], [-0.4, 0.4], [0.4, 0.4]];
    const on = points.map(([across, down]) => document.elementFromPoint(x + across * width, y + down * height));
    return on.every((found) => found?.matches("[data-testid=map] canvas")) ? [] : [label];
})"""
# Which parts of the story cannot be seen from their first letter to their last, or up to the end of the panel.
CUT = """(whole) => [...document.querySelectorAll("[data-testid=story] :is(h2, h3, p, button)")].filter((part) => {
    if (part.hidden) return false;
    const panel = part.closest("[data-testid=detail]").getBoundingClientRect();
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const room = { right: Math.min(panel.right, innerWidth), bottom: Math.min(panel.bottom, innerHeight) };
    const seen = left >= panel.left && right <= room.right && top >= panel.top && (bottom <= room.bottom || !whole);
    const over = document.elementFromPoint((left + right) / 2, top + 8);
    return !seen || !(part.contains(over) || over?.contains(part));
}).map((part) => part.textContent)"""

# Which buttons a click on their corners does not reach.
UNREACHED = """(buttons) => buttons.filter((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const corners = [[left + 4, top + 4], [right - 4, top + 4], [left + 4, bottom - 4], [right - 4, bottom - 4]];
    return !corners.every(([x, y]) => button.contains(document.elementFromPoint(x, y)));
}).map((button) => button.title)"""


@pytest.mark.long
@pytest.mark.parametrize("sizes", [LAPTOPS, PHONES], ids=["laptop", "phone"])
@pytest.mark.parametrize("story", [0, *(pytest.param(one, marks=pytest.mark.wide) for one in range(1, len(STORIES)))])
def test_neither_the_subject_nor_the_text_of_a_step_is_covered(
    visit: Visit, story: int, sizes: tuple[tuple[int, int], ...]
) -> None:
    width, height = sizes[0]
    page = visit(viewport={"width": width, "height": height})
    page.tell(story)
    hidden, step = [], 0
    while step < steps(page):
        step += 1
        until(lambda: page.query().get("step"), [str(step)])
        page.settled()
        hidden += [(step, *size, *hidden_at(page, size)) for size in sizes if hidden_at(page, size)]
        page.resize(width, height)
        if step < steps(page):
            page.part("story").get_by_role("button", name="Next").click()
    assert step > 1
    assert hidden == []


def steps(page: MapPage) -> int:
    """Return how many steps the story has, as it says itself."""
    said = page.part("story").get_by_text(re.compile(r"step \d+ of \d+"))
    expect(said).to_be_visible()
    return int(said.inner_text().split()[-1])


def hidden_at(page: MapPage, size: tuple[int, int]) -> list[str]:
    """Return which boxes of the subject and which parts of the text are not seen in a window of a size."""
    page.resize(*size)
    boxes = subject(page)
    covered: list[str] = page.page.evaluate(COVERED, boxes)
    cut: list[str] = page.page.evaluate(CUT, size[0] > 640)
    return [*covered, *cut]


def subject(page: MapPage) -> list[dict[str, Any]]:
    """Return the boxes of the focus, and of both ends of the selected relation."""
    snapshot, selected = page.snapshot(), page.data("selected")
    ends = {name for edge in snapshot["edges"] if edge["id"] == selected for name in (edge["source"], edge["target"])}
    wanted = {*ends, *page.query().get("focus", [])}
    if not ends and selected:
        wanted.add(selected)
    boxes = [node for node in snapshot["nodes"] if node["id"] in wanted and node["visible"]]
    assert {node["id"] for node in boxes} == wanted - {""}
    return boxes


@pytest.mark.parametrize(
    "query", ["?story=messengers-between-mind-and-immune-system&step=3", "?focus=GABA&select=GABA"]
)
def test_no_panel_covers_a_button_of_the_map_where_the_toolbar_takes_two_rows(visit: Visit, query: str) -> None:
    page = visit(query)
    for width, height in LAPTOPS:
        page.resize(width, height)
        expect(page.part("detail").locator("h2:visible, h3:visible").first).to_be_visible()
        buttons = page.page.locator(".neuromap-controls button")
        assert buttons.count() > 0
        until(lambda: buttons.evaluate_all(UNREACHED), [])  # noqa: B023
        expect(page.part("detail")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", PHONES)
def test_on_a_phone_the_text_is_as_wide_as_the_sheet_and_the_facts_come_after_it(
    visit: Visit, size: tuple[int, int]
) -> None:
    phone = {"width": size[0], "height": size[1]}
    page = visit(READ_ABOUT, viewport=phone, has_touch=True)
    text, facts = (part.bounding_box() for part in (page.part("story"), page.detail_title()))
    assert text
    assert facts
    assert text["width"] >= size[0] - 40
    assert facts["y"] >= text["y"] + text["height"]
    page.part("story").get_by_role("button", name="Next").tap()
    until(lambda: page.query().get("step"), ["4"])
    expect(page.part("story").get_by_role("button", name="Next")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("size", PHONES)
def test_on_a_phone_back_and_next_stay_under_the_thumb(visit: Visit, size: tuple[int, int]) -> None:
    phone = {"width": size[0], "height": size[1]}
    page = visit(READ_ABOUT, viewport=phone, has_touch=True)
    sheet = page.part("detail")
    before = ways_on(page)
    sheet.evaluate("(element) => element.scrollTo(0, element.scrollHeight)")
    until(lambda: sheet.evaluate("(element) => element.scrollTop > 0"), True)
    page.next_frame()
    assert ways_on(page) == before
    for x, y, width, height in before:
        assert min(width, height) >= 40
        assert y >= size[1] * 0.75
        assert x >= 0
        assert x + width <= size[0]
    last = sheet.locator("p, dd, li").last.bounding_box()
    assert last
    assert last["y"] + last["height"] <= min(y for _, y, _, _ in before)


def ways_on(page: MapPage) -> list[tuple[float, float, float, float]]:
    """Return where the buttons of a story are."""
    boxes = [button.bounding_box() for button in page.part("story").get_by_role("button").all()]
    assert len(boxes) > 1
    return [(box["x"], box["y"], box["width"], box["height"]) for box in boxes if box]
