"""A save keeps what was there, and it can be had back."""

import errno
import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from graph.content_hash import NO_FILE, content_hash
from graph.saving.history import history_of, version_of
from graph.saving.replace_file import Conflict, NotSaved, Saved
from graph.saving.versions import Author, forget, keep_now, restore, save_version, undo
from graph.store.hidden_names import HISTORY_FOLDER

from .breaking import Killed, breaking_at

HEADER = b"source,effect,target\n"
A, B, C = HEADER + b"GABA,calms,Stress\n", HEADER + b"GABA,soothes,Stress\n", HEADER + b"GABA,eases,Stress\n"
ADA = Author("Ada", datetime(2025, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=1))))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "relations.csv"
    found.write_bytes(A)
    return found


def acts(path: Path) -> list[tuple[str, str]]:
    contents = {content_hash(content): name for name, content in (("A", A), ("B", B), ("C", C))}
    return [(contents[version.hash], version.act) for version in history_of(path).versions]


def saved(path: Path, content: bytes) -> None:
    assert save_version(path, content_hash(path.read_bytes()), content, ADA) == Saved(content_hash(content))


def undone(path: Path) -> bytes:
    assert isinstance(undo(path, content_hash(path.read_bytes()), ADA), Saved)
    return path.read_bytes()


def test_a_save_keeps_both_contents_and_says_who_when_and_what(path: Path) -> None:
    saved(path, B)
    first, second = history_of(path).versions
    found = datetime.fromtimestamp(0, UTC)
    assert (first.hash, first.who, first.act, first.summary) == (content_hash(A), "", "found", "as it was found")
    assert datetime.fromisoformat(first.time) > found
    assert (second.hash, second.who, second.act, second.summary, second.time) == (
        content_hash(B),
        "Ada",
        "saved",
        "1 row changed",
        "2025-01-02T02:04:05.000000+00:00",
    )
    assert [version_of(path, version.hash) for version in (first, second)] == [A, B]


def test_a_change_by_another_program_is_kept_too(path: Path) -> None:
    saved(path, B)
    path.write_bytes(C)
    saved(path, A)
    assert acts(path) == [("A", "found"), ("B", "saved"), ("C", "found"), ("A", "saved")]
    assert history_of(path).versions[2].summary == "changed by another program: 1 row changed"


def test_a_conflict_writes_nothing_at_all(path: Path) -> None:
    assert save_version(path, content_hash(B), C, ADA) == Conflict(A)
    assert (path.read_bytes(), history_of(path).versions) == (A, ())


def test_saving_what_is_there_is_no_new_version(path: Path) -> None:
    saved(path, B)
    saved(path, B)
    assert acts(path) == [("A", "found"), ("B", "saved")]


def test_a_version_is_restored_as_a_new_save(path: Path) -> None:
    saved(path, B)
    saved(path, C)
    assert restore(path, content_hash(C), content_hash(A), ADA) == Saved(content_hash(A))
    assert (path.read_bytes(), acts(path)[-1]) == (A, ("A", "restored"))
    assert restore(path, content_hash(C), content_hash(B), ADA) == Conflict(A)
    assert restore(path, content_hash(A), content_hash(b""), ADA) == NotSaved("this version is not kept any more")


def test_undo_goes_back_step_by_step_and_a_restore_brings_everything_back(path: Path) -> None:
    saved(path, B)
    saved(path, C)
    assert [undone(path), undone(path)] == [B, A]
    assert undo(path, content_hash(A), ADA) == NotSaved("there is nothing to undo")
    assert restore(path, content_hash(A), content_hash(C), ADA) == Saved(content_hash(C))
    assert undone(path) == A


def test_undo_takes_back_a_change_by_another_program_and_keeps_it(path: Path) -> None:
    saved(path, B)
    path.write_bytes(C)
    assert [undone(path), undone(path)] == [B, A]
    assert acts(path)[2:] == [("C", "found"), ("B", "undone"), ("A", "undone")]


def test_undo_never_overwrites_what_the_editor_has_not_seen(path: Path) -> None:
    saved(path, B)
    path.write_bytes(C)
    assert undo(path, content_hash(B), ADA) == Conflict(C)


def test_what_is_on_disk_can_be_kept_before_another_program_edits_it(path: Path) -> None:
    assert keep_now(path) == keep_now(path) == Saved(content_hash(A))
    path.write_bytes(B)
    assert undone(path) == A
    assert keep_now(path.with_name("none.csv")) == NotSaved("there is no such file")
    assert keep_now(path.with_name("none") / "a.csv") == NotSaved("there is no such file")


def test_a_new_file_is_the_first_version(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    assert save_version(path, NO_FILE, A, ADA) == Saved(content_hash(A))
    assert acts(path) == [("A", "saved")]


def test_a_file_that_is_no_table_is_kept_without_a_summary(path: Path) -> None:
    assert isinstance(save_version(path, content_hash(A), b"PK\x03\x04", ADA), Saved)
    assert [version.summary for version in history_of(path).versions] == ["as it was found", ""]


def test_the_history_of_a_linked_file_stands_beside_the_file(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.csv"
    link.symlink_to(path)
    saved(link, B)
    assert (undone(link), acts(path)[-1], link.is_symlink()) == (A, ("A", "undone"), True)


def test_a_history_that_cannot_be_written_never_prevents_a_save_and_is_told(path: Path) -> None:
    (path.parent / HISTORY_FOLDER).write_text("")
    assert save_version(path, content_hash(A), B, ADA) == Saved(
        content_hash(B),
        (
            "the history cannot be read: Not a directory",
            "the history could not be written: Not a directory",
        ),
    )
    assert path.read_bytes() == B


def test_a_damaged_history_is_told_and_goes_on(path: Path) -> None:
    saved(path, B)
    (path.parent / HISTORY_FOLDER / path.name / "log.jsonl").write_bytes(b"nonsense")
    note = "1 damaged line left out of the history"
    assert save_version(path, content_hash(B), C, ADA) == Saved(content_hash(C), (note,))
    assert acts(path) == [("B", "found"), ("C", "saved")]


def test_older_versions_can_be_forgotten(path: Path) -> None:
    saved(path, B)
    saved(path, C)
    assert (forget(path, 1), acts(path)) == (2, [("C", "saved")])
    assert forget(path.with_name("none") / "a.csv", 1) == NotSaved("No such file or directory")


OLD, NEW, LATER = b"old", b"new", b"later"


def calls_of_a_save(folder: Path) -> int:
    path = folder / "relations.csv"
    folder.mkdir()
    path.write_bytes(OLD)
    with breaking_at(0, Killed()) as count:
        save_version(path, content_hash(OLD), NEW, ADA)
        return count()


@pytest.mark.parametrize("error", [Killed(), OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))], ids=["kill", "full"])
def test_a_crash_or_a_full_disk_at_any_step_loses_neither_the_file_nor_a_listed_version(
    tmp_path: Path, error: BaseException
) -> None:
    for number in range(1, calls_of_a_save(tmp_path / "count") + 1):
        path = tmp_path / str(number) / "relations.csv"
        path.parent.mkdir()
        path.write_bytes(OLD)
        result = None
        try:
            with breaking_at(number, error, for_good=True):
                result = save_version(path, content_hash(OLD), NEW, ADA)
        except Killed:
            pass
        content = path.read_bytes()
        assert content in (OLD, NEW), number
        assert result is None or isinstance(result, Saved) == (content == NEW), number
        assert save_version(path, content_hash(content), LATER, ADA) == Saved(content_hash(LATER)), number
        kept = [version_of(path, version.hash) for version in history_of(path).versions]
        assert kept[-2:] == [content, LATER], number
        left = [found.name for found in path.parent.rglob("*.part")]
        assert left == [], number


def test_a_clock_that_goes_backwards_loses_no_version_and_undo_takes_back_the_last_save(path: Path) -> None:
    first, times = path.read_bytes(), [datetime(2030, 1, 1, tzinfo=UTC), datetime(1970, 1, 1, tzinfo=UTC)]
    contents = [first.replace(b"a", b"A"), first.replace(b"a", b"AA")]
    for before, content, time in zip([first, contents[0]], contents, times, strict=True):
        assert save_version(path, content_hash(before), content, Author("Ada", time)) == Saved(content_hash(content))
    kept = [version_of(path, version.hash) for version in history_of(path).versions]
    assert kept == [first, *contents]
    assert undo(path, content_hash(contents[1]), ADA) == Saved(content_hash(contents[0]))
    assert path.read_bytes() == contents[0]
