"""From a focus the map grows by a neighbour and shrinks again; a trail leads back, and what was read is counted."""

import pytest

from .. import shipped
from .conftest import Visit
from .map_page import expect, until

pytestmark = pytest.mark.browser

GABA = shipped.near(shipped.CORE, "GABA", 1)
GROWN = [row for row in shipped.CORE if {"GABA", "Inflammation"} & {row["source"], row["target"]}]


def test_a_double_click_on_a_neighbour_grows_the_map_and_a_second_one_takes_it_back(visit: Visit) -> None:
    page = visit("?focus=GABA")
    page.double_click("Inflammation")
    until(page.relations, shipped.triples(GROWN))
    until(lambda: page.query().get("grown"), ["Inflammation"])
    page.settled()
    other = visit(page.link())
    assert (other.places(), other.relations()) == (page.places(), page.relations())
    page.double_click("Inflammation")
    until(page.relations, shipped.triples(GABA))
    until(lambda: page.query().get("grown"), None)


def test_the_map_grows_by_a_key_and_by_a_button_too(visit: Visit) -> None:
    page = visit("?focus=GABA")
    page.page.locator(".neuromap-canvas").focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowRight", "e"):
        page.page.keyboard.press(key)
    until(page.relations, shipped.triples(GROWN))
    page.settled()
    page.click("Inflammation")
    page.part("detail").get_by_role("button", name="Take back").click()
    until(page.relations, shipped.triples(GABA))
    page.part("detail").get_by_role("button", name="Grow the map").click()
    until(page.relations, shipped.triples(GROWN))


def test_back_takes_the_growth_back(visit: Visit) -> None:
    page = visit("?focus=GABA")
    page.double_click("Inflammation")
    until(lambda: page.query().get("grown"), ["Inflammation"])
    page.settled()
    page.page.go_back()
    until(page.relations, shipped.triples(GABA))
    page.page.go_forward()
    until(page.relations, shipped.triples(GROWN))


@pytest.mark.parametrize(
    ("direction", "end"), [("out", "source"), pytest.param("in", "target", marks=pytest.mark.wide)]
)
def test_the_map_follows_the_relations_out_or_in(visit: Visit, direction: str, end: str) -> None:
    page = visit("?focus=Inflammation&level=core&level=research")
    page.choose("direction", direction)
    until(page.relations, shipped.triples(row for row in shipped.RELATIONS if row[end] == "Inflammation"))
    until(lambda: page.query().get("direction"), [direction])
    page.settled()
    other = visit(page.link())
    assert other.relations() == page.relations()


def test_the_trail_leads_back_and_the_meter_counts_what_was_read(visit: Visit) -> None:
    page = visit()
    for name in ("GABA", "Mood"):
        page.click(name)
        until(lambda: page.query().get("select"), [name])
        page.settled()
    trail = page.part("trail").locator("button")
    until(trail.all_inner_texts, ["GABA", "Mood"])
    trail.filter(has_text="GABA").click()
    until(lambda: page.data("selected"), "GABA")
    until(trail.all_inner_texts, ["Mood", "GABA"])
    expect(page.part("meter")).to_be_hidden()
    page.part("detail").get_by_role("listitem").get_by_role("button").first.click()
    expect(page.part("meter")).to_have_text(f"looked at 1 of {len(shipped.RELATIONS)} relations")


@pytest.mark.wide
def test_each_question_to_start_with_is_a_click_to_a_small_map(visit: Visit) -> None:
    page = visit()
    expect(page.questions()).to_have_count(5)
    for place in range(5):
        page.begin_with(place)
        until(lambda: bool(page.query().get("focus")), True)
        page.settled()
        assert 1 < len(page.concepts()) <= 12
        page.start_again()
        until(page.relations, shipped.triples(shipped.CORE))
        page.settled()
