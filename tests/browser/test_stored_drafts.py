"""A page is reloaded, closed or cut off, or its server ends, and the draft that was on it is there again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from .at_rest import at_rest, choose, expect_text, press
from .conftest import Visit
from .contexts import Contexts
from .form_field import form_field
from .grid_cell import cell, select_cell, type_into_cell
from .map_page import PATIENCE, MapPage, expect, until
from .served_app import ServedApp
from .test_edit import CONCEPTS, TABLE, open_edit, retype, saved, summary

pytestmark = pytest.mark.browser

# The longest that a page of this test may be away: as two minutes were to a closed lid.
SHORT = 2
# A browser takes twenty seconds for so many lines if they are typed, and none if they are there at once.
PUT_AT_ONCE = """(area, text) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(area, text);
    area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
}"""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[ServedApp]:
    """The app on a small table, which forgets the session of a page that is away almost at once."""
    (tmp_path / "relations.csv").write_text(TABLE)
    (tmp_path / "concepts.csv").write_text(CONCEPTS)
    app = ServedApp(
        tmp_path / "relations.csv", "--server.address", "localhost", "--server.disconnectedSessionTTL", str(SHORT)
    )
    yield app
    app.stop()


@pytest.fixture
def unwatched(contexts: Contexts) -> Iterator[Visit]:
    """A function that visits as `visit` does, for pages whose server ends: the browser's console is full of that."""
    context = contexts.lend()
    context.set_default_timeout(PATIENCE * 1000)
    yield lambda query, to, waiting_for: MapPage(context.new_page(), to.address).open(query, waiting_for)
    contexts.take_back(context)


def drafts(served: ServedApp) -> list[Path]:
    return sorted(served.relations.parent.glob(".neuromap-drafts/*/*"))


def begin_draft(visit: Visit, served: ServedApp) -> Page:
    page = open_edit(visit, served, "?view=Text", "Lines count as").page
    retype(page, TABLE.replace("calms", "soothes"))
    until(lambda: summary(page), "relations.csv 1 row changed · no faults")
    until(lambda: len(drafts(served)), 1)
    return page


def expect_draft_is_back(page: Page) -> None:
    expect_text(page, "is back (relations.csv: 1 row changed)")
    until(lambda: summary(page), "relations.csv 1 row changed · no faults")


def save(page: Page) -> None:
    press(page, "review")
    press(page, "save")
    expect_text(page, "relations.csv is saved.")


def save_what_is_back(page: Page, served: ServedApp) -> None:
    expect_draft_is_back(page)
    save(page)
    assert saved(served) == TABLE.replace("calms", "soothes")
    assert served.tracebacks() == 0


def fill(page: Page, column: str, text: str) -> None:
    at_rest(page)
    page.locator(form_field(column)).click()
    page.keyboard.type(text)
    page.keyboard.press("Enter")


def test_a_draft_outlives_a_reload_and_is_gone_once_it_is_saved(served: ServedApp, visit: Visit) -> None:
    page = begin_draft(visit, served)
    page.reload()
    expect_draft_is_back(page)
    save(page)
    assert saved(served) == TABLE.replace("calms", "soothes")
    until(lambda: drafts(served), [])
    page.reload()
    until(lambda: summary(page), "relations.csv no change · no faults")


def test_a_draft_outlives_the_end_of_the_server_and_is_not_said_to_be_nothing(
    served: ServedApp, unwatched: Visit
) -> None:
    page = begin_draft(unwatched, served)
    press(page, "review")
    expect_text(page, "relations.csv: 1 row changed")
    served.restart()
    page.locator(".st-key-save button").click()
    expect_draft_is_back(page)
    at_rest(page)
    assert page.get_by_text("Nothing is changed").count() == 0
    press(page, "save")
    expect_text(page, "relations.csv is saved.")
    assert saved(served) == TABLE.replace("calms", "soothes")
    assert served.tracebacks() == 0


def test_a_row_that_was_typed_into_the_table_is_there_once_after_the_server_came_back(
    served: ServedApp, unwatched: Visit
) -> None:
    page = open_edit(unwatched, served, "", "No faults found.").page
    type_into_cell(page, 1, "calms", "soothes")
    until(lambda: summary(page), "relations.csv 1 row changed · no faults")
    until(lambda: len(drafts(served)), 1)
    served.restart()
    page.get_by_role("radio", name="History").click()
    save_what_is_back(page, served)


def test_a_page_that_was_away_for_long_has_its_draft(served: ServedApp, unwatched: Visit) -> None:
    page = begin_draft(unwatched, served)
    page.context.set_offline(True)
    served.restart()
    page.wait_for_timeout(SHORT * 1000 + 500)
    page.context.set_offline(False)
    page.locator(".st-key-review button").click()
    save_what_is_back(page, served)


def test_a_closed_page_leaves_a_draft_that_the_map_tells_of(served: ServedApp, visit: Visit) -> None:
    page = begin_draft(visit, served)
    context = page.context
    page.close()
    new = context.new_page()
    new.goto(served.address)
    expect_text(new, "The map shows what is saved.")
    press(new, "edit_on")
    expect_draft_is_back(new)
    at_rest(new)
    new.get_by_role("button", name="Throw it away").click()
    press(new, "returned_discard")
    until(lambda: summary(new), "relations.csv no change · no faults")
    until(lambda: drafts(served), [])
    new.close()


def test_a_half_filled_form_is_there_after_another_view_the_map_and_a_reload(served: ServedApp, visit: Visit) -> None:
    page = open_edit(visit, served, "?view=One+row", "A new relation").page
    fill(page, "source", "GABA")
    fill(page, "effect", "eases")
    choose(page, "Concepts")
    expect_text(page, "A new concept")
    choose(page, "Relations")
    expect(page.locator(form_field("effect"))).to_have_value("eases")
    press(page, "to_map")
    press(page, "edit_on")
    expect(page.locator(".st-key-to_map button")).to_be_visible()
    choose(page, "One row")
    expect(page.locator(form_field("source"))).to_have_value("GABA")
    until(lambda: len(drafts(served)), 1)
    page.reload()
    expect_text(page, "is back (a half-filled form)")
    expect(page.locator(form_field("effect"))).to_have_value("eases")
    press(page, "form_clear")
    expect(page.locator(form_field("effect"))).to_have_value("")
    until(lambda: drafts(served), [])


def test_what_was_typed_just_before_leaving_for_the_map_outlives_a_reload_of_the_map(
    served: ServedApp, visit: Visit
) -> None:
    name = form_field("name")
    page = open_edit(visit, served, "?view=One+row&table=Concepts", "A new concept").page
    page.locator(name).click()
    page.keyboard.type("Oxytocin")
    page.locator(".st-key-to_map button").click()
    expect(page.locator(".st-key-edit_on button")).to_be_visible()
    page.reload()
    press(page, "edit_on")
    expect(page.locator(".st-key-to_map button")).to_be_visible()
    choose(page, "One row")
    expect_text(page, "A new relation")
    choose(page, "Concepts")
    expect(page.locator(name)).to_have_value("Oxytocin")


def test_two_pages_of_one_browser_have_drafts_of_their_own_and_both_are_offered_again(
    served: ServedApp, visit: Visit
) -> None:
    first = begin_draft(visit, served)
    second = first.context.new_page()
    second.goto(f"{served.address}/edit?view=Text")
    until(lambda: summary(second), "relations.csv no change · no faults")
    expect_text(second, "Another page of this browser is working on a draft")
    retype(second, TABLE.replace("lifts", "raises"))
    until(lambda: len(drafts(served)), 2)
    first.close()
    second.reload()
    expect(second.locator("textarea")).to_have_value(TABLE.replace("lifts", "raises"))
    expect_text(second, "Another draft of yours")
    take_up_the_other(second)
    # While a page is drawn anew, the field of the draft before stands beside that of the new one.
    expect(second.locator("textarea").first).to_have_value(TABLE.replace("calms", "soothes"))
    save(second)
    take_up_the_other(second)
    expect_text(second, "was saved by somebody else meanwhile")
    press(second, "save")
    expect_text(second, "together with what somebody else had saved meanwhile")
    assert saved(served) == TABLE.replace("calms", "soothes").replace("lifts", "raises")
    second.close()


def take_up_the_other(page: Page) -> None:
    """Take up the one draft that waits; while a page is drawn anew, the offer before stands beside it."""
    at_rest(page)
    offer = page.get_by_role("button", name="Take it up")
    expect(offer).to_have_count(1)
    at_rest(page)
    offer.click()


def test_another_browser_neither_sees_nor_is_offered_a_draft(served: ServedApp, visit: Visit) -> None:
    page = begin_draft(visit, served)
    key = next(cookie for cookie in page.context.cookies() if cookie.get("name") == "neuromap_browser")
    assert (key["httpOnly"], key["sameSite"], len(key["value"])) == (True, "Lax", 64)
    page.close()
    stranger = open_edit(visit, served, "", "No faults found.").page
    until(lambda: summary(stranger), "relations.csv no change · no faults")
    assert stranger.locator("[class*='st-key-waiting_'], .st-key-returned").count() == 0
    text = "".join(map(str, drafts(served))) + served.log.read_text() + stranger.content() + stranger.url
    assert key["value"] not in text


STORIES = "story,step,title,text,select\nOne,1,A title,A text.,GABA\n"


@pytest.mark.long
def test_all_tables_are_saved_as_one_act_while_the_map_is_open_elsewhere(served: ServedApp, visit: Visit) -> None:
    served.relations.with_name("stories.csv").write_text(STORIES)
    editor = open_edit(visit, served, "?view=Text", "Lines count as")
    page = editor.page
    visit(to=served)
    for number in range(2):
        texts = {
            "relations": TABLE.replace("calms", f"soothes {number}"),
            "concepts": CONCEPTS + f"Concept {number},condition\n",
            "stories": STORIES.replace("A title", f"Title {number}"),
        }
        for table, text in texts.items():
            choose(page, table.capitalize())
            expect(page.locator(f"[class*=st-key-text_{table}_] textarea")).to_be_visible()
            expect(page.locator("textarea")).to_have_count(1)
            at_rest(page)
            page.locator("textarea").fill(text)
            page.locator("textarea").press("Control+s" if table == "stories" else "Control+Enter")
            if table != "stories":
                until(lambda named=table: "no change" in told_of(page, named), False)
        expect(page.locator(".told")).to_have_text("concepts.csv, relations.csv and stories.csv are saved.")
        assert {table: served.relations.with_name(f"{table}.csv").read_text() for table in texts} == texts
        until(page.locator(".drafted").filter(has_not_text="no change").count, 0)
        until(lambda: drafts(served), [])


def test_what_is_typed_is_taken_over_at_a_pause_and_outlives_a_reload_in_the_midst_of_it(
    served: ServedApp, visit: Visit
) -> None:
    page = open_edit(visit, served, "?view=Text", "Lines count as").page
    text = page.locator("textarea")
    text.click()
    page.keyboard.press("Control+End")
    page.keyboard.type("Fear,raises,Stress,increases,C\n")
    until(lambda: summary(page), "relations.csv 1 row added · no faults")
    expect(text).to_be_focused()
    page.keyboard.type("Fear,lowers,Mood,decreases,D\n")
    expected = TABLE + "Fear,raises,Stress,increases,C\nFear,lowers,Mood,decreases,D\n"
    expect(text).to_have_value(expected)
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.reload()
    assert asked == ["beforeunload"]
    expect(text).to_have_value(expected)
    until(lambda: summary(page), "relations.csv 2 rows added · no faults")
    choose(page, "Table")
    select_cell(page, 1, "calms")
    page.keyboard.press("Enter")
    page.keyboard.insert_text("soothes")
    page.reload()
    expect(cell(page, "0", 1)).to_contain_text("soothes")
    until(lambda: summary(page), "relations.csv 2 rows added, 1 row changed · no faults")


def test_a_long_text_outlives_a_reload_that_is_accepted_at_once(served: ServedApp, visit: Visit) -> None:
    long = TABLE + "".join(f"Concept {number},raises,Stress,increases,C\n" for number in range(3200))
    page = open_edit(visit, served, "?view=Text", "Lines count as").page
    page.on("dialog", lambda dialog: dialog.accept())
    text = page.locator("textarea")
    text.evaluate(PUT_AT_ONCE, long)
    page.reload()
    # As what was typed, or as a draft where a slow machine took longer to write than a pause is.
    expect_text(page, "is back")
    expect(text).to_have_value(long)
    until(lambda: "3200 rows added" in summary(page), True)
    at_rest(page)
    page.reload()
    expect_text(page, "is back (relations.csv: 3200 rows added)")
    expect(text).to_have_value(long)


def told_of(page: Page, table: str) -> str:
    return page.locator(".drafted", has_text=f"{table}.csv").inner_text()


def test_a_version_is_looked_at_before_it_is_brought_back_and_keys_undo_and_redo(
    served: ServedApp, visit: Visit
) -> None:
    page = begin_draft(visit, served)
    page.locator("h1, .name").first.click()
    page.keyboard.press("Control+z")
    until(lambda: summary(page), "relations.csv no change · no faults")
    page.keyboard.press("Control+Shift+z")
    until(lambda: summary(page), "relations.csv 1 row changed · no faults")
    press(page, "review")
    page.get_by_label("Why").fill("a better word")
    press(page, "save")
    expect_text(page, "relations.csv is saved.")
    choose(page, "History")
    expect_text(page, "“a better word”")
    at_rest(page)
    entry = page.locator("[class*=st-key-version_]", has_text="relations.csv: as it was found")
    entry.get_by_role("button", name="Look at it").click()
    expect_text(page, "soothes → calms")
    expect(page.locator("[data-testid=map][data-ready=true]")).to_be_visible()
    assert saved(served) == TABLE.replace("calms", "soothes")
    press(page, "restore")
    expect_text(page, "The earlier version is the file again.")
    assert saved(served) == TABLE
