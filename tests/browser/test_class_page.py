"""Students hand in files, a teacher sees what the class knows: each counts once, and nothing is sent."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Page

from graph.dataset import load
from web.map.cache import model_of
from web.map.practice_bank import practice_bank

from .conftest import Visit
from .map_page import MapPage, expect, until
from .offline_page import Open
from .practice_page import SMALLEST
from .served_app import DATA, ServedApp
from .test_accessibility import faults

pytestmark = pytest.mark.browser

CANARY = "</script><img src=x onerror=alert(1)>"
TO_THE_END = """() => {
  while (document.querySelector(".question")) {
    (document.querySelector(".option") ?? document.querySelector(".quiet-act")).click();
    document.querySelector(".next").click();
  }
}"""
DROP = """(text) => {
  const files = new DataTransfer();
  files.items.add(new File([text], "dropped.json"));
  dispatchEvent(new DragEvent("drop", { dataTransfer: files, cancelable: true }));
}"""


def class_of(students: int) -> list[FilePayload]:
    """Return what so many students hand in of the first map: one answer on each of its relations."""
    model = model_of(load(DATA / "relations.csv"))
    core = [id for id, row in model.records.items() if row["level"] == "core"]
    items = [item for item in practice_bank(model, core)["items"] if item["kind"] == "sign"]
    return [file_of(student, model.version, items) for student in range(students)]


def file_of(student: int, version: str, items: list[dict[str, Any]]) -> FilePayload:
    def answer(place: int, item: dict[str, Any]) -> dict[str, Any]:
        # The first relation nobody knows, the last everybody.
        right = place * 30 >= student * len(items) and place > 0
        given = item["right"] if right else next(text for text in item["fixed"] if text != item["right"])
        known = {name: item[name] for name in ("id", "kind", "digest")}
        return {**known, "given": given, "right": right, "sure": student % 2 == 0}

    answers = [answer(place, item) for place, item in enumerate(items)]
    return payload(f"{student}.json", handed(f"student {student}", version, answers))


def handed(name: str, version: str, items: list[dict[str, Any]]) -> dict[str, Any]:
    said = {"format": "neuromap-answers", "version": 1, "name": name, "map": "Neuroimmune Map", "data": version}
    return {**said, "task": "mode=recall&seed=7", "items": items, "links": []}


def payload(name: str, content: object) -> FilePayload:
    return {"name": name, "mimeType": "application/json", "buffer": json.dumps(content).encode()}


def renamed(file: FilePayload, **changes: Any) -> FilePayload:
    """Return another file that says something else than this one."""
    return payload(f"{next(iter(changes))}.json", {**json.loads(file["buffer"]), **changes})


def rows(page: Page) -> list[str]:
    return page.get_by_test_id("results").locator("tbody .sentence").all_inner_texts()


def test_what_a_student_hands_in_is_seen_by_the_teacher_and_nothing_is_sent(
    visit: Visit, app: ServedApp, tmp_path: Path
) -> None:
    start = visit("practise?mode=recall&seed=7&number=5", waiting_for="Practise this view")
    page = start.page
    expect(page.get_by_test_id("question")).to_be_visible()
    page.evaluate(TO_THE_END)
    part = page.get_by_test_id("hand-in")
    expect(part).to_contain_text("of each of your 5 answers what was asked, what you answered")
    proposed = part.get_by_role("textbox", name="Code name").input_value()
    # Another way to practise, after a reload, adds to what is handed in.
    page.reload()
    start.press("From memory")
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.get_by_role("textbox").fill("GABA raises inflammation.")
    start.press("Compare")
    start.press("Done")
    expect(part).to_contain_text("and the link that you made")
    field = part.get_by_role("textbox", name="Code name")
    assert (field.input_value(), proposed.count("-")) == (proposed, 1)
    field.fill(" ")
    part.get_by_test_id("keep-answers").press("Enter")
    expect(part.get_by_role("status")).to_have_text("Type a code name first, or take another one.")
    field.fill("Red fox")
    assert faults(start) == []
    with page.expect_download() as kept:
        part.get_by_test_id("keep-answers").press("Enter")
    assert kept.value.suggested_filename == "neuromap-answers-Red-fox.json"
    kept.value.save_as(tmp_path / "answers.json")
    said = json.loads((tmp_path / "answers.json").read_text(encoding="utf-8"))
    assert (said["name"], said["task"]) == ("Red fox", "mode=recall&seed=7&number=5")
    assert [item["kind"] != "memory" for item in said["items"]].count(True) == 5
    [link] = said["links"]
    assert [link[name] for name in ("source", "sign", "target", "verdict")] == [
        *("GABA", "increases", "Inflammation", "contradicts")
    ]
    assert all(set(item) == {"id", "kind", "digest", "given", "right", "sure"} for item in said["items"])
    assert [url for url in requests if "/picture?" not in url and not url.startswith("blob:")] == []
    part.get_by_role("button", name="Forget them here, for the next one").click()
    expect(part).to_contain_text("are forgotten in this tab")

    page.get_by_test_id("class-page").click()
    expect(page.get_by_test_id("empty")).to_contain_text("Hand in your answers")
    assert faults(start) == []
    page.wait_for_load_state("networkidle")
    requests.clear()
    page.locator("input[type=file]").set_input_files(tmp_path / "answers.json")
    expect(page.get_by_test_id("results")).to_be_visible()
    page.wait_for_selector("[data-testid=class-map][data-ready=true]")
    assert [url for url in requests if "/picture" not in url] == []
    assert "Red fox" not in page.locator("body").inner_text()
    page.get_by_test_id("files").locator("summary").click()
    page.get_by_test_id("names").click()
    expect(page.get_by_test_id("files")).to_contain_text("Red fox")
    assert len(rows(page)) == len({item["id"].rpartition(" ")[0] for item in said["items"]})
    with page.expect_download() as table:
        page.get_by_test_id("class-table").click()
    lines = list(csv.DictReader(io.StringIO(table.value.path().read_text(encoding="utf-8-sig"))))
    assert (len(lines), sum(int(line["answers"]) for line in lines)) == (len(rows(page)), len(said["items"]))
    page.get_by_test_id("remove-all").click()
    expect(page.get_by_test_id("empty")).to_be_visible()
    assert page.evaluate("() => document.activeElement.dataset.testid") == "choose"


def test_thirty_files_make_a_map_and_a_table_and_each_fault_is_named(read: Open) -> None:
    file = read("", viewport={"width": 390, "height": 844}, color_scheme="dark")
    page = file.page
    file.offered("Class page").click()
    # Where there are no answers yet, a task comes first, and from there it goes back.
    page.get_by_test_id("empty").get_by_test_id("make-task").click()
    page.get_by_test_id("class-page").click()
    expect(page.get_by_test_id("empty")).to_be_visible()
    files = class_of(30)
    odd = [
        renamed(files[0], name="__proto__"),
        renamed(files[1], name=CANARY + "x" * 100_000),
        renamed(files[2], name="\u202eabc"),
        payload(f"{CANARY[:9]}.json", []),
        renamed(files[3], map=CANARY),
        {**files[4], "name": "twice.json"},
    ]
    page.locator("input[type=file]").set_input_files([*files, *odd])
    page.wait_for_selector("[data-testid=class-map][data-ready=true]")
    expect(page.locator(".told-of-class")).to_contain_text("36 files added. 33 students")
    look = page.get_by_test_id("look-at").locator("li")
    # A name of a file often holds that of its student.
    assert [text.split(" does")[0].split(" counts")[0] for text in look.all_inner_texts()] == [
        "File 34",
        "File 35",
        "File 36",
    ]
    assert ".json" not in page.locator("main").inner_text()
    assert page.locator("img").count() == 0
    in_words_and_on_the_map(page)
    page.get_by_test_id("files").locator("summary").press("Enter")
    page.get_by_test_id("names").press("Enter")
    assert [text.split("\u201d")[0] for text in look.all_inner_texts()] == [
        f"File {number} \u201c\u2068{name}\u2069"
        for number, name in ((34, "</script>.json"), (35, "map.json"), (36, "twice.json"))
    ]
    assert CANARY in page.get_by_test_id("files").inner_text()
    assert faults(MapPage(page, file.address)) == []
    assert page.evaluate("() => document.documentElement.scrollWidth") == 390
    assert page.evaluate(SMALLEST) >= 12
    # Half a page, as at twice the size.
    page.set_viewport_size({"width": 640, "height": 360})
    until(lambda: page.evaluate("() => document.documentElement.scrollWidth"), 640)
    look.first.get_by_role("button").press("Enter")
    expect(look).to_have_count(2)
    page.evaluate(DROP, files[0]["buffer"].decode())
    expect(look.last).to_contain_text("dropped.json")
    page.get_by_test_id("back").click()
    file.settled()


def in_words_and_on_the_map(page: Page) -> None:
    """The hardest relation stands first, heads put the rows into another order, and the slider hides what few had."""
    first = rows(page)
    expect(page.get_by_role("columnheader", name="Right")).to_have_attribute("aria-sort", "ascending")
    head = page.get_by_role("button", name="Right", exact=True)
    head.press("Enter")
    expect(page.get_by_role("columnheader", name="Right")).to_have_attribute("aria-sort", "descending")
    assert rows(page)[-1] == first[0]
    place, slider = page.get_by_test_id("class-map"), page.get_by_role("slider", name="Show what many had")
    everything = str(place.get_attribute("data-relations"))
    slider.press("ArrowRight")
    until(lambda: int(str(place.get_attribute("data-relations"))), len(first) - 1)
    expect(page.locator(".at-least")).to_contain_text("At least 1 of 33 had it")
    slider.press("End")
    expect(page.locator(".at-least")).to_contain_text("At least 33 of 33 had it")
    slider.press("Home")
    until(lambda: place.get_attribute("data-relations"), everything)
    assert page.get_by_test_id("class-legend").locator(".wrong-sign").count() >= 1
