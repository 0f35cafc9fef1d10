"""Every version that was kept can be listed and read again, and damage is told and passed over."""

import gzip
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.content_hash import content_hash
from graph.saving.history import History, Unreadable, Version, history_of, keep, prune, version_of
from graph.store.hidden_names import HISTORY_FOLDER


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "relations.csv"


def version(content: bytes, who: str = "Ada") -> Version:
    return Version(content_hash(content), "2025-01-02T03:04:05+00:00", who, "saved", "1 row changed")


def folder(path: Path) -> Path:
    return path.parent / HISTORY_FOLDER / path.name


def test_what_is_kept_is_listed_oldest_first_and_read_byte_for_byte(path: Path) -> None:
    contents = [b"\xef\xbb\xbfa\r\n", b"", b"\x00\xff", b"\xef\xbb\xbfa\r\n"]
    for content in contents:
        keep(path, content, version(content))
    assert history_of(path) == History(tuple(map(version, contents)))
    assert [version_of(path, content_hash(content)) for content in contents] == contents
    assert len(list(folder(path).glob("*.gz"))) == 3


def test_a_file_without_history_has_an_empty_one(path: Path) -> None:
    assert history_of(path) == History()
    assert version_of(path, content_hash(b"a")) == Unreadable("this version is not kept any more")


@pytest.mark.parametrize("name", ["../../secret", "", "a" * 63, "*", "a\0"])
def test_only_a_content_hash_names_a_version(path: Path, name: str) -> None:
    assert version_of(path, name) == Unreadable("this version is not kept any more")


def test_damaged_lines_are_counted_and_the_others_stay(path: Path) -> None:
    keep(path, b"a", version(b"a"))
    log = folder(path) / "log.jsonl"
    whole = log.read_bytes()
    odd = (b"null", b"[]", b'{"hash": 1}', b"\xff", whole.strip().replace(b'"saved"', b'"eaten"'), b"[" * 100_000)
    log.write_bytes(b"\n".join((*odd, b"", whole[:40])))
    keep(path, b"b", version(b"b"))
    assert history_of(path) == History((version(b"b"),), ("7 damaged lines left out of the history",))


def test_the_order_of_acts_never_goes_back_and_only_a_number_is_one(path: Path) -> None:
    for order in (3, 0, 5):
        keep(path, b"a", replace(version(b"a"), order=order))
    assert [found.order for found in history_of(path).versions] == [3, 3, 5]
    log = folder(path) / "log.jsonl"
    assert b"order" not in log.read_bytes().splitlines()[1]
    for odd in (b'"9"', b"-1", b"true", b"2.5", b"null"):
        log.write_bytes(log.read_bytes().splitlines()[0].replace(b'"order": 3', b'"order": ' + odd) + b"\n")
        assert history_of(path) == History((), ("1 damaged line left out of the history",))
        log.write_bytes(log.read_bytes().replace(odd, b"3"))


def test_a_damaged_version_is_never_taken_for_a_whole_one_and_mended_by_the_next_that_is_the_same(path: Path) -> None:
    keep(path, b"a" * 1000, version(b"a" * 1000))
    kept = folder(path) / f"{content_hash(b'a' * 1000)}.gz"
    for bad in (
        b"",
        b"nonsense",
        kept.read_bytes()[:-9],
        gzip.compress(b"other"),
        kept.read_bytes()[:12] + b"\xff" * 9,
    ):
        kept.write_bytes(bad)
        found = version_of(path, content_hash(b"a" * 1000))
        assert isinstance(found, Unreadable)
        assert found.reason.startswith("this version is damaged: ")
        keep(path, b"a" * 1000, version(b"a" * 1000))
        assert version_of(path, content_hash(b"a" * 1000)) == b"a" * 1000


def test_a_history_that_is_no_folder_is_a_fault(path: Path) -> None:
    (path.parent / HISTORY_FOLDER).write_text("")
    assert history_of(path) == History((), ("the history cannot be read: Not a directory",))
    with pytest.raises(OSError, match="Not a directory"):
        keep(path, b"a", version(b"a"))


def test_all_but_the_newest_versions_can_be_forgotten(path: Path) -> None:
    contents = [b"a", b"b", b"c", b"b"]
    for content in contents:
        keep(path, content, version(content))
    assert prune(path, 2) == 1
    assert history_of(path) == History((version(b"c"), version(b"b")))
    assert [version_of(path, content_hash(content)) for content in (b"a", b"c")] == [
        Unreadable("this version is not kept any more"),
        b"c",
    ]
    assert (prune(path, 9), prune(path, 0), history_of(path)) == (0, 2, History())


def test_a_file_without_history_has_nothing_to_forget(path: Path) -> None:
    assert (prune(path, 1), folder(path).exists()) == (0, False)


def test_whoever_may_not_read_the_file_may_not_read_its_history(path: Path) -> None:
    path.write_bytes(b"a")
    path.chmod(0o640)
    keep(path, b"a", version(b"a"))
    assert [made.stat().st_mode & 0o777 for made in (folder(path), folder(path).parent)] == [0o750, 0o750]


@settings(deadline=None, max_examples=50)
@given(some.binary(max_size=60), some.text(max_size=8), some.binary(max_size=30))
def test_any_name_and_any_damage_leave_a_history_that_can_be_read(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, who: str, damage: bytes
) -> None:
    path = tmp_path_factory.mktemp("history") / "a.csv"
    keep(path, content, version(content, who))
    with (folder(path) / "log.jsonl").open("ab") as log:
        log.write(damage)
    keep(path, b"next", version(b"next"))
    assert history_of(path).versions == (version(content, who), version(b"next"))
    assert version_of(path, content_hash(content)) == content
