"""Filters hide and never move; map, address, legend, sentences and table always tell the same."""

import csv
import io
import re
from pathlib import Path

import pytest

from .. import shipped
from .conftest import Visit
from .map_page import MapPage, expect, until

pytestmark = pytest.mark.browser

CALMING = shipped.having(shipped.CORE, polarity="decreases")


def test_a_filter_hides_and_everything_that_stays_keeps_its_place(visit: Visit) -> None:
    page = visit()
    before, scale = page.places(), page.scale()
    page.choose("polarity", "decreases")
    until(page.relations, shipped.triples(CALMING))
    assert page.concepts() == shipped.concepts(CALMING)
    assert page.places() == {id: before[id] for id in page.places()}
    assert page.scale() == scale


def test_a_filter_leaves_zoom_and_the_moved_map_alone(visit: Visit) -> None:
    page = visit()
    page.roll("Immune defence", -240)
    page.drag(page.empty_place(), 60, -45)
    before, scale = page.places(), page.scale()
    page.choose("polarity", "decreases")
    until(page.relations, shipped.triples(CALMING))
    assert page.places() == {id: before[id] for id in page.places()}
    assert page.scale() == scale
    page.choose("polarity", "decreases")
    until(page.relations, shipped.triples(shipped.CORE))
    assert page.places() == before


def test_map_address_legend_and_sentences_agree_on_what_is_shown(visit: Visit) -> None:
    page = visit("?level=")
    page.choose("polarity", "produces")
    page.choose("type", "immune cell")
    shown = shipped.with_type(shipped.having(shipped.RELATIONS, polarity="produces"), "immune cell")
    until(page.relations, shipped.triples(shown))
    page.settled()
    assert page.data("relations") == str(len(shown))
    assert page.data("concepts") == str(len(shipped.concepts(shown)))
    assert page.amount() == f"{len(shown)} of {len(shipped.RELATIONS)} relations"
    assert page.legend() == shipped.legend(shown)
    assert page.sentences() == shipped.sentences(shown)
    assert page.query() == {"level": [""], "polarity": ["produces"], "type": ["immune cell"]}


def test_each_word_of_a_filter_says_how_many_relations_it_would_show(visit: Visit) -> None:
    page = visit()
    until(lambda: sorted(page.offered("polarity")), sorted({row["polarity"] for row in shipped.RELATIONS}))
    for sign in page.offered("polarity"):
        button = page.page.locator(".st-key-polarity button").filter(has_text=sign)
        count = button.locator("p").evaluate("(text) => getComputedStyle(text, '::after').content")
        assert count.strip('" ') == str(len(shipped.having(shipped.CORE, polarity=sign)))


def test_a_click_on_the_legend_filters_and_a_second_one_shows_all_again(visit: Visit) -> None:
    page = visit()
    page.click_legend("decreases")
    until(page.relations, shipped.triples(CALMING))
    until(lambda: page.chosen("polarity"), ["decreases"])
    assert page.query()["polarity"] == ["decreases"]
    page.click_legend("decreases")
    until(page.relations, shipped.triples(shipped.CORE))
    assert page.chosen("polarity") == []


def test_reset_brings_the_first_map_back(visit: Visit) -> None:
    page = visit()
    before = page.places()
    visited = visit("?level=&polarity=decreases&focus=GABA&depth=2&select=GABA&layout=atlas")
    visited.press("Reset to the first map")
    until(visited.relations, shipped.triples(shipped.CORE))
    visited.settled()
    assert visited.places() == before
    assert (visited.data("layout"), visited.data("selected"), visited.query()) == ("map", "", {})


def test_filters_that_leave_nothing_say_so_and_offer_the_way_back(visit: Visit) -> None:
    page = visit("?polarity=produces&type=intervention")
    assert (page.data("relations"), page.data("concepts")) == ("0", "0")
    expect(page.page.get_by_text("No relation passes these filters.")).to_be_in_viewport()
    page.page.get_by_role("button", name="Take the filters off").click()
    until(page.relations, shipped.triples(shipped.CORE))


def test_the_table_has_the_rows_that_the_map_shows(visit: Visit) -> None:
    page = visit("?polarity=decreases")
    open_table(page)
    grid = page.page.locator("[data-testid=stDataFrame] [role=grid]")
    expect(grid).to_have_attribute("aria-rowcount", str(len(CALMING) + 1))


def test_the_download_has_the_rows_that_the_map_shows(visit: Visit) -> None:
    page = visit("?polarity=decreases")
    open_table(page)
    with page.page.expect_download() as download:
        page.page.get_by_role("button", name="Download these rows as CSV").click()
    assert re.fullmatch(r"neuroimmune-map-core-filtered-[0-9a-f]{8}\.csv", download.value.suggested_filename)
    text = Path(download.value.path()).read_text(encoding="utf-8-sig")
    found = [{name: row[name] for name in CALMING[0]} for row in csv.DictReader(io.StringIO(text))]
    assert found == CALMING


def open_table(page: MapPage) -> None:
    page.page.get_by_role("tab", name="Table").click()
    expect(page.page.locator("[data-testid=stDataFrame]")).to_be_visible()
