"""While a picture is on its way the map before stays; the last act wins, and what cannot be had is tried again."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Route

from .. import shipped
from .conftest import Visit
from .contexts import Contexts
from .map_page import PATIENCE, MapPage, expect, until
from .served_app import ServedApp

pytestmark = pytest.mark.browser

PICTURES = "**/neuromap/data/*/picture*"


class Held:
    """Pictures that a page has asked for and that do not arrive before they are let go."""

    def __init__(self, page: MapPage) -> None:
        self.page = page
        self.routes: list[Route] = []
        page.page.route(PICTURES, lambda route: self.routes.append(route))

    def wait_for(self, number: int) -> None:
        """Wait until so many are asked for."""
        until(lambda: (self.page.next_frame(), len(self.routes))[1], number)

    def let_go(self, place: int) -> None:
        """Let one arrive, and wait until the page has had time to draw it."""
        with self.page.page.expect_response(PICTURES):
            self.routes[place].continue_()
        self.page.next_frame()


@pytest.fixture
def unwatched(contexts: Contexts, app: ServedApp) -> Iterator[MapPage]:
    """The map of a visitor whose browser may complain of what does not arrive."""
    context = contexts.lend()
    context.set_default_timeout(PATIENCE * 1000)
    yield MapPage(context.new_page(), app.address).open()
    contexts.take_back(context)


def around(page: MapPage) -> tuple[object, ...]:
    """Return what stands on the map and around it."""
    return page.relations(), page.amount(), page.sentences(), page.legend(), page.data("relations")


def test_the_map_before_stays_whole_until_the_next_picture_is_there(visit: Visit) -> None:
    page = visit()
    before, held = around(page), Held(page)
    page.search("GABA")
    held.wait_for(1)
    assert page.query() == {"focus": ["GABA"], "select": ["GABA"]}
    assert page.data("ready") == "false"
    assert around(page) == before
    held.let_go(0)
    page.settled()
    own = shipped.near(shipped.CORE, "GABA", 1)
    assert (page.relations(), page.sentences()) == (shipped.triples(own), shipped.sentences(own))


def test_the_last_of_two_pictures_is_shown_whichever_arrives_first(visit: Visit) -> None:
    page = visit()
    held = Held(page)
    for number, name in enumerate(("GABA", "Dopamine"), start=1):
        page.search(name)
        held.wait_for(number)
    held.let_go(1)
    page.settled()
    own = shipped.triples(shipped.near(shipped.CORE, "Dopamine", 1))
    assert page.relations() == own
    held.let_go(0)
    page.settled()
    assert (page.relations(), page.searched().input_value()) == (own, "Dopamine")


def test_what_was_drawn_before_is_there_at_once_while_something_else_is_on_its_way(visit: Visit) -> None:
    page = visit()
    before, held = around(page), Held(page)
    page.search("GABA")
    held.wait_for(1)
    page.page.go_back()
    page.settled()
    assert (around(page), page.query()) == (before, {})
    held.let_go(0)
    page.settled()
    assert around(page) == before


def test_a_picture_that_does_not_come_is_said_and_tried_again(unwatched: MapPage) -> None:
    page = unwatched
    page.page.route(PICTURES, lambda route: route.abort())
    before = page.relations()
    page.search("GABA")
    again = page.page.get_by_role("button", name="Try again")
    expect(again).to_be_in_viewport()
    until(page.query, {})
    assert page.relations() == before
    page.page.unroute(PICTURES)
    again.click()
    until(page.relations, shipped.triples(shipped.near(shipped.CORE, "GABA", 1)))
    expect(again).to_be_hidden()
    assert page.query() == {"focus": ["GABA"], "select": ["GABA"]}
    page.page.go_back()
    until(page.relations, before)
    page.page.route(PICTURES, lambda route: route.abort())
    page.page.reload()
    expect(again).to_be_in_viewport()
    parts = [page.part("amount"), page.part("years"), page.page.locator(".empty")]
    assert (parts[0].inner_text(), [part.is_visible() for part in parts[1:]]) == ("", [False, False])


def test_a_failed_act_leaves_no_step_and_a_failed_step_back_keeps_its_place(unwatched: MapPage) -> None:
    page = unwatched
    steps = [{"focus": [name], "select": [name]} for name in ("GABA", "Dopamine")]
    first, (gaba, dopamine) = page.relations(), steps
    page.search("GABA")
    page.settled()
    page.page.reload()
    page.settled()
    before = page.relations()
    page.page.route(PICTURES, lambda route: route.abort())
    again = page.page.get_by_role("button", name="Try again")
    page.search("Dopamine")
    expect(again).to_be_in_viewport()
    until(page.query, gaba)
    expect(again).to_be_in_viewport()
    page.page.go_back()
    until(page.query, {})
    expect(again).to_be_in_viewport()
    assert page.relations() == before
    page.page.go_forward()
    until(page.query, gaba)
    expect(again).to_be_hidden()
    page.page.go_back()
    until(page.query, {})
    expect(again).to_be_in_viewport()
    page.page.unroute(PICTURES)
    again.click()
    until(page.relations, first)
    assert page.query() == {}
    page.page.go_forward()
    until(page.query, gaba)
    page.page.go_forward()
    until(page.query, dopamine)
    until(page.relations, shipped.triples(shipped.near(shipped.CORE, "Dopamine", 1)))


def test_a_server_that_is_gone_leaves_the_map_to_be_explored(unwatched: MapPage) -> None:
    page = unwatched
    page.page.route("**/neuromap/version", lambda route: route.abort())
    note = page.part("server-note")
    expect(note).to_have_text("The server does not answer now. What this page knows can still be explored.")
    page.choose("polarity", "increases")
    until(lambda: page.data("relations"), str(len(shipped.having(shipped.CORE, polarity="increases"))))
    page.page.unroute("**/neuromap/version")
    expect(note).to_be_hidden()
