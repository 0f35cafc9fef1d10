"""An editor changes the tables in a real browser: with mouse or keyboard alone, and beside another editor."""

import re

import pytest
from playwright.sync_api import Page

from graph.model.identity import relation_ids
from graph.reading.read import read

from .at_rest import at_rest, choose, expect_text, press
from .conftest import Visit
from .form_field import form_field
from .grid_cell import cell, select_cell, type_into_cell
from .map_page import MapPage, expect, until
from .served_app import ServedApp
from .test_accessibility import faults

pytestmark = pytest.mark.browser

TABLE = "source,effect,target,polarity,citation\nGABA,calms,Stress,decreases,A\nSleep,lifts,Mood,increases,B\n"
CONCEPTS = "name,type\nGABA,transmitter\nSleep,brain function\nStress,condition\nMood,brain function\nFear,condition\n"
# How much room what a heading says takes from the rows, and whether they are seen through it.
SHOWN_TIP = """() => ({
    besides: document.querySelector(".neuromap-grid .ag-popup").offsetHeight,
    isSeenThrough: getComputedStyle(document.querySelector(".ag-tooltip")).backgroundColor === "rgba(0, 0, 0, 0)",
})"""


@pytest.fixture
def served(small_app: ServedApp) -> ServedApp:
    """The app on a small table, as if nobody had been here."""
    small_app.begin_with(relations=TABLE, concepts=CONCEPTS)
    return small_app


def saved(served: ServedApp) -> str:
    return served.relations.read_text()


def summary(page: Page) -> str:
    return page.locator(".drafted").first.inner_text().replace("\n", " ")


def focus_by_tab(page: Page, selector: str) -> None:
    """Press Tab until the element has the focus; it has to be there, and what is drawn anew loses the focus."""
    expect(page.locator(selector).first).to_be_enabled()
    at_rest(page)
    for _ in range(80):
        if page.evaluate("(selector) => document.activeElement?.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"Tab does not lead to {selector}")


def retype(page: Page, text: str) -> None:
    at_rest(page)
    page.locator("textarea").fill(text)
    page.locator("textarea").press("Control+Enter")


def open_edit(visit: Visit, served: ServedApp, query: str, waiting_for: str) -> MapPage:
    page = visit(f"edit{query}", to=served, waiting_for=waiting_for)
    at_rest(page.page)
    return page


def test_a_relation_is_added_and_saved_with_the_keyboard_alone(served: ServedApp, visit: Visit) -> None:
    editor = open_edit(visit, served, "?view=One+row", "A new relation")
    page = editor.page
    for field, text in (("source", "gab"), ("effect", "eases"), ("target", "Fea"), ("polarity", "decr")):
        focus_by_tab(page, form_field(field))
        page.keyboard.type(text)
        page.keyboard.press("Enter")
    expect(page.locator(".preview")).to_have_text("GABA eases Fear.")
    expect(page.locator("[data-testid=map][data-ready=true][data-relations='2']")).to_be_visible()
    focus_by_tab(page, ".st-key-form_put button")
    page.keyboard.press("Enter")
    until(lambda: summary(page), "relations.csv 1 row added · 1 warning")
    expect(page.locator(form_field("source"))).to_be_focused()
    page.keyboard.press("Control+z")
    until(lambda: summary(page), "relations.csv no change · no faults")
    page.keyboard.press("Control+Shift+z")
    until(lambda: summary(page), "relations.csv 1 row added · 1 warning")
    focus_by_tab(page, ".st-key-review button")
    page.keyboard.press("Enter")
    expect_text(page, "relations.csv: 1 row added")
    assert saved(served) == TABLE
    focus_by_tab(page, ".st-key-save button")
    page.keyboard.press("Enter")
    expect_text(page, "relations.csv is saved.")
    assert saved(served) == TABLE + "GABA,eases,Fear,decreases,\n"
    choose(page, "One row")
    expect(page.get_by_text("relations.csv is saved.")).to_have_count(0)
    page.locator(form_field("source")).fill("sleep")
    page.keyboard.press("Tab")
    expect(page.locator(form_field("source"))).to_have_value("Sleep")
    expect_text(page, "“sleep” is written as Sleep.")
    page.keyboard.press("Control+s")
    expect_text(page, "It still needs effect and target.")
    page.locator(form_field("effect")).fill("lowers")
    page.locator(form_field("target")).fill("Strss")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Use Stress")).to_be_focused()
    expect(page.locator(form_field("target"))).to_have_value("Strss")
    page.keyboard.press("Enter")
    expect(page.locator(form_field("target"))).to_have_value("Stress")
    page.keyboard.press("Control+s")
    expect_text(page, "relations.csv is saved.")
    assert saved(served) == TABLE + "GABA,eases,Fear,decreases,\nSleep,lowers,Stress,,\n"


def test_a_cell_is_typed_into_the_table_and_undone(served: ServedApp, visit: Visit) -> None:
    page = open_edit(visit, served, "", "No faults found.").page
    page.locator(".neuromap-grid .ag-header-cell[col-id='0']").hover()
    expect(page.locator(".ag-tooltip")).to_have_text("the concept that acts")
    # It lies over the table, which stays as high as it was.
    assert page.evaluate(SHOWN_TIP) == {"besides": 0, "isSeenThrough": False}
    type_into_cell(page, 1, "calms", "soothes")
    until(lambda: summary(page), "relations.csv 1 row changed · no faults")
    press(page, "undo")
    until(lambda: summary(page), "relations.csv no change · no faults")
    press(page, "redo")
    until(lambda: summary(page), "relations.csv 1 row changed · no faults")
    press(page, "review")
    press(page, "save")
    expect_text(page, "relations.csv is saved.")
    assert saved(served) == TABLE.replace("calms", "soothes")


def test_keys_that_follow_typing_in_one_breath_take_it_back_and_bring_it_back(served: ServedApp, visit: Visit) -> None:
    page = open_edit(visit, served, "", "No faults found.").page
    cell(page, "0", 1).click()
    for word in ("soothes", "eases", "softens"):
        page.keyboard.type(word)
        page.keyboard.press("Enter")
        page.keyboard.press("Control+z")
        expect(page.locator(".st-key-redo button")).to_be_enabled()
        until(lambda: summary(page), "relations.csv no change · no faults")
        select_cell(page, 1, "calms")
    page.keyboard.press("Control+Shift+z")
    until(lambda: summary(page), "relations.csv 1 row changed · no faults")
    select_cell(page, 1, "softens")
    page.keyboard.type("mends")
    page.keyboard.press("Enter")
    for _ in range(2):
        page.keyboard.press("Control+z")
    until(lambda: summary(page), "relations.csv no change · no faults")
    for _ in range(2):
        page.keyboard.press("Control+Shift+z")
    expect(page.locator(".st-key-redo button")).to_be_disabled()
    expect(cell(page, "0", 1)).to_contain_text("mends")


# Holds up what the page sends to its server, as a slow line does.
SLOW_LINE = """(milliseconds) => {
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (data) { setTimeout(() => send.call(this, data), milliseconds); };
}"""


def test_what_is_done_while_an_undo_is_on_its_way_is_done_to_the_rows_of_after_it(
    served: ServedApp, visit: Visit
) -> None:
    page = open_edit(visit, served, "", "No faults found.").page
    cell(page, "0", 1).click()
    for word in ("one", "two"):
        page.keyboard.type(word)
        page.keyboard.press("Enter")
        until(lambda word=word: word in page.locator(".neuromap-grid").inner_text(), True)
        at_rest(page)
    until(lambda: summary(page), "relations.csv 2 rows changed · no faults")
    cell(page, "1", 0).click()
    page.evaluate(SLOW_LINE, 700)
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+z")
    page.get_by_role("button", name="Add a row").click()
    page.keyboard.type("Fear")
    page.keyboard.press("Tab")
    page.keyboard.type("raises")
    page.keyboard.press("Enter")
    until(lambda: "1 row added" in summary(page), True)
    expect(cell(page, "+1", 1)).to_have_text("raises")
    choose(page, "Text")
    expect(page.locator("textarea")).to_have_value(TABLE + "Fear,raises,,,\n")


CLICK_AS_SOON_AS_OFFERED = """(selector) => {
  const click = () => {
    const button = document.querySelector(selector);
    if (!button || button.disabled) return;
    watcher.disconnect();
    globalThis.clicked = (globalThis.clicked ?? 0) + 1;
    button.click();
  };
  const watcher = new MutationObserver(click);
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
}"""


def test_redo_in_the_moment_it_is_offered_brings_the_cell_back(served: ServedApp, visit: Visit) -> None:
    page = open_edit(visit, served, "", "No faults found.").page
    type_into_cell(page, 1, "calms", "soothes")
    until(lambda: summary(page), "relations.csv 1 row changed · no faults")
    for times in (1, 2, 3):
        page.evaluate(CLICK_AS_SOON_AS_OFFERED, ".st-key-redo button")
        page.locator(".st-key-undo button").click()
        until(lambda: page.evaluate("() => globalThis.clicked"), times)
        expect(page.locator(".st-key-redo button")).to_be_disabled()
        until(lambda: summary(page), "relations.csv 1 row changed · no faults")


def test_an_open_cell_is_what_undo_takes_back_and_a_blank_new_row_takes_no_row_of_somebody_else(
    served: ServedApp, visit: Visit
) -> None:
    page = open_edit(visit, served, "", "No faults found.").page
    type_into_cell(page, 1, "calms", "soothes")
    until(lambda: summary(page), "relations.csv 1 row changed · no faults")
    at_rest(page)
    cell(page, "1", 1).click()
    page.keyboard.type("brightens")
    page.locator(".st-key-undo button").click()
    expect(page.locator(".st-key-redo button")).to_be_enabled()
    until(lambda: summary(page), "relations.csv 1 row changed · no faults")
    press(page, "redo")
    until(lambda: summary(page), "relations.csv 2 rows changed · no faults")
    press(page, "undo")
    press(page, "undo")
    until(lambda: summary(page), "relations.csv no change · no faults")
    served.relations.write_text("source,effect,target\nGABA,calms,Stress\n")
    expect(page.locator(".ag-header-cell-text")).to_have_text(["line", "source", "effect", "target"])
    page.get_by_role("button", name="Add a row").click()
    expect(cell(page, "+1", 0)).to_be_focused()
    page.goto("about:blank")
    served.relations.write_text("source,effect,target\nGABA,calms,Stress\nSleep,lifts,Mood\n")
    page.goto(f"{served.address}/edit")
    expect(cell(page, "1", 1)).to_contain_text("lifts")
    at_rest(page)
    assert summary(page) == "relations.csv no change · no faults"
    page.get_by_role("button", name="Add a row").click()
    page.keyboard.type("Sleep")
    page.keyboard.press("Enter")
    until(lambda: "1 row added" in summary(page), True)


def test_what_is_pasted_is_said_words_that_no_list_has_are_named_and_no_text_empties_nothing(
    served: ServedApp, visit: Visit
) -> None:
    page = open_edit(visit, served, "", "No faults found.").page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    rows = "Ghrelin\traises\tHunger\tup\tC\nLeptin\tlowers\tHunger\tinhibits\tD"
    page.evaluate("(text) => navigator.clipboard.writeText(text)", rows)
    select_cell(page, 0, "GABA")
    page.keyboard.press("Control+v")
    until(lambda: "2 errors" in summary(page), True)
    expect_text(page, "'up' is not a listed word for polarity")
    offer = page.locator(".neuromap-grid .line")
    offer.get_by_label("Type of Ghrelin").select_option("transmitter")
    offer.get_by_role("button", name="Add Ghrelin as a concept").click()
    expect_text(page, "Ghrelin is added to concepts.csv, in your draft.")
    choose(page, "Text")
    expected = TABLE.splitlines()[0] + "\nGhrelin,raises,Hunger,up,C\nLeptin,lowers,Hunger,inhibits,D\n"
    expect(page.locator("textarea")).to_have_value(expected)
    expect(page.locator(".text-lines")).to_have_text("1\n2\n3\n4")
    page.locator("textarea").press("Control+End")
    page.locator("textarea").press("ArrowUp")
    expect(page.locator(".text-caret")).to_have_text("line 3, character 1")
    choose(page, "Table")
    page.evaluate("(text) => navigator.clipboard.writeText(text)", "Zinc,calms,Stress,decreases,E")
    select_cell(page, 0, "Ghrelin")
    page.keyboard.press("Control+v")
    expect(cell(page, "0", 1)).to_contain_text("calms")
    until(lambda: "1 error" in summary(page), True)
    at_rest(page)
    expect(page.locator(".neuromap-grid .line .note")).to_have_text(
        "Pasted as rows of a CSV, a cell for each column. Undo takes it back."
    )
    page.evaluate(PASTE_PICTURE)
    expect(page.locator(".neuromap-grid .line .note")).to_have_text("Nothing was pasted: the clipboard holds no text.")
    expect(cell(page, "0", 0)).to_contain_text("Zinc")


PASTE_PICTURE = """() => {
  const clipboardData = new DataTransfer();
  clipboardData.items.add(new File(["x"], "a.png", { type: "image/png" }));
  document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}"""


def test_the_table_leads_to_a_fault_marks_it_keeps_its_place_and_is_filtered(served: ServedApp, visit: Visit) -> None:
    rows = [f"GABA,calms {number},Stress,decreases,A" for number in range(80)]
    served.relations.write_text("\n".join([TABLE.splitlines()[0], *rows, "Sleep,lifts,Mood,up,B", ""]))
    editor = open_edit(visit, served, "", "'up' is not a listed word for polarity")
    page = editor.page
    page.get_by_role("button", name="Show in the table").click()
    faulty = cell(page, "80", 3)
    expect(faulty).to_be_focused()
    expect(faulty).to_have_class(re.compile(r"\berror\b"))
    expect(page.locator(".neuromap-grid .line")).to_contain_text("'up' is not a listed word for polarity")
    until(lambda: page.evaluate(IS_WHOLE, ".ag-cell-focus"), True)
    top = page.evaluate(SCROLLED)
    assert top > 500
    page.locator(".neuromap-grid .line").get_by_role("button", name="Write 'increases'").click()
    until(lambda: summary(page), "relations.csv 1 row changed · no faults")
    press(page, "undo")
    expect(faulty).to_have_class(re.compile(r"\berror\b"))
    row = 30
    until(lambda: abs(page.evaluate(SCROLLED) - top) < row, True)
    choose(page, "History")
    choose(page, "Table")
    expect(faulty).to_have_class(re.compile(r"\berror\b"))
    until(lambda: page.evaluate(SCROLLED) > 500 and page.evaluate(IS_WHOLE, "[row-id='80'] [col-id='3']"), True)
    assert faults(editor) == []
    focus_by_tab(page, "[data-testid=grid-filter]")
    page.keyboard.type("calms 7")
    expect(page.locator(".neuromap-grid .count")).to_have_text("17 of 81 rows")


IS_WHOLE = """(selector) => {
  const cell = document.querySelector(selector).getBoundingClientRect();
  const rows = document.querySelector(".ag-body-viewport").getBoundingClientRect();
  return cell.top >= rows.top - 1 && cell.bottom <= rows.bottom + 1;
}"""
SCROLLED = "() => document.querySelector('.ag-body-viewport')?.scrollTop ?? 0"


def test_from_the_map_to_the_row_and_back_to_the_same_picture(served: ServedApp, visit: Visit) -> None:
    page = visit("?focus=GABA", to=served)
    page.click("calms")
    page.expect_detail("GABA calms Stress.")
    page.part("detail").get_by_role("button", name="Edit").click()
    expect(page.page.get_by_text("Line 2", exact=True)).to_be_visible()
    expect(page.page.get_by_role("combobox", name="effect")).to_have_value("calms")
    press(page.page, "to_map")
    page.settled()
    until(lambda: page.query().get("focus"), ["GABA"])
    page.expect_detail("GABA calms Stress.")


def test_a_draft_is_seen_on_the_map_by_its_editor_alone(served: ServedApp, visit: Visit) -> None:
    mine = open_edit(visit, served, "?view=Text", "Lines count as")
    retype(mine.page, TABLE + "Fear,raises,Stress,increases,C\n")
    until(lambda: summary(mine.page), "relations.csv 1 row added · no faults")
    press(mine.page, "look")
    expect_text(mine.page, "Only you see it until it is saved.")
    mine.settled()
    until(lambda: mine.data("relations"), "3")
    assert visit(to=served).data("relations") == "2"
    press(mine.page, "stop_trying")
    until(lambda: mine.data("relations"), "2")


def test_two_editors_lose_nothing_and_the_second_is_told_of_the_first(served: ServedApp, visit: Visit) -> None:
    first, second = (open_edit(visit, served, "?view=Text", "Lines count as").page for _ in range(2))
    retype(first, TABLE.replace("calms", "soothes"))
    retype(second, TABLE.replace("lifts", "raises"))
    for page in (first, second):
        press(page, "review")
        expect_text(page, "relations.csv: 1 row changed")
    press(first, "save")
    expect_text(first, "relations.csv is saved.")
    expect_text(second, "was saved by somebody else meanwhile")
    press(second, "save")
    expect_text(second, "together with what somebody else had saved meanwhile")
    assert saved(served) == TABLE.replace("calms", "soothes").replace("lifts", "raises")


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.wide)])
def test_no_rule_of_accessibility_is_broken_in_any_view(served: ServedApp, visit: Visit, theme: str) -> None:
    broken = {}
    views = {
        "Table": "No faults found.",
        "Replace": "The name changes in every table",
        "One+row": "A new relation",
        "Text": "Lines count as",
        "Differences": "Nothing is changed.",
        "History": "relations.csv: as it was found",
        "Second+reading": "The source says",
        "Board": "concepts have a gap",
        "Try+a+file": "or paste a table",
    }
    page = visit(to=served, color_scheme=theme)
    for view, words in views.items():
        page.open(f"edit?view={view}", words)
        # The section in which Streamlit takes files is both a group with a name and presentational; it is not ours.
        broken[view] = [fault for fault in faults(page) if "stFileUploaderDropzone" not in fault[1]]
    assert broken == {view: [] for view in views}


def test_a_word_typed_into_the_form_that_no_list_has_stays_and_untouched_cells_too(
    served: ServedApp, visit: Visit
) -> None:
    served.relations.write_text(TABLE.replace(",decreases,", ",up,"))
    rows, _ = read(served.relations.read_bytes(), "relations.csv")
    assert rows
    id = next(iter(relation_ids(rows.frame)))
    page = open_edit(visit, served, f"?row={id}", "Line 2").page
    field = page.locator(form_field("polarity"))
    expect(field).to_have_value("up")
    type_into_field(page, "upp")
    expect_text(page, "'upp' is not a listed word for polarity")
    expect(field).to_have_value("upp")
    type_into_field(page, "increases")
    expect(page.get_by_text("is not a listed word for polarity")).to_have_count(0)
    expect(field).to_have_value("increases")
    page.wait_for_timeout(1500)
    press(page, "form_put")
    until(lambda: summary(page), "relations.csv 1 row changed · no faults")
    press(page, "review")
    press(page, "save")
    expect_text(page, "relations.csv is saved.")
    assert saved(served) == TABLE.replace(",decreases,", ",increases,")


def test_a_word_typed_into_the_table_that_no_list_has_stays_and_is_saved_when_mended(
    served: ServedApp, visit: Visit
) -> None:
    page = open_edit(visit, served, "", "No faults found.").page
    type_into_cell(page, 3, "decreases", "up")
    until(lambda: "1 error" in summary(page), True)
    expect_text(page, "'up' is not a listed word for polarity")
    choose(page, "Text")
    expect(page.locator("textarea")).to_have_value(TABLE.replace(",decreases,", ",up,"))
    retype(page, TABLE.replace(",decreases,", ",increase,"))
    expect_text(page, "'increase' is not a listed word for polarity")
    page.set_viewport_size({"width": 1024, "height": 768})
    choose(page, "Table")
    until(lambda: page.evaluate(FIRST_FAULT_IS_SEEN), True)
    focus_by_tab(page, ".st-key-mend_0 button")
    page.keyboard.press("Enter")
    until(lambda: "error" in summary(page), False)
    until(lambda: page.evaluate("() => document.activeElement.matches('.ag-cell')"), True)
    press(page, "review")
    press(page, "save")
    expect_text(page, "relations.csv is saved.")
    assert saved(served) == TABLE.replace(",decreases,", ",increases,")


FIRST_FAULT_IS_SEEN = """() => {
  const fault = document.querySelector(".neuromap-grid") && document.querySelector(".st-key-fault_0");
  return Boolean(fault) && fault.getBoundingClientRect().bottom <= innerHeight;
}"""


def type_into_field(page: Page, text: str) -> None:
    """Type another polarity into the form, as a hand does: one letter after the other."""
    place = page.locator(form_field("polarity"))
    place.fill("")
    place.press_sequentially(text, delay=80)
    page.keyboard.press("Enter")
