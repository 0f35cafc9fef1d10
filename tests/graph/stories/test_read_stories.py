"""The bytes of stories.csv become stories, whatever they are."""

from hypothesis import given
from hypothesis import strategies as st

from graph.stories.read_stories import read_stories

from .telling import model

HEADER = b"story,step,title\n"


def codes(raw: bytes) -> list[str]:
    return [fault.code for fault in read_stories(raw, "stories.csv", model())[1]]


def test_what_spreadsheets_make_of_a_table_is_read_as_meant() -> None:
    raw = "Story;Step;Title;Speaker Note\r\nCalm ;1;A brake;Say “é”.\r\n".encode("utf-16")
    [story], faults = read_stories(raw, "stories.csv", model())
    assert (story.title, story.steps[0].title, story.steps[0].speaker_note) == ("Calm", "A brake", "Say “é”.")
    assert {fault.severity for fault in faults} == {"warning"}


def test_a_row_with_an_error_is_no_step_and_a_warning_keeps_none_out() -> None:
    raw = HEADER + b"A,1,x\nA,two,y\nA,3,\nA,4,z,extra\nA,5,z\n"
    [story], faults = read_stories(raw, "stories.csv", model())
    assert [step.number for step in story.steps] == [1, 5]
    assert [fault.code for fault in faults] == ["bad-step", "blank-cell", "extra-cell", "missing-step"]


def test_a_file_that_is_no_table_holds_no_stories() -> None:
    assert read_stories(b"<html>", "stories.csv", model())[0] == ()
    assert codes(b"<html>") == ["not-a-table"]


def test_a_header_alone_is_right_and_holds_no_stories() -> None:
    assert read_stories(HEADER, "stories.csv", model()) == ((), [])


@given(st.one_of(st.binary(max_size=80), st.binary(max_size=80).map(HEADER.__add__)))
def test_any_bytes_have_an_answer(raw: bytes) -> None:
    stories, _ = read_stories(raw, "stories.csv", None)
    assert all(step.title and step.number > 0 for story in stories for step in story.steps)
