"""The environment names a Redis or none; drafts and presentations are where it says."""

from pathlib import Path

import pytest

from graph.saving.draft_home import DiskHome
from graph.saving.redis_drafts import RedisHome
from ui.draft_home import drafts_of_data
from ui.shared_redis import redis_address


@pytest.mark.parametrize(("given", "address"), [({}, ""), ({"NEUROMAP_REDIS": " redis://a "}, "redis://a")])
def test_the_address_is_the_one_of_the_environment(given: dict[str, str], address: str) -> None:
    assert redis_address(given) == address


def test_stored_drafts_are_on_the_disk_or_in_the_redis_that_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEUROMAP_DATA", str(tmp_path / "relations.csv"))
    found = []
    for address in ("", "redis://localhost:1/0"):
        monkeypatch.setenv("NEUROMAP_REDIS", address)
        found.append(type(drafts_of_data()))
    assert found == [DiskHome, RedisHome]
