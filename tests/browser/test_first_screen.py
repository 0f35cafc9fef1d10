"""The first screen, in the app and in the file: the map, few things at once, and a way in for who is new."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator

from ..shipped import CORE, RELATIONS, concepts, having, with_type
from .conftest import Visit
from .map_page import MapPage, expect, rectangle, until
from .test_accessibility import faults

pytestmark = pytest.mark.browser

Arrive = Callable[..., MapPage]
PHONES = [(390, 844), (360, 640), (800, 600)]
SCREENS = [(1280, 720), (1024, 768), (853, 480)]
CONTROLS = "button, input, summary, a[href], select"
OUTSIDE = "[data-testid=legend], [data-testid=propositions], footer, [data-testid=welcome]"
NK_CELL = "focus=NK+cell&level="
QUESTION = "Which messengers reach the NK cell?"
SHUT_AND_OPEN = """(help) => {
  help.close();
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true }));
}"""


@pytest.fixture(params=["app", pytest.param("file", marks=pytest.mark.wide)])
def arrive(request: pytest.FixtureRequest) -> Arrive:
    """A function that opens the map, served or from a file, at an address; `greeted` visitors were here before."""
    if request.param == "file":
        return request.getfixturevalue("read")  # type: ignore[no-any-return]
    visit: Visit = request.getfixturevalue("visit")
    return lambda address="", **settings: visit(f"?{address}" if address else "", **settings)


def new(arrive: Arrive, **settings: object) -> MapPage:
    """Return the page of a visitor who was never here."""
    return arrive(greeted=False, **settings)


def go_on(page: MapPage, address: str) -> None:
    """Open another address in the same page."""
    if address:
        page.open(address if page.address.startswith("file:") else f"?{address}")


def welcome(page: MapPage) -> Locator:
    return page.part("welcome")


def in_sight(page: MapPage, part: str) -> list[str]:
    """Return the texts or names of the controls in the window, but for those of the parts that are not counted."""
    found: list[str] = page.page.evaluate(
        """([controls, outside]) => [...document.querySelectorAll(`.viewer :is(${controls})`)]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(outside))
          .filter((one) => one.getBoundingClientRect().top < innerHeight)
          .map((one) => one.ariaLabel || one.title || one.textContent)""",
        [part, OUTSIDE],
    )
    return found


def test_the_map_has_the_page_and_stands_whole_in_the_window(arrive: Arrive) -> None:
    for page in (arrive(), new(arrive)):
        frame, window = page.frame(), page.window()
        assert (frame.width >= 0.75 * window.width, frame.height >= 0.8 * window.height) == (True, True)
        assert page.data("relations") == str(len(CORE))


@pytest.mark.parametrize("size", [SCREENS[0], pytest.param(SCREENS[1], marks=pytest.mark.wide)])
def test_the_legend_stands_in_the_window_with_all_of_the_map(arrive: Arrive, size: tuple[int, int]) -> None:
    page = new(arrive, viewport={"width": size[0], "height": size[1]})
    for address in ("", NK_CELL, "level=", "level=nonsense"):
        go_on(page, address)
        legend, frame = rectangle(page.part("legend")), page.frame()
        assert legend.y + legend.height / 2 <= size[1]
        assert frame.y + frame.height / 2 <= legend.y - legend.height / 2
        assert [box.label for box in page.boxes() if not frame.holds(box)] == []


def test_few_things_stand_around_the_map(arrive: Arrive) -> None:
    page = arrive()
    assert len(in_sight(page, CONTROLS)) <= 16
    assert page.page.locator("h1").all_inner_texts() == ["Neuroimmune Map"]


@pytest.mark.parametrize("sizes", [PHONES, SCREENS], ids=["phones", "screens"])
def test_nothing_stands_off_to_the_right(arrive: Arrive, sizes: list[tuple[int, int]]) -> None:
    page = new(arrive, viewport={"width": sizes[0][0], "height": sizes[0][1]})
    wide = "() => [document.documentElement.scrollWidth, document.querySelector('.viewer').scrollWidth]"
    for address in ("", NK_CELL):
        page.resize(*sizes[0])
        go_on(page, address)
        for width, height in sizes:
            page.resize(width, height)
            assert max(page.page.evaluate(wide)) <= width
            bar = page.part("toolbar").bounding_box()
            assert bar
            assert bar["x"] + bar["width"] <= width
            if width >= 1024:
                assert bar["height"] <= 44


def test_a_first_visit_is_welcomed_until_the_first_act(arrive: Arrive) -> None:
    page = new(arrive)
    expect(welcome(page)).to_contain_text("How do the brain’s messengers reach the immune system?")
    expect(welcome(page).get_by_role("button")).to_have_count(4)
    assert not rectangle(welcome(page)).overlaps(page.frame())
    welcome(page).get_by_role("button", name=QUESTION).click()
    expect(welcome(page)).to_be_hidden()
    until(lambda: page.query().get("focus"), ["NK cell"])
    page.page.reload()
    assert not welcome(page.settled()).is_visible()


def test_nothing_moves_when_a_filter_is_the_first_act(arrive: Arrive) -> None:
    page = new(arrive)
    page.word_button("polarity", "increases").scroll_into_view_if_needed()
    before = page.places()
    page.choose("polarity", "increases")
    expect(welcome(page)).to_be_hidden()
    after = page.places()
    assert after == {id: before[id] for id in after}


def test_the_first_panel_takes_the_room_of_the_welcome(arrive: Arrive) -> None:
    page = new(arrive)
    page.click("GABA")
    panel = page.part("detail")
    expect(panel).to_be_visible()
    page.settled()
    window, frame, beside = page.window(), page.frame(), rectangle(panel)
    assert beside.x + beside.width / 2 >= window.width - 20
    assert beside.x - beside.width / 2 - (frame.x + frame.width / 2) <= 20


@pytest.mark.parametrize("size", [SCREENS[0], pytest.param(SCREENS[1], marks=pytest.mark.wide)])
def test_the_welcome_goes_by_its_button_and_by_escape_and_gives_its_room_back(
    arrive: Arrive, size: tuple[int, int]
) -> None:
    page = new(arrive, viewport={"width": size[0], "height": size[1]})
    before = page.frame()
    page.press("Close the welcome")
    until(lambda: page.frame().width > before.width + 40 or page.frame().height > before.height + 40, True)
    assert not welcome(page).is_visible()
    page = new(arrive)
    page.page.keyboard.press("Escape")
    expect(welcome(page)).to_be_hidden()


def test_an_address_is_not_welcomed(arrive: Arrive) -> None:
    assert not welcome(arrive("focus=GABA", greeted=False)).is_visible()


def test_search_is_one_of_the_ways_to_begin(arrive: Arrive) -> None:
    page = new(arrive)
    welcome(page).get_by_role("button", name="Search").click()
    expect(page.searched()).to_be_focused()


def test_a_question_stays_over_the_map_with_its_answer(arrive: Arrive) -> None:
    page = arrive()
    page.part("toolbar").get_by_text("Where to start?", exact=True).click()
    page.part("toolbar").get_by_role("button", name=QUESTION).click()
    messengers = {row["source"] for row in with_type(having(RELATIONS, target="NK cell"), "transmitter")}
    headline = page.part("headline")
    expect(headline.get_by_role("heading")).to_have_text(QUESTION)
    expect(headline).to_contain_text(f"{len(messengers)} in this view: ")
    expect(page.part("toolbar").get_by_text("Where to start?", exact=True)).to_be_visible()
    page.press("First map")
    expect(headline).to_be_hidden()


def test_the_keyboard_walks_the_ways_to_begin_and_goes_on_at_the_map(arrive: Arrive) -> None:
    page = arrive()
    keys = page.page.keyboard
    page.part("toolbar").get_by_text("Where to start?", exact=True).focus()
    keys.press("Enter")
    rows = page.part("toolbar").locator(".start .menu :is(button, a)")
    expect(rows.first).to_be_visible()
    for key, place in (("ArrowDown", 0), ("ArrowDown", 1), ("ArrowUp", 0), ("ArrowUp", -1), ("ArrowDown", 0)):
        keys.press(key)
        expect(rows.nth(place)).to_be_focused()
    assert page.page.evaluate("scrollY") == 0
    keys.press("Enter")
    expect(page.part("headline").get_by_role("heading")).to_be_visible()
    expect(page.page.get_by_role("application")).to_be_focused()


def test_the_legend_is_the_filter_and_each_word_stands_once(arrive: Arrive) -> None:
    page = arrive()
    page.unfold()
    words = [(one.get_attribute("data-facet"), one.get_attribute("data-word")) for one in buttons(page).all()]
    assert len(words) == len(set(words))
    assert page.pills("polarity")["increases"] == len(having(CORE, polarity="increases"))
    assert page.pills("type")["transmitter"] == len(with_type(CORE, "transmitter"))
    page.choose("type", "transmitter")
    until(lambda: page.data("relations"), str(len(with_type(CORE, "transmitter"))))
    assert page.pressed("type") == ["transmitter"]
    page.press("Reset")
    until(lambda: page.data("relations"), str(len(CORE)))


def buttons(page: MapPage) -> Locator:
    return page.part("filters").locator("button[data-facet]:visible")


def test_no_filter_moves_when_one_is_pressed(arrive: Arrive) -> None:
    page = arrive()
    page.unfold()
    page.page.evaluate("() => scrollTo(0, 0)")
    before = [rectangle(one) for one in buttons(page).all()]
    page.choose("polarity", "decreases")
    assert [rectangle(one) for one in buttons(page).all()] == before
    page.choose("type", "condition")
    assert [rectangle(one) for one in buttons(page).all()] == before


def test_the_legend_speaks_of_thick_lines_only_where_there_are_some(arrive: Arrive) -> None:
    page = arrive()
    assert page.part("legend").get_by_text("thick").is_visible() is False
    page.open(NK_CELL if page.address.startswith("file:") else f"?{NK_CELL}")
    assert page.part("legend").get_by_text("thick: people or reviews").is_visible()


def test_a_map_that_is_too_large_says_that_the_atlas_stands_for_it(arrive: Arrive) -> None:
    page = arrive("level=")
    assert (page.data("layout"), page.pressed("layout")) == ("atlas", ["atlas"])
    expect(page.part("too-many")).to_have_text(
        f"{len(RELATIONS)} relations are too many for a map: the atlas is shown. Focus on a concept to get a map."
    )
    page = arrive("layout=auto")
    assert (page.data("layout"), page.pressed("layout")) == ("map", ["map"])
    assert (page.part("too-many").is_visible(), page.part("misread").inner_text()) == (False, "")
    page.choose("layout", "atlas")
    until(lambda: page.data("layout"), "atlas")
    assert (page.pressed("layout"), page.part("too-many").is_visible()) == (["atlas"], False)


def test_help_explains_the_words_and_gives_the_focus_back(arrive: Arrive) -> None:
    page = arrive()
    opener = page.part("toolbar").get_by_role("button", name="Help: how to read the map, words, keys")
    opener.click()
    help = page.part("help")
    expect(help).to_be_visible()
    words = help.locator("dt").all_inner_texts()
    assert {"modulates", "contested", "one source", "in vitro", "atlas", "steps", "undetermined", "reinforcing"} <= set(
        words
    )
    expect(help).to_contain_text(f"{len(RELATIONS)} relations between {len(concepts(RELATIONS))} concepts")
    for _ in range(8):
        page.page.keyboard.press("Tab")
        assert page.page.evaluate(
            "() => document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )
    page.page.keyboard.press("Escape")
    expect(help).to_be_hidden()
    expect(opener).to_be_focused()
    page.map.locator("[role=application]").focus()
    page.page.keyboard.press("?")
    expect(help).to_be_visible()
    help.evaluate(SHUT_AND_OPEN)
    expect(help.get_by_role("heading", level=2)).to_have_text("Help")
    page.next_frame()
    help.get_by_role("button", name=QUESTION).click()
    expect(help).to_be_hidden()
    until(lambda: page.query().get("focus"), ["NK cell"])


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.wide)])
def test_no_rule_of_access_is_broken_in_welcome_filters_and_help(arrive: Arrive, theme: str) -> None:
    page = new(arrive, color_scheme=theme)
    assert faults(page) == []
    page.unfold()
    page.page.keyboard.press("?")
    expect(page.part("help")).to_be_visible()
    assert faults(page) == []


def test_a_phone_begins_with_title_sentence_and_three_ways_in(arrive: Arrive) -> None:
    page = new(arrive, viewport={"width": 390, "height": 844}, has_touch=True)
    tops = [rectangle(one).y for one in (page.page.locator("h1"), welcome(page), page.searched(), page.map)]
    assert tops == sorted(tops)
    assert [rectangle(page.page.get_by_role("button", name="Ask", exact=True)).y] == [rectangle(page.searched()).y]
    assert not page.part("legend").is_visible()
    page.unfold()
    assert page.part("legend").is_visible()
