"""How far the reading and checking of a large file has come turns into what somebody who waits for it is told."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

# Part of the work that is done, from 0 to 1.
Tell = Callable[[float], None]
# About half of the work is to read the rows, the other half to check them.
READING = 0.5


def _nobody(part: float) -> None:
    """Tell nobody."""


_tell: ContextVar[Tell] = ContextVar("tell", default=_nobody)


@contextmanager
def watched(tell: Tell) -> Iterator[None]:
    """Let somebody be told of what this thread reads meanwhile.

    >>> told = []
    >>> with watched(told.append):
    ...     progress(0.25)
    >>> progress(0.5)
    >>> told
    [0.25]
    """
    before = _tell.set(tell)
    try:
        yield
    finally:
        _tell.reset(before)


def progress(part: float) -> None:
    """Say how much of the work is done."""
    _tell.get()(part)
