"""A server turns into the tally of a crowd that opens its page and acts there; a process of its own.

python -m bench.load.crowd map|empty ADDRESS PROCESS READERS OPENING WAITING ACTING
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import asdict

import aiohttp
import websockets

from bench.load.browser import RefusedError
from bench.load.map_data import MapData, map_data
from bench.load.reader import MapReader, StreamlitReader
from bench.load.schedule import Act, acts, by_reader, openings
from bench.load.server_time import server_time
from bench.load.tally import OPEN, Tally
from bench.load.vote import measure_vote
from bench.load.words import query
from ui.door.open_files import raise_open_files

# The first pause of web/front/map/version_watch.js; then the server says how long.
_NEWS_PAUSE = 1.0
_FAULTS = (RefusedError, aiohttp.ClientError, websockets.WebSocketException, OSError, TimeoutError)


class Crowd:
    """Readers of one page, who do what their timetable says; `words` gives those of an act."""

    def __init__(self, readers: Sequence[StreamlitReader], server: int, words: Callable[[Act], str]) -> None:
        self.readers = readers
        self.server = server
        self.words = words
        self.tally = Tally(len(readers))
        self.pause = _NEWS_PAUSE

    async def run(self, phases: Sequence[float]) -> None:
        """Let all open, wait and act, for so many seconds each, and close their lines however that ends."""
        opening, waiting, acting = phases
        try:
            await self.open(opening)
            await self.wait(waiting)
            await self.act(acting)
        finally:
            await self.close()

    async def open(self, seconds: float) -> None:
        """Let all open the page within a time."""
        moments = openings(len(self.readers), seconds)
        self.tally.time_to_open = await self._phase(map(self._opens, self.readers, moments))

    async def wait(self, seconds: float) -> None:
        """Let nobody act; open pages look after the file."""
        self.tally.time_to_wait = await self._phase(self._watch(seconds))
        self.tally.news_while_waiting, self.tally.news = self.tally.news, 0

    async def act(self, seconds: float) -> None:
        """Let all act; open pages look after the file."""
        timetable = acts(len(self.readers), seconds)
        self.tally.acts = len(timetable)
        acting = [self._acts(self.readers[place], each) for place, each in by_reader(timetable).items()]
        self.tally.time_to_act = await self._phase([*acting, *self._watch(seconds)])

    async def vote(self, home: str) -> None:
        """Let as many follow a presentation and vote at the same moment."""
        try:
            vote = await measure_vote(home, len(self.readers))
        except (RuntimeError, *_FAULTS) as fault:
            self.tally.errors.append(f"vote: {fault}")
            return
        self.tally.votes_wrong, self.tally.time_to_vote, self.tally.time_to_show = vote.wrong, vote.taken, vote.shown

    async def close(self) -> None:
        """Let all close the page."""
        await asyncio.gather(*(reader.close() for reader in self.readers), return_exceptions=True)

    async def _phase(self, work: Iterable[Awaitable[None]]) -> float:
        """Return the server time that some work took."""
        begun = server_time(self.server)
        await asyncio.gather(*work)
        return server_time(self.server) - begun

    def _watch(self, seconds: float) -> list[Awaitable[None]]:
        end = time.monotonic() + seconds
        count = len(self.readers)
        return [
            self._watches(reader, end, place / count) for place, reader in enumerate(self.readers) if reader.watches
        ]

    async def _opens(self, reader: StreamlitReader, moment: float) -> None:
        await asyncio.sleep(moment)
        begun = time.perf_counter()
        await self._tried(reader.open())
        self._note(OPEN, time.perf_counter() - begun)

    async def _acts(self, reader: StreamlitReader, timetable: Sequence[Act]) -> None:
        begun = time.monotonic()
        for act in timetable:
            await asyncio.sleep(max(0.0, begun + act.at - time.monotonic()))
            self._note(act.kind, await self._tried(reader.act(self.words(act))))

    async def _watches(self, reader: StreamlitReader, end: float, part: float) -> None:
        await asyncio.sleep(self.pause * part)
        while (left := end - time.monotonic()) > 0:
            self.pause = await self._tried(reader.ask_for_news()) or self.pause
            self.tally.news += 1
            await asyncio.sleep(min(self.pause, left))

    async def _tried(self, step: Awaitable[float | None]) -> float | None:
        """Return what a step returns; what it refuses is an error of the run."""
        try:
            return await step
        except _FAULTS as fault:
            self.tally.errors.append(f"{type(fault).__name__}: {fault}")
            return None

    def _note(self, kind: str, wait: float | None) -> None:
        if wait is not None:
            self.tally.waits.setdefault(kind, []).append(wait)


async def crowd(page: str, home: str, server: int, readers: int, phases: Sequence[float]) -> Tally:
    """Return the tally of readers of a page through the three phases: opening, waiting, acting, in seconds each."""
    found = map_data(home) if page == "map" else None
    everyone = [_reader(home, found) for _ in range(readers)]
    crowd = Crowd(everyone, server, lambda act: query(act, found.library) if found else "")
    await crowd.run(phases)
    if found:
        await crowd.vote(home)
    return crowd.tally


def _reader(home: str, found: MapData | None) -> StreamlitReader:
    return MapReader(home, edition=found.edition) if found else StreamlitReader(home)


if __name__ == "__main__":
    page, home, server, readers, *phases = sys.argv[1:]
    raise_open_files()
    print(json.dumps(asdict(asyncio.run(crowd(page, home, int(server), int(readers), list(map(float, phases)))))))
