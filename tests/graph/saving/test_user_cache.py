"""What takes long is made once; a damaged, missing or forbidden cache only costs time."""

from pathlib import Path

import pytest

from graph.saving.user_cache import kept


class Maker:
    """Makes the same bytes and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> bytes:
        self.times += 1
        return b"a font"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_the_same_name_is_made_once_and_another_name_anew(cache: Path) -> None:
    make = Maker()
    assert [kept("400", make), kept("400", make), kept("600", make)] == [b"a font"] * 3
    assert (make.times, len(list((cache / "neuromap").iterdir()))) == (2, 2)


@pytest.mark.parametrize("damage", [b"", b"a font", b"x" * 40])
def test_a_damaged_file_is_made_anew(cache: Path, damage: bytes) -> None:
    make = Maker()
    kept("400", make)
    next((cache / "neuromap").iterdir()).write_bytes(damage)
    assert [kept("400", make), kept("400", make)] == [b"a font"] * 2
    assert make.times == 2


def test_where_nothing_can_be_kept_it_is_made_each_time(cache: Path) -> None:
    cache.write_bytes(b"a file in the place of the folder")
    make = Maker()
    assert [kept("400", make), kept("400", make)] == [b"a font"] * 2
    assert make.times == 2
