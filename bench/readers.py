"""The address of a running app or of a file server turns into how many readers it serves at the same time.

python -m bench.readers app http://localhost:8501 PID     first opens and reruns a second, memory for each session
python -m bench.readers files http://localhost:8080       pages a second of a published site
"""

import asyncio
import sys
import time
import urllib.request
from collections.abc import Awaitable, Callable
from pathlib import Path

import aiohttp
import websockets

from bench.load.streamlit_line import opened, rerun

SECONDS = 10
READERS = 8
SESSIONS = 20
PAGES = ("index.html", "concepts/gaba.html", "concepts/dopamine.html", "relations/index.html")


async def for_a_while(step: Callable[[], Awaitable[object]], readers: int = READERS) -> float:
    """Return how often a second a step ends while so many readers take it again and again."""
    end = time.monotonic() + SECONDS

    async def reader() -> int:
        steps = 0
        while time.monotonic() < end:
            await step()
            steps += 1
        return steps

    begin = time.monotonic()
    steps = await asyncio.gather(*(reader() for _ in range(readers)))
    return sum(steps) / (time.monotonic() - begin)


async def app(address: str, process: int) -> None:
    """Print the figures of a running app."""

    async def first_open() -> None:
        await (await opened(address)).close()

    await first_open()
    print(f"first opens a second: {await for_a_while(first_open):.1f}")
    waiting = [await opened(address) for _ in range(READERS)]
    free = asyncio.Queue[websockets.ClientConnection]()
    for connection in waiting:
        free.put_nowait(connection)

    async def again() -> None:
        connection = await free.get()
        await rerun(connection)
        free.put_nowait(connection)

    print(f"reruns a second: {await for_a_while(again):.1f}")
    before = _memory(process)
    more = [await opened(address) for _ in range(SESSIONS)]
    now = _memory(process)
    print(f"memory: {now / 1024:.0f} MB, {(now - before) / SESSIONS / 1024:.2f} MB for each further open page")
    await asyncio.gather(*(connection.close() for connection in (*waiting, *more)))


async def files(address: str) -> None:
    """Print the figures of a file server."""
    sizes = [len(urllib.request.urlopen(f"{address}/{page}").read()) for page in PAGES]
    turn = iter(range(10**9))
    async with aiohttp.ClientSession() as session:

        async def page() -> None:
            async with session.get(f"{address}/{PAGES[next(turn) % len(PAGES)]}") as answer:
                await answer.read()

        print(
            f"pages a second: {await for_a_while(page, 32):.0f}, of {sum(sizes) / len(sizes) / 1024:.0f} kB on average"
        )


def _memory(process: int) -> int:
    """Return the resident memory of a process in kB, as Linux says it."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


if __name__ == "__main__":
    what, at, *rest = sys.argv[1:]
    asyncio.run(app(at, int(rest[0])) if what == "app" else files(at))
