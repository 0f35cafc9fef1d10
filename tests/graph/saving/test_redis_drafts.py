"""Drafts in Redis are found by every process and by one browser alone, within bounds; without Redis they stay here."""

import os
import time
from pathlib import Path

import pytest
from redis import Redis

from graph.content_hash import content_hash
from graph.saving import draft_store, redis_drafts
from graph.saving.draft_home import PutResult
from graph.saving.draft_scripts import PREFIX
from graph.saving.draft_store import DAY, entry_file
from graph.saving.redis_drafts import RedisHome
from tests.redis_server import RedisServer, redis_server

MINE, YOURS = "a" * 64, "b" * 64
Homes = tuple[RedisHome, RedisHome]
KEPT, OVERTAKEN = PutResult(), PutResult(is_overtaken=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "relations.csv"


@pytest.fixture
def homes(redis: "Redis", server: RedisServer, path: Path) -> Homes:
    """Return what two processes know of the same drafts."""
    return RedisHome(server.address, path), RedisHome(server.address, path)


def names(home: RedisHome, key: str = MINE) -> list[str]:
    return [entry.file.name for entry in home.entries(key)]


def grow_old(redis: "Redis", days: float) -> None:
    """Make all drafts that there are so many days old."""
    before = time.time() - days * DAY
    for key in (f"{PREFIX}all", *redis.keys(f"{PREFIX}of:*")):
        redis.zadd(key, dict.fromkeys(redis.zrange(key, 0, -1), before))


def test_a_draft_is_found_by_its_browser_at_each_process_the_newest_first(homes: Homes, path: Path) -> None:
    files = [entry_file(path, MINE, name) for name in ("one", "two")]
    assert [homes[0].put(file, b"draft", "") for file in files] == [KEPT, KEPT]
    assert names(homes[1]) == [files[1].name, files[0].name]
    assert [homes[1].get(file) for file in files] == [b"draft", b"draft"]
    assert [entry.size for entry in homes[1].entries(MINE)] == [5, 5]
    assert (names(homes[1], YOURS), [*path.parent.iterdir()]) == ([], [])


def test_drafts_about_another_file_are_others(homes: Homes, server: RedisServer, path: Path) -> None:
    homes[0].put(entry_file(path, MINE, "one"), b"draft", "")
    other = path.parent / "other" / path.name
    assert RedisHome(server.address, other).entries(MINE) == []


def test_a_draft_that_another_process_has_changed_is_not_overwritten(homes: Homes, path: Path) -> None:
    file, seen = entry_file(path, MINE, "one"), content_hash(b"first")
    assert homes[0].put(file, b"first", "") == KEPT
    assert homes[1].put(file, b"theirs", seen) == KEPT
    assert homes[0].put(file, b"mine", seen) == OVERTAKEN
    assert homes[0].put(file, b"theirs", seen) == KEPT
    homes[0].remove(file, seen)
    assert homes[0].get(file) == b"theirs"
    homes[0].remove(file, content_hash(b"theirs"))
    assert (homes[1].get(file), names(homes[1])) == (b"", [])


def test_a_redis_that_has_forgotten_a_draft_takes_it_again(homes: Homes, redis: "Redis", path: Path) -> None:
    file = entry_file(path, MINE, "one")
    homes[0].put(file, b"first", "")
    redis.flushall()
    assert (names(homes[0]), homes[0].get(file)) == ([], b"")
    assert homes[0].put(file, b"second", content_hash(b"first")) == KEPT
    assert homes[1].get(file) == b"second"


def test_the_key_of_the_browser_stands_nowhere_and_nothing_stays_for_good(
    homes: Homes, redis: "Redis", path: Path
) -> None:
    file = entry_file(path, MINE, "one")
    homes[0].put(file, b"draft", "")
    keys = [key.decode() for key in redis.scan_iter()]
    assert not [key for key in keys if MINE in key]
    assert sorted(key for key in keys if redis.ttl(key) < 0) == [f"{PREFIX}all", f"{PREFIX}sizes"]
    homes[1].remove(file)
    assert redis.dbsize() == 0


def test_a_draft_is_gone_after_thirty_days(homes: Homes, redis: "Redis", path: Path) -> None:
    homes[0].put(entry_file(path, MINE, "old"), b"draft", "")
    grow_old(redis, 30.1)
    assert names(homes[0]) == []
    new = entry_file(path, YOURS, "new")
    homes[0].put(new, b"draft", "")
    assert [key.decode().rpartition("/")[2] for key in redis.keys(f"{PREFIX}*/*")] == [new.name]


def test_one_browser_has_so_many_drafts_and_may_change_each(
    homes: Homes, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft_store, "MOST_OF_ONE", 2)
    monkeypatch.setattr(draft_store, "LARGEST", 5)
    files = [entry_file(path, MINE, name) for name in "ab"]
    assert [homes[0].put(file, b"draft", "") for file in files] == [KEPT, KEPT]
    assert homes[1].put(entry_file(path, MINE, "c"), b"draft", "") == PutResult("this browser has too many drafts")
    assert homes[1].put(files[0], b"other", content_hash(b"draft")) == KEPT
    assert homes[1].put(files[0], b"longer", content_hash(b"other")) == PutResult("it is too large")


@pytest.mark.parametrize(("bound", "most"), [("MOST", 2), ("LARGEST_SHARED", 12)])
def test_a_full_redis_gives_up_what_is_older_than_a_day_and_else_a_draft_stays_here(
    homes: Homes,
    redis: "Redis",
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    bound: str,
    most: int,
) -> None:
    monkeypatch.setattr(redis_drafts if bound == "LARGEST_SHARED" else draft_store, bound, most)
    old, young, new, more = (entry_file(path, digit * 64, "one") for digit in "1234")
    homes[0].put(old, b"draft", "")
    grow_old(redis, 1.1)
    assert [homes[0].put(file, b"draft", "") for file in (young, new)] == [KEPT, KEPT]
    assert [homes[1].get(file) for file in (old, young, new)] == [b"", b"draft", b"draft"]
    assert homes[1].put(more, b"draft", "") == PutResult(is_only_here=True)
    assert homes[1].get(more) == b"draft"


def test_without_redis_a_draft_stays_here_and_goes_there_with_the_next_change(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with redis_server(tmp_path) as server:
        monkeypatch.setattr(redis_drafts, "REST", 0.0)
        home, file, seen = RedisHome(server.address, path), entry_file(path, MINE, "one"), content_hash(b"first")
        home.put(file, b"first", "")
        server.kill()
        assert home.put(file, b"second", seen) == PutResult(is_only_here=True)
        assert (names(home), home.get(file)) == ([file.name], b"second")
        server.start()
        assert (names(home), home.get(file)) == ([file.name], b"second")
        assert home.put(file, b"third", seen) == KEPT
        assert (file.exists(), home.get(file)) == (False, b"third")


def test_what_is_here_from_before_redis_was_named_is_found_and_thrown_away(homes: Homes, path: Path) -> None:
    file = entry_file(path, MINE, "one")
    draft_store.put(file, b"draft")
    assert names(homes[0]) == [file.name]
    homes[0].remove(file)
    assert (names(homes[0]), os.path.exists(file)) == ([], False)


def test_what_somebody_else_writes_there_is_no_draft(homes: Homes, redis: "Redis", path: Path) -> None:
    file, other = entry_file(path, MINE, "one"), entry_file(path, MINE, "two")
    homes[0].put(file, b"draft", "")
    [key], [group] = redis.keys(f"{PREFIX}*/*"), redis.keys(f"{PREFIX}of:*")
    for name in (b"../../relations.csv", b"/etc/passwd", b"\xff"):
        redis.zadd(group, {name: time.time()})
        redis.hset(key.rpartition(b"/")[0] + b"/" + name, "content", "x")
    assert names(homes[0]) == [file.name]
    redis.set(key, "no table")
    assert (names(homes[0]), homes[0].get(file)) == ([], b"")
    assert homes[0].put(file, b"mine", content_hash(b"draft")) == PutResult(is_only_here=True)
    assert homes[0].put(other, b"mine", "") == KEPT
