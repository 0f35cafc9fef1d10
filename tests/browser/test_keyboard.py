"""The map can be walked without a mouse, and what was looked at can be gone back to."""

import pytest

from .conftest import Visit
from .map_page import MapPage, expect, until

pytestmark = pytest.mark.browser


def heard(page: MapPage) -> str:
    return page.map.locator(".neuromap-live").inner_text()


def test_arrows_walk_along_the_relations_and_enter_selects(visit: Visit) -> None:
    page = visit("?focus=GABA")
    page.page.locator(".neuromap-canvas").focus()
    walked = []
    for key in ("ArrowRight", "ArrowRight", "ArrowDown", "ArrowRight", "Backspace"):
        page.page.keyboard.press(key)
        walked.append(heard(page))
    assert walked == [
        "GABA, 2 relations out, 0 in",
        "GABA, generally calms, Inflammation, relation 1 of 2",
        "GABA, helps to balance, Immune defence, relation 2 of 2",
        "Immune defence, 0 relations out, 1 in",
        "GABA, helps to balance, Immune defence, relation 2 of 2",
    ]
    page.page.keyboard.press("Enter")
    page.expect_detail("GABA helps to balance Immune defence.")
    page.page.keyboard.press("Escape")
    until(lambda: page.data("selected"), "")


def test_plus_and_minus_change_the_steps_and_slash_searches(visit: Visit) -> None:
    page = visit("?focus=GABA")
    page.page.locator(".neuromap-canvas").focus()
    page.page.keyboard.press("+")
    until(lambda: page.query().get("depth"), ["2"])
    page.settled()
    page.page.locator(".neuromap-canvas").focus()
    page.page.keyboard.press("?")
    expect(page.part("help")).to_be_visible()
    page.page.keyboard.press("Escape")
    expect(page.page.locator(".neuromap-canvas")).to_be_focused()
    page.page.keyboard.press("/")
    expect(page.searched()).to_be_focused()


def test_slash_searches_wherever_the_keyboard_is(visit: Visit) -> None:
    page = visit()
    page.word_button("polarity", "increases").focus()
    page.page.keyboard.press("/")
    expect(page.searched()).to_be_focused()
    page.page.keyboard.type("/gab")
    expect(page.searched()).to_have_value("/gab")


def test_the_map_is_one_stop_for_the_tab_key(visit: Visit) -> None:
    page = visit()
    page.page.locator(".neuromap-canvas").focus()
    page.page.keyboard.press("Tab")
    expect(page.page.get_by_role("button", name="Zoom in")).to_be_focused()


def test_back_and_forward_go_through_what_was_looked_at(visit: Visit) -> None:
    page = visit()
    for name in ("GABA", "Inflammation"):
        page.click(name)
        until(lambda: page.query().get("select"), [name])
        page.settled()
    page.page.go_back()
    until(lambda: page.data("selected"), "GABA")
    page.page.go_back()
    until(lambda: page.data("selected"), "")
    page.page.go_forward()
    until(lambda: page.data("selected"), "GABA")


def test_a_sentence_lights_its_relation_on_the_map_and_the_map_its_sentences(visit: Visit) -> None:
    page = visit()
    sentences = page.part("propositions")
    page.point_at("GABA")
    until(lambda: sentences.locator("button.lit").count(), 2)
    page.page.mouse.move(2, 2)
    until(lambda: sentences.locator("button.lit").count(), 0)
