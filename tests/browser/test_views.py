"""A reader keeps views under names, finds them again, takes them along, and shows one within another page."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from .conftest import Visit
from .map_page import MapPage, until
from .offline_page import Open
from .test_accessibility import faults

pytestmark = pytest.mark.browser

NOTE_BELOW_LEGEND = """() => {
  const boxOf = (part) => document.querySelector(part).getBoundingClientRect();
  return boxOf(".filters > [data-testid=note]").top >= boxOf(".legend").bottom - 1;
}"""


def open_views(page: MapPage) -> Locator:
    page.offered("Keep or embed this view").click()
    views = page.part("views")
    expect(views.get_by_label("Name of the view")).to_be_visible()
    return views


def names(views: Locator) -> Locator:
    return views.locator(".kept .open")


def test_views_are_kept_renamed_moved_taken_away_and_taken_along(visit: Visit) -> None:
    page = visit("?focus=Chronic+stress")
    views = open_views(page)
    name = views.get_by_label("Name of the view")
    expect(name).to_have_value("Chronic stress")
    name.press("Enter")
    name.fill("Second")
    views.get_by_role("button", name="Keep", exact=True).click()
    expect(names(views)).to_have_text(["Chronic stress", "Second"])
    names(views).nth(1).press("Alt+ArrowUp")
    expect(names(views)).to_have_text(["Second", "Chronic stress"])
    expect(names(views).first).to_be_focused()
    page.page.keyboard.press("F2")
    page.page.keyboard.type("Mine")
    page.page.keyboard.press("Enter")
    expect(names(views)).to_have_text(["Mine", "Chronic stress"])
    names(views).first.press("Delete")
    expect(names(views)).to_have_text(["Chronic stress"])
    views.get_by_role("button", name="Undo").press("Enter")
    expect(names(views)).to_have_text(["Mine", "Chronic stress"])
    with page.page.expect_download() as waiting:
        views.get_by_role("button", name="Export").click()
    file = Path(waiting.value.path())
    assert [view["name"] for view in json.loads(file.read_text())["views"]] == ["Mine", "Chronic stress"]
    views.locator("input[type=file]").set_input_files(
        {"name": "views.json", "mimeType": "application/json", "buffer": file.read_bytes()}
    )
    expect(views.locator(".said").first).to_have_text("0 views added; 2 here already.")
    with page.page.expect_download() as waiting:
        views.get_by_label("Title of the story").fill("Calm nights")
        views.get_by_role("button", name="Make a story").click()
    assert Path(waiting.value.path()).read_text().splitlines()[1] == "Calm nights,1,Mine,,Chronic stress,,,,,,,,,,"
    assert faults(page) == []


def test_a_view_is_opened_again_and_one_whose_concept_is_gone_says_so(visit: Visit) -> None:
    page = visit("")
    kept = {"format": "neuromap-views", "version": 1, "map": "Neuroimmune Map"}
    kept["views"] = [
        {"name": "Stress", "address": "focus=Chronic+stress"},
        {"name": "Old", "address": "focus=Phlogiston"},
    ]  # type: ignore[assignment]
    page.page.evaluate("text => localStorage.setItem('neuromap-views-1 Neuroimmune Map', text)", json.dumps(kept))
    views = open_views(page)
    expect(views.locator("[data-view=Old] .lost")).to_contain_text("Phlogiston")
    expect(views.locator("[data-view=Stress] .lost")).to_have_count(0)
    names(views).first.click()
    expect(page.part("headline")).to_contain_text("Chronic stress")
    assert "focus=Chronic+stress" in page.page.url
    snippet = views.get_by_label("Snippet for a page")
    expect(snippet).to_have_value(
        '<iframe src="neuromap.html?embed=true#focus=Chronic+stress" title="Neuroimmune Map" width="100%" '
        'height="560" loading="lazy" style="border: 1px solid #ccc"></iframe>'
    )
    expect(page.part("embed")).to_contain_text("NEUROMAP_FRAMED_BY")
    views.get_by_label("Add as a step of a story: Stress").click()
    expect(page.page).to_have_url(re.compile("row=new-step"))
    fields = "[...document.querySelectorAll('input, textarea')].some(field => field.value === 'Chronic stress')"
    until(lambda: page.page.evaluate(fields), True)


def test_within_another_page_there_are_map_legend_and_the_way_to_the_whole_map(visit: Visit) -> None:
    page = visit(
        "?embed=true&level=&ask=paths&from=Chronic+stress&to=Infection", viewport={"width": 800, "height": 560}
    )
    expect(page.part("toolbar")).to_be_hidden()
    expect(page.part("propositions")).to_be_hidden()
    legend, link = page.part("legend").bounding_box(), page.page.get_by_role("link", name="Open the map")
    assert legend is not None
    assert legend["y"] + legend["height"] <= 560
    expect(page.page.locator(".filters > [data-testid=note]")).to_be_in_viewport(ratio=1)
    page.page.set_viewport_size({"width": 1400, "height": 560})
    expect(page.page.locator(".filters > [data-testid=note]")).to_be_in_viewport(ratio=1)
    until(lambda: page.page.evaluate(NOTE_BELOW_LEGEND), True)
    page.page.set_viewport_size({"width": 800, "height": 560})
    stage = page.page.locator(".viewer .stage").bounding_box()
    assert stage is not None
    assert stage["width"] > 700
    link.focus()
    address = str(link.get_attribute("href"))
    assert ("ask=paths" in address, "embed" in address) == (True, False)


def test_the_file_that_works_offline_keeps_views_too_and_names_itself_in_the_snippet(read: Open) -> None:
    page = read("focus=GABA")
    views = open_views(page)
    views.get_by_role("button", name="Keep", exact=True).click()
    expect(names(views)).to_have_text(["GABA"])
    expect(views.get_by_label("Snippet for a page")).to_have_value(
        re.compile(r'<iframe src="map\.html\?embed=true#focus=GABA"')
    )
    expect(page.part("embed")).not_to_contain_text("NEUROMAP_FRAMED_BY")
