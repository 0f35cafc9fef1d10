"""The page that practises a view: what is masked is nowhere until it is answered, and a seed is a session anywhere."""

import json
import re
import urllib.request
from collections.abc import Sequence
from typing import Any

import pytest
from playwright.sync_api import Page

from .conftest import Visit
from .map_page import MapPage, expect, until
from .offline_page import Open
from .served_app import ServedApp
from .test_accessibility import faults

pytestmark = pytest.mark.browser

OPENED = "Practise this view"
SEEDED = "practise?mode=recall&seed=week-3"
# All that somebody could find on the page, but the answers to choose from.
AROUND_THE_ANSWERS = """() => {
  const page = document.documentElement.cloneNode(true);
  page.querySelectorAll(".options, style").forEach((part) => part.remove());
  return page.outerHTML + document.title + location.href;
}"""
# Each answer as it is written on the page, without its words and its number.
MARKUP = """(all) => all.map((one) => one.outerHTML.replaceAll(/>[^<>]*</g, "><"))"""
# A session from beginning to end: each question with its answers, in their order.
WALK = """() => {
  const seen = [];
  const texts = (name) => [...document.querySelectorAll(name)].map((one) => one.textContent);
  while (document.querySelector(".question")) {
    seen.push([...texts(".stem, .asked"), texts(".option span:last-child")]);
    (document.querySelector(".option") ?? document.querySelector(".quiet-act")).click();
    document.querySelector(".next").click();
  }
  return seen;
}"""
SMALLEST = """() => Math.min(...[...document.querySelectorAll(".practice *")]
  .filter((one) => one.checkVisibility() && [...one.childNodes].some((part) => part.nodeType === 3 && part.data.trim()))
  .map((one) => parseFloat(getComputedStyle(one).fontSize)))"""

LOWEST = """() => Math.min(...[...document.querySelectorAll(".practice :is(a, button, summary)")]
  .filter((one) => one.checkVisibility()).map((one) => one.getClientRects()[0].height))"""


Bank = dict[tuple[str, str], list[dict[str, Any]]]


def bank_of(app: ServedApp) -> Bank:
    """Return the questions about the first map, by their sentence without its gap and what is asked."""

    def answer(path: str) -> Any:
        with urllib.request.urlopen(f"{app.address}/neuromap/{path}") as found:
            return json.load(found)

    items = answer(f"data/{answer('version')['edition']}/practice")["items"]
    found: Bank = {}
    for item in items:
        found.setdefault((re.sub("_{3,}", "", item["stem"]), item["question"]), []).append(item)
    return found


def asked(page: Page, bank: Bank) -> dict[str, Any]:
    """Return the question that stands on the page: of boxes of the same concept that whose box is offered."""
    stem, question = (str(page.locator(name).text_content()) for name in (".stem", ".asked"))
    offered = page.locator(".option .unseen").all_text_contents()
    alike = [item for item in bank[stem, question] if item["right"].replace("____", "this box") in offered]
    return (alike or bank[stem, question])[0]


def expect_masked(page: Page, item: dict[str, Any]) -> None:
    """Nothing on the page tells the answer: no word around the answers, and none of them is written otherwise."""
    around = str(page.evaluate(AROUND_THE_ANSWERS)) + page.locator("body").aria_snapshot()
    found = [text for text in (item["feedback"], item["about"]) if text in around and item["kind"] != "definition"]
    answers = [] if item["fixed"] or page.locator(".option").count() else [item["right"], *item["accepted"]]
    found += [word for word in answers if re.search(rf"\b{re.escape(word)}\b", around)]
    assert found == []
    assert len(set(page.locator(".option").evaluate_all(MARKUP))) <= 1


def answered(page: Page, item: dict[str, Any], place: int) -> str:
    """Answer in one of several ways, each by the keyboard; return what is said of it."""
    if page.locator(".option").count():
        page.keyboard.press("1")
    else:
        page.keyboard.type(item["right"] if place % 2 else "nothing that is known")
        page.keyboard.press("Enter")
    return page.get_by_test_id("answer").inner_text()


def test_nothing_tells_an_answer_before_it_is_given_and_then_all_is_said(visit: Visit, app: ServedApp) -> None:
    start = visit()
    page = start.page
    start.offered(OPENED).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(OPENED)
    page.goto(f"{app.address}/{SEEDED}")
    expect(page.get_by_test_id("question")).to_be_visible()
    bank, requests = bank_of(app), list[str]()
    page.on("request", lambda request: requests.append(request.url))
    right = told = 0
    for place in range(20):
        item = asked(page, bank)
        expect_masked(page, item)
        assert requests[told:] == []
        said = answered(page, item, place)
        assert item["feedback"] in said
        right += "Not right." not in said and place < 15
        if item["kind"] != "definition":
            page.wait_for_selector("[data-testid=small-map][data-ready=true]")
        assert [url for url in requests[told:] if "/picture?" not in url] == []
        told = len(requests)
        go_on(page)
        if page.get_by_test_id("end").count():
            break
    expect(page.get_by_test_id("end").get_by_role("heading").first).to_have_text(f"{right} of 15 right.")
    page.get_by_test_id("back").click()
    MapPage(page, app.address).settled()
    assert start.amount() == "28 of 439 relations"


def test_a_seed_is_the_same_session_in_the_app_and_in_the_file(visit: Visit, read: Open) -> None:
    view = "level=core&level=research&focus=GABA"
    app = visit(f"practise?{view}&mode=recall&seed=7", waiting_for=OPENED).page
    expect(app.get_by_test_id("question")).to_be_visible()
    file = read(f"{view}&layout=map")
    before = file.query()
    file.offered(OPENED).click()
    expect(file.page.get_by_test_id("practice")).to_be_visible()
    assert file.page.get_by_test_id("map").count() == 0
    # Another address while practising opens what it says, without loading the file again.
    file.page.goto(f"{file.address}#practise&{view}&layout=map&mode=recall&seed=7")
    expect(file.page.get_by_test_id("question")).to_be_visible()
    sessions: Sequence[Any] = [page.evaluate(WALK) for page in (app, file.page)]
    assert sessions[0] == sessions[1]
    assert len(sessions[0]) >= 10
    take_along(app, file.page)
    file.page.get_by_test_id("back").click()
    file.settled()
    assert file.query() == before
    assert file.page.get_by_test_id("practice").count() == 0


def take_along(here: Page, there: Page) -> None:
    """Answer more than twenty questions, keep that as a file, and open it in another browser."""
    here.get_by_role("button", name="Once more").click()
    here.evaluate(WALK)
    with here.expect_download() as taken:
        here.get_by_role("button", name="Keep my progress").click()
    assert taken.value.suggested_filename == "neuromap-progress.json"
    there.get_by_test_id("end").locator("input[type=file]").set_input_files(taken.value.path())
    expect(there.get_by_test_id("end").get_by_role("status")).to_contain_text("answers opened")


def test_a_phone_and_a_keyboard_are_enough_and_what_was_left_is_taken_up(visit: Visit) -> None:
    phone = {"width": 390, "height": 844}
    page = visit("practise?mode=read+along&seed=7", waiting_for=OPENED, viewport=phone, color_scheme="dark")
    page.page.get_by_role("button", name="Why does this arrow point this way?").press("Enter")
    expect(page.page.locator(".reasons")).to_be_visible()
    assert faults(page) == []
    # Another key between two Enters, as of who walks by keyboard: at once after another one Enter does not count.
    page.page.get_by_role("button", name="Predict").focus()
    page.page.keyboard.press("Tab")
    page.page.keyboard.press("Enter")
    expect(page.part("progress")).to_have_text("1 of 15")
    assert faults(page) == []
    for _ in range(2):
        answer_in_words(page.page)
        go_on(page.page)
    page.page.reload()
    expect(page.page.locator(".arrows")).to_be_visible()
    page.press("Recall")
    expect(page.part("progress")).to_have_text("3 of 15")
    page.press("Predict")
    expect(page.part("progress")).to_contain_text("1 of")
    page.press("Recall")
    expect(page.part("progress")).to_have_text("3 of 15")
    answer_in_words(page.page)
    # Left after an answer, it shows the answer again; the mode of the address counts, not the one that was left.
    page.page.goto(page.page.url.replace("read+along", "recall"))
    expect(page.part("progress")).to_have_text("3 of 15")
    expect(page.part("answer")).to_be_visible()
    page.page.get_by_text("This question is wrong").click()
    expect(page.page.get_by_role("textbox", name="Text to send")).to_be_visible()
    assert faults(page) == []
    until(lambda: page.page.evaluate("() => document.documentElement.scrollWidth"), 390)
    assert page.page.evaluate(SMALLEST) >= 12
    assert page.page.evaluate(LOWEST) >= 24
    page.press("Stop here")
    expect(page.part("end")).to_contain_text("You stopped: 12 of 15 questions were not asked.")


def go_on(page: Page) -> None:
    """Press Enter until it counts: at once after another one it does not."""
    expect(page.get_by_test_id("answer")).to_be_visible()

    def gone() -> bool:
        page.keyboard.press("Enter")
        return page.get_by_test_id("answer").count() == 0

    until(gone, True)


def answer_in_words(page: Page) -> None:
    """Answer by the keyboard alone, whatever is asked, and hear it."""
    if page.locator(".option").count():
        page.keyboard.press("2")
    else:
        page.keyboard.type("something")
        page.keyboard.press("Enter")
    expect(page.get_by_test_id("answer")).to_be_visible()
    assert "ight" in str(page.evaluate("() => document.activeElement.textContent"))
    expect(page.locator(".neuromap-live")).not_to_be_empty()
