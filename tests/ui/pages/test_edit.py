"""An editor changes a draft, sees what is different and what is wrong, and saves it without losing anything."""

import errno
import html
import json
import os
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from graph.content_hash import content_hash
from graph.editing.patch import patch
from graph.reading.size_limits import LARGEST_FILE
from graph.saving.atomic_write import take_place as really_take_place
from graph.saving.history import history_of
from graph.saving.replace_file import NotSaved
from graph.saving.versions import Author, keep_now, save_version
from graph.store.hidden_names import HISTORY_FOLDER
from graph.vocabulary import STORY_COLUMNS
from ui.edit.editing_session import Message
from ui.edit.save import save_all
from ui.rights.right import Right

ROOT = Path(__file__).parents[3]
TABLE = "source,effect,target,polarity,year\r\nGABA,calms,Stress,decreases,1999\r\nSleep,lifts,Mood,increases,\r\n"
CONCEPTS = "name,type\nGABA,transmitter\n"
EDITOR = Right(True, "this-machine", "You may save.", editor="ada")
READER = Right(False, "no-login", "Nobody may save here.")


class Editor:
    """The edit page of one visitor, and the file it edits."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.app = AppTest.from_file(str(ROOT / "ui" / "pages" / "edit.py"), default_timeout=60)

    def run(self) -> "Editor":
        self.app.run()
        assert [error.message for error in self.app.exception] == []
        return self

    def visit(self, **address: str) -> "Editor":
        for name, word in address.items():
            self.app.query_params[name] = word
        return self.run()

    def show(self, view: str, table: str = "") -> "Editor":
        if table:
            self.app.button_group(key="table").set_value(table)
        self.app.button_group(key="view").set_value(view)
        return self.run()

    def click(self, key: str) -> "Editor":
        next(button for button in self.app.button if button.key == key).click()
        return self.run()

    def tables(self) -> list[list[list[str]]]:
        """Return the rows of each table on the page."""
        components = [found.proto for found in self.app.get("bidi_component")]
        return [json.loads(proto.bytes)["rows"] for proto in components if proto.component_name == "neuromap_rows"]

    def has(self, key: str) -> bool:
        return any(button.key == key for button in self.app.button)

    def key_of(self, label: str) -> str:
        """Return the key of the one button with a label."""
        [key] = [str(button.key) for button in self.app.button if button.label == label]
        return key

    def can(self, key: str) -> bool:
        return not next(button for button in self.app.button if button.key == key).disabled

    def type(self, **cells: str) -> "Editor":
        """Type into the fields of the form, as it reaches the server together with the next click."""
        session = self.app.session_state["editing"]
        table = self.app.button_group(key="table").value
        typed = session.typed.get(session.row_key(table), {})
        session.remember_typed(table, {**typed, **cells})
        return self

    def fill(self, **cells: str) -> "Editor":
        return self.type(**cells).run()

    def form(self) -> dict[str, Any]:
        """Return what the form on the page is shown with."""
        components = [found.proto for found in self.app.get("bidi_component")]
        return next(json.loads(proto.json) for proto in components if proto.component_name == "neuromap_form")

    def field(self, name: str) -> str:
        return str(self.form()["cells"][name])

    def type_text(self, text: str) -> "Editor":
        """Put another text in the place of the whole file's."""
        next(area for area in self.app.text_area if str(area.key).startswith("text_")).set_value(text)
        return self.run()

    @property
    def text(self) -> str:
        bodies = [found.proto.body for found in self.app.get("html")]
        markup = " ".join(body for body in bodies if not body.startswith(("<style", ":root")))
        return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", markup)))

    @property
    def saved(self) -> str:
        return self.file.read_bytes().decode()


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Editor]:
    """Return a function from the text of a file and a right to the page of an editor who opens it."""

    def editor_of(text: str = TABLE, right: Right = EDITOR, concepts: str = CONCEPTS) -> Editor:
        file = tmp_path / "relations.csv"
        file.write_bytes(text.encode())
        if concepts:
            file.with_name("concepts.csv").write_text(concepts)
        monkeypatch.setenv("NEUROMAP_DATA", str(file))
        for place in ("ui.pages.edit", "ui.edit.save"):
            monkeypatch.setattr(f"{place}.who_may_save", lambda: right, raising=False)
        monkeypatch.setattr("ui.rights.who_may_save.who_may_save", lambda: right)
        return Editor(file).visit()

    return editor_of


def test_the_page_opens_with_the_table_and_nothing_changed(editor: Callable[..., Editor]) -> None:
    found = editor()
    assert [[row[0] for row in rows] for rows in found.tables()] == [["GABA", "Sleep"]]
    assert "relations.csv no change · 3 warnings" in found.text
    assert not found.can("review")


def test_a_relation_is_previewed_added_reviewed_and_saved(editor: Callable[..., Editor]) -> None:
    found = editor().show("form").fill(source="GABA", effect="may raise", target="Stress", polarity="increases")
    assert "GABA may raise Stress." in found.text
    found.click("form_put")
    assert "relations.csv 1 row added" in found.text
    assert found.saved == TABLE
    found.click("review")
    assert "GABA may raise Stress polarity increases" in found.text
    assert "Download the patch" in [button.label for button in found.app.get("download_button")]
    assert "newly contested : GABA -> Stress" in found.text
    found.click("save")
    assert found.saved == TABLE + "GABA,may raise,Stress,increases,\r\n"
    assert "relations.csv is saved." in found.text
    assert [(version.who, version.act) for version in history_of(found.file).versions] == [
        ("", "found"),
        ("ada", "saved"),
    ]


def test_a_row_is_opened_by_its_address_changed_and_only_its_cell_is_written(editor: Callable[..., Editor]) -> None:
    found = editor()
    found.visit(row="r3843fea59f")
    assert found.field("effect") == "calms"
    found.fill(effect="soothes").click("form_put").click("review").click("save")
    assert found.saved == TABLE.replace("calms", "soothes")


def test_a_row_that_is_gone_is_said_to_be(editor: Callable[..., Editor]) -> None:
    assert "No row is called r0000000000 any more." in editor().visit(row="r0000000000").text


def test_the_form_follows_its_row_when_others_move_and_never_writes_into_another(
    editor: Callable[..., Editor],
) -> None:
    found = editor().show("text").type_text("source,effect,target,polarity,year\nSleep,lifts,Mood,increases,\n")
    found.app.session_state["editing"].opened["relations"] = (2, None)
    found.show("form").fill(effect="raises")
    found.click("undo")
    assert "Line 3" in found.text
    found.click("form_put")
    assert "Sleep lifts Mood" not in found.show("review").text.replace("lifts → raises", "")
    found.click("save")
    assert found.saved == TABLE.replace("lifts", "raises")


def test_a_faulty_row_cannot_be_taken_over_and_says_why(editor: Callable[..., Editor]) -> None:
    found = editor().show("form").fill(source="GABA", effect="raises", target="Fear", year="20O4")
    assert "'20O4' is not a year" in found.text
    assert not found.can("form_put")
    assert found.fill(year="2004").can("form_put")


def test_errors_block_saving_and_warnings_do_not(editor: Callable[..., Editor]) -> None:
    found = editor().show("text").type_text(TABLE.replace("1999", "19X9"))
    assert "'19X9' is not a year" in found.text
    found.click("review")
    assert not found.can("save")
    assert "Errors have to be mended before this can be saved." in found.text
    found.click("undo").show("text").type_text(TABLE.replace("1999", "2001")).click("review").click("save")
    assert found.saved == TABLE.replace("1999", "2001")


def test_a_proposal_mends_its_cell_alone(editor: Callable[..., Editor]) -> None:
    text = TABLE.replace("Sleep", "Sleep ").replace("Mood", " Mood")
    found = editor(text).show("table")
    proposal = next(button.key for button in found.app.button if re.fullmatch(r"mend_[0-9]+", str(button.key)))
    found.click(proposal).click("review").click("save")
    assert found.saved in (text.replace("Sleep ", "Sleep"), text.replace(" Mood", "Mood"))


def test_all_proposals_are_applied_at_once_and_undone_at_once(editor: Callable[..., Editor]) -> None:
    text = TABLE.replace("Sleep", "Sleep ").replace("Mood", " Mood")
    found = editor(text).click("mend_all")
    assert "relations.csv 1 row changed" in found.text
    found.click("undo")
    assert "relations.csv no change" in found.text
    found.click("redo").click("review").click("save")
    assert found.saved == TABLE


def test_what_others_saved_meanwhile_in_another_row_is_brought_in(editor: Callable[..., Editor]) -> None:
    found = editor().show("text").type_text(TABLE.replace("calms", "soothes"))
    found.file.write_bytes(TABLE.replace("lifts", "raises").encode())
    found.run()
    meanwhile = "saved by somebody else meanwhile. Theirs: relations.csv 1 row changed. Saving brings both together"
    assert meanwhile in found.text
    found.click("review").click("save")
    assert found.saved == TABLE.replace("calms", "soothes").replace("lifts", "raises")
    assert "what somebody else had saved meanwhile. Theirs: relations.csv 1 row changed." in found.text


def test_rows_and_columns_that_others_took_away_are_counted_with_the_way_back(editor: Callable[..., Editor]) -> None:
    found = editor().show("text").type_text(TABLE.replace("calms", "soothes"))
    found.file.write_bytes(b"source,effect,target,polarity\r\nGABA,calms,Stress,decreases\r\n")
    theirs = "Theirs: relations.csv 1 row removed, 1 row changed, column 'year' removed. If that was not meant"
    assert theirs in found.run().text
    assert theirs in found.click("review").click("save").text


@pytest.mark.parametrize(("side", "effect"), [("mine", "soothes"), ("theirs", "dampens")])
def test_the_same_cell_changed_twice_is_asked_about(editor: Callable[..., Editor], side: str, effect: str) -> None:
    found = editor().show("text").type_text(TABLE.replace("calms", "soothes"))
    theirs = TABLE.replace("calms", "dampens").replace("lifts", "raises")
    found.file.write_bytes(theirs.encode())
    found.click("review").click("save")
    assert found.saved == theirs
    assert "Somebody else changed the same" in found.text
    assert not found.can(found.key_of("Save with these"))
    found.app.radio[0].set_value(side)
    found.run().click(found.key_of("Save with these"))
    assert found.saved == theirs.replace("dampens", effect)


def test_an_answer_counts_for_what_was_asked_and_not_for_what_is_asked_in_its_place(
    editor: Callable[..., Editor],
) -> None:
    found = editor().show("text").type_text(TABLE.replace("calms", "soothes").replace("lifts", "raises"))
    twice = TABLE.replace("calms", "dampens").replace("lifts", "lightens")
    found.file.write_bytes(twice.encode())
    found.click("review").click("save")
    for asked in found.app.radio:
        asked.set_value("mine")
    first = found.run().key_of("Save with these")
    third = twice.replace("dampens", "damps")
    found.file.write_bytes(third.encode())
    found.click(first)
    assert found.saved == third
    assert "Somebody saved once more meanwhile. Nothing is saved yet and nothing is lost;" in found.text
    assert [asked.value for asked in found.app.radio] == [None]
    second = found.key_of("Save with these")
    assert (second == first, found.can(second)) == (False, False)
    found.app.radio[0].set_value("theirs")
    found.run().click(second)
    assert found.saved == third.replace("lightens", "raises")


def test_a_draft_without_changes_follows_the_file(editor: Callable[..., Editor]) -> None:
    found = editor()
    found.file.write_bytes(TABLE.replace("Sleep", "Rest").encode())
    assert [row[0] for row in found.run().tables()[0]] == ["GABA", "Rest"]


def test_a_file_that_is_broken_meanwhile_takes_no_draft_away(editor: Callable[..., Editor]) -> None:
    found = editor().show("text").type_text(TABLE.replace("calms", "soothes"))
    found.file.write_bytes(b'source,effect,target\n"half')
    found.run()
    fault = "the quotation mark that opens here is never closed: '\"half'"
    assert f"{fault} Close the quotation mark; inside a quoted cell write it twice" in found.text
    assert "Your draft is whole; it can be saved once the file is a table again." in found.text
    assert "relations.csv on disk, line 2, column 1" in found.text
    assert "Saving brings both together" not in found.text
    found.click("review").click("save")
    assert f"relations.csv was not saved: the file as it is now is no table, for in line 2 {fault}." in found.text
    assert found.saved == 'source,effect,target\n"half'
    assert "relations.csv 1 row changed" in found.text
    assert "Undo the last change of the files" in [button.label for button in found.click("to_history").app.button]


def test_a_reader_is_told_whom_to_send_a_suggestion_to(
    editor: Callable[..., Editor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEUROMAP_CONTACT", "Ada <ada@example.org>")
    found = editor(right=READER).show("text").type_text(TABLE.replace("calms", "soothes")).click("review")
    assert "Send both to Ada (ada@example.org)" in found.text
    [letter] = found.app.get("link_button")
    assert letter.url.startswith("mailto:ada@example.org?subject=A%20change%20for%20the%20map&body=")


def test_a_reader_gets_a_patch_in_the_place_of_the_save_button(editor: Callable[..., Editor]) -> None:
    found = editor(right=READER).show("text").type_text(TABLE.replace("calms", "soothes")).click("review")
    assert not found.has("save")
    assert "Nobody may save here." in found.text
    assert "Download the patch" in [button.label for button in found.app.get("download_button")]
    assert "soothes" in found.app.code[0].value
    assert found.saved == TABLE


def test_one_line_on_the_page_says_what_is_not_saved_and_saves_it(editor: Callable[..., Editor]) -> None:
    found = editor().show("text").type_text(TABLE.replace("calms", "soothes"))
    assert "Not saved: relations.csv" in found.text
    found.click("short_put")
    assert found.saved == TABLE.replace("calms", "soothes")
    assert "Not saved" not in found.text
    found.type_text("source\nGABA\n")
    assert ("Not saved: relations.csv, with errors" in found.text, found.has("short_put")) == (True, False)


def test_the_right_is_asked_again_when_saving(editor: Callable[..., Editor], monkeypatch: pytest.MonkeyPatch) -> None:
    found = editor().show("text").type_text(TABLE.replace("calms", "soothes")).click("review")
    monkeypatch.setattr("ui.edit.save.who_may_save", lambda: READER)
    found.click("save")
    assert "Nothing was saved: Nobody may save here." in found.text
    assert found.saved == TABLE


def test_an_earlier_version_is_brought_back_once_its_difference_was_seen(editor: Callable[..., Editor]) -> None:
    found = editor(concepts="").show("text").type_text(TABLE.replace("calms", "soothes")).click("review").click("save")
    found.show("history")
    assert "saved by ada" in found.text
    found.click("look_1")
    assert "relations.csv: 1 row changed" in found.text
    assert "soothes → calms" in found.text
    found.click("restore")
    assert found.saved == TABLE
    found.click("undo_save")
    assert found.saved == TABLE.replace("calms", "soothes")


def test_a_concept_is_added_and_its_new_file_saved(editor: Callable[..., Editor]) -> None:
    found = editor(concepts="").show("form", "concepts").fill(name="Mood", type="brain function")
    found.click("form_put").click("review").click("save")
    saved = found.file.with_name("concepts.csv").read_text()
    assert saved == "name,type,synonyms,definition,ids,broader\nMood,brain function,,,,\n"
    assert found.saved == TABLE


def test_a_pasted_table_is_tried_after_its_columns_were_chosen(editor: Callable[..., Editor]) -> None:
    found = editor().show("trial")
    found.app.text_area(key="paste").set_value("who;does;whom\nGABA;calms;Fear")
    found.run()
    assert not found.can("adopt")
    for number, (header, column) in enumerate({"who": "source", "does": "effect", "whom": "target"}.items(), 1):
        found.app.selectbox(key=f"meaning_{number}_{header}").set_value(column)
        found.run()
    assert "1 row read, 0 refused." in found.text
    found.click("adopt")
    assert found.app.session_state["editing"].drafts["relations"].content == b"source;effect;target\nGABA;calms;Fear"
    assert found.saved == TABLE


def test_a_file_with_columns_of_others_becomes_relations_where_files_are_tried(editor: Callable[..., Editor]) -> None:
    found = editor("Quelle;Ziel;Note\nGABA;Fear;x\n").show("trial")
    assert "Read as table of edges: 1 row." in found.text
    assert found.app.selectbox(key="meaning_1_Quelle").value == "source"
    found.click("adopt").click("review").click("save")
    assert found.saved == "source,target,Note,effect,polarity\nGABA,Fear,x,is linked to,\n"


def test_a_table_without_phrases_is_tried_once_its_ends_are_chosen(editor: Callable[..., Editor]) -> None:
    found = editor().show("trial")
    found.app.text_area(key="paste").set_value("lot,herb,dose,organ\n1,Mint,3,Liver\n2,Sage,5,Lung\n")
    found.run()
    assert not found.can("adopt")
    for key, column in (("meaning_2_herb", "source"), ("meaning_4_organ", "target")):
        found.app.selectbox(key=key).set_value(column)
        found.run()
    assert "2 rows read, 0 refused." in found.text
    found.app.text_input(key="phrase").set_value("is used for")
    found.run().click("adopt")
    assert found.app.session_state["editing"].drafts["relations"].content.decode() == (
        "lot,source,dose,target,effect,polarity\n1,Mint,3,Liver,is used for,\n2,Sage,5,Lung,is used for,\n"
    )


def test_what_a_visitor_brings_has_a_limit_of_its_own_whatever_the_file_may_hold(
    editor: Callable[..., Editor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.edit.panels.import_table.MOST_ROWS_BROUGHT", 2)
    found = editor().show("trial")
    found.app.text_area(key="paste").set_value("source,effect,target\n" + "GABA,calms,Fear\n" * 3)
    found.run()
    assert "the table has 3 rows of 3 columns; at most 2 such rows are read" in found.text
    assert not found.can("adopt")


def test_a_file_that_is_no_table_is_shown_as_text_with_the_place_of_its_fault(
    editor: Callable[..., Editor],
) -> None:
    found = editor('source,effect,target\nGABA,"calms,Stress\n')
    assert "the quotation mark that opens here is never closed" in found.text
    found.type_text("source,effect,target\nGABA,calms,Stress\n").click("review").click("save")
    assert found.saved == "source,effect,target\nGABA,calms,Stress\n"


def test_text_of_the_file_is_never_code(editor: Callable[..., Editor]) -> None:
    bad = "<img src=x onerror=alert(1)>"
    found = editor(TABLE + f"{bad},{bad},{bad},,\n").show("text").type_text(TABLE + f"{bad},{bad},:red[x] $y$,,\n")
    found.click("review").show("form")
    bodies = " ".join(body.proto.body for body in found.app.get("html"))
    assert bad not in bodies


VIEWS = ("table", "form", "text", "review", "history", "trial")
WAY_OUT = "This page takes the file up as soon as it can be read."


def as_folder(path: Path) -> None:
    path.mkdir()


def as_pipe(path: Path) -> None:
    os.mkfifo(path)


def as_loop(path: Path) -> None:
    path.symlink_to(path.name)


def as_dangling_link(path: Path) -> None:
    path.symlink_to("none.csv")


def as_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def as_huge_file(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE * 10)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
@pytest.mark.parametrize("table", ["relations", "concepts"])
@pytest.mark.parametrize(
    ("put", "reason"),
    [
        (as_folder, "the file cannot be read: this is a folder and not a file"),
        (as_pipe, "the file cannot be read: this is not a file"),
        (as_device, "the file cannot be read: this is not a file"),
        (as_loop, "the file cannot be read: Too many levels of symbolic links"),
        (as_dangling_link, "the file cannot be read: this is a link to a file that is not there"),
        (as_huge_file, "the file is larger than 500 MB"),
    ],
)
def test_each_view_says_why_a_table_cannot_be_read_and_takes_it_up_when_it_can(
    editor: Callable[..., Editor], table: str, put: Callable[[Path], None], reason: str
) -> None:
    found = editor()
    path = found.file.with_name(f"{table}.csv")
    content = path.read_bytes()
    path.unlink()
    put(path)
    fresh = Editor(found.file).visit()
    for view in VIEWS:
        shown = fresh.show(view, table).text
        assert (reason in shown, WAY_OUT in shown, str(path) in shown) == (True, True, True), view
        assert f"{table}.csv no change · 1 error" in shown
    other = fresh.show("table", "concepts" if table == "relations" else "relations")
    assert (reason in other.text, len(other.tables())) == (False, 1)
    path.rmdir() if path.is_dir() else path.unlink()
    path.write_bytes(content)
    fresh.show("table", table)
    assert (reason in fresh.text, len(fresh.tables())) == (False, 1)


def test_a_draft_of_a_file_that_is_deleted_says_so_and_is_saved_anew(editor: Callable[..., Editor]) -> None:
    found = editor().show("form", "concepts").fill(name="Stress", type="condition").click("form_put")
    found.file.with_name("concepts.csv").unlink()
    found.run()
    assert "concepts.csv was deleted, moved or renamed meanwhile. Your draft is whole; saving makes the" in found.text
    assert "saved by somebody else" not in found.text
    found.click("save_now")
    assert "concepts.csv is saved." in found.text
    assert found.file.with_name("concepts.csv").read_text() == CONCEPTS + "Stress,condition\n"


@pytest.mark.parametrize("table", ["relations", "concepts"])
def test_a_file_that_is_deleted_is_missed_without_a_draft_too_and_the_history_has_it(
    editor: Callable[..., Editor], table: str
) -> None:
    found = editor()
    path, gone = found.file.with_name(f"{table}.csv"), f"{table}.csv was deleted, moved or renamed meanwhile. The map"
    content = path.read_bytes()
    path.unlink()
    found.run()
    assert (gone in found.text, "There is no file" in found.text) == (True, False)
    found.click("to_history")
    assert (gone in found.text, "found" in found.text) == (True, True)
    path.write_bytes(content)
    assert gone not in found.run().text


def test_a_draft_survives_a_file_that_cannot_be_read_for_a_while(editor: Callable[..., Editor]) -> None:
    found = editor()
    found.visit(row="r3843fea59f")
    found.fill(effect="soothes").click("form_put")
    content = found.file.read_bytes()
    found.file.unlink()
    found.file.mkdir()
    found.show("review")
    assert "Your draft is not lost; it cannot be saved until then." in found.text
    found.click("save")
    assert "relations.csv was not saved: this is a folder and not a file. Nothing of your draft is lost." in found.text
    found.file.rmdir()
    found.file.write_bytes(content)
    found.click("save")
    assert found.saved == TABLE.replace("calms", "soothes")


def test_a_save_without_its_history_is_told_in_sentences(editor: Callable[..., Editor], tmp_path: Path) -> None:
    (tmp_path / HISTORY_FOLDER).write_text("no folder")
    found = editor().show("text").type_text(TABLE.replace("calms", "soothes")).click("save_now")
    assert (
        "relations.csv is saved. The history cannot be read: Not a directory. "
        "The history could not be written: Not a directory." in found.text
    )


def test_bringing_back_over_something_that_is_no_file_says_why_not(editor: Callable[..., Editor]) -> None:
    found = editor()
    found.visit(row="r3843fea59f")
    found.fill(effect="soothes").click("form_put").click("review").click("save").show("history")
    found.file.unlink()
    found.file.mkdir()
    found.click("undo_save")
    assert "Nothing was brought back: this is a folder and not a file." in found.text


def test_a_file_that_is_refused_as_too_large_is_not_kept(editor: Callable[..., Editor]) -> None:
    found = editor()
    before = content_hash(found.file.read_bytes())
    as_huge_file(found.file)
    assert isinstance(keep_now(found.file), NotSaved)
    # What was served before may have been kept by now.
    assert {version.hash for version in history_of(found.file).versions} <= {before}


def change_both(found: Editor) -> Editor:
    found.show("text").type_text(TABLE.replace("calms", "soothes"))
    return found.show("text", "concepts").type_text(CONCEPTS + "Stress,condition\n").click("review")


def test_two_tables_are_saved_with_one_message(editor: Callable[..., Editor]) -> None:
    found = change_both(editor()).click("save")
    assert "concepts.csv and relations.csv are saved." in found.text
    assert "Nothing is changed." in found.text
    assert found.saved == TABLE.replace("calms", "soothes")
    assert found.file.with_name("concepts.csv").read_text() == CONCEPTS + "Stress,condition\n"


@pytest.mark.parametrize(("failing", "other"), [("relations", "concepts"), ("concepts", "relations")])
def test_where_one_of_two_cannot_be_saved_neither_is_and_the_draft_stays(
    editor: Callable[..., Editor], monkeypatch: pytest.MonkeyPatch, failing: str, other: str
) -> None:
    def take_place(copy: Path, path: Path) -> None:
        if path.name == f"{failing}.csv" and copy.read_bytes() not in (TABLE.encode(), CONCEPTS.encode()):
            raise OSError(errno.ENOSPC, "the disk is full")
        really_take_place(copy, path)

    found = change_both(editor())
    monkeypatch.setattr("graph.saving.replace_files.take_place", take_place)
    found.click("save")
    words = f"{failing}.csv was not saved: the disk is full. {other}.csv was not saved either. Nothing of your draft"
    assert words in found.text
    assert (found.saved, found.file.with_name("concepts.csv").read_text()) == (TABLE, CONCEPTS)
    assert sorted(found.app.session_state["editing"].changed()) == ["concepts", "relations"]


def test_undo_redo_and_throwing_away_act_over_all_tables(editor: Callable[..., Editor]) -> None:
    found = change_both(editor())
    found.click("undo")
    assert ("relations.csv 1 row changed" in found.text, "concepts.csv no change" in found.text) == (True, True)
    found.click("undo")
    assert ("relations.csv no change" in found.text, found.can("undo"), found.can("review")) == (True, False, False)
    found.click("redo").click("redo")
    assert sorted(found.app.session_state["editing"].changed()) == ["concepts", "relations"]
    found.click("discard")
    assert (found.app.session_state["editing"].changed(), found.can("undo")) == ({}, False)


def test_stories_are_a_table_among_the_others(editor: Callable[..., Editor]) -> None:
    found = editor().show("form", "stories").fill(story="One", step="1", title="A title", text="A text.")
    found.click("form_put").show("table")
    assert "stories.csv 1 row added" in found.text
    found.click("save_now")
    assert "stories.csv is saved." in found.text
    assert found.file.with_name("stories.csv").read_text().splitlines()[1].startswith("One,1,A title,A text.")


def test_a_paper_is_listed_by_the_form_of_references(editor: Callable[..., Editor]) -> None:
    found = editor().show("form", "references")
    assert found.form()["label"] == "A new reference"
    found.fill(key="li2020", citation="Li 2020", year="2020").click("form_put")
    assert "Added to your draft: li2020, Li 2020." in found.text
    assert "references.csv 1 row added" in found.text
    found.click("save_now")
    assert found.file.with_name("references.csv").read_text().splitlines()[1].startswith("li2020,Li 2020,2020")


EXPECTED = "source,direction,target\nGABA,lowers,Stress\nSleep,lowers,Mood\n"


def test_a_save_that_breaks_an_expectation_says_so_first_and_goes_on_knowingly(editor: Callable[..., Editor]) -> None:
    found = editor()
    found.file.with_name("expectations.csv").write_text(EXPECTED)
    found.run().show("text").type_text(TABLE.replace("decreases", "increases")).click("save_now")
    assert found.saved == TABLE
    assert "Nothing is saved yet. Read what this save would do" in found.text
    assert (
        "This save breaks 1 expectation GABA lowers Stress (held before; now Stress rises: GABA → Stress)" in found.text
    )
    assert next(button.label for button in found.app.button if button.key == "save") == "Save all the same"
    found.click("save")
    assert "relations.csv is saved." in found.text
    assert found.saved == TABLE.replace("decreases", "increases")


def test_a_save_that_mends_an_expectation_is_not_held_back_and_one_that_leaves_it_open_is(
    editor: Callable[..., Editor],
) -> None:
    found = editor()
    found.file.with_name("expectations.csv").write_text(EXPECTED)
    text = TABLE.replace("calms,Stress,decreases", "calms,Stress,modulates").replace("increases", "decreases")
    found.run().show("text").type_text(text).show("review")
    assert "This save leaves 1 expectation without an answer GABA lowers Stress (held before; now paths" in found.text
    assert "This save mends 1 expectation Sleep lowers Mood (was broken before; now Mood falls: Sleep" in found.text
    found.show("table").click("save_now")
    assert (found.saved, found.has("save")) == (TABLE, True)
    mended = TABLE.replace("lifts,Mood,increases", "lifts,Mood,decreases")
    found.show("text").type_text(mended).click("save_now")
    assert found.saved == mended
    assert "relations.csv is saved. This save mends 1 expectation: Sleep lowers Mood" in found.text


def test_what_only_both_saves_together_break_is_told_after_it(editor: Callable[..., Editor]) -> None:
    rows = "source,effect,target,polarity\nA,soothes,E,decreases\nC,raises,D,increases\n"
    found = editor(rows)
    found.file.with_name("expectations.csv").write_text("source,direction,target\nA,lowers,D\n")
    found.run().show("text").type_text(rows + "A,raises,B,increases\n").show("review")
    assert "This save" not in found.text
    found.file.write_text(rows.replace("C,raises,D", "B,raises,D"))
    found.run().click("save")
    assert "relations.csv is saved, together with what somebody else had saved meanwhile." in found.text
    assert "This save breaks 1 expectation: A lowers D (had no path before; now D rises: A → B → D)." in found.text


def test_an_expectation_is_added_by_its_form_with_what_the_map_says_instead(editor: Callable[..., Editor]) -> None:
    found = editor().show("form", "expectations")
    assert [column["name"] for column in found.form()["columns"][:3]] == ["source", "direction", "target"]
    found.fill(source="GABA", direction="raises", target="Stress")
    assert "GABA raises Stress." in found.text
    assert "is expected, but in the map GABA lowers Stress: GABA → Stress" in found.text
    found.click("form_put").click("save_now")
    assert found.file.with_name("expectations.csv").read_text().splitlines()[1].startswith("GABA,raises,Stress")


def test_why_is_kept_and_what_was_saved_as_one_act_is_shown_undone_and_brought_back_as_one(
    editor: Callable[..., Editor],
) -> None:
    found = change_both(editor())
    found.app.text_input(key="why").set_value("after the new review")
    found.click("save").show("history")
    assert "saved by ada “after the new review” concepts.csv: 1 row added" in found.text
    assert [found.has(f"look_{number}") for number in range(4)] == [True, True, True, False]
    found.click("undo_save")
    assert (found.saved, found.file.with_name("concepts.csv").read_text()) == (TABLE, CONCEPTS)
    found.click("look_1").click("restore")
    assert found.saved == TABLE.replace("calms", "soothes")
    assert found.file.with_name("concepts.csv").read_text() == CONCEPTS + "Stress,condition\n"
    found.click("look_1")
    assert "concepts.csv: 1 row removed" in found.text
    found.click("restore_concepts")
    assert found.file.with_name("concepts.csv").read_text() == CONCEPTS
    assert found.saved == TABLE.replace("calms", "soothes")


def test_a_save_from_the_table_that_needs_a_decision_leads_to_the_question(editor: Callable[..., Editor]) -> None:
    found = editor().show("text").type_text(TABLE.replace("calms", "soothes"))
    found.file.write_bytes(TABLE.replace("calms", "dampens").encode())
    found.run().click("save_now")
    assert "Somebody else changed the same in relations.csv" in found.text
    assert found.saved == TABLE.replace("calms", "dampens")


def test_a_version_that_is_no_table_is_named_and_not_offered(editor: Callable[..., Editor]) -> None:
    found = editor()
    save_version(found.file, content_hash(TABLE.encode()), b"PK\x03\x04", Author("ada", datetime.now(UTC)))
    save_version(found.file, content_hash(b"PK\x03\x04"), TABLE.encode(), Author("ada", datetime.now(UTC)))
    found.show("history")
    assert "relations.csv: this version is no table" in found.text
    assert [found.has(f"look_{number}") for number in range(3)] == [True, False, True]


def test_a_save_touches_no_session_state_where_another_run_would_end_it(
    editor: Callable[..., Editor], monkeypatch: pytest.MonkeyPatch
) -> None:
    session = change_both(editor()).app.session_state["editing"]
    monkeypatch.setattr("ui.edit.save.editing", lambda: pytest.fail("a save asks for the session"))
    monkeypatch.setattr("ui.edit.drafts.editing", lambda: pytest.fail("a save asks for the session"))
    monkeypatch.setattr("streamlit.runtime.state.SessionStateProxy.__getitem__", lambda *_: pytest.fail("asked"))
    save_all(session)
    assert (session.changed(), session.message) == ({}, Message("concepts.csv and relations.csv are saved."))


def test_a_half_filled_form_is_there_after_other_views_and_rows_until_it_is_cleared(
    editor: Callable[..., Editor],
) -> None:
    found = editor().show("form").fill(source="Sleep", effect="eases")
    found.show("form", "concepts").fill(name="Rest", type="condition").click("form_put")
    found.show("table").show("form", "relations")
    assert (found.field("source"), found.field("effect")) == ("Sleep", "eases")
    found.app.session_state["editing"].open("relations", 2)
    assert found.run().field("source") == "GABA"
    found.click("form_new")
    assert found.field("effect") == "eases"
    keys = [button.key for button in found.app.button if str(button.key).startswith("form_")]
    assert keys == ["form_put", "form_put_more", "form_clear"]
    found.click("form_clear")
    assert found.field("effect") == ""
    assert not found.has("form_clear")


def test_a_row_that_was_added_leaves_an_empty_form(editor: Callable[..., Editor]) -> None:
    found = editor().show("form").fill(source="GABA", effect="may raise", target="Stress", polarity="increases")
    found.click("form_put").show("table").show("form")
    assert [found.field(name) for name in ("source", "effect", "target")] == ["", "", ""]


@pytest.mark.parametrize(("polarity", "added"), [("increases", True), ("up", False)])
def test_a_word_chosen_in_the_moment_of_the_click_goes_along_and_a_faulty_one_stays_in_the_form(
    polarity: str, added: bool, editor: Callable[..., Editor]
) -> None:
    found = editor().show("form").fill(source="GABA", effect="may raise", target="Stress")
    found.type(polarity=polarity).click("form_put")
    assert ("relations.csv 1 row added" in found.text) is added
    assert found.field("polarity") == ("" if added else polarity)
    assert "newly contested" in found.click("review").text if added else "is not a listed word" in found.text


UNLISTED = "source,effect,target,polarity,source_type,year\nGABA , calms,Stress,up,transm, 1999\nSleep,lifts,Mood,,,\n"


def test_the_form_shows_words_that_no_list_has_and_changes_no_cell_but_those_typed_into(
    editor: Callable[..., Editor],
) -> None:
    found = editor(UNLISTED, concepts="").show("form")
    found.app.session_state["editing"].open("relations", 2)
    found.run()
    assert [found.field(name) for name in ("source", "effect", "polarity", "source_type", "year")] == [
        *("GABA ", " calms", "up", "transm", " 1999")
    ]
    assert not found.can("form_put")
    found.fill(polarity="increases").click("form_put").click("review").click("save")
    assert found.saved == UNLISTED.replace(",up,", ",increases,")


@pytest.mark.parametrize(("column", "word"), [("source", "Ghrelin"), ("effect", "binds"), ("polarity", "up")])
def test_a_new_word_typed_into_the_form_stays_and_is_named(
    column: str, word: str, editor: Callable[..., Editor]
) -> None:
    found = editor().show("form").fill(source="GABA", effect="raises", target="Fear").fill(**{column: word})
    assert found.field(column) == word
    found.show("table").show("form")
    assert found.field(column) == word
    assert found.can("form_put") is (column != "polarity")
    assert ("'up' is not a listed word for polarity" in found.text) is (column == "polarity")


def test_a_new_type_of_a_concept_is_shown_taken_over_and_saved(editor: Callable[..., Editor]) -> None:
    concepts = "name,type\nGABA,transm\nStress,condition\nSleep,habit\nMood,feeling\n"
    found = editor(concepts=concepts).show("form", "concepts")
    found.app.session_state["editing"].open("concepts", 2)
    found.run()
    assert found.field("type") == "transm"
    found.fill(name="Gaba").click("form_put").click("review").click("save")
    assert found.file.with_name("concepts.csv").read_text() == concepts.replace("GABA", "Gaba")
    assert found.saved == TABLE


def test_a_tried_file_keeps_words_that_no_list_has_and_is_saved_when_they_are_mended(
    editor: Callable[..., Editor],
) -> None:
    tried = "source,effect,target,polarity,year\nGhrelin,raises,Hunger,up,\nLeptin,lowers,Hunger,decreases,\n"
    found = editor().show("trial")
    found.app.text_area(key="paste").set_value(tried)
    found.run().click("adopt").show("table")
    assert [[row[3] for row in rows] for rows in found.tables()] == [["up", "decreases"]]
    assert "'up' is not a listed word for polarity" in found.text
    found.click("review")
    assert not found.can("save")
    found.show("text").type_text(tried.replace(",up,", ",increases,")).click("review").click("save")
    assert found.saved == tried.replace(",up,", ",increases,")


@pytest.mark.parametrize("polarity", ["up", "p"])
def test_the_form_of_a_faulty_row_is_whole(polarity: str, editor: Callable[..., Editor]) -> None:
    found = editor(TABLE.replace(",decreases,", ",up,")).show("form")
    found.app.session_state["editing"].open("relations", 2)
    found.run().fill(polarity=polarity)
    assert "could not be shown" not in found.text
    found.fill(polarity="increases")
    assert "could not be shown" not in found.text


def test_what_is_typed_in_the_moment_of_the_click_is_not_lost(editor: Callable[..., Editor]) -> None:
    found = editor().visit(row="r3843fea59f").fill(effect="soothes")
    found.type(effect="eases").click("form_put").click("review").click("save")
    assert "GABA,eases,Stress," in found.saved


def test_rows_of_a_tried_file_are_added_below_those_of_the_draft(editor: Callable[..., Editor]) -> None:
    found = editor().show("trial")
    found.app.text_area(key="paste").set_value("Sleep\teases\tGABA\nSleep\tlifts\tMood\tHope\n")
    found.run()
    assert "Read as SIF: 3 rows." in found.text
    found.click("add_rows")
    assert "added to your draft." in found.text
    content = found.app.session_state["editing"].drafts["relations"].content.decode()
    assert content.startswith(TABLE)
    assert "Sleep,lifts,Hope" in content
    assert found.saved == TABLE
    found.click("show_added")
    assert found.app.session_state["editing"].shown_cell.line == len(TABLE.splitlines()) + 1
    assert len(found.tables()) == 1


def test_what_new_rows_lose_and_what_is_wrong_with_them_is_said_before_they_are_added(
    editor: Callable[..., Editor],
) -> None:
    found = editor().show("trial")
    found.app.text_area(key="paste").set_value("source,effect,target,Direction\nGABA,eases,,mutual\n")
    text = found.run().text
    assert "Columns that this file has no place for, left out (1) Direction: mutual" in text
    assert "1 row read, 0 refused." in text
    assert "no list knows" not in text
    assert "These rows bring 1 error into the draft. the target is blank" in text
    assert "line 4 of the draft then, column 3" in text


@pytest.mark.parametrize(
    ("given", "way_out"),
    [
        ("'{folder}/relations.csv'", "Write the path without quotation marks."),
        ("~/relations.csv", "Write the whole path: only a command line knows what ~ stands for."),
        ("{folder}/none/relations.csv", "Correct the path in NEUROMAP_DATA, or make its folder."),
        ("{folder}/Relations (1).csv", "Did you mean relations.csv?"),
    ],
)
def test_a_wrong_path_is_said_and_no_save_makes_a_file_of_it(
    editor: Callable[..., Editor], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, given: str, way_out: str
) -> None:
    found = editor(concepts="")
    monkeypatch.chdir(tmp_path)
    path = Path(given.format(folder=tmp_path))
    monkeypatch.setenv("NEUROMAP_DATA", str(path))
    assert f"there is no such file {way_out}" in found.show("text").text
    found.type_text("source,effect,target\nGABA,calms,Stress\n").click("save_now")
    assert "Nothing was saved: the file cannot be read: there is no such file." in found.text
    assert not path.exists()


def test_a_file_that_is_not_there_yet_is_said_to_be_made(
    editor: Callable[..., Editor], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    found = editor(concepts="")
    monkeypatch.setenv("NEUROMAP_DATA", str(tmp_path / "mine.csv"))
    assert f"There is no file {tmp_path / 'mine.csv'} yet; saving makes it." in found.show("text").text
    found.type_text("source,effect,target\nGABA,calms,Stress\n").click("save_now")
    assert (tmp_path / "mine.csv").read_text() == "source,effect,target\nGABA,calms,Stress\n"


def test_concepts_steps_and_papers_of_a_tried_file_are_added_too(editor: Callable[..., Editor]) -> None:
    found = editor(TABLE, concepts=CONCEPTS).show("trial", "concepts")
    found.app.text_area(key="paste").set_value("name,type\nGABA,condition\nSleep,brain function\n")
    found.run()
    assert "There with other words, which stay as they are (1) GABA" in found.text
    found.click("add_rows")
    assert "1 row was added to your draft." in found.text
    found.show("trial", "stories").app.text_area(key="paste").set_value(
        "story,step,title,focus\nCalm,1,A brake,Leptin\n"
    )
    found.run()
    assert "Concepts that no list knows (1) Leptin" in found.text
    found.click("add_rows")
    drafts = found.app.session_state["editing"].drafts
    assert drafts["concepts"].content.decode() == CONCEPTS + "Sleep,brain function\n"
    blank = "," * (len(STORY_COLUMNS) - 5)
    assert drafts["stories"].content.decode().endswith(f"\nCalm,1,A brake,,Leptin{blank}\n")


def test_a_suggested_patch_is_taken_over_into_the_draft(editor: Callable[..., Editor]) -> None:
    found = editor().show("trial")
    after = TABLE.replace("calms", "soothes")
    found.app.text_area(key="paste").set_value(patch(TABLE.encode(), after.encode(), "data/relations.csv").decode())
    assert "relations.csv : 1 of 1 change fits. relations.csv: 1 row changed" in found.run().text
    found.click("take_patch")
    assert found.app.session_state["editing"].drafts["relations"].content.decode() == after


def test_a_new_row_names_what_it_lacks_and_blames_nobody_for_it(editor: Callable[..., Editor]) -> None:
    found = editor().show("form").fill(source="GABA")
    assert "Still needed: effect and target." in found.text
    assert "is blank" not in found.text
    assert not found.can("form_put")


def test_the_next_row_of_a_paper_keeps_what_they_have_in_common(editor: Callable[..., Editor]) -> None:
    found = editor("source,effect,target,polarity,citation,year,species\r\nGABA,calms,Stress,,A,,\r\n", concepts="")
    found.show("form").fill(source="GABA", effect="raises", target="Fear", year="2004", species="mouse")
    found.click("form_put_more")
    assert "Added to your draft: GABA raises Fear." in found.text
    assert found.form()["cells"] == {
        **dict.fromkeys(("source", "effect", "target", "polarity", "citation"), ""),
        **{"year": "2004", "species": "mouse"},
    }
    found.fill(source="Sleep", effect="lowers", target="Fear").click("form_put")
    assert found.field("year") == ""
    found.click("save_now")
    assert found.saved.endswith("GABA,raises,Fear,,,2004,mouse\r\nSleep,lowers,Fear,,,2004,mouse\r\n")


def test_the_form_of_a_step_begins_with_what_is_typed_and_folds_what_is_shown(editor: Callable[..., Editor]) -> None:
    found = editor()
    found.file.with_name("stories.csv").write_text("story,step,title,text,focus,next\nOne,2,A title,A text.,GABA,end\n")
    form = found.show("form", "stories").form()
    assert [column["name"] for column in form["columns"]] == ["story", "step", "title", "text", "next", "focus"]
    assert (form["folded"], form["steps"]) == (["focus"], {"One": "3"})
    found.app.session_state["editing"].open("stories", 2)
    assert found.run().form()["steps"] is None


def test_the_next_step_of_a_story_has_its_name_and_number(editor: Callable[..., Editor]) -> None:
    found = editor().show("form", "stories").fill(story="One", step="1", title="A title", text="A text.", focus="GABA")
    assert "A new step" in found.text
    found.click("form_put_more")
    assert "Added to your draft: One, 1." in found.text
    assert (found.field("story"), found.field("step"), found.field("focus")) == ("One", "2", "")


def test_the_form_knows_the_references_synonyms_and_words_of_the_table(editor: Callable[..., Editor]) -> None:
    cited = "source,effect,target,citation,pmid\nGABA,calms,Stress,A,12\nSleep,lifts,Mood,A,12\nSleep,eases,Pain,,\n"
    form = editor(cited, concepts="name,type,synonyms\nGABA,transmitter,gamma-Aminobutyric acid\n").show("form").form()
    assert form["papers"] == [{"citation": "A", "pmid": "12"}]
    assert form["listed"] == ["GABA"]
    assert ["GABA", "gamma-Aminobutyric acid", "gammaaminobutyricacid"] in form["search"]["terms"]
    names = {column["name"]: column for column in form["columns"]}
    assert (names["effect"]["used"], names["effect"]["needed"]) == (["calms", "lifts", "eases"], True)


def test_a_fault_that_repeats_is_listed_once_and_mended_at_all_of_its_places(editor: Callable[..., Editor]) -> None:
    rows = "".join(f"A{number},calms,B{number},up\r\n" for number in range(7))
    found = editor(f"source,effect,target,polarity\r\n{rows}").show("table")
    assert "7 times: lines 2, 3, 4, 5, 6, … · error unknown-polarity" in found.text
    assert "All 7 lines" in found.text
    assert found.text.count("is not a listed word for polarity") == 1
    found.click("mend_0")
    assert found.app.session_state["editing"].drafts["relations"].content.decode().count(",increases\r\n") == 7


def test_a_concept_that_is_not_listed_is_added_beside_its_fault(editor: Callable[..., Editor]) -> None:
    found = editor().show("table")
    assert "concepts.csv does not list 'Stress'" in found.text
    found.app.selectbox(key="type_0").set_value("condition")
    found.app.text_input(key="synonyms_0").set_value("Strain; Tension")
    found.click("add_0")
    assert "is added to concepts.csv, in your draft." in found.text
    assert found.app.session_state["editing"].drafts["concepts"].content.decode().count("condition") == 1


@pytest.mark.parametrize("name", ["GABA", "", "Oxytocin"])
def test_a_concept_is_added_from_the_form_once(name: str, editor: Callable[..., Editor]) -> None:
    script = (
        "from ui.edit.add_concept import add_concept\n"
        f"add_concept({{'name': {name!r}, 'type': 'transmitter', 'synonyms': 'X'}})\n"
    )
    editor()
    session = AppTest.from_string(script, default_timeout=60).run().session_state["editing"]
    assert [*session.changed()] == (["concepts"] if name == "Oxytocin" else [])


def test_what_the_map_showed_is_a_new_step_and_what_was_typed_of_it_stays(editor: Callable[..., Editor]) -> None:
    found = editor().show("form", "stories").fill(title="A title", focus="Mood")
    found.app.session_state["map_address"] = {"focus": ["GABA"], "select": ["r3843fea59f"], "species": ["mouse"]}
    found.app.session_state["addressed_row"] = None
    found.show("table", "relations").visit(row="new-step")
    assert "The step shows what the map showed; give it a story, a title and a text." in found.text
    assert [found.field(name) for name in ("title", "focus", "select", "level")] == [
        *("A title", "GABA", "GABA calms Stress", "")
    ]
    assert found.fill(focus="Sleep").run().field("focus") == "Sleep"


def test_a_concept_is_renamed_in_every_table_and_one_undo_takes_it_back(editor: Callable[..., Editor]) -> None:
    found = editor().show("rename")
    found.app.selectbox(key="rename_old").set_value("GABA")
    found.app.text_input(key="rename_new").set_value("Gaba")
    assert "Rename in 2 places" in [button.label for button in found.run().app.button]
    found.click("rename_put")
    assert "GABA is called Gaba now, in 2 places. One undo takes it back; nothing is saved yet." in found.text
    assert ("relations.csv 1 row changed" in found.text, "concepts.csv 1 row" in found.text) == (True, True)
    found.click("undo")
    assert ("relations.csv no change" in found.text, "is called" in found.text) == (True, False)


def test_a_word_that_stands_for_a_listed_one_is_mended_with_one_click_in_list_and_form(
    editor: Callable[..., Editor],
) -> None:
    found = editor(TABLE.replace("decreases", "down"))
    assert not found.has("mend_all")
    found.click("mend_0").click("save_now")
    assert found.saved == TABLE
    found.show("form").fill(source="GABA", effect="lifts", target="Mood", polarity="up")
    assert "'up' is not a listed word for polarity" in found.text
    found.click(next(str(button.key) for button in found.app.button if str(button.key).startswith("form_mend_")))
    assert (found.field("polarity"), found.field("effect")) == ("increases", "lifts")


def test_a_merge_foretells_what_would_be_there_twice_and_drops_what_says_nothing_else(
    editor: Callable[..., Editor],
) -> None:
    rows = "source,effect,target\nGABA,calms,Stress\nSleep,calms,Stress\n"
    found = editor(rows).show("rename")
    found.app.selectbox(key="rename_old").set_value("Sleep")
    found.app.text_input(key="rename_new").set_value("GABA")
    assert "Line 3 would say what line 2 says, 'GABA calms Stress', and nothing else." in found.run().text
    assert "this row goes; line 2 says all of it" in found.text
    found.click("rename_put")
    assert "relations.csv 1 row removed" in found.text
    assert "relations.csv no change" in found.click("undo").text


def test_a_text_is_replaced_where_it_is_ticked_and_a_name_that_cannot_be_is_refused(
    editor: Callable[..., Editor],
) -> None:
    found = editor().show("rename")
    found.app.selectbox(key="rename_old").set_value("GABA")
    found.app.text_input(key="rename_new").set_value("GABA ")
    assert "'GABA' is the name already." in found.run().text
    found.app.button_group(key="way").set_value("Find and replace")
    found.run().app.text_input(key="replace_text").set_value("calms")
    found.run().app.text_input(key="replace_with").set_value("soothes")
    assert found.run().app.dataframe[0].value.to_dict("records") == [
        {"before": "«calms»", "after": "«soothes»", "file": "relations.csv", "line": 2, "column": "effect"}
    ]
    found.app.text_input(key="replace_text").set_value("alm")
    found.app.checkbox(key="replace_words").set_value(True)
    assert "No cell holds that." in found.run().text
    found.app.text_input(key="replace_text").set_value("calms")
    found.run().click("replace_put").click("review").click("save")
    assert found.saved == TABLE.replace("calms", "soothes")


STORIES = "story,step,title,text,focus\nCalm,1,A brake,Read.,GABA\nCalm,2,A lift,Read.,Sleep\nMood,1,All of it,Read.,\n"


def on_step(editor: Callable[..., Editor], title: str) -> tuple[Editor, Path]:
    """Return the edit page with a saved step open in its form, and the file of the stories."""
    found = editor(TABLE)
    stories = found.file.with_name("stories.csv")
    stories.write_text(STORIES)
    found.show("form", "stories")
    choice = next(box for box in found.app.selectbox if str(box.key).startswith("step_open_"))
    choice.set_value(next(line for line, text in enumerate(STORIES.splitlines(), 1) if title in text))
    return found.run(), stories


def draft_of_stories(found: Editor) -> str:
    return str(found.app.session_state["editing"].drafts["stories"].content.decode())


def test_a_step_moves_within_its_story_the_numbers_stay_and_one_undo_takes_it_back(
    editor: Callable[..., Editor],
) -> None:
    found, _ = on_step(editor, "A lift")
    assert ("Step 2 of 2 of “Calm”" in found.text, found.can("step_later")) == (True, False)
    found.type(text="Read it.").click("step_earlier")
    assert draft_of_stories(found) == STORIES.replace(
        "Calm,1,A brake,Read.,GABA\nCalm,2,A lift,Read.,Sleep", "Calm,1,A lift,Read.,Sleep\nCalm,2,A brake,Read.,GABA"
    )
    assert "It is step 1 of 2 now, in your draft." in found.text
    assert (found.field("title"), found.field("text"), found.can("step_earlier")) == ("A lift", "Read it.", False)
    found.click("undo")
    assert draft_of_stories(found) == STORIES


def test_a_step_moves_to_another_story_and_a_story_gets_another_title(editor: Callable[..., Editor]) -> None:
    found, _ = on_step(editor, "A brake")
    found.app.selectbox(key="step_move_to_calm").set_value("Mood")
    found.click("step_move_put")
    assert "The step is the last of “Mood” now, in your draft." in found.text
    assert draft_of_stories(found) == STORIES.replace("Calm,1,A", "Mood,2,A").replace("Calm,2", "Calm,1")
    found.app.text_input(key="story_title_mood").set_value("calm!")
    found.click("story_rename_put")
    assert "The story was not renamed: there is a story “Calm” already" in found.text
    found.app.text_input(key="story_title_mood").set_value("A good mood")
    found.click("story_rename_put")
    assert draft_of_stories(found).count("A good mood") == 2
    found.click("undo").click("undo")
    assert draft_of_stories(found) == STORIES


def test_a_step_is_drawn_as_it_is_typed_and_present_says_what_it_shows(editor: Callable[..., Editor]) -> None:
    found, _ = on_step(editor, "All of it")
    assert "The step shows 2 relations." in found.text
    assert "Present shows" not in found.text
    found.fill(focus="GABA")
    assert "The step shows 1 relation." in found.text
    found.fill(focus="Leptin")
    assert "The map does not have Leptin." in found.text
    found.fill(focus="GABA").click("form_put")
    assert "Present shows what is saved, without your draft." in found.text
    found.click("form_new").fill(story="New", step="1", title="First").click("form_put")
    assert "Present" not in found.text
    found.app.session_state["editing"].open("stories", 5)
    found.run()
    assert "Present shows what is saved, and this story is not saved yet." in found.text


def test_the_faults_of_a_table_are_a_click_away_and_a_save_that_writes_new_ones_names_them(
    editor: Callable[..., Editor],
) -> None:
    found = editor(concepts="name,type,synonyms\nGABA,transmitter,\nStress,condition,\n")
    found.show("form", "concepts").fill(name="Rest", type="condition", synonyms="calm, ease").click("form_put")
    found.show("table", "relations").click("faults_concepts")
    assert found.app.button_group(key="table").value == "concepts"
    cell = found.app.session_state["editing"].shown_cell
    assert (cell.table, cell.line) == ("concepts", 4)
    found.show("form", "relations").click("review")
    assert "'calm, ease' is read as one synonym, but looks like 2" in found.text
    assert "concepts.csv, line 4, column 3 · warning" in found.text
    assert "does not list 'Sleep'" not in found.text
    found.click("new_cell_0")
    assert [found.app.button_group(key=key).value for key in ("table", "view")] == ["concepts", "table"]


def test_the_first_save_of_a_file_says_in_the_history_that_it_is_new(editor: Callable[..., Editor]) -> None:
    found = editor(concepts="").show("form", "concepts").fill(name="GABA", type="transmitter").click("form_put")
    assert "concepts.csv: new file with 1 row" in found.click("save_now").show("history").text


def test_the_map_beside_the_form_stays_while_a_word_is_to_be_mended(editor: Callable[..., Editor]) -> None:
    found = editor().show("form").fill(source="GABA", effect="eases", target="Fear", polarity="up")
    assert not found.can("form_put")
    assert "new · ~ changed" in found.text
