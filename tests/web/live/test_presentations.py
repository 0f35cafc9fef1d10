"""Secrets open rooms; there are only so many, and one that was left gives way."""

import asyncio

import pytest

from web.live import presentations as module
from web.live.presentation import code_of
from web.live.presentations import Rooms

SECRET = "s" * 40


def test_a_secret_opens_the_same_room_again_also_on_a_server_that_was_started_anew() -> None:
    first, second = Rooms(), Rooms()
    room = first.open()
    assert room
    assert first.open(room.secret) is room
    again = second.open(room.secret)
    assert again
    assert again.code == room.code
    assert second.find(room.code) is again


@pytest.mark.parametrize("secret", ["", "short", "x" * 5000])
def test_a_secret_that_nobody_was_given_opens_a_new_room(secret: str) -> None:
    room = Rooms().open(secret)
    assert room
    assert room.secret != secret
    assert len(room.secret) >= 32


def test_a_secret_that_only_has_the_code_of_a_link_opens_a_room_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def clashing(secret: str) -> str:
        return "same" if secret in (SECRET, "t" * 40) else code_of(secret)

    monkeypatch.setattr("web.live.presentations.code_of", clashing)
    monkeypatch.setattr("web.live.presentation.code_of", clashing)
    rooms = Rooms()
    room, other = rooms.open(SECRET), rooms.open("t" * 40)
    assert room
    assert other
    assert (room.code, other.code == "same", other.secret in (SECRET, "t" * 40)) == ("same", False, False)
    assert rooms.open(SECRET) is room


def test_a_closed_room_is_gone() -> None:
    rooms = Rooms()
    room = rooms.open(SECRET)
    assert room
    rooms.close(room)
    assert (room.closed, rooms.find(room.code)) == (True, None)


def test_a_room_that_was_left_gives_way_and_one_that_is_used_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ROOMS", 2)

    async def scene() -> list[bool]:
        rooms = Rooms()
        used, left = rooms.open(), rooms.open()
        assert used
        assert left
        line = used.preside()
        await anext(line)
        third = rooms.open()
        assert third
        other = third.preside()
        await anext(other)
        return [rooms.find(used.code) is used, rooms.find(left.code) is None, left.closed, rooms.open() is None]

    assert asyncio.run(scene()) == [True] * 4
