"""What somebody would still know shows on the map and in words, and what fades of it can be revised."""

import re

import pytest

from .conftest import Visit
from .map_page import MapPage, expect, until
from .test_accessibility import faults
from .test_practice import WALK

pytestmark = pytest.mark.browser

NO_MEMORY = "The address asks for your memory on the map, but nothing of this map was practised in this browser yet."
EXAM = """(field) => {
  const day = new Date(Date.now() + 5 * 86_400_000);
  field.value = new Date(day - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  field.dispatchEvent(new Event("change", { bubbles: true }));
}"""
RECORD = "() => Object.entries(localStorage).find(([name]) => name.startsWith('neuromap-progress-1'))[1]"


def counts(page: MapPage) -> dict[str, int]:
    """Return how many relations are known how likely, as the legend says it."""
    found = re.findall(r"(likely|unsure|fading|not asked yet)\s+(\d+)", page.part("memory").inner_text())
    return {word: int(number) for word, number in found}


def test_what_is_forgotten_fades_on_the_map_and_is_revised(visit: Visit) -> None:
    page = visit("?memory=on")
    expect(page.part("misread")).to_contain_text(NO_MEMORY)
    expect(page.part("memory")).to_be_hidden()
    assert page.offered("Your memory on the map").count() == 0

    page.page.goto(f"{page.address}/practise?mode=recall&seed=7")
    expect(page.part("question")).to_be_visible()
    page.page.evaluate(WALK)
    page.part("exam").locator("input").evaluate(EXAM)
    expect(page.part("exam").get_by_role("status")).to_contain_text("nothing that you have answered waits longer")
    assert re.search(r'"exam":\["\d{4}-\d\d-\d\d",\d+\]', str(page.page.evaluate(RECORD)))
    assert faults(page) == []

    page.part("back").click()
    page.settled()
    before = [(box.id, box.x, box.y) for box in page.boxes()]
    page.offered("Your memory on the map").click()
    until(lambda: page.query().get("memory"), ["on"])
    page.settled()
    assert [(box.id, box.x, box.y) for box in page.boxes()] == before
    known = counts(page)
    assert known["fading"] > 0
    assert sum(known.values()) == 28
    assert faults(page) == []
    page.page.go_back()
    expect(page.part("memory")).to_be_hidden()
    page.page.go_forward()
    expect(page.part("memory")).to_be_visible()

    for layout, mark in (("atlas", "line"), ("matrix", "cell")):
        page.choose("layout", layout)
        until(lambda: page.part("map").get_attribute("data-layout"), layout)
        page.settled()
        expect(page.part("memory")).to_contain_text(f"A {mark} shows the mean of its relations.")
        assert counts(page) == known
    page.choose("layout", "map")
    page.settled()
    expect(page.part("memory")).not_to_contain_text("the mean of its relations")

    page.page.get_by_role("link", name=f"Revise what is fading ({known['fading']})").click()
    expect(page.page.get_by_role("heading", level=1)).to_have_text("Revise what is fading")
    expect(page.part("question")).to_be_visible()
    page.part("back").click()
    page.settled()
    assert counts(page) == known
