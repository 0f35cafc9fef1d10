"""Two processes with one Redis are one server to a presenter and to whoever follows; without Redis both go on."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from redis import Redis

from tests.redis_server import RedisServer
from web.live import redis_line
from web.live.ballot import Ballot, tally
from web.live.ballot_box import MOST_VOTERS
from web.live.presentation import Presentation, code_of
from web.live.presentation_store import StoreGoneError
from web.live.redis_scripts import keys_of
from web.live.redis_store import RedisStore

from .test_presentation import next_of

SECRET = "s" * 40
CODE = code_of(SECRET)


def scene(server: RedisServer, play: Callable[[RedisStore, RedisStore], Awaitable[Any]]) -> Any:
    """Return what becomes of two processes."""

    async def played() -> Any:
        stores = RedisStore(server.address), RedisStore(server.address)
        try:
            return await asyncio.wait_for(play(*stores), 30)
        finally:
            for store in stores:
                await store.leave()

    return asyncio.run(played())


async def opened(store: RedisStore, secret: str = SECRET) -> Presentation:
    found = await store.open(secret)
    assert found
    return found.presentation


async def found_in(store: RedisStore, code: str = CODE) -> Presentation:
    found = await store.find(code)
    assert found
    return found


async def until(read: Callable[[], object], expected: object) -> None:
    """Wait until a value is what is expected."""
    for _ in range(300):
        if read() == expected:
            return
        await asyncio.sleep(0.02)
    assert read() == expected


async def heard_until(line: AsyncGenerator[bytes, None], said: object) -> object:
    """Return what was waited for on a line, or what was said last."""
    found = None
    for _ in range(20):
        found = await next_of(line)
        if found == said:
            break
    return found


def test_what_is_shown_at_one_process_is_told_at_the_other_and_counted_for_both(
    server: RedisServer, redis: Redis
) -> None:
    async def play(one: RedisStore, other: RedisStore) -> None:
        presenter = (await opened(one)).preside()
        await next_of(presenter)
        await one.show(await found_in(one), {"address": "a"})
        line = (await found_in(other)).follow()
        assert await heard_until(line, {"address": "a", "present": True}) == {"address": "a", "present": True}
        assert await heard_until(presenter, {"followers": 1}) == {"followers": 1}
        await one.show(await found_in(one), {"address": "b"})
        assert await next_of(line) == {"address": "b", "present": True}
        # The next request of the presenter may come to the other process.
        await other.show(await found_in(other), {"address": "c"})
        here = (await found_in(one)).follow()
        assert await heard_until(here, {"address": "c", "present": True}) == {"address": "c", "present": True}
        assert await next_of(line) == {"address": "c", "present": True}
        await presenter.aclose()
        assert await next_of(line) == {"address": "c", "present": False}

    scene(server, play)


def test_an_event_has_the_same_id_at_each_process(server: RedisServer, redis: Redis) -> None:
    async def play(one: RedisStore, other: RedisStore) -> list[bytes]:
        await one.show(await opened(one), {"address": "a", "lit": "b"})
        return [await anext((await found_in(store)).follow()) for store in (one, other)]

    first, second = scene(server, play)
    assert first == second
    assert first.startswith(b"id: ")


def test_only_the_secret_opens_a_presentation_again_and_redis_never_gets_it(server: RedisServer, redis: Redis) -> None:
    async def play(one: RedisStore, other: RedisStore) -> list[object]:
        await opened(one)
        again = await other.open(SECRET)
        new = await other.open("")
        assert again
        assert new
        copy = await found_in(other)
        return [again.secret, again.presentation.code, len(new.secret) >= 32, copy.knows(SECRET), copy.knows("t" * 40)]

    assert scene(server, play) == [SECRET, CODE, True, True, False]
    stored = str([redis.hgetall(key) for key in redis.keys("*") if redis.type(key) == b"hash"]) + str(redis.keys("*"))
    assert SECRET not in stored


def test_a_code_that_is_another_secrets_is_not_taken_over(server: RedisServer, redis: Redis) -> None:
    async def play(one: RedisStore, _: RedisStore) -> tuple[bool, bool]:
        redis.hset(keys_of(CODE)[0], mapping={"proof": "f" * 64, "number": 3})
        new = await one.open(SECRET)
        assert new
        return new.presentation.code == CODE, new.secret == SECRET

    assert scene(server, play) == (False, False)


def test_the_end_is_heard_at_each_process_and_remembered(server: RedisServer, redis: Redis) -> None:
    async def play(one: RedisStore, other: RedisStore) -> list[object]:
        await opened(one)
        line = (await found_in(other)).follow()
        await next_of(line)
        await one.close(await found_in(one))
        ended = await heard_until(line, {"ended": True})
        return [ended, await one.find(CODE), await other.find(CODE), await other.has_ended(CODE)]

    assert scene(server, play) == [{"ended": True}, None, None, True]
    assert redis.keys(f"{keys_of(CODE)[0]}*") == [keys_of(CODE)[2].encode()]


def test_nothing_stays_in_redis_for_good(server: RedisServer, redis: Redis) -> None:
    async def play(one: RedisStore, _: RedisStore) -> None:
        line = (await opened(one)).preside()
        await next_of(line)
        await one.show(await found_in(one), {"address": "a"})
        await one.find(CODE)
        await asyncio.sleep(0.2)
        assert {key: 0 < redis.ttl(key) <= 3600 for key in redis.keys(f"{keys_of(CODE)[0]}*")} == {
            key.encode(): True for key in keys_of(CODE)[:2]
        }

    scene(server, play)


def test_a_presentation_that_was_left_gives_way_and_one_that_is_given_does_not(
    server: RedisServer, redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("web.live.redis_store.MOST_PRESENTATIONS", 2)

    async def play(one: RedisStore, other: RedisStore) -> list[bool]:
        left, given = await opened(one), await opened(one, "t" * 40)
        redis.zadd(keys_of("")[3], {left.code: 1.0 + float(redis.time()[0]) - 60})
        third = await other.open("")
        assert third
        return [
            await other.find(left.code) is None,
            await other.has_ended(left.code),
            bool(await other.find(given.code)),
            await other.open("") is None,
        ]

    assert scene(server, play) == [True] * 4


@pytest.mark.parametrize("shown", [b"{", b"[" * 5000, b'{"state": {"address": 1}}', b"[]", b'"' + b"x" * 90_000 + b'"'])
def test_what_somebody_else_wrote_into_redis_is_left_out_and_said(
    server: RedisServer, redis: Redis, caplog: pytest.LogCaptureFixture, shown: bytes
) -> None:
    async def play(one: RedisStore, other: RedisStore) -> object:
        await one.show(await opened(one), {"address": "a"})
        line = (await found_in(other)).follow()
        await next_of(line)
        redis.hset(keys_of(CODE)[0], mapping={"shown": shown, "number": 9})
        return (await found_in(one)).state

    assert scene(server, play) == {"address": "a"}
    assert "In NEUROMAP_REDIS" in caplog.text
    assert CODE not in caplog.text


def test_without_redis_everybody_is_told_and_what_was_shown_comes_back_by_itself(
    server: RedisServer, redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_line, "RETRY", 0.05)

    async def play(one: RedisStore, other: RedisStore) -> None:
        presenter = (await opened(one)).preside()
        await next_of(presenter)
        await one.show(await found_in(one), {"address": "a"})
        here, there = (await found_in(one)).follow(), (await found_in(other)).follow()
        assert await heard_until(there, {"address": "a", "present": True})
        await next_of(here)
        assert await heard_until(presenter, {"followers": 2}) == {"followers": 2}
        server.kill()
        cut = {"address": "a", "present": True, "cut_off": True}
        assert await heard_until(there, cut) == cut
        assert await heard_until(presenter, {"followers": 2, "cut_off": True}) == {"followers": 2, "cut_off": True}
        with pytest.raises(StoreGoneError):
            await one.show(await found_in(one), {"address": "b"})
        with pytest.raises(StoreGoneError):
            await one.open("")
        # Who follows at the process of the presenter sees it all the same.
        assert (await heard_until(here, {**cut, "address": "b"})) == {**cut, "address": "b"}
        server.start()
        assert await heard_until(there, {"address": "a", "present": True}) == {"address": "a", "present": True}
        assert await heard_until(presenter, {"followers": 2}) == {"followers": 2}
        await one.show(await found_in(one), {"address": "b"})
        assert await heard_until(there, {"address": "b", "present": True}) == {"address": "b", "present": True}

    scene(server, play)


def votes(presentation: Presentation) -> list[list[int]]:
    """Return the counts of each round of what is asked."""
    ballot = presentation.ballot
    assert ballot
    return [tally(ballot, choices.values()) for choices in presentation.box.votes_of(ballot).values()]


def test_votes_cast_at_all_processes_are_counted_once_for_each_voter(server: RedisServer, redis: Redis) -> None:
    asked = Ballot("q1", "plain", "Ready?", ("yes", "no", "perhaps"))

    async def play(one: RedisStore, other: RedisStore) -> None:
        lines = [(await opened(one)).preside(), (await found_in(other)).follow()]
        for line in lines:
            await next_of(line)
        first, second = await found_in(one), await found_in(other)
        await one.show(first, {"address": "a"}, asked)
        # Who votes before the other process has heard of it counts, too; at once at both, some of them twice.
        stores = ((one, first), (other, second))
        cast = [
            store.cast(copy, "q1", 1, f"voter {place}", place % 3) for place in range(120) for store, copy in stores
        ]
        assert await asyncio.gather(*cast) == [True] * 240
        await until(lambda: (votes(first), votes(second)), ([[40, 40, 40]], [[40, 40, 40]]))
        await other.show(second, {"address": "a"}, replace(asked, round=2))
        assert await one.cast(first, "q1", 2, "voter 0", 2)
        assert not await one.cast(first, "q1", 1, "voter 0", 2)
        assert not await other.cast(second, "q1", 2, "voter 0", 3)
        await until(lambda: votes(first), [[40, 40, 40], [0, 0, 1]])
        await other.show(second, {"address": "a"}, replace(asked, round=2, phase="shown"))
        await until(lambda: first.ballot and first.ballot.phase, "shown")
        assert not await one.cast(first, "q1", 2, "voter 1", 0)
        await one.close(first)

    scene(server, play)
    assert redis.keys(f"{keys_of(CODE)[0]}*") == [keys_of(CODE)[2].encode()]


def test_votes_outlive_a_redis_that_is_started_anew(
    server: RedisServer, redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_line, "RETRY", 0.05)

    async def play(one: RedisStore, other: RedisStore) -> None:
        lines = [(await opened(one)).preside(), (await found_in(other)).follow()]
        for line in lines:
            await next_of(line)
        first, second = await found_in(one), await found_in(other)
        await one.show(first, {"address": "a"}, Ballot("q1", "plain", "Ready?", ("yes", "no")))
        assert await other.cast(second, "q1", 1, "ann", 1)
        await until(lambda: votes(first), [[0, 1]])
        server.kill()
        await until(lambda: (first.elsewhere.cut_off, second.elsewhere.cut_off), (True, True))
        with pytest.raises(StoreGoneError):
            await other.cast(second, "q1", 1, "bob", 0)
        server.start()
        await until(lambda: (first.elsewhere.cut_off, second.elsewhere.cut_off), (False, False))
        assert await other.cast(second, "q1", 1, "bob", 0)
        await until(lambda: (votes(first), votes(second)), ([[1, 1]], [[1, 1]]))

    scene(server, play)


def test_nobody_fills_redis_with_voters(server: RedisServer, redis: Redis) -> None:
    async def play(one: RedisStore, _: RedisStore) -> list[bool]:
        presentation = await opened(one)
        await one.show(presentation, {"address": "a"}, Ballot("q1", "plain", "Ready?", ("yes", "no")))
        found = [await one.cast(presentation, "q1", 1, f"voter {place}", 0) for place in range(MOST_VOTERS + 1)]
        return [*found[-2:], await one.cast(presentation, "q1", 1, "voter 0", 1)]

    assert scene(server, play) == [True, False, True]


def test_a_code_that_is_none_is_not_asked_for(server: RedisServer, redis: Redis) -> None:
    async def play(one: RedisStore, _: RedisStore) -> list[object]:
        return [await one.find("*"), await one.has_ended("x" * 5000)]

    assert scene(server, play) == [None, False]
