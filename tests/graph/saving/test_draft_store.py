"""Stored drafts are found by the key of their browser alone, and never fill the disk."""

import os
import stat
import time
from pathlib import Path

import pytest

from graph.saving import draft_store
from graph.saving.draft_store import DAY, StoredFile, entries, entry_file, get, put, remove
from graph.store.file_address import file_path

MINE, YOURS = "a" * 64, "b" * 64


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "relations.csv"


@pytest.fixture(autouse=True)
def folder(path: Path) -> None:
    path.parent.mkdir()


def stored(path: Path, key: str, name: str, days: float = 0, content: bytes = b"draft") -> Path:
    file = entry_file(path, key, name)
    assert put(file, content) == ""
    os.utime(file, (time.time() - days * DAY,) * 2)
    return file


def test_a_draft_is_found_by_its_browser_the_newest_first_and_by_no_other(path: Path) -> None:
    files = [stored(path, MINE, name, days) for name, days in (("old", 2), ("new", 1))]
    assert [entry.file for entry in entries(path, MINE)] == [files[1], files[0]]
    assert entries(path, YOURS) == []
    assert entries(path.with_name("other.csv"), MINE) == []
    assert get(files[0]) == b"draft"


def test_the_key_stands_nowhere_and_only_the_server_may_look(path: Path) -> None:
    file = stored(path, MINE, "one")
    assert MINE not in str(file)
    assert [stat.S_IMODE(made.stat().st_mode) for made in (file.parent.parent, file.parent, file)] == [
        0o700,
        0o700,
        0o600,
    ]


def test_a_key_is_no_way_to_another_folder(path: Path) -> None:
    assert entry_file(path, "../../etc", "../x").parent.parent == path.parent / draft_store.FOLDER


def test_a_removed_draft_leaves_nothing(path: Path) -> None:
    file = stored(path, MINE, "one")
    remove(file)
    remove(file)
    assert (entries(path, MINE), file.parent.exists(), get(file)) == ([], False, b"")


def test_a_draft_is_gone_after_thirty_days(path: Path) -> None:
    file = stored(path, MINE, "old", days=30.1)
    assert entries(path, MINE) == []
    stored(path, YOURS, "new")
    assert not file.exists()


def test_a_draft_that_is_too_large_is_refused_and_one_before_it_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft_store, "LARGEST", 5)
    file = stored(path, MINE, "one", content=b"12345")
    assert put(file, b"123456") == "it is too large"
    assert get(file) == b"12345"


def test_one_browser_has_so_many_drafts_and_may_change_each(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draft_store, "MOST_OF_ONE", 2)
    files = [stored(path, MINE, name) for name in "ab"]
    assert put(entry_file(path, MINE, "c"), b"draft") == "this browser has too many drafts"
    assert put(files[0], b"other") == ""


@pytest.mark.parametrize(("bound", "most"), [("MOST", 2), ("LARGEST_TOGETHER", 12)])
def test_a_full_store_gives_up_what_is_older_than_a_day_and_nothing_younger(
    path: Path, monkeypatch: pytest.MonkeyPatch, bound: str, most: int
) -> None:
    monkeypatch.setattr(draft_store, bound, most)
    old, young = stored(path, "1" * 64, "old", days=1.1), stored(path, "2" * 64, "young", days=0.9)
    new = stored(path, MINE, "new")
    assert [file.exists() for file in (old, young, new)] == [False, True, True]
    assert put(entry_file(path, YOURS, "more"), b"draft") == "there are too many drafts on this server"
    assert [file.exists() for file in (young, new)] == [True, True]


def test_where_the_data_cannot_be_written_beside_the_users_own_folder_is_taken_and_found_again_once_it_can(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    file = stored(path, MINE, "one")
    assert file.is_relative_to(tmp_path / "state" / "neuromap")
    assert list(path.parent.iterdir()) == []
    monkeypatch.setattr("os.access", lambda *_: True)
    beside = stored(path, MINE, "two", days=1)
    assert beside.is_relative_to(path.parent)
    assert [entry.file for entry in entries(path, MINE)] == [file, beside]


def test_drafts_of_a_table_in_an_object_store_stay_on_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    tables = [file_path(f"s3://{name}/relations.csv") for name in ("bucket", "other")]
    assert stored(tables[0], MINE, "one").is_relative_to(tmp_path / "state" / "neuromap")
    assert [len(entries(table, MINE)) for table in tables] == [1, 0]


def test_a_store_that_cannot_be_written_says_why_and_one_that_is_none_is_empty(path: Path) -> None:
    (path.parent / draft_store.FOLDER).write_text("no folder")
    file = entry_file(path, MINE, "one")
    assert put(file, b"draft") in ("File exists", "Not a directory")
    assert (entries(path, MINE), get(file)) == ([], b"")


def test_what_is_stored_is_listed_with_its_size(path: Path) -> None:
    file = stored(path, MINE, "one")
    assert entries(path, MINE) == [StoredFile(file, file.stat().st_mtime, 5)]
