"""A teacher makes a task of a view; its link is all of it, and a student who opens that gets what the teacher saw."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page

from tests.web.front.practice.tasks.test_qr_code import codes

from .conftest import Visit
from .map_page import MapPage, expect, until
from .offline_page import Open
from .test_accessibility import faults
from .test_practice import LOWEST, SMALLEST

pytestmark = pytest.mark.browser

MAKER, STUDENT = "Make a task", "A task to practise"
VIEW = "level=core&level=research&focus=GABA"
PHONE = {"width": 390, "height": 844}
# The sentences of the questions, in their order, on either page.
STEMS = '(all) => all.map((one) => one.querySelector(".item-stem").textContent)'
ASKED = """() => {
  const seen = [];
  while (document.querySelector(".question")) {
    seen.push(document.querySelector(".stem").textContent);
    (document.querySelector(".option") ?? document.querySelector(".quiet-act")).click();
    document.querySelector(".next").click();
  }
  return seen;
}"""
WIDTH = "() => document.documentElement.scrollWidth"
# The squares of the picture of a code, without the light around it.
CODE = """async (image) => {
  await image.decode();
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const squares = Array.from({ length: width / 8 - 8 }, (_, place) => place);
  const isDark = (row, column) => data[4 * (width * (8 * (row + 4) + 4) + 8 * (column + 4) + 4)] === 0;
  return squares.map((row) => squares.map((column) => Number(isDark(row, column))).join(""));
}"""


def listed(page: Page, name: str = "task-items") -> list[str]:
    """Return the questions of a list of the page, by their sentences."""
    found: list[str] = page.get_by_test_id(name).locator("li").evaluate_all(STEMS)
    return found


def link(page: Page) -> str:
    return page.get_by_test_id("task-link").input_value()


def test_a_task_is_made_of_the_view_and_a_student_gets_what_was_chosen(visit: Visit) -> None:
    start = visit(f"?{VIEW}")
    start.offered("Make a task of this").click()
    page = start.page
    expect(page.get_by_role("heading", level=1)).to_have_text(MAKER)
    expect(page.get_by_test_id("task-items").locator("li")).to_have_count(15)
    requests = list[str]()
    page.on("request", lambda request: requests.append(request.url))
    page.get_by_label("Seed").fill("week-3")
    page.get_by_label("Questions to recall").fill("5")
    page.get_by_label("Until").fill("2099-12-15")
    page.get_by_label("Hints in Recall").uncheck()
    expect(page.get_by_test_id("task-items").locator("li")).to_have_count(5)
    first, second, *others = listed(page)
    page.get_by_test_id("task-items").get_by_role("button").first.press("Enter")
    expect(page.get_by_test_id("struck-items").locator("li")).to_have_count(1)
    assert listed(page, "struck-items") == [first]
    assert page.evaluate("() => document.activeElement.getAttribute('aria-label')").startswith("Strike out: ")
    now = listed(page)
    assert (len(now), first in now) == (5, False)
    assert {second, *others} < {*now}
    assert faults(start) == []
    words = parse_qs(urlsplit(link(page)).query)
    assert urlsplit(page.url).query == urlsplit(link(page)).query
    said = {"seed": ["week-3"], "number": ["5"], "modes": ["recall"], "due": ["2099-12-15"], "hints": ["off"]}
    assert {name: words[name] for name in said} == said
    assert (len(words["strike"][0]), len(words["items"][0]), words["focus"]) == (6, 30, ["GABA"])
    assert [page.get_by_test_id("task-code").evaluate(CODE)] == codes([(link(page), None)])
    with page.expect_download() as taken:
        page.get_by_role("link", name="Download the code as a picture").click()
    assert taken.value.suggested_filename == "neuromap-task.png"
    # A browser may look at the icon of a page again when its address changes.
    assert [url for url in requests if not url.startswith("data:") and not url.endswith("/icon.svg")] == []
    page.reload()
    expect(page.get_by_test_id("struck-items").locator("li")).to_have_count(1)
    assert (listed(page), listed(page, "struck-items")) == (now, [first])
    student = visit(urlsplit(link(page)).path[1:] + "?" + urlsplit(link(page)).query, waiting_for=STUDENT)
    as_student(student, now)
    page.get_by_test_id("struck-items").get_by_role("button", name="Put back").click()
    expect(page.get_by_test_id("struck-items").locator("li")).to_have_count(0)
    assert listed(page) == [first, second, *others]


def as_student(student: MapPage, chosen: list[str]) -> None:
    """A student reads what the task is, and is asked those questions without hints."""
    page = student.page
    told = page.get_by_test_id("task")
    expect(told).to_have_text("5 questions to recall. Until 15 December 2099. There are no hints.")
    assert (page.get_by_test_id("hint").count(), page.locator(".modes").count()) == (0, 0)
    assert faults(student) == []
    address = page.url
    assert page.evaluate(ASKED) == chosen
    # The same again comes before others, also after a reload, which says that there are answers to hand in.
    page.get_by_role("button", name="This task again").click()
    assert page.evaluate(ASKED) == chosen
    page.reload()
    expect(page.get_by_test_id("remark")).to_contain_text("You have answered this in this tab already")
    page.get_by_test_id("stop").click()
    expect(page.get_by_test_id("hand-in")).to_contain_text("of each of your 5 answers")
    page.get_by_role("button", name="Another session").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Practise this view")
    expect(told).to_be_hidden()
    # Two questions whose rows say other words now, and a day that is over.
    items = parse_qs(urlsplit(address).query)["items"][0]
    changed = "".join((items[:4], "__", items[6:10], "__", items[12:]))
    page.goto(address.replace(items, changed).replace("2099-12-15", "2020-01-31"))
    expect(told).to_contain_text("It was due on 31 January 2020. You can still do it.")
    expect(told).to_contain_text("2 questions of this task have changed since it was made.")
    # A task of which nothing is left sends nobody to the map, and one begins with what its view has something for.
    page.goto(address.replace(items, "_" * 12))
    expect(page.get_by_test_id("practice")).to_contain_text("Ask whoever gave it to you for a new link.")
    page.goto(f"{address.split('?')[0]}?focus=GABA&modes=build&modes=recall&seed=1")
    expect(page.get_by_role("button", name="Recall")).to_have_attribute("aria-pressed", "true")


def test_the_file_makes_the_same_task_also_on_a_phone_and_says_where_it_can_be_opened(visit: Visit, read: Open) -> None:
    query = f"{VIEW}&seed=7&number=4&modes=recall&modes=predict&modes=build&hints=on"
    app = visit(f"task?{query}", waiting_for=MAKER, viewport=PHONE, color_scheme="dark")
    expect(app.page.get_by_test_id("task-items").locator("li")).to_have_count(4)
    file = read(f"{VIEW}&layout=map")
    file.page.goto(f"{file.address}#task&{query}")
    expect(file.page.get_by_test_id("task-items").locator("li")).to_have_count(4)
    made = [page.locator(".previews").inner_text() for page in (app.page, file.page)]
    assert made[0] == made[1]
    assert [app.page.locator(f"[data-mode={name}] li").count() > 2 for name in ("predict", "build")] == [True, True]
    assert faults(app) == []
    until(lambda: app.page.evaluate(WIDTH), PHONE["width"])
    assert (app.page.evaluate(SMALLEST) >= 12, app.page.evaluate(LOWEST) >= 24) == (True, True)
    expect(app.page.get_by_text("Only this computer can open this address")).to_be_visible()
    expect(file.page.get_by_text("This page is a file on this computer.")).to_be_visible()
    assert link(file.page).split("#practise&")[1] == urlsplit(link(app.page)).query
    file.page.goto(link(file.page))
    expect(file.page.get_by_test_id("task")).to_contain_text("Ways to practise: Predict, Recall, Build.")
    file.page.get_by_role("button", name="Recall").click()
    expect(file.page.get_by_test_id("question")).to_be_visible()
    hinted(file.page)


def hinted(page: Page) -> None:
    """A hint leaves two answers or the first letter, also after a while, and the answer counts as not sure."""
    while not page.get_by_test_id("hint").count():
        page.keyboard.press("1")
        page.get_by_test_id("next").click()
    page.get_by_test_id("hint").press("Enter")
    for mode in ("Predict", "Recall"):
        page.get_by_role("button", name=mode).click()
    expect(page.get_by_test_id("hint")).to_be_hidden()
    assert page.locator(".option:not(:disabled)").count() in (0, 2)
    if page.locator(".option").count():
        page.locator(".option:not(:disabled)").first.click()
    else:
        page.get_by_role("button", name="I do not know").click()
    expect(page.get_by_test_id("answer")).to_contain_text("With a hint it counts as not sure.")


def test_a_link_that_is_too_long_says_so_and_how_to_go_on(visit: Visit) -> None:
    start = visit("task?level=core&level=research&number=100&seed=1", waiting_for=MAKER)
    page, struck = start.page, ""
    for seed in ("2", "3", "4"):
        expect(page.get_by_test_id("task-items").locator("li")).to_have_count(100)
        struck += parse_qs(urlsplit(page.url).query)["items"][0]
        start.open(f"task?level=core&level=research&number=100&seed={seed}&strike={struck}", waiting_for=MAKER)
    expect(page.get_by_role("alert")).to_contain_text("many programs cut off what is behind 2,000. To shorten it, put")
    expect(page.get_by_role("button", name="Copy the link")).to_be_disabled()
    expect(page.get_by_test_id("task-code")).to_be_hidden()
