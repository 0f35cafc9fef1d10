"""A task on a learning platform reports its score and standing, is taken up again, and asks what the file asks."""

import json
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from playwright.sync_api import Frame, Page, Route

from graph.dataset import load
from graph.export.practice.practice_task import PracticeTask
from graph.export.practice.scorm_package import PAGE
from web.map.cache import model_of
from web.offline.task_package import task_package

from .contexts import Contexts, page_of
from .map_page import expect
from .offline_page import Open, written
from .test_practice import WALK

pytestmark = pytest.mark.browser

HOST = "http://platform.test/"
NAMES = ("GABA", "Stress", "Cortisol", "Sleep", "Mood", "IL-6", "Fever")
TASK = PracticeTask("level=", seed=7, number=5)
# A platform that takes nothing before the beginning and after the end, and no name or text that SCORM 1.2 has not.
PLATFORM = """<!doctype html><title>Platform</title><script>
const kept = JSON.parse(localStorage.getItem("kept") ?? "{}");
const calls = JSON.parse(localStorage.getItem("calls") ?? "[]");
const known = ["lesson_status", "score.raw", "score.min", "score.max", "exit"].map((name) => `cmi.core.${name}`);
let isOpen = false;
const noted = (is, ...call) => {
  calls.push([...call, String(is)]);
  localStorage.setItem("calls", JSON.stringify(calls));
  return String(is);
};
const fits = (name, value) => known.includes(name) || (name === "cmi.suspend_data" && value.length <= 4096);
window.API = {
  LMSInitialize: () => noted(!isOpen && (isOpen = true), "begin"),
  LMSGetValue: (name) => (isOpen ? (kept[name] ?? "") : ""),
  LMSSetValue: (name, value) => ((kept[name] = value), noted(isOpen && fits(name, value), name, value)),
  LMSCommit: () => (localStorage.setItem("kept", JSON.stringify(kept)), noted(isOpen, "keep")),
  LMSFinish: () => noted(isOpen && !(isOpen = false), "end"),
};
</script><iframe src="frame.html" style="width:1200px;height:700px"></iframe>"""
FRAME = '<!doctype html><title>Frame</title><iframe src="index.html" style="width:1180px;height:680px"></iframe>'
# One question as the walk through a session has it, answered.
STEP = """() => {
  const texts = (name) => [...document.querySelectorAll(name)].map((one) => one.textContent);
  const seen = [...texts(".stem, .asked"), texts(".option span:last-child")];
  (document.querySelector(".option") ?? document.querySelector(".quiet-act")).click();
  return seen;
}"""


@pytest.fixture
def relations(tmp_path: Path) -> Path:
    """Relations of which a good many questions can be made."""
    rows = (
        f"{source},{effect},{NAMES[(place + by) % len(NAMES)]},{polarity},human"
        for place, source in enumerate(NAMES)
        for by, effect, polarity in ((1, "raises", "increases"), (3, "lowers", "decreases"))
    )
    path = tmp_path / "relations.csv"
    path.write_text("\n".join(("source,effect,target,polarity,evidence", *rows)) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def platform(contexts: Contexts, relations: Path) -> Iterator[Page]:
    """A page of a platform that shows the task two frames deep, and has its memory in the browser."""
    dataset = load(relations)
    package = task_package(dataset, TASK, [*model_of(dataset).records], date(2026, 1, 31))
    with ZipFile(BytesIO(package)) as opened:
        pages = {"": PLATFORM, "frame.html": FRAME, PAGE: opened.read(PAGE).decode()}
    context = contexts.lend()
    page = page_of(context)

    def answer(route: Route) -> None:
        route.fulfill(body=pages[route.request.url.removeprefix(HOST)], content_type="text/html")

    page.route(f"{HOST}**", answer)
    yield page
    contexts.take_back(context)


def launched(page: Page) -> Frame:
    """Open the task as the platform does; the file of another visit is left by that."""
    page.goto(HOST)
    task = page.frame_locator("iframe").frame_locator("iframe")
    expect(task.get_by_test_id("practice")).to_be_visible()
    return page.frames[-1]


def kept(page: Page, name: str = "kept") -> Any:
    return json.loads(str(page.evaluate(f"localStorage.getItem('{name}')")))


def test_a_platform_hears_of_each_answer_and_the_task_goes_on_where_it_was_left(
    platform: Page, read: Open, relations: Path
) -> None:
    task = launched(platform)
    assert kept(platform)["cmi.core.lesson_status"] == "incomplete"
    expect(task.locator(".modes")).to_have_count(0)
    expect(task.locator("footer")).to_contain_text("go to the learning platform")
    seen = [task.evaluate(STEP)]
    task.locator(".next").click()
    seen.append(task.evaluate(STEP))
    assert (len(kept(platform)["cmi.suspend_data"]) < 20, kept(platform)["cmi.core.exit"]) == (True, "suspend")
    platform.evaluate("() => localStorage.removeItem('neuromap-practice')")
    task = launched(platform)
    expect(task.get_by_test_id("progress")).to_have_text("3 of 5")
    seen += task.evaluate(WALK)
    said = task.get_by_test_id("end")
    expect(said).to_contain_text("Your score is with the learning platform.")
    right = str(said.get_by_role("heading").first.text_content()).split(" ")[0]
    score = {"raw": str(int(right) * 20), "min": "0", "max": "100"}
    done = {**{f"cmi.core.score.{name}": value for name, value in score.items()}, "cmi.core.lesson_status": "completed"}
    assert {name: kept(platform)[name] for name in done} == done
    task = launched(platform)
    expect(task.get_by_test_id("end").get_by_role("heading").first).to_have_text(f"{right} of 5 right.")
    task.get_by_role("button", name="Once more").click()
    expect(task.locator("footer")).to_contain_text("stays in this browser")
    task.evaluate(WALK)
    assert {name: kept(platform)[name] for name in done} == done
    platform.goto(f"{HOST}frame.html")
    calls = kept(platform, "calls")
    assert {last for *_, last in calls} == {"true"}
    assert [name for name, *_ in calls if name in ("begin", "end")] == ["begin", "end"] * 3
    assert seen == asked_in_the_file(read, relations)


def asked_in_the_file(read: Open, relations: Path) -> Any:
    """Return what the page that works offline asks at the same address."""
    file = read("level=", file=written(relations.with_name("map.html"), relations))
    file.page.goto(f"{file.address}#practise&{TASK.query}")
    expect(file.page.get_by_test_id("question")).to_be_visible()
    return file.page.evaluate(WALK)
