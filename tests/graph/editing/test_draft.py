"""Edits of a file become a draft, and every step of it can be taken back and done again."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph.content_hash import NO_FILE, content_hash
from graph.editing.draft import MOST_UNDONE, Draft, begun
from graph.edits import AddRow, ChangeCell

PATH = Path("relations.csv")
HEADER = ["source", "effect", "target"]
A, B, C = (b"source,effect,target\nGABA,%s,Stress\n" % verb for verb in (b"calms", b"soothes", b"eases"))
CONTENTS = some.sampled_from([A, B, C])


def test_a_draft_of_a_file_begins_with_its_content_and_changes_nothing() -> None:
    draft = begun(PATH, A, HEADER)
    assert draft == Draft(PATH, A, A)
    assert (draft.is_changed, draft.base_hash) == (False, content_hash(A))


def test_a_table_that_is_not_there_yet_is_worth_a_file_as_soon_as_something_was_done() -> None:
    draft = begun(PATH, None, HEADER)
    assert (draft.base, draft.content, draft.base_hash) == (None, b"source,effect,target\n", NO_FILE)
    filled = draft.edited([AddRow({"source": "GABA"})])
    assert [draft.is_changed, filled.is_changed, filled.undone().is_changed] == [False, True, False]


def test_edits_are_written_into_the_content_and_undone_and_redone() -> None:
    draft = begun(PATH, A, HEADER).edited([ChangeCell(2, 2, "soothes")])
    assert draft == Draft(PATH, A, B, past=(A,))
    assert draft.undone() == Draft(PATH, A, A, future=(B,))
    assert draft.undone().redone() == draft


def test_an_edit_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="no row starts in line 9"):
        begun(PATH, A, HEADER).edited([ChangeCell(9, 1, "x")])


def test_what_changes_nothing_is_no_step() -> None:
    draft = begun(PATH, A, HEADER).with_content(B).undone()
    assert [draft.with_content(A), draft.edited([]), draft.undone()] == [draft, draft, draft]
    assert Draft(PATH, A, A).redone() == Draft(PATH, A, A)


def test_a_new_step_after_an_undo_takes_the_place_of_what_was_undone() -> None:
    assert begun(PATH, A, HEADER).with_content(B).undone().with_content(C) == Draft(PATH, A, C, past=(A,))


def test_the_newest_steps_are_remembered_and_no_more_than_can_be_afforded() -> None:
    draft = begun(PATH, b"0", HEADER)
    for number in range(1, MOST_UNDONE + 5):
        draft = draft.with_content(b"%d" % number)
    assert draft.past == tuple(b"%d" % number for number in range(4, MOST_UNDONE + 4))


def test_of_a_large_file_fewer_steps_are_remembered_and_always_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.editing.draft.MOST_BYTES", 2 * len(A))
    draft = begun(PATH, A, HEADER)
    for content in (C, A, C, B):
        draft = draft.with_content(content)
    assert draft.past == (A, C)
    monkeypatch.setattr("graph.editing.draft.MOST_BYTES", 0)
    assert draft.with_content(A).undone() == replace(draft, past=(), future=(A,))


def test_a_draft_of_what_others_saved_begins_with_that_and_one_undo_gives_it_back() -> None:
    draft = begun(PATH, A, HEADER).with_content(B).rebased(C, B)
    assert (draft.base, draft.content, draft.is_changed) == (C, B, True)
    assert draft.undone() == Draft(PATH, C, C, future=(B,))
    assert begun(PATH, A, HEADER).with_content(B).rebased(B, B) == Draft(PATH, B, B)


def test_a_draft_whose_file_is_gone_would_make_it_again() -> None:
    draft = begun(PATH, A, HEADER).with_content(B).rebased(None, B)
    assert (draft.base_hash, draft.content, draft.is_changed) == (NO_FILE, B, True)


@given(some.lists(CONTENTS, max_size=10), some.integers(0, 12))
def test_as_many_redone_as_undone_is_the_draft_as_it_was(contents: list[bytes], count: int) -> None:
    draft = begun(PATH, A, HEADER)
    for content in contents:
        draft = draft.with_content(content)
    found = draft
    for _ in range(min(count, len(draft.past))):
        found = found.undone()
    assert (*found.past, found.content, *reversed(found.future)) == (*draft.past, draft.content)
    while found.future:
        found = found.redone()
    assert found == draft
