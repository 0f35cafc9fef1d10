"""The page of editing saves for editors who have logged in, under their name, and for nobody else."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from graph.saving.history import history_of

from .at_rest import at_rest, expect_text, press
from .clinic import Clinic
from .contexts import Contexts
from .map_page import PATIENCE, READY, until

pytestmark = pytest.mark.browser

TABLE = "source,effect,target\nGABA,calms,Stress\n"
Come = Callable[..., Page]


@pytest.fixture(scope="module")
def shared_clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    """The app with a login for Ada and Bo."""
    found = Clinic(tmp_path_factory.mktemp("clinic"))
    yield found
    found.stop()


@pytest.fixture
def come(contexts: Contexts, clinic: Clinic) -> Iterator[Come]:
    """A function from a name, "" for nobody, to that person's page of editing with a row more in it."""
    clinic.app.save(TABLE)
    lent: list[BrowserContext] = []

    def editing(name: str = "") -> Page:
        lent.append(contexts.lend())
        lent[-1].set_default_timeout(PATIENCE * 1000)
        page = lent[-1].new_page()
        page.goto(f"{clinic.app.address}/edit")
        if name:
            at_rest(page)
            page.get_by_role("button", name="Log in").click()
            page.get_by_role("link", name=name).click()
            page.wait_for_selector(READY)
        page.goto(f"{clinic.app.address}/edit?view=Text")
        text = page.get_by_role("textbox", name="The file as text")
        expect(text).to_have_value(TABLE)
        at_rest(page)
        text.fill(f"{TABLE}Sleep,lifts,Mood\n")
        text.blur()
        press(page, "review")
        expect_text(page, "relations.csv: 1 row added")
        return page

    yield editing
    for context in lent:
        contexts.take_back(context)


def test_a_draft_outlives_the_login_and_is_saved_under_its_name(come: Come, clinic: Clinic) -> None:
    page = come()
    at_rest(page)
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("link", name="Ada").click()
    page.wait_for_selector(READY)
    press(page, "edit_on")
    expect_text(page, "is back (relations.csv: 1 row added)")
    press(page, "review")
    press(page, "save")
    expect_text(page, "relations.csv is saved.")
    assert text_of(clinic.app.relations) == f"{TABLE}Sleep,lifts,Mood\n"
    assert history_of(clinic.app.relations).versions[-1].who == "Ada@example.org"


@pytest.mark.wide
@pytest.mark.parametrize(
    ("name", "rule"), [("", "not-logged-in"), pytest.param("Eve", "not-an-editor", marks=pytest.mark.wide)]
)
def test_somebody_else_is_offered_a_suggestion_instead(come: Come, clinic: Clinic, name: str, rule: str) -> None:
    page = come(name)
    expect(page.get_by_test_id("right")).to_have_attribute("data-rule", rule)
    at_rest(page)
    expect(page.locator(".st-key-save")).to_have_count(0)
    assert text_of(clinic.app.relations) == TABLE


@pytest.mark.wide
def test_an_editor_taken_off_the_list_does_not_save_from_a_page_still_open(come: Come, clinic: Clinic) -> None:
    page = come("Bo")
    clinic.list_editors("ada@example.org")
    beside = page.context.new_page()
    until(lambda: rule_of_a_new_visit(beside, clinic), "not-an-editor")
    press(page, "save")
    expect_text(page, "Nothing was saved: You may not save: bo@example.org is not in the list")
    assert text_of(clinic.app.relations) == TABLE


def rule_of_a_new_visit(page: Page, clinic: Clinic) -> str | None:
    page.goto(f"{clinic.app.address}/edit")
    return page.get_by_test_id("right").get_attribute("data-rule")


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")
