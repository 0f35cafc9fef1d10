"""A second reader reads with the keyboard, the map shows what was read, and the board leads to what is missing."""

import pytest
from playwright.sync_api import Page

from .at_rest import at_rest, choose, expect_text
from .conftest import Visit
from .map_page import expect, until
from .served_app import ServedApp

pytestmark = pytest.mark.browser

TABLE = (
    "source,effect,target,polarity,citation,quote\nGABA,calms,Stress,decreases,Li 2020,It calmed.\n"
    "Sleep,lifts,Mood,increases,Bhat 2010,\nStress,lowers,Mood,decreases,Bhat 2010,\n"
)


@pytest.fixture
def served(small_app: ServedApp) -> ServedApp:
    """The app on a small table, as if nobody had been here."""
    small_app.begin_with(relations=TABLE)
    return small_app


def read_count(page: Page) -> str:
    return page.locator(".progress span").inner_text()


def test_relations_are_read_with_the_keys_and_the_map_filters_by_what_was_read(served: ServedApp, visit: Visit) -> None:
    page = visit("edit?view=Second+reading", to=served, waiting_for="The source says").page
    page.get_by_role("textbox", name="You read as").fill("Ada")
    page.keyboard.press("Enter")
    until(lambda: read_count(page), "0 of 3 relations read by Ada")
    at_rest(page)
    # A digit that is typed into a field is a letter of it.
    page.get_by_label("What is wrong (optional)").fill("")
    page.keyboard.type("only 1 of 3")
    page.get_by_role("heading", name="GABA calms Stress.").click()
    at_rest(page)
    assert read_count(page) == "0 of 3 relations read by Ada"
    page.keyboard.press("3")
    expect(page.get_by_role("heading", name="Sleep lifts Mood.")).to_be_visible()
    at_rest(page)
    page.keyboard.press("1")
    expect(page.get_by_role("heading", name="Stress lowers Mood.")).to_be_visible()
    at_rest(page)
    page.keyboard.press("Control+s")
    expect_text(page, "reviews.csv is saved.")
    rows = served.relations.with_name("reviews.csv").read_text().splitlines()[1:]
    assert [row.split(",")[4:6] for row in rows] == [["not", "only 1 of 3"], ["supported", ""]]

    explorer = visit("?level=&reading=disputed", to=served)
    until(explorer.relations, [("GABA", "Stress", "decreases")])
    explorer.choose("reading", "read once")
    until(lambda: len(explorer.relations()), 2)


def test_the_board_is_sorted_and_a_row_leads_to_the_relations_of_its_concept(served: ServedApp, visit: Visit) -> None:
    page = visit("edit?view=Board", to=served, waiting_for="concepts have a gap").page
    names = page.locator(".neuromap-board tbody th")
    until(names.all_inner_texts, ["Mood", "Sleep", "GABA", "Stress"])
    at_rest(page)
    page.get_by_role("button", name="relations", exact=True).click()
    until(names.all_inner_texts, ["Mood", "Stress", "Sleep", "GABA"])
    expect(page.locator("th[aria-sort=descending] button")).to_be_focused()
    page.keyboard.press("Enter")
    until(names.all_inner_texts, ["Sleep", "GABA", "Mood", "Stress"])
    page.get_by_role("button", name="Stress", exact=True).press("Enter")
    expect(page.get_by_role("button", name="Only Stress")).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".neuromap-grid .count")).to_have_text("2 of 3 rows")
    choose(page, "Board")
    page.locator(".neuromap-board tbody tr", has_text="Sleep").locator("td").first.click()
    expect(page.locator(".neuromap-grid .count")).to_have_text("1 of 3 rows")
