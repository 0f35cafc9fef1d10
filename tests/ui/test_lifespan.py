"""A server that is told to stop lets go of whoever follows, and the handlers before hear of it too."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

from ui.lifespan import PATIENCE, hanging_up
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


ENDS = """
import asyncio, os, signal, sys, threading, time
import ui.lifespan
from web.map.worker import LAYOUTS

async def serve():
    LAYOUTS.start()
    signal.signal(signal.SIGTERM, lambda *_: None)
    asyncio.get_running_loop().run_in_executor(None, time.sleep, 600)
    asyncio.get_running_loop().run_in_executor(None, LAYOUTS.run, time.sleep, 600)
    with ui.lifespan.hanging_up():
        print(LAYOUTS.pid, flush=True)
        await asyncio.sleep(600)

ui.lifespan.PATIENCE = 0.2
asyncio.run(serve())
"""


def test_what_takes_long_to_answer_keeps_a_server_that_is_told_to_stop_no_longer_than_its_patience() -> None:
    process = subprocess.Popen([sys.executable, "-c", ENDS], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    worker = int(process.stdout.readline())
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) == -signal.SIGTERM
    assert PATIENCE == 2.0
    process.stdout.close()
    assert not Path(f"/proc/{worker}/cmdline").exists() or not Path(f"/proc/{worker}/cmdline").read_bytes()
