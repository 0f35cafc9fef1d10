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
    of_sign = shipped.having(shipped.RELATIONS, polarity="produces")
    of_type = shipped.with_type(shipped.RELATIONS, "immune cell")
    signs = {row["polarity"] for row in shipped.RELATIONS}
    assert page.legend() == {
        **{kind: len(shipped.with_type(of_sign, kind)) for kind in shipped.TYPES.values()},
        **{sign: len(shipped.having(of_type, polarity=sign)) for sign in signs},
        "contested": shipped.legend(shown).get("contested", 0),
    }
    assert page.sentences() == shipped.claims(shown)
    expect(page.part("propositions").get_by_role("tab").first).to_have_text(f"Sentences ({len(shown)})")
    assert page.query() == {"level": [""], "polarity": ["produces"], "type": ["immune cell"]}


def test_each_word_of_a_filter_says_how_many_relations_it_would_show(visit: Visit) -> None:
    page = visit()
    signs = {row["polarity"] for row in shipped.RELATIONS}
    assert page.pills("polarity") == {sign: len(shipped.having(shipped.CORE, polarity=sign)) for sign in signs}


def test_a_click_on_the_legend_filters_and_a_second_one_shows_all_again(visit: Visit) -> None:
    page = visit()
    page.click_legend("decreases")
    until(page.relations, shipped.triples(CALMING))
    until(lambda: page.pressed("polarity"), ["decreases"])
    assert page.query()["polarity"] == ["decreases"]
    page.click_legend("decreases")
    until(page.relations, shipped.triples(shipped.CORE))
    assert page.pressed("polarity") == []


def test_reset_brings_the_first_map_back(visit: Visit) -> None:
    page = visit()
    before = page.places()
    visited = visit("?level=&polarity=decreases&focus=GABA&depth=2&select=GABA&layout=atlas")
    visited.start_again()
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
    columns = ["Source", "Effect", "Target", "Polarity", "Level", "Evidence", "Species", "Year", "Citation"]
    assert page.part("propositions").locator("thead th").all_inner_texts() == columns
    assert table(page) == [[row[column.lower()] for column in columns] for row in CALMING]


def test_a_click_on_the_head_of_a_column_sorts_the_table(visit: Visit) -> None:
    page = visit("?polarity=decreases")
    open_table(page)
    for order in (False, True):
        page.part("propositions").locator("thead").get_by_text("Target").click()
        until(lambda: [row[2] for row in table(page)], sorted((row["target"] for row in CALMING), reverse=order))
    assert sorted(row[0] for row in table(page)) == sorted(row["source"] for row in CALMING)


def test_the_download_has_the_rows_that_the_map_shows(visit: Visit) -> None:
    page = visit("?polarity=decreases")
    open_table(page)
    with page.page.expect_download() as download:
        page.part("propositions").get_by_text("Download these rows as CSV").click()
    assert re.fullmatch(r"neuroimmune-map-core-filtered-[0-9a-f]{8}\.csv", download.value.suggested_filename)
    text = Path(download.value.path()).read_text(encoding="utf-8-sig")
    found = [{name: row[name] for name in CALMING[0]} for row in csv.DictReader(io.StringIO(text))]
    assert found == CALMING


def open_table(page: MapPage) -> None:
    page.part("propositions").get_by_role("tab", name="Table").click()
    expect(page.part("propositions").locator("table")).to_be_visible()


def table(page: MapPage) -> list[list[str]]:
    """Return the cells of the rows of the table."""
    rows = page.part("propositions").locator("tbody tr").all()
    return [row.locator("th, td").all_inner_texts() for row in rows]
