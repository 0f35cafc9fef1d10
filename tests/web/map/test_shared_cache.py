"""What is asked for by many is made once, and what fails is tried again."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event

import pytest

from web.map.shared_cache import SharedCache, forget_everywhere


def test_a_value_is_made_once() -> None:
    cache: SharedCache[str, list[int]] = SharedCache(2)
    first = cache.get("a", lambda: [1])
    assert cache.get("a", lambda: pytest.fail("it is there")) is first


def test_the_value_that_was_asked_for_longest_ago_makes_room() -> None:
    cache: SharedCache[str, int] = SharedCache(2)
    for key in ("a", "b", "a", "c"):
        cache.get(key, lambda: 1)
    assert [cache.has(key) for key in ("a", "b", "c")] == [True, False, True]


def test_what_is_there_is_given_without_making_it_and_stays_longer() -> None:
    cache: SharedCache[str, int] = SharedCache(2)
    for key in ("a", "b"):
        cache.get(key, lambda: 1)
    assert (cache.kept("a"), cache.kept("c")) == (1, None)
    cache.get("c", lambda: 1)
    assert [cache.has(key) for key in ("a", "b", "c")] == [True, False, True]


def test_who_asks_while_a_value_is_made_waits_for_it() -> None:
    cache: SharedCache[str, int] = SharedCache(2)
    made: list[int] = []
    together, go_on = Barrier(3), Event()

    def make() -> int:
        assert go_on.wait(30)
        made.append(1)
        return len(made)

    def ask() -> int:
        together.wait(30)
        return cache.get("a", make)

    with ThreadPoolExecutor(3) as threads:
        asking = [threads.submit(ask) for _ in range(3)]
        assert not cache.has("a")
        go_on.set()
        assert [one.result(30) for one in asking] == [1, 1, 1]
    assert made == [1]


def test_what_cannot_be_made_says_so_and_is_tried_again() -> None:
    cache: SharedCache[str, int] = SharedCache(2)

    def fail() -> int:
        raise OSError("no disk")

    with pytest.raises(OSError, match="no disk"):
        cache.get("a", fail)
    assert cache.get("a", lambda: 2) == 2


def test_what_is_forgotten_is_made_anew() -> None:
    cache: SharedCache[str, int] = SharedCache(2)
    cache.get("a", lambda: 1)
    cache.clear()
    assert cache.get("a", lambda: 2) == 2


def test_all_that_was_made_of_a_version_is_forgotten_in_every_cache() -> None:
    whole: SharedCache[str, int] = SharedCache(4)
    parts: SharedCache[tuple[str, int], int] = SharedCache(4)
    for version in ("old", "new"):
        whole.get(version, lambda: 1)
        for part in (1, 2):
            parts.get((version, part), lambda: 1)
    forget_everywhere("old")
    assert [whole.has(version) for version in ("old", "new")] == [False, True]
    assert [parts.has((version, part)) for version in ("old", "new") for part in (1, 2)] == [False, False, True, True]


def test_of_large_values_fewer_are_kept_and_they_take_no_room_of_small_ones() -> None:
    cache: SharedCache[str, int] = SharedCache(4, most_large=1)
    cache.get("small", lambda: 1)
    for key in ("a", "b", "c"):
        cache.get(key, lambda: 1, is_large=True)
    assert [cache.has(key) for key in ("small", "a", "b", "c")] == [True, False, False, True]
