"""Looking at the map runs nothing on the server: no message is sent, and a focus or an answer is one GET at most."""

import pytest
from playwright.sync_api import Request

from .conftest import Visit
from .map_page import READY, MapPage, expect, until

pytestmark = pytest.mark.browser

PICTURE = "/picture"
# What an open page asks the server for by itself.
NEWS = "/neuromap/version"
# A moment in which a page that wants to say something would have said it.
QUIET = 700


@pytest.fixture
def page(visit: Visit) -> MapPage:
    """A page at rest."""
    found = visit()
    found.page.wait_for_timeout(QUIET)
    return found


class Traffic:
    """What a page says to the server: requests by their addresses, and messages over the line of Streamlit."""

    def __init__(self, page: MapPage) -> None:
        self.page = page
        self.before = len(page.messages)
        self.asked: list[str] = []
        page.page.on("request", self._note)

    def _note(self, request: Request) -> None:
        if not request.url.endswith(NEWS):
            self.asked.append(request.url)

    def messages(self) -> int:
        """Return how many messages were sent, after a moment for those that are on their way."""
        self.page.page.wait_for_selector(READY)
        self.page.page.wait_for_timeout(QUIET)
        return len(self.page.messages) - self.before


def hover(page: MapPage) -> None:
    page.point_at("GABA")
    until(lambda: page.snapshot()["pointed"], "GABA")


def select(page: MapPage) -> None:
    page.click("GABA")
    until(lambda: page.data("selected"), "GABA")


def filter_by_pill(page: MapPage) -> None:
    before = page.data("relations")
    page.choose("polarity", "decreases")
    until(lambda: page.data("relations") != before, True)


def filter_by_legend(page: MapPage) -> None:
    before = page.data("relations")
    page.click_legend("increases")
    until(lambda: page.data("relations") != before, True)


def pick_a_sentence(page: MapPage) -> None:
    sentence = page.page.locator("[data-testid=propositions] [data-relation]").first
    relation = sentence.get_attribute("data-relation")
    sentence.click()
    until(lambda: page.data("selected"), relation)


def follow_the_panel(page: MapPage) -> None:
    select(page)
    page.page.locator("[data-testid=detail] [data-relation]").first.click()
    until(lambda: page.data("selected") != "GABA", True)
    page.press("Close")
    until(lambda: page.data("selected"), "")


def test_what_the_browser_knows_is_asked_of_nobody(page: MapPage) -> None:
    traffic = Traffic(page)
    for act in (hover, follow_the_panel, select, filter_by_legend, filter_by_pill, pick_a_sentence):
        act(page)
        assert (act, traffic.messages(), traffic.asked) == (act, 0, [])


def test_back_and_forward_are_asked_of_nobody(page: MapPage) -> None:
    select(page)
    filter_by_pill(page)
    filtered = page.data("relations")
    traffic = Traffic(page)
    page.page.go_back()
    until(lambda: page.data("relations") != filtered, True)
    page.page.go_back()
    until(lambda: page.data("selected"), "")
    page.page.go_forward()
    until(lambda: page.data("selected"), "GABA")
    page.page.go_forward()
    until(lambda: page.data("relations"), filtered)
    assert (traffic.messages(), traffic.asked) == (0, [])


def test_a_focus_is_one_picture_and_the_way_back_and_to_it_again_none(page: MapPage) -> None:
    traffic = Traffic(page)
    page.double_click("GABA")
    until(lambda: page.query().get("focus"), ["GABA"])
    assert traffic.messages() == 0
    assert [address.partition("?")[0].endswith(PICTURE) for address in traffic.asked] == [True]
    traffic.asked.clear()
    page.page.go_back()
    until(lambda: page.query().get("focus"), None)
    page.search("GABA")
    until(lambda: page.query().get("focus"), ["GABA"])
    assert (traffic.messages(), traffic.asked) == (0, [])


def test_a_question_is_one_picture_at_most(page: MapPage) -> None:
    traffic = Traffic(page)
    page.press("Ask")
    page.page.locator("[data-testid=from]:visible input").fill("Dopamine")
    page.page.keyboard.press("Enter")
    page.page.locator("[data-testid=to]:visible input").fill("Pleasure and reward")
    page.page.keyboard.press("Enter")
    expect(page.page.get_by_test_id("answer")).to_contain_text("Dopamine")
    assert traffic.messages() == 0
    assert [address.partition("?")[0].endswith(PICTURE) for address in traffic.asked] in ([], [True])
