"""The steps of a story are put in another order, seen as they would be, and presented."""

import pytest

from .at_rest import at_rest, choose, expect_text, press
from .conftest import Serve, Visit
from .grid_cell import cell, select_cell
from .map_page import expect, until
from .test_edit import CONCEPTS, TABLE, focus_by_tab, open_edit

pytestmark = pytest.mark.browser

STORIES = "story,step,title,text,focus\nCalm,1,A brake,Read.,GABA\nCalm,2,A lift,Read.,Sleep\n"


def test_a_step_moves_in_table_and_form_is_drawn_and_presented(serve: Serve, visit: Visit) -> None:
    served = serve(TABLE, CONCEPTS)
    served.relations.with_name("stories.csv").write_text(STORIES)
    page = open_edit(visit, served, "?table=Stories", "No faults found.").page
    told = page.locator(".drafted", has_text="stories.csv")
    select_cell(page, 2, "A brake")
    page.keyboard.press("Alt+ArrowDown")
    expect(cell(page, "1", 2)).to_contain_text("A brake")
    expect(cell(page, "1", 2)).to_be_focused()
    until(told.inner_text, "stories.csv\n2 rows changed · no faults")
    page.keyboard.press("Control+z")
    until(told.inner_text, "stories.csv\nno change · no faults")
    choose(page, "One row")
    focus_by_tab(page, "[class*=st-key-step_open_] input")
    page.keyboard.type("brake")
    page.keyboard.press("Enter")
    expect_text(page, "Step 1 of 2 of “Calm”")
    shown = page.locator(".st-key-form_map [data-testid=map][data-ready=true]")
    expect(shown).to_have_attribute("data-relations", "1")
    link = page.get_by_role("link", name="Present from here")
    expect(link).to_have_attribute("href", "present?story=calm&step=1")
    focus_by_tab(page, ".st-key-step_later button")
    page.keyboard.press("Enter")
    expect_text(page, "It is step 2 of 2 now, in your draft.")
    expect_text(page, "Present shows what is saved, without your draft.")
    at_rest(page)
    press(page, "step_look")
    expect_text(page, "Only you see it until it is saved.")
    expect(page.get_by_test_id("story")).to_contain_text("A brake")
