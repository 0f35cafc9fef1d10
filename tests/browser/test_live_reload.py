"""A saved file becomes the map of every open page, and a broken one leaves the last good map."""

import time
from collections.abc import Callable

import pytest

from .. import shipped
from .conftest import Visit
from .map_page import MapPage, expect, until
from .served_app import ServedApp

pytestmark = pytest.mark.browser

# The bar comes after half a second.
LONGER_THAN_A_MOMENT = 900
ADDED = "GABA,helps to keep,modulates,Mood,,,core,overview,,,,,\n"


@pytest.fixture
def text(shipped_copy: ServedApp) -> str:
    return shipped_copy.relations.read_text(encoding="utf-8")


def test_saving_the_file_shows_the_new_map_and_says_what_changed(
    shipped_copy: ServedApp, visit: Visit, text: str, record_property: Callable[[str, object], None]
) -> None:
    page = visit(to=shipped_copy)
    lines = [line for line in text.splitlines(keepends=True) if not line.startswith("Hypnotherapy,promotes")]
    start = time.monotonic()
    shipped_copy.save("".join(lines).replace("Chronic stress,weakens", "Chronic stress,wears down") + ADDED)
    until(lambda: "helps to keep" in {box.label for box in page.boxes()}, True)
    record_property("seconds until the new map", round(time.monotonic() - start, 2))
    page.settled()
    expected = [row for row in shipped.CORE if row["effect"] != "promotes"]
    added = {"source": "GABA", "target": "Mood", "polarity": "modulates"}
    until(page.relations, shipped.triples([*expected, added]))
    expect(page.page.get_by_test_id("file-change")).to_have_text("File saved: +1 -1 ~1 relations")


def test_nothing_says_wait_any_more_once_a_saved_file_is_shown(
    shipped_copy: ServedApp, visit: Visit, text: str
) -> None:
    page = visit("?focus=GABA&level=", to=shipped_copy)
    before = int(page.data("relations") or 0)
    shipped_copy.save(text + ADDED)
    until(lambda: page.data("relations"), str(before + 1))
    page.page.wait_for_timeout(LONGER_THAN_A_MOMENT)
    expect(page.page.locator(".waiting")).to_have_count(0)


def test_selection_and_zoom_survive_a_save(shipped_copy: ServedApp, visit: Visit, text: str) -> None:
    page = visit(to=shipped_copy)
    page.click("GABA")
    page.expect_detail("The most important calming transmitter of the brain.")
    page.press("Zoom in")
    page.drag(page.empty_place(), 20, -30)
    scale = page.scale()
    shipped_copy.save(text + ADDED)
    until(lambda: page.data("relations"), "29")
    page.settled()
    until(lambda: (page.scale(), page.data("selected"), page.query()), (scale, "GABA", {"select": ["GABA"]}))
    page.expect_detail("GABA helps to keep Mood.")


@pytest.mark.wide
def test_a_save_that_changes_only_words_moves_nothing(shipped_copy: ServedApp, visit: Visit, text: str) -> None:
    page = visit(to=shipped_copy)
    before = page.places()
    summary = shipped.CORE[0]["summary"]
    shipped_copy.save(text.replace(summary, "Something else."))
    expect(page.page.get_by_test_id("file-change")).to_have_text("File saved: +0 -0 ~1 relations")
    page.settled()
    assert page.places() == before


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (b"PK\x03\x04\x00\x00\x00\x00\xff\xfe", "not-a-table"),
        pytest.param(b"source,effect\nGABA,calms\n", "missing-column", marks=pytest.mark.wide),
        pytest.param(None, "cannot-read", marks=pytest.mark.wide),
    ],
    ids=["binary", "a column short", "deleted"],
)
def test_a_broken_file_keeps_the_last_good_map_until_it_is_mended(
    shipped_copy: ServedApp, visit: Visit, text: str, broken: bytes | None, code: str
) -> None:
    page = visit(to=shipped_copy)
    before = page.places()
    if broken is None:
        shipped_copy.relations.unlink()
    else:
        shipped_copy.save(broken)
    problems = page.part("problems")
    expect(problems).to_contain_text("This is the last good map.")
    expect(problems).to_contain_text("relations.csv, line 1,")
    expect(problems).to_contain_text(f"error {code}")
    assert page.relations() == shipped.triples(shipped.CORE)
    shipped_copy.save(text)
    expect(problems).to_be_hidden()
    page.settled()
    until(page.places, before)


@pytest.mark.wide
def test_a_bad_row_is_named_with_its_line_and_alone_is_missing(
    shipped_copy: ServedApp, visit: Visit, text: str
) -> None:
    page = visit(to=shipped_copy)
    shipped_copy.save(text + "GABA,helps,,Mood,,,sideways,overview,,,,,\n" + ADDED)
    until(lambda: page.data("relations"), "29")
    open_problems(page)
    line = len(shipped.RELATIONS) + 2
    expect(page.part("problems")).to_contain_text(f"relations.csv, line {line}, column 7 · error unknown-level")


def open_problems(page: MapPage) -> None:
    summary = page.part("problems").locator("summary")
    summary.wait_for()
    if page.part("problems").locator(".fault").first.is_hidden():
        summary.click()
