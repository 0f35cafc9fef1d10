"""Lines that are open turn into bells: whoever has one waits for it, and whoever has news rings them all."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress


@contextmanager
def bell(among: set[asyncio.Event], *tell: Callable[[], None]) -> Iterator[asyncio.Event]:
    """Add a bell to some while a line is open, and tell others that it came and went."""
    own = asyncio.Event()
    among.add(own)
    _call(tell)
    try:
        yield own
    finally:
        among.discard(own)
        _call(tell)


def ring(bells: Iterable[asyncio.Event]) -> None:
    """Wake everybody who waits for one of some bells."""
    for own in bells:
        own.set()


async def rung(own: asyncio.Event, seconds: float) -> None:
    """Wait for a bell, or for a time."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await own.wait()
    own.clear()


def _call(listeners: Iterable[Callable[[], None]]) -> None:
    for listener in listeners:
        listener()
