"""The rest of the page waits until the map is drawn, but never for ever."""

import time
from threading import Timer

import pytest

from ui.map import head_start
from ui.map.head_start import head_start_is_over


def test_the_block_ends_when_the_map_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.map.head_start.LONGEST", 60)
    begun = time.monotonic()
    with head_start.head_start() as run:
        Timer(0.05, head_start_is_over, [run]).start()
    assert time.monotonic() - begun < 30


def test_the_block_ends_at_last_where_no_map_is_drawn_or_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.map.head_start.LONGEST", 0.05)
    with head_start.head_start() as run:
        head_start_is_over("another")
    head_start_is_over(run)


def test_a_fault_in_the_block_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.map.head_start.LONGEST", 60)
    begun = time.monotonic()
    with pytest.raises(ValueError, match="fault"), head_start.head_start():
        raise ValueError("fault")
    assert time.monotonic() - begun < 30
