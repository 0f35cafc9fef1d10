"""The search finds a concept by its name or the beginning of it, by another name and by a slip of the pen."""

import pytest

from .. import shipped
from .conftest import Visit
from .map_page import expect, until

pytestmark = pytest.mark.browser

MEANT = {
    "noradrenaline": "Norepinephrine",
    "5-HT": "Serotonin",
    "Treg": "Regulatory T cell",
    "seratonin": "Serotonin",
    "gab": "GABA",
}


def test_the_search_focuses_on_what_was_meant_and_tells_about_it(visit: Visit) -> None:
    page = visit("?level=")
    for typed, meant in MEANT.items():
        page.search(typed)
        until(page.relations, shipped.triples(shipped.near(shipped.RELATIONS, meant, 1)))
        until(page.query, {"level": [""], "focus": [meant], "select": [meant]})
        expect(page.searched()).to_have_value(meant)
        expect(page.detail_title()).to_have_text(meant)


def test_an_unknown_word_keeps_the_map_and_says_that_nothing_has_that_name(visit: Visit) -> None:
    page = visit()
    page.search("zzzzqqqq")
    expect(page.page.get_by_role("alert").filter(has_text="zzzzqqqq")).to_be_visible()
    page.searched().fill("zzzz qqqq " * 1000)
    page.searched().press("Enter")
    told = page.page.get_by_role("alert").filter(has_text=f"No concept is called “{'zzzz qqqq ' * 6}…”.")
    expect(told).to_be_visible()
    assert page.relations() == shipped.triples(shipped.CORE)


def test_clearing_the_search_shows_the_whole_map_again(visit: Visit) -> None:
    page = visit()
    before = page.places()
    page.search("GABA")
    until(page.relations, shipped.triples(shipped.near(shipped.CORE, "GABA", 1)))
    page.part("search").get_by_role("button", name="Clear").click()
    until(page.relations, shipped.triples(shipped.CORE))
    page.settled()
    assert page.places() == before


def test_a_search_never_ends_in_an_empty_map(visit: Visit) -> None:
    page = visit()
    page.search("Treg")
    until(page.relations, shipped.triples(shipped.near(shipped.RELATIONS, "Regulatory T cell", 1)))
