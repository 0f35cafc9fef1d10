"""How far the reading and checking of a large file has come turns into what somebody who waits for it is told."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

Item = TypeVar("Item")

# Part of the work that is done, from 0 to 1.
Tell = Callable[[float], None]
# How many rows are done before somebody is told again.
STRIDE = 20_000
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


@contextmanager
def share(first: float, last: float) -> Iterator[None]:
    """Let what is told meanwhile count as a stretch of the whole work, which it ends.

    >>> told = []
    >>> with watched(told.append), share(0.5, 0.75):
    ...     progress(0.5)
    >>> told
    [0.625, 0.75]
    """
    outer = _tell.get()
    with watched(lambda part: outer(first + (last - first) * min(part, 1.0))):
        yield
    outer(last)


def counted(items: Iterable[Item], number: int) -> Iterator[Item]:
    """Yield items, of which there are so many, and say now and then how many of them are done.

    >>> list(counted("ab", 2))
    ['a', 'b']
    """
    for done, item in enumerate(items):
        if done % STRIDE == 0:
            progress(done / number)
        yield item
