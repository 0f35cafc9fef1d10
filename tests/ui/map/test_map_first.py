"""The rest of the page waits until the map is drawn, but never for ever."""

import time
from queue import SimpleQueue
from threading import Thread, Timer

import pytest

from ui.map import map_first as head_start
from ui.map.map_first import head_start_is_over


def test_the_block_ends_when_the_map_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.map.map_first.LONGEST", 60)
    begun = time.monotonic()
    with head_start.head_start() as run:
        Timer(0.05, head_start_is_over, [run]).start()
    assert time.monotonic() - begun < 30


def waiting() -> tuple[Thread, str]:
    """Return a thread that waits at the end of a block, and the name of its run."""
    runs: SimpleQueue[str] = SimpleQueue()

    def block() -> None:
        with head_start.head_start() as run:
            runs.put(run)

    (thread := Thread(target=block, daemon=True)).start()
    return thread, runs.get(timeout=30)


def test_the_block_ends_at_last_where_no_map_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.map.map_first.LONGEST", 0.05)
    thread, run = waiting()
    thread.join(30)
    assert not thread.is_alive()
    head_start_is_over(run)


def test_the_block_does_not_end_when_another_map_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.map.map_first.LONGEST", 60)
    thread, run = waiting()
    head_start_is_over("another")
    thread.join(0.2)
    assert thread.is_alive()
    head_start_is_over(run)
    thread.join(30)
    assert not thread.is_alive()


def test_a_fault_in_the_block_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.map.map_first.LONGEST", 60)
    begun = time.monotonic()
    with pytest.raises(ValueError, match="fault"), head_start.head_start():
        raise ValueError("fault")
    assert time.monotonic() - begun < 30
