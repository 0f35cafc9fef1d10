"""Drafts are saved together with what others saved meanwhile, or nothing is saved and nothing is lost."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from graph.comparing.row import Row
from graph.comparing.row_merge import CellConflict, Choices, Conflict, RowConflict
from graph.dataset import rows_of_content
from graph.editing.draft import Draft, begun
from graph.reading.table import Table
from graph.rows_once import rows_once
from graph.saving.history import history_of, version_of
from graph.saving.save_drafts import MOST_TRIES, Done, DraftResult, Drafts, Undecided, Unsaved, save_drafts
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


def table_in(table: str, content: bytes) -> Table | None:
    return rows_of_content(content, Path(f"{table}.csv"))[0]


def faultless(_: Drafts) -> bool:
    return True


def draft_of(path: Path, content: bytes = MINE) -> Draft:
    return begun(path, BASE, COLUMNS).with_content(content)


def saved(
    draft: Draft, may_be_saved: Callable[[Drafts], bool] = faultless, choices: Choices | None = None
) -> DraftResult:
    return save_drafts(draft.path, {"relations": draft}, ADA, table_in, may_be_saved, choices)


def unsaved(draft: Draft, reason: str, table: str = "relations") -> Unsaved:
    return Unsaved({"relations": draft}, {table: reason})


def undecided(*conflicts: Conflict) -> Undecided:
    return Undecided({"relations": conflicts})


def kept_versions(path: Path) -> list[object]:
    return [version_of(path, version.hash) for version in history_of(path).versions]


def others_save(path: Path, *contents: bytes) -> Callable[[Drafts], bool]:
    """Return a check that finds no fault, while others save one content after the other as it looks."""
    coming = iter(contents)

    def look(_: Drafts) -> bool:
        content = next(coming, None)
        if content is not None:
            path.write_bytes(content)
        return True

    return look


def test_a_file_that_nobody_else_changed_is_saved(path: Path) -> None:
    assert saved(draft_of(path)) == Done()
    assert (path.read_bytes(), kept_versions(path)) == (MINE, [BASE, MINE])


def test_what_others_did_in_other_rows_is_saved_too_and_all_versions_are_kept(path: Path) -> None:
    path.write_bytes(THEIRS)
    assert saved(draft_of(path)) == Done((), {"relations": THEIRS})
    assert (path.read_bytes(), kept_versions(path)) == (BOTH, [THEIRS, BOTH])


def test_what_others_save_at_the_last_moment_is_brought_in_as_well(path: Path) -> None:
    later = THEIRS + b"Pain,raises,Fear\n"
    result = saved(draft_of(path), others_save(path, THEIRS, later))
    both = later.replace(b"calms", b"soothes")
    assert result == Done((), {"relations": later})
    assert (path.read_bytes(), kept_versions(path)) == (both, [later, both])


def test_what_others_saved_may_be_the_draft_itself(path: Path) -> None:
    path.write_bytes(MINE)
    assert saved(draft_of(path)) == Done()


def test_the_same_cell_is_asked_about_and_nothing_on_disk_changes(path: Path) -> None:
    path.write_bytes(ALSO_MINE)
    assert saved(draft_of(path)) == undecided(ASKED)
    assert (path.read_bytes(), kept_versions(path)) == (ALSO_MINE, [])


@pytest.mark.parametrize(("choice", "content"), [("mine", MINE), ("theirs", ALSO_MINE)])
def test_a_choice_decides_what_was_asked(path: Path, choice: str, content: bytes) -> None:
    path.write_bytes(ALSO_MINE)
    result = saved(draft_of(path), choices={ASKED: choice})  # type: ignore[dict-item]
    assert result == Done((), {"relations": ALSO_MINE})
    assert path.read_bytes() == content


def test_a_choice_about_something_else_leaves_the_question_open(path: Path) -> None:
    path.write_bytes(ALSO_MINE)
    choices: Choices = {CellConflict(WAS, "effect", "soothes", "slows"): "mine"}
    result = saved(draft_of(path), choices=choices)
    assert (result, path.read_bytes()) == (Undecided({"relations": (ASKED,)}, choices), ALSO_MINE)


def test_what_is_asked_after_a_second_save_of_others_is_what_is_asked_again(path: Path) -> None:
    first = BASE.replace(b"Sleep", b"Zinc,helps,Mood\nSleep")
    second = b"source,effect,target\nPain,raises,Fear\n" + first.split(b"\n", 1)[1].replace(b"calms", b"eases")
    asked = saved(draft_of(path), others_save(path, first, second))
    assert asked == undecided(ASKED) == saved(draft_of(path))
    result = saved(draft_of(path), choices={ASKED: "mine"})
    assert (isinstance(result, Done), path.read_bytes()) == (True, second.replace(b"eases", b"soothes"))


def test_a_row_that_others_removed_and_the_draft_changed_is_asked_about(path: Path) -> None:
    theirs = BASE.replace(b"GABA,calms,Stress\n", b"")
    path.write_bytes(theirs)
    changed = Row(2, COLUMNS, ("GABA", "soothes", "Stress"))
    assert saved(draft_of(path)) == undecided(RowConflict(WAS, changed, None))


def test_a_file_that_was_deleted_meanwhile_is_made_again(path: Path) -> None:
    path.unlink()
    assert saved(draft_of(path)) == Done()
    assert path.read_bytes() == MINE


def test_a_new_file_is_saved_and_one_that_others_made_meanwhile_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    new = begun(path, None, COLUMNS).with_content(MINE)
    path.write_bytes(THEIRS)
    reason = "somebody else made this file meanwhile; download your table, then begin again with theirs"
    assert (saved(new), path.read_bytes()) == (unsaved(new, reason), THEIRS)
    path.unlink()
    assert (saved(new), path.read_bytes()) == (Done(), MINE)


def test_a_file_that_is_broken_now_is_not_touched(path: Path) -> None:
    path.write_bytes(b'source,effect\n"a')
    draft = draft_of(path)
    assert saved(draft) == unsaved(draft, "the file as it is now cannot be read as a table")
    assert path.read_bytes() == b'source,effect\n"a'


def test_a_draft_with_errors_is_not_saved(path: Path) -> None:
    draft = draft_of(path)
    assert (saved(draft, lambda _: False), path.read_bytes()) == (unsaved(draft, "it has errors", ""), BASE)


def test_errors_that_come_in_from_others_are_shown_in_the_draft_and_not_saved(path: Path) -> None:
    path.write_bytes(THEIRS)
    result = saved(draft_of(path), lambda drafts: b"brightens" not in drafts["relations"].content)
    reason = "with what others saved meanwhile it has errors"
    assert result == unsaved(Draft(path, THEIRS, BOTH, past=(THEIRS,)), reason, "")
    assert path.read_bytes() == THEIRS


def test_somebody_who_saves_for_ever_does_not_keep_the_draft_waiting_for_ever(path: Path) -> None:
    numbers = count()

    def another_saves(_: Drafts) -> bool:
        path.write_bytes(THEIRS + b"Zinc %d,helps,Sleep\n" % next(numbers))
        return True

    result = saved(draft_of(path), another_saves)
    last = THEIRS + b"Zinc %d,helps,Sleep\n" % (MOST_TRIES - 1)
    joined = last.replace(b"calms", b"soothes")
    reason = "somebody else saves again and again; try once more"
    assert result == unsaved(Draft(path, last, joined, past=(last,)), reason, "")
    assert (path.read_bytes(), kept_versions(path)) == (last, [])


def test_a_file_that_cannot_be_written_keeps_the_draft(tmp_path: Path) -> None:
    draft = begun(tmp_path / "none" / "relations.csv", None, COLUMNS).with_content(MINE)
    assert saved(draft) == unsaved(draft, "No such file or directory")


CONCEPTS, NEW_CONCEPTS = b"name,type\nGABA,transmitter\n", b"name,type\nGABA,amino acid\n"


def two_drafts(path: Path) -> Drafts:
    beside = path.with_name("concepts.csv")
    beside.write_bytes(CONCEPTS)
    concepts = begun(beside, CONCEPTS, ("name", "type")).with_content(NEW_CONCEPTS)
    return {"concepts": concepts, "relations": draft_of(path)}


def save_two(path: Path, drafts: Drafts, choices: Choices | None = None) -> tuple[DraftResult, bytes, bytes]:
    result = save_drafts(path, drafts, ADA, table_in, faultless, choices)
    return result, path.read_bytes(), path.with_name("concepts.csv").read_bytes()


def test_two_files_are_saved_together_and_their_versions_say_so(path: Path) -> None:
    assert save_two(path, two_drafts(path)) == (Done(), MINE, NEW_CONCEPTS)
    last = [history_of(file).versions[-1].together for file in (path, path.with_name("concepts.csv"))]
    assert (len(set(last)), bool(last[0])) == (1, True)


def test_where_one_of_two_is_asked_about_neither_is_saved(path: Path) -> None:
    drafts = two_drafts(path)
    path.write_bytes(ALSO_MINE)
    assert save_two(path, drafts) == (undecided(ASKED), ALSO_MINE, CONCEPTS)
    assert save_two(path, drafts, {ASKED: "mine"}) == (Done((), {"relations": ALSO_MINE}), MINE, NEW_CONCEPTS)


def test_where_one_of_two_cannot_be_saved_neither_is(path: Path) -> None:
    drafts = two_drafts(path)
    path.unlink()
    path.mkdir()
    assert save_drafts(path, drafts, ADA, table_in, faultless) == Unsaved(
        drafts, {"relations": "this is a folder and not a file"}
    )
    assert path.with_name("concepts.csv").read_bytes() == CONCEPTS


def test_a_save_reads_no_table_that_was_read_before(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert rows_once(path, BASE)
    assert rows_once(path, MINE)
    monkeypatch.setattr("graph.rows_once.result_of", lambda *_: pytest.fail("a table is read anew"))
    assert saved(draft_of(path)) == Done()
    assert [version.summary for version in history_of(path).versions] == ["as it was found", "1 row changed"]
