"""What is typed into the text of a table becomes acts that one undo each takes back, and the field stays the same."""

from pathlib import Path

import pytest
import streamlit

from ui.edit.drafts import LOST_REDO, draft_of, edit_tables, faults_of, grid_of, rows_of_draft, type_text
from ui.edit.editing_session import Message, editing

TABLE = "source,effect,target\nGABA,calms,Stress\nSleep,lifts,Mood\n"


@pytest.fixture(autouse=True)
def served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "relations.csv").write_text(TABLE)
    monkeypatch.setenv("NEUROMAP_DATA", str(tmp_path / "relations.csv"))
    monkeypatch.setattr(streamlit, "session_state", {})


def type_all(*texts: str) -> None:
    for text in texts:
        type_text("relations", text.encode())


def test_what_is_typed_into_one_line_in_pauses_is_one_act_and_the_field_stays() -> None:
    number = grid_of("relations").number
    type_all(
        TABLE + "Fear,rai", TABLE + "Fear,raises,Str", TABLE + "Fear,raises,Stress\n", TABLE + "Fear,raises,Stress\nF"
    )
    assert grid_of("relations").number == number
    editing().undo()
    assert draft_of("relations").content.decode() == TABLE + "Fear,raises,Stress\n"
    editing().undo()
    assert draft_of("relations").content.decode() == TABLE
    assert not editing().acts.can_undo(editing().drafts)


def test_typing_after_another_act_is_an_act_of_its_own() -> None:
    typed = TABLE.replace("calms", "soothes")
    type_all(typed)
    edit_tables({"concepts": b"name,type\nGABA,transmitter\n"})
    type_all(typed.replace("soothes", "soothes deeply"))
    editing().undo()
    assert draft_of("relations").content.decode() == typed


def test_what_was_taken_back_is_redone_beside_what_somebody_else_saved_or_it_is_said_why_not(tmp_path: Path) -> None:
    type_all(TABLE.replace("calms", "soothes"))
    editing().undo()
    theirs = TABLE.replace("lifts", "raises")
    (tmp_path / "relations.csv").write_text(theirs)
    assert draft_of("relations").content.decode() == theirs
    editing().redo()
    assert (draft_of("relations").content.decode(), editing().message) == (theirs.replace("calms", "soothes"), None)
    editing().undo()
    (tmp_path / "relations.csv").write_text(theirs.replace("calms", "numbs"))
    assert draft_of("relations").future == ()
    assert editing().message == Message(LOST_REDO.format("relations.csv"), good=False)


def test_other_rows_than_those_typed_are_another_field() -> None:
    number = grid_of("relations").number
    type_all(TABLE.replace("calms", "soothes"))
    editing().undo()
    assert grid_of("relations").number != number


def test_what_is_typed_or_pasted_into_a_draft_is_bounded_and_nothing_of_it_is_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("graph.editing.draft_bound.MOST_ROWS_BROUGHT", 9)
    header, row = "source,effect,target\n", "GABA,calms,Fear\n"
    type_all(header + row * 7 + 'GABA,"calms\n\n",Fear\n' * 2)
    assert len(rows_of_draft("relations").frame) == 9
    type_all(header + row * 10)
    assert rows_of_draft("relations") is None
    assert [(fault.code, fault.message) for fault in faults_of("relations")] == [
        ("too-large", "the table has 10 rows of 3 columns; at most 9 such rows are read")
    ]
    assert draft_of("relations").content.decode() == header + row * 10
    edit_tables({"concepts": b"name\n" + b"GABA\n" * 10})
    assert [fault.code for fault in faults_of("concepts")] == ["too-large"]
    editing().undo()
    editing().undo()
    assert len(rows_of_draft("relations").frame) == 9


def test_a_file_of_more_rows_than_a_visitor_may_bring_in_is_edited_like_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.editing.draft_bound.MOST_ROWS_BROUGHT", 1)
    type_all(TABLE + "Fear,raises,Stress\n")
    assert len(rows_of_draft("relations").frame) == 3
    assert faults_of("relations") == []
