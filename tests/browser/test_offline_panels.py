"""The panels of the exported page: what is told lies beside the map, and what is hidden, seen and found is said."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from ..shipped import CORE, RELATIONS, near
from .map_page import rectangle, until
from .offline_page import OfflinePage, Open, file_of
from .shapes import Box

pytestmark = pytest.mark.browser


def lit(page: OfflinePage, concept: str) -> list[Box]:
    """Return the boxes of a concept, of its relations and of their other ends."""
    edges = [
        edge for edge in page.snapshot()["edges"] if edge["visible"] and concept in (edge["source"], edge["target"])
    ]
    ids = {edge[key] for edge in edges for key in ("id", "source", "target")}
    return [box for box in page.boxes() if box.id in ids]


def test_the_beginning_of_a_name_is_enough_and_what_is_found_is_told_about(read: Open) -> None:
    page = read()
    page.search("gab")
    until(lambda: page.query(), {"focus": ["GABA"], "select": ["GABA"]})
    page.expect_detail("GABA", "The most important calming transmitter")
    page.search("flamma")
    expect(page.part("search").get_by_role("alert")).to_contain_text("No concept is called “flamma”. Did you mean:")
    page.press("Inflammation")
    until(lambda: page.query(), {"focus": ["Inflammation"], "select": ["Inflammation"]})


@pytest.mark.parametrize("size", [(1280, 720), pytest.param((1024, 720), marks=pytest.mark.wide), (390, 844)])
def test_a_long_name_without_spaces_leaves_room_for_the_buttons_beside_it(
    read: Open, tmp_path: Path, size: tuple[int, int]
) -> None:
    name = "Interleukin" * 28
    file = file_of(tmp_path, f"source,effect,target\n{name},raises,Mood\n")
    page = read(f"focus={name}", file, viewport={"width": size[0], "height": size[1]})
    headline = page.part("headline")
    title, sentence = rectangle(headline.locator("h2")), rectangle(headline.locator(".sentence"))
    buttons = rectangle(headline.locator(".around"))
    assert [title.overlaps(buttons), sentence.overlaps(buttons), title.overlaps(sentence)] == [False] * 3
    expect(headline.locator(".sentence")).to_be_in_viewport(ratio=1)
    assert page.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


def test_the_panel_lies_beside_the_map_which_keeps_its_scale_and_what_is_lit(read: Open) -> None:
    page = read()
    before, scale = page.places(), page.scale()
    page.click("Mood")
    page.settled()
    panel = rectangle(page.part("detail"))
    assert not panel.overlaps(page.frame())
    assert len(lit(page, "Mood")) == 2 * len(near(CORE, "Mood", 1)) + 1
    assert [box.label for box in lit(page, "Mood") if not page.frame().holds(box)] == []
    assert page.scale() == scale
    page.part("detail").get_by_role("button", name="Close").click()
    page.settled()
    assert page.places() == before


def test_what_lies_too_far_apart_is_made_smaller_until_it_is_seen_beside_the_panel(read: Open) -> None:
    page = read()
    scale = page.scale()
    page.click("Immune defence")
    page.settled()
    assert [box.label for box in lit(page, "Immune defence") if not page.frame().holds(box)] == []
    assert 0.5 * scale < page.scale() < scale


def test_what_the_level_hides_is_counted_and_one_click_shows_it(read: Open) -> None:
    page = read()
    page.press(f"{len(RELATIONS) - len(CORE)} more in research: show")
    until(lambda: page.data("relations"), str(len(RELATIONS)))
    assert page.query() == {"level": ["core", "research"]}
    own, inside = (len(near(rows, "GABA", 1)) for rows in (RELATIONS, CORE))
    page = read("select=GABA")
    page.press(f"{own - inside} more in research: show")
    until(lambda: page.data("relations"), str(own))


def test_the_trail_leads_back_and_the_meter_counts_what_was_read(read: Open) -> None:
    page = read()
    for label in ("GABA", "Mood"):
        page.click(label)
        page.settled()
    trail = page.part("trail").locator("button")
    assert trail.all_inner_texts() == ["GABA", "Mood"]
    trail.first.click()
    until(lambda: page.query(), {"select": ["GABA"]})
    assert trail.all_inner_texts() == ["Mood", "GABA"]
    expect(page.part("meter")).to_be_hidden()
    page.part("detail").get_by_role("listitem").get_by_role("button").first.click()
    expect(page.part("meter")).to_have_text(f" looked at 1 of {len(RELATIONS)} relations")


def test_the_rows_that_are_shown_stand_in_a_table_that_a_head_sorts(read: Open) -> None:
    page = read("polarity=decreases")
    page.page.get_by_role("tab", name="Table").click()
    targets = page.part("propositions").locator("tbody td:nth-child(3)")
    shown = [row["target"] for row in CORE if row["polarity"] == "decreases"]
    assert targets.all_inner_texts() == shown
    head = page.page.get_by_role("columnheader", name="Target")
    head.get_by_role("button").click()
    assert (targets.all_inner_texts(), head.get_attribute("aria-sort")) == (sorted(shown, key=str.lower), "ascending")
    expect(page.page.get_by_role("link", name="Download these rows as CSV")).to_have_count(0)
    page.part("propositions").locator("tbody button").first.click()
    expect(page.part("detail")).to_be_visible()


def test_a_key_leads_into_the_panel_and_back(read: Open) -> None:
    page = read("select=GABA")
    canvas = page.page.get_by_role("application")
    canvas.focus()
    page.page.keyboard.press("F6")
    expect(page.part("detail").locator("h3")).to_be_focused()
    page.page.keyboard.press("F6")
    expect(canvas).to_be_focused()
    page.page.keyboard.press("F6")
    page.page.keyboard.press("Escape")
    expect(page.part("detail")).to_be_hidden()
    expect(canvas).to_be_focused()
    canvas.press("ArrowRight")
    canvas.press("Enter")
    expect(page.page.locator(".stage > .neuromap-live")).to_contain_text("Details are open beside the map")
