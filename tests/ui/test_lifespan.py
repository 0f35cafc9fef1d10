"""A server that is told to stop lets go of whoever follows, and the handlers before hear of it too."""

import asyncio
import os
import signal

from ui.lifespan import hanging_up
from ui.live.store import presentations


def test_the_signal_to_stop_ends_the_lines_and_goes_on_to_who_heard_it_before() -> None:
    heard: list[int] = []

    async def scene() -> list[bytes]:
        opened = await presentations().open("")
        assert opened
        presentation = opened.presentation
        with hanging_up():
            line = presentation.follow()
            await anext(line)
            os.kill(os.getpid(), signal.SIGTERM)
            rest = [event async for event in line]
        await presentations().close(presentation)
        return rest

    before = signal.signal(signal.SIGTERM, lambda number, _: heard.append(number))
    try:
        assert asyncio.run(asyncio.wait_for(scene(), 20)) == []
        handler = signal.getsignal(signal.SIGTERM)
        assert callable(handler)
        assert heard == [signal.SIGTERM]
    finally:
        signal.signal(signal.SIGTERM, before)
