"""A click on the map selects, a double click focuses, and nothing that was looked at moves."""

import re
from time import time

import pytest
from playwright.sync_api import CDPSession

from .. import shipped
from .conftest import Visit
from .map_page import expect, rectangle, shift, until
from .shapes import Box
from .test_phone import PHONE

pytestmark = pytest.mark.browser

# Around oxytocin there are papers with a DOI, and few enough for a concept map.
STUDY = next(row for row in shipped.having(shipped.RELATIONS, source="Oxytocin") if row["doi"])


def test_a_click_on_a_concept_opens_what_is_known_of_it_beside_the_map_that_moves_as_one(visit: Visit) -> None:
    page = visit()
    before, scale = page.places(), page.scale()
    page.click("GABA")
    page.expect_detail("GABA", "The most important calming transmitter of the brain.")
    page.expect_detail(*shipped.sentences(shipped.having(shipped.CORE, source="GABA")))
    until(page.query, {"select": ["GABA"]})
    assert page.data("selected") == "GABA"
    page.settled()
    assert page.scale() == scale
    shift(before, page.places())
    assert not rectangle(page.part("detail")).overlaps(page.frame())
    lit = shipped.having(shipped.CORE, source="GABA")
    labels = shipped.concepts(lit) | {row["effect"] for row in lit}
    assert [label for label in labels if not page.frame().holds(page.box(label))] == []
    page.press("Close")
    page.settled()
    assert (page.places(), page.scale()) == (before, scale)


def test_a_click_on_a_phrase_opens_the_relation_with_its_source(visit: Visit) -> None:
    page = visit("?level=&focus=Oxytocin")
    before = page.places()
    phrase = next(box for box in page.boxes("phrase") if box.label == STUDY["effect"])
    page.page.mouse.click(phrase.x, phrase.y)
    until(lambda: page.data("selected"), phrase.id)
    page.expect_detail("relation", STUDY["citation"])
    line = shipped.RELATIONS.index(STUDY) + 2
    expect(page.part("detail").get_by_role("button", name="Edit")).to_have_attribute(
        "title", re.compile(f"line {line} ")
    )
    expect(page.part("detail")).not_to_contain_text(f"line {line}")
    until(lambda: page.query().get("select"), [phrase.id])
    page.settled()
    shift(before, page.places())
    assert page.frame().holds(page.box(STUDY["effect"]))
    link = page.part("detail").get_by_role("link", name=f"doi:{STUDY['doi']}")
    expect(link).to_have_attribute("href", f"https://doi.org/{STUDY['doi']}")
    expect(link).to_have_attribute("target", "_blank")


def test_a_click_on_a_line_of_the_concept_map_selects_its_relation(visit: Visit) -> None:
    page = visit()
    phrase, concept = page.box("weakens"), page.box("Chronic stress")
    # Half way between the sides that face each other there is only the line between the two.
    side = 1 if phrase.x > concept.x else -1
    edge = phrase.x - side * phrase.width / 2, concept.x + side * concept.width / 2
    assert side * (edge[0] - edge[1]) > 20
    gap = (edge[0] + edge[1]) / 2
    share = (gap - concept.x) / (phrase.x - concept.x)
    page.page.mouse.click(gap, concept.y + share * (phrase.y - concept.y))
    until(lambda: page.data("selected"), phrase.id)
    page.expect_detail("Chronic stress weakens Immune defence.")


def test_a_click_on_nothing_deselects(visit: Visit) -> None:
    page = visit("?select=GABA")
    page.expect_detail("GABA")
    page.click_beside()
    until(page.query, {})
    assert page.data("selected") == ""
    expect(page.part("detail")).to_be_hidden()
    expect(page.page.get_by_text("to read about it")).to_be_visible()


def test_the_panel_closes_with_its_button(visit: Visit) -> None:
    page = visit("?select=GABA")
    page.press("Close")
    until(page.query, {})
    expect(page.part("detail")).to_be_hidden()
    assert page.data("selected") == ""


def test_the_last_of_many_quick_clicks_wins(visit: Visit) -> None:
    page = visit()
    for name in ("Serotonin", "Chronic stress", "Anxiety"):
        page.click(name)
    # Beside the panel, the map has made room for what is lit: not all of it is in view any more.
    last = next(box.label for box in page.boxes("concept") if page.frame().holds(box) and box.label != "Anxiety")
    page.click(last)
    until(lambda: page.data("selected"), last)
    expect(page.part("detail").get_by_role("heading", name=last, exact=True)).to_be_visible()
    page.settled()
    assert (page.data("selected"), page.query()) == (last, {"select": [last]})


def test_a_sentence_below_the_map_selects_its_relation(visit: Visit) -> None:
    page = visit()
    page.part("propositions").get_by_role("button", name="Chronic stress weakens").click()
    until(lambda: page.data("selected"), page.box("weakens").id)
    page.expect_detail("Chronic stress weakens Immune defence.")


def test_a_double_click_focuses_on_a_concept(visit: Visit) -> None:
    page = visit()
    page.double_click("GABA")
    until(page.relations, shipped.triples(shipped.near(shipped.CORE, "GABA", 1)))
    until(lambda: page.query().get("focus"), ["GABA"])


def test_the_depth_says_how_many_steps_around_the_focus_are_shown(visit: Visit) -> None:
    page = visit("?focus=Serotonin")
    for steps in (0, 1, 2, 3):
        page.choose("depth", str(steps))
        shown = shipped.near(shipped.CORE, "Serotonin", steps)
        until(page.relations, shipped.triples(shown))
        assert page.concepts() == shipped.concepts(shown) | {"Serotonin"}


def test_a_focus_without_steps_says_so_and_not_that_a_filter_hides_it(visit: Visit) -> None:
    page = visit("?focus=Serotonin&depth=0")
    assert page.concepts() == {"Serotonin"}
    expect(page.page.get_by_text("Serotonin alone: no step from it is shown.")).to_be_visible()
    expect(page.page.get_by_text("No relation passes these filters.")).to_have_count(0)
    page.page.get_by_role("button", name="Show all its relations").click()
    until(lambda: {"Serotonin" in ends[:2] for ends in page.relations()}, {True})


def test_pointing_at_a_concept_lifts_its_neighbours_without_asking_the_server(visit: Visit) -> None:
    page = visit()
    asked = len(page.messages)
    page.point_at("GABA")
    own = shipped.having(shipped.CORE, source="GABA")
    until(page.bright_labels, shipped.concepts(own) | {row["effect"] for row in own})
    until(lambda: page.tooltip().partition("\n")[0], "GABA")
    assert "The most important calming transmitter of the brain." in page.tooltip()
    page.page.mouse.move(*page.empty_place())
    until(page.bright_labels, {box.label for box in page.boxes()})
    assert (page.tooltip(), len(page.messages)) == ("", asked)


def test_what_comes_under_a_resting_pointer_is_not_lit(visit: Visit) -> None:
    page = visit()
    page.point_at("GABA")
    until(lambda: len(page.bright_labels()) < len(page.boxes()), True)
    page.page.reload()
    page.settled()
    page.page.wait_for_timeout(600)
    assert (page.bright_labels(), page.tooltip()) == ({box.label for box in page.boxes()}, "")


@pytest.mark.wide
def test_pointing_at_a_concept_of_the_atlas_lifts_its_neighbours(visit: Visit) -> None:
    page = visit("?level=")
    page.point_at("Oxytocin")
    own = shipped.near(shipped.RELATIONS, "Oxytocin", 1)
    until(page.bright_labels, shipped.concepts(own))


def test_a_selected_concept_stays_lifted_with_its_neighbours(visit: Visit) -> None:
    page = visit("?select=GABA")
    own = shipped.having(shipped.CORE, source="GABA")
    until(page.bright_labels, shipped.concepts(own) | {row["effect"] for row in own})


@pytest.mark.parametrize("kind", ["mouse", "finger"])
def test_a_double_click_is_as_quick_as_the_hand_was_however_late_the_page_hears_of_it(visit: Visit, kind: str) -> None:
    page = visit(**(PHONE if kind == "finger" else {}))
    box = next(box for box in page.boxes("concept") if page.frame().holds(box))
    session, begun = page.page.context.new_cdp_session(page.page), time()
    for after in (0, 0.35):
        press(session, kind, box, begun + after)
        page.page.wait_for_timeout(600)
    until(lambda: page.query().get("focus"), [box.label])
    session.detach()


def press(session: CDPSession, kind: str, box: Box, at: float) -> None:
    """Press a box and let it go, at a time in seconds that the browser is told."""
    if kind == "mouse":
        for type in ("mousePressed", "mouseReleased"):
            told = {"type": type, "x": box.x, "y": box.y, "button": "left", "clickCount": 1, "timestamp": at}
            session.send("Input.dispatchMouseEvent", told)
        return
    for type, points in (("touchStart", [{"x": box.x, "y": box.y}]), ("touchEnd", [])):
        session.send("Input.dispatchTouchEvent", {"type": type, "touchPoints": points, "timestamp": at})
