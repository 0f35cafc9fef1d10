"""What was taken back in a draft can be redone after somebody else saved the file, unless both changed the same."""

from pathlib import Path

from graph.dataset import rows_of_content
from graph.editing.draft import Draft, begun
from graph.editing.follow_file import followed
from graph.reading.table import Table

BASE = b"source,effect,target\nGABA,calms,Stress\nSleep,lifts,Mood\n"
MINE = BASE.replace(b"calms", b"soothes")
THEIRS = BASE.replace(b"lifts", b"raises")


def rows(content: bytes) -> Table | None:
    return rows_of_content(content, Path("a.csv"))[0]


def draft(*contents: bytes) -> Draft:
    found = begun(Path("a.csv"), BASE, ())
    for content in contents:
        found = found.with_content(content)
    return found


def test_what_was_undone_is_redone_beside_what_somebody_else_saved() -> None:
    mended = MINE + b"Zinc,helps,Sleep\n"
    found = followed(draft(MINE, mended).undone().undone(), THEIRS, rows)
    both = THEIRS.replace(b"calms", b"soothes")
    assert found == Draft(Path("a.csv"), THEIRS, THEIRS, (), (both + b"Zinc,helps,Sleep\n", both))
    assert not found.is_changed
    assert found.redone().redone().content == both + b"Zinc,helps,Sleep\n"


def test_what_was_typed_back_by_hand_can_still_be_undone() -> None:
    found = followed(draft(MINE, BASE), THEIRS, rows)
    assert (found.content, found.undone().content) == (THEIRS, THEIRS.replace(b"calms", b"soothes"))


def test_what_both_changed_is_not_brought_back_nor_what_came_after_it() -> None:
    both = MINE.replace(b"lifts", b"harms")
    undone = draft(MINE, both, both + b"Zinc,helps,Sleep\n").undone().undone().undone()
    assert followed(undone, THEIRS, rows).future == (THEIRS.replace(b"calms", b"soothes"),)
    assert followed(draft(MINE).undone(), b'"half a quote', rows).future == ()
