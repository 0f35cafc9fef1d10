"""Back and forward lead through what was done, one act at a time, and each address shows what a fresh visit shows."""

import json
from collections.abc import Callable
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from .. import shipped
from .conftest import Visit
from .map_page import READY, MapPage, expect, until
from .presenting import STORY

pytestmark = pytest.mark.browser

FACETS = ("level", "type", "polarity", "evidence", "species", "support", "depth", "direction", "layout", "ask")
EDITED = ".st-key-edit_head"
# The numbers of the map, the pressed words of each facet, and what the parts beside it say where they are to be seen.
AROUND = """(facets) => {
    const part = (name) => `[data-testid="${name}"]`;
    const all = (selector) => [...document.querySelectorAll(selector)];
    const texts = (name, ...which) => all(which.map((one) => `${part(name)} ${one}`).join()).filter(
        (one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.innerText);
    const pressed = (facet) => all(
        `${part("filters")} button[data-facet="${facet}"][aria-pressed=true], ${part(facet)} button[aria-pressed=true]`
    ).map((one) => one.dataset.word).filter((word) => word !== undefined).sort();
    const { layout, concepts, relations, selected } = document.querySelector(part("map")).dataset;
    return JSON.stringify({
        picture: { layout, concepts, relations, selected },
        pressed: Object.fromEntries(facets.map((facet) => [facet, pressed(facet)])),
        focus: document.querySelector(`${part("search")} input`).value,
        panel: texts("detail", "h2", "h3"), story: texts("story", "p"), answer: texts("answer", "p"),
    });
}"""
# Several acts in an order that leads over every kind of them, and from most kinds to most others.
WALKS = {
    "focus and filter": ("focus GABA", "level research", "close", "select GABA", "filter decreases", "atlas"),
    "question and row": (
        *("start question", "level research", "ask", "ask loops", "focus GABA", "select relation", "edit row", "map"),
        *("unfocus", "focus Serotonin", "deeper"),
    ),
    "story": ("story", "next", "filter modulates", "next", "edit", "map", "leave story", "reset"),
}


ACTS: dict[str, Callable[[MapPage], None]] = {
    "focus GABA": lambda page: page.search("GABA"),
    "focus Serotonin": lambda page: page.search("Serotonin"),
    "unfocus": lambda page: page.part("search").get_by_role("button", name="Clear the search").click(),
    "level research": lambda page: page.choose("level", "research"),
    "filter decreases": lambda page: page.choose("polarity", "decreases"),
    "filter modulates": lambda page: page.choose("polarity", "modulates"),
    "close": lambda page: page.press("Close"),
    "select GABA": lambda page: page.click("GABA"),
    "select relation": lambda page: page.click_relation(page.boxes("phrase")[0].id),
    "atlas": lambda page: page.choose("layout", "atlas"),
    "deeper": lambda page: page.choose("depth", "2"),
    "ask": lambda page: page.press("Ask"),
    "ask loops": lambda page: page.choose("ask", "loops"),
    "start question": lambda page: page.begin_with(0),
    "story": lambda page: page.tell(0),
    "next": lambda page: page.part("story").get_by_role("button", name="Next").click(),
    "leave story": lambda page: page.part("story").get_by_role("button", name="Leave the story").click(),
    "reset": lambda page: page.start_again(),
    "edit": lambda page: page.offered("Edit").click(),
    "edit row": lambda page: page.part("detail").get_by_role("button", name="Edit").click(),
    "map": lambda page: page.page.locator(".st-key-to_map button").click(),
}


def address(page: Page) -> str:
    """Return what the address bar says behind the host."""
    return str(page.evaluate("() => location.pathname + location.search"))


def entries(page: Page) -> int:
    return int(page.evaluate("() => history.length"))


def seen(page: MapPage) -> dict[str, object]:
    """Return what a visitor sees of the map and of what narrows it, or that it is the edit page."""
    page.all_said()
    if page.page.locator(EDITED).count():
        return {"page": "edit"}
    page.settled()
    around: dict[str, object] = json.loads(page.page.evaluate(AROUND, FACETS))
    return {"shown": page.relations(), "said": (page.amount(), page.sentences(), page.legend()), **around}


def come(visit: Visit, said: str) -> dict[str, object]:
    """Return what a fresh visitor sees at an address."""
    where = said.removeprefix("/")
    fresh = visit(where, waiting_for="Edit the map" if where.startswith("edit") else "")
    found = seen(fresh)
    fresh.page.close()
    return found


@pytest.fixture(scope="module")
def known() -> dict[str, dict[str, object]]:
    """What a fresh visitor sees at the addresses where one has been: it is the same for every walk."""
    return {}


def act(page: MapPage, name: str) -> None:
    """Do something and wait until the address says so."""
    before = address(page.page)
    ACTS[name](page)
    until(lambda: address(page.page) != before, True)
    rest(page)


def rest(page: MapPage) -> None:
    """Wait until the page is the one of its address, and has nothing more to say."""
    edits = str(page.page.evaluate("() => location.pathname")).endswith("/edit")
    page.page.wait_for_selector(EDITED if edits else READY)
    page.all_said()
    page.page.wait_for_timeout(150)
    page.all_said()


@pytest.mark.long
@pytest.mark.parametrize(
    "walk",
    [
        pytest.param(WALKS[name], id=name, marks=pytest.mark.wide if name == "focus and filter" else ())
        for name in WALKS
    ],
)
def test_back_and_forward_show_at_each_address_what_a_fresh_visit_shows(
    visit: Visit, walk: tuple[str, ...], known: dict[str, dict[str, object]]
) -> None:
    page = visit()
    length, addresses, sights = entries(page.page), [address(page.page)], [seen(page)]
    for name in walk:
        act(page, name)
        addresses.append(address(page.page))
        sights.append(seen(page))
    assert entries(page.page) == length + len(walk)
    for place in reversed(range(len(walk))):
        page.page.go_back()
        expect_at(page, addresses[place], sights[place])
    for place in range(1, len(walk) + 1):
        page.page.go_forward()
        expect_at(page, addresses[place], sights[place])
    known.update({said: come(visit, said) for said in addresses if said not in known})
    assert [known[said] for said in addresses] == sights


def expect_at(page: MapPage, said: str, sight: dict[str, object]) -> None:
    """Wait until the page is at an address and shows what was seen there."""
    until(lambda: address(page.page), said)
    rest(page)
    until(lambda: seen(page), sight)


def test_back_from_the_edit_page_to_which_the_app_has_led_twice(visit: Visit) -> None:
    page = visit()
    for name in ("edit", "map"):
        act(page, name)
    page.page.go_back()
    expect(page.page.locator(EDITED)).to_be_visible()
    page.page.go_back()
    rest(page)
    assert page.relations() == shipped.triples(shipped.CORE)


def test_a_reload_on_the_way_back_changes_nothing(visit: Visit) -> None:
    page = visit("?focus=GABA&level=research")
    before = seen(page)
    act(page, "edit")
    page.page.go_back()
    rest(page)
    until(lambda: seen(page), before)
    page.page.reload()
    rest(page)
    until(lambda: seen(page), before)
    page.page.go_forward()
    expect(page.page.locator(EDITED)).to_be_visible()
    act(page, "map")
    until(lambda: seen(page), before)


def test_a_double_click_is_one_step(visit: Visit) -> None:
    page = visit()
    page.double_click("GABA")
    until(lambda: page.query().get("focus"), ["GABA"])
    page.settled()
    page.page.go_back()
    until(page.query, {})
    until(page.relations, shipped.triples(shipped.CORE))


def test_back_twice_in_a_breath_arrives_at_the_first_picture(visit: Visit) -> None:
    page = visit()
    before = seen(page)
    act(page, "filter decreases")
    act(page, "focus GABA")
    page.page.evaluate("() => { history.back(); setTimeout(() => history.back(), 60); }")
    until(lambda: page.query(), {})
    rest(page)
    until(lambda: seen(page), before)


@pytest.mark.parametrize("and_", ["&amp;", "&amp;amp;"])
def test_a_link_that_was_escaped_on_its_way_is_understood(visit: Visit, and_: str) -> None:
    link = and_.join(("?focus=T+cell", "level=research", f"polarity={quote('increases')}"))
    plain = seen(visit(link.replace(and_, "&")))
    page = visit(link)
    until(lambda: seen(page), plain)


def test_a_story_that_is_left_for_the_first_map_comes_back(visit: Visit) -> None:
    page = visit(f"?story={STORY}&step=2")
    before = seen(page)
    act(page, "reset")
    page.page.go_back()
    rest(page)
    until(lambda: seen(page), before)
