"""A draft is saved with what others saved meanwhile, or nothing is saved and nothing is lost."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from graph.comparing.row import Row
from graph.comparing.row_merge import CellConflict, RowConflict
from graph.dataset import rows_of_content
from graph.editing.draft import Draft, begun
from graph.reading.table import Table
from graph.saving.history import history_of, version_of
from graph.saving.save_draft import MOST_TRIES, Done, Undecided, Unsaved, save_draft
from graph.saving.versions import Author

COLUMNS = ("source", "effect", "target")
BASE = b"source,effect,target\nGABA,calms,Stress\nSleep,lifts,Mood\n"
MINE = BASE.replace(b"calms", b"soothes")
THEIRS = BASE.replace(b"lifts", b"brightens")
BOTH = THEIRS.replace(b"calms", b"soothes")
ALSO_MINE = BASE.replace(b"calms", b"eases")
ADA = Author("Ada", datetime(2025, 1, 2, tzinfo=UTC))
WAS = Row(2, COLUMNS, ("GABA", "calms", "Stress"))
ASKED = CellConflict(WAS, "effect", "soothes", "eases")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "relations.csv"
    found.write_bytes(BASE)
    return found


def table_in(path: Path, content: bytes) -> Table | None:
    return rows_of_content(content, path)[0]


def faultless(_: bytes) -> bool:
    return True


def draft_of(path: Path, content: bytes = MINE) -> Draft:
    return begun(path, BASE, COLUMNS).with_content(content)


def saved(draft: Draft, may_be_saved: Callable[[bytes], bool] = faultless) -> Done | Undecided | Unsaved:
    return save_draft(draft, ADA, partial(table_in, draft.path), may_be_saved)


def kept_versions(path: Path) -> list[object]:
    return [version_of(path, version.hash) for version in history_of(path).versions]


def others_save(path: Path, *contents: bytes) -> Callable[[bytes], bool]:
    """Return a check that finds no fault, while others save one content after the other as it looks."""
    coming = iter(contents)

    def look(_: bytes) -> bool:
        content = next(coming, None)
        if content is not None:
            path.write_bytes(content)
        return True

    return look


def test_a_file_that_nobody_else_changed_is_saved_and_the_draft_begins_with_it(path: Path) -> None:
    assert saved(draft_of(path)) == Done(Draft(path, MINE, MINE))
    assert (path.read_bytes(), kept_versions(path)) == (MINE, [BASE, MINE])


def test_what_others_did_in_other_rows_is_saved_too_and_all_versions_are_kept(path: Path) -> None:
    path.write_bytes(THEIRS)
    assert saved(draft_of(path)) == Done(Draft(path, BOTH, BOTH), (), brought_in=True)
    assert (path.read_bytes(), kept_versions(path)) == (BOTH, [THEIRS, BOTH])


def test_what_others_save_at_the_last_moment_is_brought_in_as_well(path: Path) -> None:
    later = THEIRS + b"Pain,raises,Fear\n"
    result = saved(draft_of(path), others_save(path, THEIRS, later))
    both = later.replace(b"calms", b"soothes")
    assert result == Done(Draft(path, both, both), (), brought_in=True)
    assert (path.read_bytes(), kept_versions(path)) == (both, [later, both])


def test_what_others_saved_may_be_the_draft_itself(path: Path) -> None:
    path.write_bytes(MINE)
    assert saved(draft_of(path)) == Done(Draft(path, MINE, MINE))


def test_the_same_cell_is_asked_about_and_nothing_on_disk_changes(path: Path) -> None:
    path.write_bytes(ALSO_MINE)
    assert saved(draft_of(path)) == Undecided(ALSO_MINE, (ASKED,))
    assert (path.read_bytes(), kept_versions(path)) == (ALSO_MINE, [])


@pytest.mark.parametrize(("choice", "content"), [("mine", MINE), ("theirs", ALSO_MINE)])
def test_a_choice_decides_what_was_asked(path: Path, choice: str, content: bytes) -> None:
    path.write_bytes(ALSO_MINE)
    result = save_draft(draft_of(path), ADA, partial(table_in, path), faultless, {ASKED: choice})  # type: ignore[dict-item]
    assert result == Done(Draft(path, content, content), (), brought_in=True)
    assert path.read_bytes() == content


def test_a_choice_about_something_else_leaves_the_question_open(path: Path) -> None:
    path.write_bytes(ALSO_MINE)
    choices = {CellConflict(WAS, "effect", "soothes", "slows"): "mine"}
    result = save_draft(draft_of(path), ADA, partial(table_in, path), faultless, choices)  # type: ignore[arg-type]
    assert (result, path.read_bytes()) == (Undecided(ALSO_MINE, (ASKED,)), ALSO_MINE)


def test_what_is_asked_after_a_second_save_of_others_is_what_is_asked_again(path: Path) -> None:
    first = BASE.replace(b"Sleep", b"Zinc,helps,Mood\nSleep")
    second = b"source,effect,target\nPain,raises,Fear\n" + first.split(b"\n", 1)[1].replace(b"calms", b"eases")
    asked = saved(draft_of(path), others_save(path, first, second))
    assert asked == Undecided(second, (ASKED,)) == saved(draft_of(path))
    result = save_draft(draft_of(path), ADA, partial(table_in, path), faultless, {ASKED: "mine"})
    assert (isinstance(result, Done), path.read_bytes()) == (True, second.replace(b"eases", b"soothes"))


def test_a_row_that_others_removed_and_the_draft_changed_is_asked_about(path: Path) -> None:
    theirs = BASE.replace(b"GABA,calms,Stress\n", b"")
    path.write_bytes(theirs)
    changed = Row(2, COLUMNS, ("GABA", "soothes", "Stress"))
    assert saved(draft_of(path)) == Undecided(theirs, (RowConflict(WAS, changed, None),))


def test_a_file_that_was_deleted_meanwhile_is_made_again(path: Path) -> None:
    path.unlink()
    assert saved(draft_of(path)) == Done(Draft(path, MINE, MINE))
    assert path.read_bytes() == MINE


def test_a_new_file_is_saved_and_one_that_others_made_meanwhile_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    new = begun(path, None, COLUMNS).with_content(MINE)
    path.write_bytes(THEIRS)
    reason = "somebody else made this file meanwhile; download your table, then begin again with theirs"
    assert (saved(new), path.read_bytes()) == (Unsaved(new, reason), THEIRS)
    path.unlink()
    assert (saved(new), path.read_bytes()) == (Done(Draft(path, MINE, MINE)), MINE)


def test_a_file_that_is_broken_now_is_not_touched(path: Path) -> None:
    path.write_bytes(b'source,effect\n"a')
    draft = draft_of(path)
    assert saved(draft) == Unsaved(draft, "the file as it is now cannot be read as a table")
    assert path.read_bytes() == b'source,effect\n"a'


def test_a_draft_with_errors_is_not_saved(path: Path) -> None:
    draft = draft_of(path)
    assert (saved(draft, lambda _: False), path.read_bytes()) == (Unsaved(draft, "it has errors"), BASE)


def test_errors_that_come_in_from_others_are_shown_in_the_draft_and_not_saved(path: Path) -> None:
    path.write_bytes(THEIRS)
    result = saved(draft_of(path), lambda content: b"brightens" not in content)
    reason = "with what others saved meanwhile the file has errors"
    assert result == Unsaved(Draft(path, THEIRS, BOTH, past=(THEIRS,)), reason)
    assert path.read_bytes() == THEIRS


def test_somebody_who_saves_for_ever_does_not_keep_the_draft_waiting_for_ever(path: Path) -> None:
    numbers = count()

    def another_saves(_: bytes) -> bool:
        path.write_bytes(THEIRS + b"Zinc %d,helps,Sleep\n" % next(numbers))
        return True

    result = saved(draft_of(path), another_saves)
    last = THEIRS + b"Zinc %d,helps,Sleep\n" % (MOST_TRIES - 1)
    joined = last.replace(b"calms", b"soothes")
    reason = "somebody else saves the file again and again; try once more"
    assert result == Unsaved(Draft(path, last, joined, past=(last,)), reason)
    assert (path.read_bytes(), kept_versions(path)) == (last, [])


def test_a_file_that_cannot_be_written_keeps_the_draft(tmp_path: Path) -> None:
    draft = begun(tmp_path / "none" / "relations.csv", None, COLUMNS).with_content(MINE)
    assert saved(draft) == Unsaved(draft, "No such file or directory")
