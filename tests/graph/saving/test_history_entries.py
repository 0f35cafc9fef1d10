"""What was done to several files is one list of acts, and an act over several is brought back and undone as one."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from graph.content_hash import NO_FILE, content_hash
from graph.saving.history import History, Version, history_of
from graph.saving.history_entries import HistoryEntry, entries_of, restore_together, undo_last, undo_last_of
from graph.saving.replace_file import NotSaved, Saved
from graph.saving.replace_files import FileChange
from graph.saving.versions import AllSaved, Author, NoneSaved, keep_now, save_versions

RELATIONS, OTHER = b"source,effect,target\nGABA,calms,Stress\n", b"source,effect,target\nGABA,eases,Stress\n"
CONCEPTS, MORE = b"name,type\nGABA,transmitter\n", b"name,type\nGABA,transmitter\nStress,condition\n"
NOON = datetime(2031, 1, 2, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "relations.csv").write_bytes(RELATIONS)
    (tmp_path / "concepts.csv").write_bytes(CONCEPTS)
    return tmp_path / "relations.csv"


def contents(path: Path) -> tuple[bytes, bytes]:
    return path.read_bytes(), path.with_name("concepts.csv").read_bytes()


def now(path: Path) -> dict[Path, str]:
    files = (path, path.with_name("concepts.csv"))
    return {file: content_hash(file.read_bytes() if file.exists() else None) for file in files}


def save(path: Path, minutes: float, relations: bytes = b"", concepts: bytes = b"", why: str = "") -> None:
    wanted = {path: relations, path.with_name("concepts.csv"): concepts}
    changes = [FileChange(file, now(path)[file], content) for file, content in wanted.items() if content]
    assert save_versions(path, changes, Author("ada", NOON + timedelta(minutes=minutes), why)) == AllSaved()


def entries(path: Path) -> list[HistoryEntry]:
    return entries_of({file.stem: history_of(file) for file in (path, path.with_name("concepts.csv"))})


def test_what_was_saved_together_is_one_entry_with_its_why(path: Path) -> None:
    save(path, 0, OTHER, MORE, "both")
    last = entries(path)[-1]
    assert (sorted(last.versions), last.first.why) == (["concepts", "relations"], "both")
    assert last.before == {"concepts": content_hash(CONCEPTS), "relations": content_hash(RELATIONS)}


def test_acts_stand_in_their_order_and_those_of_one_file_in_that_of_its_history() -> None:
    def version(hash: str, time: str, together: str = "") -> Version:
        return Version(hash, time, "", "saved", "", "", together)

    a = History((version("a1", "2031-01-01"), version("a2", "2031-01-05", "x"), version("a3", "2031-01-02")))
    b = History((version("b1", "2031-01-03"), version("b2", "2031-01-05", "x")))
    found = [{table: v.hash for table, v in entry.versions.items()} for entry in entries_of({"a": a, "b": b})]
    assert found == [{"a": "a1"}, {"b": "b1"}, {"a": "a2", "b": "b2"}, {"a": "a3"}]
    assert entries_of({"a": a})[0].before == {"a": NO_FILE}


def test_acts_of_one_second_stand_beside_those_of_the_other_files_by_their_number() -> None:
    first, second, other = (Version(letter * 64, NOON.isoformat(), "ada", "saved", "") for letter in "abc")
    found = entries_of({"relations": History((first, second)), "concepts": History((other,))})
    assert [tuple(entry.versions.values()) for entry in found] == [(first,), (other,), (second,)]


def test_undo_goes_back_act_by_act_over_all_files(path: Path) -> None:
    save(path, 1, OTHER, MORE)
    save(path, 2, concepts=CONCEPTS)
    author = Author("bo", NOON + timedelta(minutes=3))
    assert undo_last(path, now(path), author) == AllSaved()
    assert contents(path) == (OTHER, MORE)
    assert undo_last(path, now(path), author) == AllSaved()
    assert contents(path) == (RELATIONS, CONCEPTS)
    assert undo_last(path, now(path), author) == NoneSaved({path: NotSaved("there is nothing to undo")})


@pytest.mark.parametrize("relations_first", [True, False])
def test_of_two_saves_within_one_second_the_later_one_is_undone(path: Path, relations_first: bool) -> None:
    for minutes, is_relations in ((1, relations_first), (1.001, not relations_first)):
        save(path, minutes, relations=OTHER if is_relations else b"", concepts=b"" if is_relations else MORE)
    assert undo_last(path, now(path), Author("bo", NOON + timedelta(minutes=2))) == AllSaved()
    assert contents(path) == ((OTHER, CONCEPTS) if relations_first else (RELATIONS, MORE))
    assert sorted(entries(path)[-2].versions) == (["concepts"] if relations_first else ["relations"])


def test_undo_takes_back_what_was_done_last_though_the_clock_was_set_back_since(path: Path) -> None:
    save(path, 60, OTHER)
    save(path, 1, concepts=MORE)
    assert [sorted(entry.versions) for entry in entries(path)[-2:]] == [["relations"], ["concepts"]]
    for expected in ((OTHER, CONCEPTS), (RELATIONS, CONCEPTS)):
        assert undo_last(path, now(path), Author("bo", NOON - timedelta(days=1))) == AllSaved()
        assert contents(path) == expected


@pytest.mark.parametrize(("minutes", "undone"), [(1, "relations"), (9, "concepts")])
def test_what_another_program_did_is_undone_in_the_order_of_its_own_time(path: Path, minutes: int, undone: str) -> None:
    beside = path.with_name("concepts.csv")
    os.utime(beside, ((NOON - timedelta(days=1)).timestamp(),) * 2)
    assert keep_now(beside) == Saved(content_hash(CONCEPTS))
    save(path, 5, OTHER)
    beside.write_bytes(MORE)
    os.utime(beside, ((NOON + timedelta(minutes=minutes)).timestamp(),) * 2)
    assert undo_last(path, now(path), Author("bo", NOON + timedelta(minutes=10))) == AllSaved()
    assert contents(path) == ((RELATIONS, MORE) if undone == "relations" else (OTHER, CONCEPTS))


def test_the_last_change_of_one_file_is_undone_with_those_saved_with_it_only(path: Path) -> None:
    beside, author = path.with_name("concepts.csv"), Author("bo", NOON + timedelta(minutes=9))
    save(path, 1, OTHER, MORE)
    save(path, 2, concepts=CONCEPTS + b"Mood,condition\n")
    since = NotSaved("it was saved together with relations.csv and changed since")
    assert undo_last_of(path, path, now(path), author) == NoneSaved({beside: since})
    assert undo_last_of(path, beside, now(path), author) == AllSaved()
    assert contents(path) == (OTHER, MORE)
    assert undo_last_of(path, beside, now(path), author) == AllSaved()
    assert contents(path) == (RELATIONS, CONCEPTS)
    assert undo_last_of(path, path, now(path), author) == NoneSaved({path: NotSaved("there is nothing to undo")})


def test_versions_are_brought_back_together_or_not_at_all(path: Path) -> None:
    save(path, 1, OTHER, MORE)
    beside = path.with_name("concepts.csv")
    wanted = {path: content_hash(RELATIONS), beside: content_hash(CONCEPTS)}
    seen = now(path)
    author = Author("bo", NOON + timedelta(minutes=2))
    assert restore_together(path, {**wanted, beside: "0" * 64}, seen, author) == NoneSaved(
        {beside: NotSaved("this version is not kept any more")}
    )
    beside.write_bytes(CONCEPTS + b"Mood,condition\n")
    assert isinstance(restore_together(path, wanted, seen, author), NoneSaved)
    assert contents(path) == (OTHER, CONCEPTS + b"Mood,condition\n")
    assert restore_together(path, wanted, now(path), author) == AllSaved()
    assert (contents(path), entries(path)[-1].first.act) == ((RELATIONS, CONCEPTS), "restored")
