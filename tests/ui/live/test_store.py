"""Presentations are in memory, or in the Redis that the environment names; what it names wrongly is said."""

import sys

import pytest

from ui.live.store import presentation_store
from ui.shared_redis import NO_ADDRESS, NO_LIBRARY
from web.live.presentation_store import MemoryStore
from web.live.redis_store import RedisStore


def test_without_a_redis_presentations_are_in_memory() -> None:
    assert [type(presentation_store(given)) for given in ({}, {"NEUROMAP_REDIS": " "})] == [MemoryStore, MemoryStore]


@pytest.mark.parametrize("address", ["redis://localhost:6379/0", "rediss://:secret@cache.example.org", "unix:///run/r"])
def test_the_redis_that_is_named_holds_them(address: str) -> None:
    assert isinstance(presentation_store({"NEUROMAP_REDIS": address}), RedisStore)


@pytest.mark.parametrize(("address", "said"), [("localhost", "localhost"), ("http://me:secret@a", "a")])
def test_an_address_that_is_none_is_said_without_its_password(address: str, said: str) -> None:
    with pytest.raises(ValueError, match="is no address") as error:
        presentation_store({"NEUROMAP_REDIS": address})
    assert str(error.value) == NO_ADDRESS.format(said)


def test_a_missing_library_is_said_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "web.live.redis_store", None)
    with pytest.raises(ModuleNotFoundError, match=r"neuroimmune-map\[redis\]") as error:
        presentation_store({"NEUROMAP_REDIS": "redis://localhost"})
    assert str(error.value) == NO_LIBRARY
