"""The start and the end of the server turn into a map that is ready, and into followers who are not kept waiting."""

import asyncio
import gc
import logging
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from types import FrameType

import streamlit as st

from ui.door.no_delay import send_at_once
from ui.door.open_files import raise_open_files
from ui.live.store import presentations
from ui.warm_up import warm_up
from web.map.worker import stop_workers

# Reading 100,000 rows makes millions of values, all of which stay; to search them for garbage after every few hundred,
# as Python does by itself, takes as long again as the reading.
_SELDOM = (10_000, 20, 20)
# Seconds from the signal to stop to the end, whatever is still being answered.
PATIENCE = 2.0
_LOG = logging.getLogger(__name__)
_ENDINGS = (signal.SIGINT, signal.SIGTERM)


@asynccontextmanager
async def lifespan(app: st.App) -> AsyncIterator[None]:
    """Warm up, with as many open lines as the system allows; at the end let go of everybody who follows."""
    raise_open_files()
    send_at_once()
    gc.set_threshold(*_SELDOM)
    async with warm_up(app):
        with hanging_up():
            yield
    await presentations().leave()


def _end(number: int) -> None:
    """End the process by the signal that it was sent, as it ends when all is answered."""
    stop_workers()
    _LOG.warning("Told to stop, and gone before all was answered.")
    signal.signal(number, signal.SIG_DFL)
    signal.raise_signal(number)


@contextmanager
def hanging_up() -> Iterator[None]:
    """End the lines of all followers as soon as the server is told to stop: it waits for every open line.

    They call again by themselves. What is still being answered then has two seconds: the library of a large file takes
    longer, and whoever asked for it asks again. Nothing is done where the server does not run in the main thread, which
    alone hears signals.
    """
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in _ENDINGS}

    def hear(number: int, frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(presentations().hang_up)
        loop.call_soon_threadsafe(loop.call_later, PATIENCE, _end, number)
        handler = before[signal.Signals(number)]
        if callable(handler):
            handler(number, frame)

    try:
        for number in _ENDINGS:
            signal.signal(number, hear)
    except ValueError:
        yield
        return
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
