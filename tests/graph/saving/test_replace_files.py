"""Several files are replaced together or not at all, whatever fails or ends the process in between."""

import errno
import os
from pathlib import Path

import pytest

from graph.content_hash import NO_FILE, content_hash
from graph.saving.atomic_write import hidden
from graph.saving.journal import journal_of
from graph.saving.lock import PATIENCE
from graph.saving.replace_file import Conflict, NotSaved
from graph.saving.replace_files import FileChange, replace_all
from graph.saving.settle import settle

from .breaking import Killed, breaking_at

OLD = {"relations.csv": b"old relations", "concepts.csv": b"old concepts"}
NEW = {"relations.csv": b"new relations", "concepts.csv": b"new concepts", "stories.csv": b"new stories"}


def folder_of_files(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    for name, content in OLD.items():
        (folder / name).write_bytes(content)
    return folder / "relations.csv"


def contents(path: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in path.parent.glob("*.csv")}


def changes(path: Path) -> list[FileChange]:
    known = {name: content_hash(content) for name, content in OLD.items()}
    return [FileChange(path.with_name(name), known.get(name, NO_FILE), content) for name, content in NEW.items()]


def replace_them(path: Path) -> object:
    return replace_all(changes(path), journal_of(path))


def left_over(path: Path) -> list[str]:
    return [file.name for file in path.parent.iterdir() if file.suffix in (".part", ".journal")]


def test_all_are_replaced_and_nothing_is_left_beside_them(tmp_path: Path) -> None:
    path = folder_of_files(tmp_path)
    assert (replace_them(path), contents(path), left_over(path)) == ({}, NEW, [])


@pytest.mark.parametrize("name", ["relations.csv", "concepts.csv", "stories.csv"])
def test_where_somebody_changed_one_none_is_replaced(tmp_path: Path, name: str) -> None:
    path = folder_of_files(tmp_path)
    path.with_name(name).write_bytes(b"theirs")
    before = contents(path)
    assert replace_them(path) == {path.with_name(name): Conflict(b"theirs")}
    assert (contents(path), left_over(path)) == (before, [])


def calls_of_a_save(folder: Path) -> int:
    path = folder_of_files(folder)
    with breaking_at(0, Killed()) as count:
        replace_them(path)
        return count()


def test_a_process_killed_at_any_step_leaves_files_that_are_old_or_new_together(tmp_path: Path) -> None:
    seen = set()
    for number in range(1, calls_of_a_save(tmp_path / "count") + 1):
        path = folder_of_files(tmp_path / str(number))
        with pytest.raises(Killed), breaking_at(number, Killed(), for_good=True):
            replace_them(path)
        settle(path, PATIENCE)
        found = contents(path)
        assert found in (OLD, NEW), number
        seen.add(len(found))
        assert not journal_of(path).exists()
    assert seen == {len(OLD), len(NEW)}


def test_a_disk_that_fails_once_at_any_step_leaves_all_files_as_they_were_and_says_so(tmp_path: Path) -> None:
    error = OSError(errno.EIO, os.strerror(errno.EIO))
    for number in range(1, calls_of_a_save(tmp_path / "count") + 1):
        path = folder_of_files(tmp_path / str(number))
        refused = None
        try:
            with breaking_at(number, error):
                refused = replace_all(changes(path), journal_of(path))
        except OSError:
            refused = {path: NotSaved("raised")}
        settle(path, PATIENCE)
        assert contents(path) == (OLD if refused else NEW), number
        # Each reason is told at a table: that the journal could not be written is none of its own.
        assert {file.name for file in refused} <= set(NEW), number


def test_what_a_save_left_that_was_killed_while_it_wrote_its_journal_goes_with_the_next_one(tmp_path: Path) -> None:
    path = folder_of_files(tmp_path)
    left = hidden(journal_of(path), "0123456789abcdef.part")
    left.write_bytes(b"{")
    assert replace_them(path) == {}
    assert (contents(path), left.exists()) == (NEW, False)


def test_a_file_that_was_changed_since_a_save_was_cut_off_is_left_alone(tmp_path: Path) -> None:
    path = folder_of_files(tmp_path)
    kill_after_all_are_in_place(path)
    path.write_bytes(b"theirs since")
    settle(path, PATIENCE)
    assert contents(path) == {**OLD, "relations.csv": b"theirs since"}


def kill_after_all_are_in_place(path: Path) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("graph.saving.replace_files.end", lambda _: (_ for _ in ()).throw(Killed()))
        with pytest.raises(Killed):
            replace_them(path)
    assert (contents(path), journal_of(path).exists()) == (NEW, True)


@pytest.mark.parametrize("content", [b"", b"nonsense", b"[]", b'{"format": "neuromap-journal-1", "files": [["/a"]]}'])
def test_a_note_that_is_no_journal_is_removed(tmp_path: Path, content: bytes) -> None:
    path = folder_of_files(tmp_path)
    journal_of(path).write_bytes(content)
    settle(path, PATIENCE)
    assert (contents(path), journal_of(path).exists()) == (OLD, False)


def test_a_journal_names_no_file_that_does_not_belong_to_the_relations(tmp_path: Path) -> None:
    path = folder_of_files(tmp_path / "a")
    other = folder_of_files(tmp_path / "b")
    kill_after_all_are_in_place(path)
    journal_of(path).rename(journal_of(other))
    settle(other, PATIENCE)
    assert (contents(path), contents(other)) == (NEW, OLD)
