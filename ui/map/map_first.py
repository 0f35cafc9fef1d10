"""The map goes first: the rest of a page follows when the browser says that the map is drawn."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event
from uuid import uuid4

# Seconds after which the rest follows in any case: a page in a hidden tab draws nothing.
LONGEST = 2.0

_running: dict[str, Event] = {}


@contextmanager
def head_start() -> Iterator[str]:
    """Give the name of a run, and at the end of the block wait until the browser says that the map of it is drawn."""
    run = uuid4().hex
    _running[run] = Event()
    try:
        yield run
        _running[run].wait(LONGEST)
    finally:
        del _running[run]


def head_start_is_over(run: str) -> None:
    """Say that the map of a run is drawn; a run that does not wait is not changed by it."""
    if run in _running:
        _running[run].set()
