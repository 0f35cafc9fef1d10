"""A second reader compares one relation after the other with its source, blind, and nothing is lost."""

import re
from collections.abc import Callable
from datetime import date

import pytest

from ui.rights.right import Right

from .test_edit import EDITOR, Editor, editor  # noqa: F401

ROWS = (
    "source,effect,target,polarity,citation,pmid,quote\n"
    "GABA,calms,Stress,decreases,Li 2020,7,It calmed mice.\nSleep,lifts,Mood,increases,,,\n"
)
HEAD = "relation,digest,reader,date,verdict,what_is_wrong,note"
TODAY = date.today().isoformat()

Open = Callable[..., Editor]


@pytest.fixture
def reading(editor: Open) -> Open:  # noqa: F811
    """Return a function that opens the view for somebody."""
    return lambda right=EDITOR: editor(ROWS, right).show("reading")


def type_in(found: Editor, name: str, text: str) -> Editor:
    next(field for field in found.app.text_input if str(field.key).startswith(name)).set_value(text)
    return found.run()


def read_rows(found: Editor) -> list[list[str]]:
    """Return what the saved reviews say, without the relation and its digest."""
    path = found.click("save_now").file.with_name("reviews.csv")
    head, *rows = path.read_text(encoding="utf-8").splitlines()
    assert head == HEAD
    assert [bool(re.match("r[0-9a-f]{10},d[0-9a-f]{12},", row)) for row in rows] == [True] * len(rows)
    return [row.split(",")[2:] for row in rows]


def test_sentence_quotation_and_paper_are_shown_and_a_verdict_leads_to_the_next(reading: Open) -> None:
    found = reading()
    assert "The map says GABA calms Stress. Sign decreases" in found.text
    assert "The source says “It calmed mice.” Li 2020 PubMed 7" in found.text
    assert "0 of 2 relations read by ada" in found.text
    found = type_in(type_in(found, "what_is_wrong", "only mice"), "note", "table 2").click("verdict_2")
    assert "1 of 2 relations read by ada" in found.text
    assert "Sleep lifts Mood." in found.text
    assert "The row has no quotation" in found.text
    assert [field.value for field in found.app.text_input] == ["ada", "", ""]
    found.click("verdict_4")
    assert "You have read every relation." in found.text
    assert read_rows(found) == [["ada", TODAY, "partly", "only mice", "table 2"], ["ada", TODAY, "cannot tell", "", ""]]


def test_another_reader_sees_no_verdict_and_both_stand_in_the_file(reading: Open) -> None:
    found = type_in(reading().click("verdict_3"), "reader", "Bo")
    assert "0 of 2 relations read by Bo" in found.text
    assert [
        word for word in ("disputed", "verdict", "not supported", "ada") if word in found.text.partition("Bo")[2]
    ] == []
    assert [row[:3] for row in read_rows(found.click("verdict_1"))] == [
        ["ada", TODAY, "not"],
        ["Bo", TODAY, "supported"],
    ]


def test_a_verdict_is_undone_like_any_edit_and_a_skipped_relation_comes_after_the_others(reading: Open) -> None:
    found = reading().click("verdict_1").click("undo")
    assert ("0 of 2" in found.text, "GABA calms Stress." in found.text) == (True, True)
    found.click("skip")
    assert "The map says Sleep lifts Mood." in found.text
    found.click("verdict_1")
    assert "The map says GABA calms Stress." in found.text


def test_a_changed_row_comes_back(reading: Open) -> None:
    found = reading().click("verdict_1").click("verdict_1")
    found.show("text").type_text(ROWS.replace("calms", "may calm")).show("reading")
    assert ("1 of 2" in found.text, "The map says GABA may calm Stress." in found.text) == (True, True)


def test_a_relation_whose_concept_is_renamed_does_not_come_back(reading: Open) -> None:
    found = reading().click("verdict_1").show("rename")
    found.app.selectbox(key="rename_old").set_value("GABA")
    found.app.text_input(key="rename_new").set_value("Gaba")
    found.run().click("rename_put")
    assert "GABA is called Gaba now, in 4 places." in found.text
    assert "1 of 2 relations read by ada" in found.show("reading").text
    assert "0 of 2 relations read by ada" in found.click("undo").click("undo").text


def test_who_has_no_name_is_asked_for_it_and_the_address_of_a_login_is_not_written(reading: Open) -> None:
    found = reading(Right(False, "no-login", "Nobody may save here."))
    assert ("Write your name" in found.text, "The map says" in found.text) == (True, False)
    assert "0 of 2 relations read by Cy" in type_in(found, "reader", "Cy").text
    assert "read by ada." not in reading(Right(True, "editor", "You may.", editor="ada@example.org")).text


def test_the_file_of_another_reader_is_added_to_the_draft(reading: Open) -> None:
    found = reading().click("verdict_1")
    row = found.app.session_state["editing"].drafts["reviews"].content.decode().splitlines()[1]
    found.show("trial", "reviews")
    found.app.text_area(key="paste").set_value(f"{HEAD}\n{row}\n{row.replace('ada', 'Bo')}\n")
    found.run().click("add_rows")
    assert "1 review was added to your draft." in found.text
    assert [cells[0] for cells in read_rows(found)] == ["ada", "Bo"]
