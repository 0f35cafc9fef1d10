"""Whoever follows gets the newest state at once, and hears when the presenter comes, goes and ends."""

import asyncio
import json
from collections.abc import AsyncGenerator
from dataclasses import replace
from typing import Any

import pytest

from web.live import presentation as module
from web.live.ballot import Ballot
from web.live.presentation import Presentation, code_of

SECRET = "s" * 40


def heard(event: bytes) -> Any:
    """Return what an event says; None for a sign of life."""
    data = [line for line in event.decode().splitlines() if line.startswith("data: ")]
    return json.loads(data[0].removeprefix("data: ")) if data else None


async def next_of(line: AsyncGenerator[bytes, None]) -> Any:
    """Return the next thing that a line says, signs of life left out."""
    said = None
    while said is None:
        said = heard(await asyncio.wait_for(anext(line), 10))
    return said


def test_a_code_comes_from_the_secret_and_is_always_the_same() -> None:
    assert code_of(SECRET) == code_of(SECRET) == Presentation(SECRET).code
    assert code_of("t" * 40) != code_of(SECRET)
    assert len(code_of(SECRET)) == 24


def test_only_the_secret_is_the_secret() -> None:
    assert [Presentation(SECRET).knows(other) for other in (SECRET, "", SECRET[1:], "ß")] == [True, False, False, False]


def test_every_follower_gets_the_state_on_coming_and_each_newer_one() -> None:
    async def scene() -> list[Any]:
        presentation = Presentation(SECRET)
        presentation.show({"address": "one"})
        lines = [presentation.follow() for _ in range(3)]
        first = [await next_of(line) for line in lines]
        presentation.show({"address": "two"})
        return [first, [await next_of(line) for line in lines]]

    alone = {"present": False}
    assert asyncio.run(scene()) == [[{"address": "one", **alone}] * 3, [{"address": "two", **alone}] * 3]


def test_who_was_slow_gets_only_the_newest_state() -> None:
    async def scene() -> list[Any]:
        presentation = Presentation(SECRET)
        line = presentation.follow()
        said = [await next_of(line)]
        for step in range(500):
            presentation.show({"address": str(step)})
        return [*said, await next_of(line)]

    assert asyncio.run(scene()) == [{"present": False}, {"address": "499", "present": False}]


def test_who_comes_back_hears_nothing_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "HEARTBEAT", 0.01)

    async def scene() -> list[Any]:
        presentation = Presentation(SECRET)
        presentation.show({"address": "one"})
        line = presentation.follow()
        id = (await anext(line)).decode().splitlines()[0].removeprefix("id: ")
        await line.aclose()
        again = presentation.follow(id)
        return [heard(await anext(again)), heard(await anext(again))]

    assert asyncio.run(scene()) == [None, None]


def test_the_presenter_is_there_as_long_as_the_line_is_open_and_hears_how_many_follow() -> None:
    async def scene() -> list[Any]:
        presentation = Presentation(SECRET)
        follower, presenter = presentation.follow(), presentation.preside()
        said = [await next_of(follower), await next_of(presenter), await next_of(follower)]
        second = presentation.follow()
        await next_of(second)
        said += [await next_of(presenter)]
        await second.aclose()
        said += [await next_of(presenter)]
        await presenter.aclose()
        return [*said, await next_of(follower)]

    gone, there = {"present": False}, {"present": True}
    assert asyncio.run(scene()) == [gone, {"followers": 1}, there, {"followers": 2}, {"followers": 1}, gone]


def test_the_end_is_said_and_the_stop_of_the_server_is_not() -> None:
    async def scene(end: str) -> list[Any]:
        presentation = Presentation(SECRET)
        line = presentation.follow()
        await next_of(line)
        getattr(presentation, end)()
        return [said for event in [event async for event in line] if (said := heard(event)) is not None]

    assert asyncio.run(scene("close")) == [{"ended": True}]
    assert asyncio.run(scene("hang_up")) == []


def test_a_room_is_full_at_its_limit_before_any_line_of_a_burst_has_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_FOLLOWERS", 2)
    presentation = Presentation(SECRET)
    assert [presentation.admit() for _ in range(4)] == [True, True, False, False]
    presentation.leave()
    assert [presentation.is_full, presentation.admit(), presentation.is_full] == [False, True, True]


def test_votes_are_gathered_before_their_number_is_told_and_counted_when_they_are_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "COUNTED_SOON", 0.01)
    monkeypatch.setattr(module, "COUNTED_FOR_ALL", 0.02)
    ballot = Ballot("q1", "plain", "Ready?", ("yes", "no"), right=(0,))

    async def scene() -> list[Any]:
        presentation = Presentation(SECRET)
        presentation.show({"address": "a"}, ballot)
        follower, presenter = presentation.follow(), presentation.preside()
        first = [await next_of(follower), await next_of(presenter)]
        await next_of(follower)
        votes = [("q1", 1, voter, 1) for voter in ("ann", "ben", "ann")]
        taken = [presentation.cast(*vote) for vote in votes]
        counted = [await next_of(presenter), await next_of(follower)]
        presentation.show({"address": "a"}, replace(ballot, phase="shown"))
        shown = [await next_of(presenter), await next_of(follower)]
        presentation.show({"address": "b"}, replace(ballot, phase="shown"))
        quiet = [bell.is_set() for bell in presentation._presenters]
        late = presentation.cast("q1", 1, "cleo", 0)
        return [*first, taken, *counted, *shown, quiet, late]

    asked = {**ballot.as_state(), "asked": "q1", "of": 1}
    tallies = {"votes": 2, "tallies": [[0, 2]]}
    assert asyncio.run(scene()) == [
        {"address": "a", "ballot": {**asked, "votes": 0}, "present": False},
        {"followers": 1, "asked": "q1", "votes": 0},
        [True] * 3,
        {"followers": 1, "asked": "q1", "votes": 2},
        {"address": "a", "ballot": {**asked, "votes": 2}, "present": True},
        {"followers": 1, "asked": "q1", **tallies},
        {"address": "a", "ballot": {**asked, "phase": "shown", "right": [0], **tallies}, "present": True},
        [False],
        False,
    ]
