"""A view is predicted, built and written from memory: nothing is told too early, by whatever way one answers."""

from collections.abc import Sequence

import pytest
from playwright.sync_api import Page

from graph.dataset import load

from .conftest import Visit
from .map_page import expect
from .practice_page import SMALLEST
from .served_app import DATA
from .test_accessibility import faults
from .test_forced_colours import look

pytestmark = pytest.mark.browser

OPENED = "Practise this view"
PHONE = {"width": 390, "height": 844}
GRAPH = load(DATA / "relations.csv").graph
assert GRAPH is not None
TEXTS = "(all) => all.map((one) => one.innerText)"
OPTIONS = "(all) => all.map((one) => one.value).filter(Boolean)"
# How far each mode has come, as the browser keeps it.
KEPT = "() => JSON.parse(localStorage.getItem('neuromap-practice-sessions'))[0].states"
ENDS = "(all) => all.map((one) => [...one.querySelectorAll('b')].map((end) => end.textContent))"
TO_THE_END = """() => {
  while (document.querySelector(".predicted"))
    (document.querySelector(".option:not([aria-disabled])") ?? document.querySelector(".next")).click();
}"""


MODES = ("read+along", "recall", "predict", "build", "from+memory")


def test_every_mode_fits_a_page_at_double_size_and_what_is_pressed_is_read_in_own_colours(visit: Visit) -> None:
    start = visit("practise?mode=recall&seed=7", waiting_for=OPENED, viewport={"width": 640, "height": 360})
    page = start.page
    for mode in MODES:
        page.goto(f"{start.address}/practise?mode={mode}&seed=7")
        expect(page.get_by_test_id("stop")).to_be_visible()
        for width in (640, 320):
            page.set_viewport_size({"width": width, "height": 360})
            assert (mode, page.evaluate("() => document.documentElement.scrollWidth")) == (mode, width)
        assert page.evaluate(SMALLEST) >= 12
    page.get_by_role("button", name="Build").click()
    page.emulate_media(forced_colors="active")
    pressed, level = (look(page.get_by_role("button", name=name))[0] for name in ("Build", "Half given"))
    assert pressed == level
    assert pressed[0] != pressed[1]


def phrases(source: str, target: str) -> set[str]:
    """Return what the file says that one concept does to another."""
    assert GRAPH is not None
    return {row["effect"] for row in GRAPH.get_edge_data(source, target).values()}


def steps(page: Page) -> list[tuple[str, str]]:
    """Return the ends of each arrow of the path."""
    return [(source, target) for source, target in page.locator(".predicted li").evaluate_all(ENDS)]


def test_a_closed_arrow_tells_nothing_and_an_open_one_what_it_rests_on(visit: Visit) -> None:
    start = visit("practise?mode=predict&seed=7&level=core&level=research", waiting_for=OPENED)
    page = start.page
    expect(page.get_by_test_id("question")).to_be_visible()
    asked = steps(page)
    told = page.content()
    assert [phrase for ends in asked for phrase in phrases(*ends) if f" {phrase} " in told] == []
    page.keyboard.press("1")
    page.get_by_role("button", name="Not sure").click()
    # What was predicted stays so, also where the page is loaded again.
    page.reload()
    for name in ("rises", "Not sure"):
        expect(page.get_by_role("button", name=name)).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("2")
    while not page.get_by_test_id("answer").count():
        page.keyboard.press("Enter")
    opened = page.locator(".predicted li").evaluate_all(TEXTS)
    assert all(any(phrase in line for phrase in phrases(*ends)) for ends, line in zip(asked, opened, strict=True))
    verdict = page.locator(".verdict").inner_text()
    assert verdict[2:] in page.locator(".neuromap-live").inner_text()
    assert page.locator(".turned").count() == (0 if "Right." in verdict else 1)
    assert faults(start) == []
    page.evaluate(TO_THE_END)
    expect(page.get_by_test_id("end").get_by_role("heading").first).to_contain_text("right.")


def test_a_map_that_is_built_by_keyboard_and_by_mouse_is_the_same(visit: Visit) -> None:
    by_keyboard, by_mouse = (visit("practise?mode=build&seed=7", waiting_for=OPENED) for _ in range(2))
    parts = ("from", "phrase", "to")
    offered = [by_mouse.page.locator(f"[data-part={part}] option").evaluate_all(OPTIONS) for part in parts]
    concepts, words = offered[0], offered[1]
    links = [(concepts[place], words[place], concepts[place + 2]) for place in range(3)]
    for place, link in enumerate(links):
        typed(by_keyboard.page, link)
        drawn(by_mouse.page, link)
        if place == 0:
            left_and_taken_up(by_mouse.page, "Your links were not checked. They are kept, so that you can go on.")
    by_keyboard.page.get_by_role("button", name="Not sure").press(" ")
    assert by_keyboard.page.evaluate(KEPT)["build"]["sure"] is False
    records = [checked_twice(page.page) for page in (by_keyboard, by_mouse)]
    assert records[0] == records[1]
    assert [line for line in records[0][0] if all(text in line for text in links[0])] != []
    assert faults(by_mouse) == []


def left_and_taken_up(page: Page, words: str) -> None:
    """Stop before anything is compared: nothing counts, and nothing is lost."""
    page.get_by_test_id("stop").click()
    expect(page.get_by_test_id("end")).to_contain_text(f"Stopped.{words}")
    page.get_by_role("button", name="Take it up again").click()
    expect(page.get_by_test_id("stop")).to_be_visible()


def typed(page: Page, link: Sequence[str]) -> None:
    """Choose the three parts of a link and add it, without a mouse."""
    page.locator("[data-part=from]").focus()
    for text in link:
        choices = page.evaluate("() => [...document.activeElement.options].map((one) => one.value)")
        for _ in range(choices.index(text)):
            page.keyboard.press("ArrowDown")
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")


def drawn(page: Page, link: Sequence[str]) -> None:
    """Draw a line from one box to another, and choose its phrase."""
    for act, name in ((page.mouse.down, link[0]), (page.mouse.up, link[2])):
        page.locator(f"[data-concept='{name}']").hover(force=True)
        act()
    page.locator("[data-part=phrase]").select_option(link[1])


def checked_twice(page: Page) -> list[list[str]]:
    """Return the links, those with their verdicts, the solution, and the end."""
    said = [page.locator(".links li").evaluate_all(TEXTS)]
    page.get_by_test_id("check").click()
    # How sure somebody was is asked of the first check, the one that counts.
    expect(page.get_by_role("group", name="How sure are you?")).to_be_hidden()
    said.append(page.locator(".links li, .checked .verdict").evaluate_all(TEXTS))
    page.get_by_test_id("check").click()
    said.append(page.get_by_test_id("answer").locator("li").evaluate_all(TEXTS))
    # The board of the solution has each of its sentences, and nothing that was wrong.
    sentences = page.locator(".solution ul").first.locator("li").count()
    assert page.get_by_test_id("board").locator("line").count() == sentences
    assert page.get_by_test_id("board").locator("line.wrong").count() == 0
    page.get_by_test_id("next").click()
    said.append(page.get_by_test_id("end").locator(".stem").evaluate_all(TEXTS))
    return said


def test_no_name_of_a_box_is_on_the_page_before_one_is_chosen(visit: Visit) -> None:
    start = visit("practise?mode=recall&kinds=point&number=4&seed=7", waiting_for=OPENED)
    page = start.page
    for place in range(4):
        expect(page.get_by_test_id("question")).to_be_visible()
        before = page.content() + page.locator("body").aria_snapshot()
        assert page.locator(".option .name").all_inner_texts() == ["?"] * page.locator(".option").count()
        if not place:
            assert faults(start) == []
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(page.get_by_test_id("answer")).to_be_visible()
        names, asked = page.locator(".option .name").all_inner_texts(), page.locator(".stem").inner_text()
        kept = page.locator(".map-line > .box:not(.option)").all_inner_texts()
        right = page.locator(".option.right .name").inner_text()
        assert f"is {right}:" in asked
        assert [name for name in names if name != right and name not in kept and f">{name}<" in before] == []
        assert f"{right} " not in page.locator(".option .unseen").first.inner_text()
        page.get_by_test_id("next").click()
    expect(page.get_by_test_id("end")).to_be_visible()


def test_what_is_written_from_memory_on_a_phone_is_compared_with_the_view(visit: Visit) -> None:
    start = visit("practise?mode=from+memory&seed=7", waiting_for=OPENED, viewport=PHONE, color_scheme="dark")
    page = start.page
    source, target, effect = next(row for row in GRAPH.edges(data="effect") if row[2])
    page.get_by_role("textbox").fill(f"{source} {effect} {target}.\nWhat else was there?")
    left_and_taken_up(page, "What you wrote was not compared. It is kept, so that you can go on.")
    page.get_by_test_id("compare").click()
    expect(page.get_by_test_id("stop")).to_be_hidden()
    expect(page.get_by_test_id("came").locator("h3")).to_have_text("What came (1)")
    expect(page.get_by_test_id("came").locator(".file-says")).to_contain_text(f"{source} {effect} {target}.")
    expect(page.get_by_test_id("unread")).to_contain_text("What else was there?")
    expect(page.get_by_test_id("missing").locator("h3")).to_contain_text("What did not come")
    assert page.evaluate("() => document.activeElement.textContent") in page.locator(".neuromap-live").inner_text()
    assert faults(start) == []
    assert page.evaluate("() => document.documentElement.scrollWidth") == PHONE["width"]
    assert page.evaluate(SMALLEST) >= 12
    shown = page.get_by_test_id("came").get_by_role("button")
    shown.click()
    expect(page.get_by_role("img", name=f"Small map: {source} {effect} {target}.")).to_be_visible()
    shown.click()
    expect(page.get_by_test_id("small-map")).to_have_count(0)
