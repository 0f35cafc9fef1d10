"""The page that practises a view: what is masked is nowhere until it is answered, and a seed is a session anywhere."""

import json
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Page

from graph.dataset import load
from graph.export.practice.practice_task import PracticeTask
from graph.export.practice.scorm_package import PAGE
from graph.practice.kinds import KINDS
from web.map.cache import model_of
from web.offline.task_package import task_package

from .conftest import Visit
from .map_page import MapPage, expect, until
from .offline_page import Open
from .practice_page import KEPT, SMALLEST, answered, bank_of, expect_masked, kept_session, pair_asked
from .served_app import DATA, ServedApp
from .test_accessibility import faults

pytestmark = pytest.mark.browser

OPENED = "Practise this view"
ALL = "level=core&level=research"
SEEDED = f"practise?{ALL}&mode=recall&seed=week-3&number=100"
# Whoever draws a seed draws the same one.
ONE_SEED = "crypto.getRandomValues = (numbers) => numbers.fill(7);"
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

LOWEST = """() => Math.min(...[...document.querySelectorAll(".practice :is(a, button, summary)")]
  .filter((one) => one.checkVisibility()).map((one) => one.getClientRects()[0].height))"""


def test_nothing_tells_one_of_a_hundred_answers_before_it_is_given_and_then_all_is_said(
    visit: Visit, app: ServedApp
) -> None:
    start = visit()
    page = start.page
    start.offered(OPENED).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(OPENED)
    page.goto(f"{app.address}/{SEEDED}")
    expect(page.get_by_test_id("question")).to_be_visible()
    session, requests, told, right = kept_session(page, bank_of(app, ALL)), list[str](), set[tuple[str, ...]](), 0
    page.on("request", lambda request: requests.append(request.url))
    for place, item in enumerate(session):
        expect_masked(page, item)
        assert {*map(pair_asked, requests)} <= told
        said = answered(page, item, place)
        assert item["feedback"] in said
        right += "Not right." not in said
        told.add(tuple(item["pair"]))
        page.locator(".next").dispatch_event("click")
    assert {item["kind"] for item in session} == {*KINDS}
    expect(page.get_by_test_id("end").get_by_role("heading").first).to_have_text(f"{right} of 100 right.")
    assert len(requests) > 0
    page.get_by_test_id("back").click()
    MapPage(page, app.address).settled()
    assert start.query()["level"] == ["core", "research"]


def test_a_seed_is_the_same_session_byte_for_byte_in_the_app_the_file_and_the_package(
    visit: Visit, read: Open, tmp_path: Path
) -> None:
    view = f"{ALL}&focus=GABA"
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
    package = read(f"{view}&layout=map").page
    package.goto(packed_page(tmp_path, view).as_uri())
    expect(package.get_by_test_id("question")).to_be_visible()
    pages = (app, file.page, package)
    kept = [str(page.evaluate(KEPT)) for page in pages]
    assert kept == [kept[0]] * 3
    sessions = [page.evaluate(WALK) for page in pages]
    assert sessions == [sessions[0]] * 3
    assert len(json.loads(kept[0])["items"]) == len(sessions[0]) == 15
    due_as_before(app, view)
    file.page.get_by_test_id("back").click()
    file.settled()
    assert file.query() == before
    assert file.page.get_by_test_id("practice").count() == 0


def packed_page(folder: Path, view: str) -> Path:
    """Return the page of the package for learning platforms that asks about a view."""
    dataset = load(DATA / "relations.csv")
    package = task_package(dataset, PracticeTask(view, seed=7), [*model_of(dataset).records], date(2026, 1, 31))
    return Path(ZipFile(BytesIO(package)).extract(PAGE, folder))


def due_as_before(page: Page, view: str) -> None:
    """Answer more than twenty questions, keep that as a file, and find the same due the next day without storage."""
    page.get_by_role("button", name="Another session").click()
    page.evaluate(WALK)
    with page.expect_download() as taken:
        page.get_by_role("button", name="Keep my progress").click()
    assert taken.value.suggested_filename == "neuromap-progress.json"
    page.add_init_script(ONE_SEED)
    page.clock.set_fixed_time(datetime.now(UTC) + timedelta(days=1))
    due = begun(page, view)
    page.evaluate("() => localStorage.clear()")
    assert begun(page, view) != due
    page.get_by_test_id("stop").click()
    page.get_by_test_id("end").locator("input[type=file]").set_input_files(taken.value.path())
    expect(page.get_by_test_id("end").get_by_role("status")).to_contain_text("answers opened")
    assert begun(page, view) == due


def begun(page: Page, view: str) -> str:
    """Begin a session without a seed and return it as it is kept: what is due comes first."""
    page.goto(f"{page.url.split('practise')[0]}practise?{view}&mode=recall")
    expect(page.get_by_test_id("question")).to_be_visible()
    return str(page.evaluate(KEPT))


def test_a_phone_and_a_keyboard_are_enough_and_what_was_left_is_taken_up(visit: Visit) -> None:
    phone = {"width": 390, "height": 844}
    page = visit("practise?mode=read+along&seed=7", waiting_for=OPENED, viewport=phone, color_scheme="dark")
    # The space bar: two Enters at once are one.
    page.page.get_by_role("button", name="Why does this arrow point this way?").press(" ")
    expect(page.page.locator(".reasons")).to_be_visible()
    assert faults(page) == []
    tab_back_to(page.page, "Recall")
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


def tab_back_to(page: Page, word: str) -> None:
    """Press Shift and Tab until a button has the focus, as somebody does who has no mouse."""
    focused = "() => document.activeElement.textContent"
    for _ in range(20):
        page.keyboard.press("Shift+Tab")
        if page.evaluate(focused) == word:
            return
    pytest.fail(f"Tab does not lead to {word}")


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
