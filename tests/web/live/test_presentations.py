"""Secrets open rooms; there are only so many, and one that was left gives way."""

import asyncio

import pytest

from web.live import presentations as module
from web.live.presentation import code_of
from web.live.presentations import Presentations

SECRET = "s" * 40


def test_a_secret_opens_the_same_room_again_also_on_a_server_that_was_started_anew() -> None:
    first, second = Presentations(), Presentations()
    presentation = first.open()
    assert presentation
    assert first.open(presentation.secret) is presentation
    again = second.open(presentation.secret)
    assert again
    assert again.code == presentation.code
    assert second.find(presentation.code) is again


@pytest.mark.parametrize("secret", ["", "short", "x" * 5000])
def test_a_secret_that_nobody_was_given_opens_a_new_room(secret: str) -> None:
    presentation = Presentations().open(secret)
    assert presentation
    assert presentation.secret != secret
    assert len(presentation.secret) >= 32


def test_a_secret_that_only_has_the_code_of_a_link_opens_a_room_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def clashing(secret: str) -> str:
        return "same" if secret in (SECRET, "t" * 40) else code_of(secret)

    monkeypatch.setattr("web.live.presentations.code_of", clashing)
    monkeypatch.setattr("web.live.presentation.code_of", clashing)
    presentations = Presentations()
    presentation, other = presentations.open(SECRET), presentations.open("t" * 40)
    assert presentation
    assert other
    assert (presentation.code, other.code == "same", other.secret in (SECRET, "t" * 40)) == ("same", False, False)
    assert presentations.open(SECRET) is presentation


def test_a_closed_room_is_gone() -> None:
    presentations = Presentations()
    presentation = presentations.open(SECRET)
    assert presentation
    presentations.close(presentation)
    assert (presentation.closed, presentations.find(presentation.code)) == (True, None)
    assert (presentations.has_ended(presentation.code), presentations.has_ended("unknown")) == (True, False)
    again = presentations.open(SECRET)
    assert again
    assert presentations.has_ended(again.code) is False


def test_a_room_that_was_left_gives_way_and_one_that_is_used_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PRESENTATIONS", 2)

    async def scene() -> list[bool]:
        presentations = Presentations()
        used, left = presentations.open(), presentations.open()
        assert used
        assert left
        line = used.preside()
        await anext(line)
        third = presentations.open()
        assert third
        other = third.preside()
        await anext(other)
        return [
            presentations.find(used.code) is used,
            presentations.find(left.code) is None,
            left.closed,
            presentations.open() is None,
        ]

    assert asyncio.run(scene()) == [True] * 4
