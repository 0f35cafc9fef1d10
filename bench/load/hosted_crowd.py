"""Servers turn into the tally of a crowd that reads at all of them by turns; a process of its own.

python -m bench.load.hosted_crowd map|site ADDRESS,ADDRESS PROCESS,PROCESS READERS OPENING WAITING ACTING
"""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import asdict
from random import Random

from bench.load.crowd import Crowd
from bench.load.map_data import map_data
from bench.load.reader import MapReader, StreamlitReader
from bench.load.schedule import Act
from bench.load.server_time import server_time
from bench.load.site_reader import SiteReader, pages_of
from bench.load.tally import Tally
from bench.load.words import query
from ui.door.open_files import raise_open_files


class HostedCrowd(Crowd):
    """A crowd before several servers, whose time counts together."""

    def __init__(self, readers: Sequence[StreamlitReader], servers: Sequence[int], words: Callable[[Act], str]) -> None:
        super().__init__(readers, servers[0], words)
        self.servers = servers

    async def _phase(self, work: Iterable[Awaitable[None]]) -> float:
        begun = sum(map(server_time, self.servers))
        await asyncio.gather(*work)
        return sum(map(server_time, self.servers)) - begun


async def hosted(
    kind: str, homes: Sequence[str], servers: Sequence[int], readers: int, phases: Sequence[float]
) -> Tally:
    """Return the tally of readers through the three phases."""
    everyone, words = _site(homes[0], readers) if kind == "site" else _map(homes, readers)
    crowd = HostedCrowd(everyone, servers, words)
    await crowd.run(phases)
    return crowd.tally


def _map(homes: Sequence[str], readers: int) -> tuple[Sequence[StreamlitReader], Callable[[Act], str]]:
    found = map_data(homes[0])
    everyone = [MapReader(homes[place % len(homes)], edition=found.edition) for place in range(readers)]
    return everyone, lambda act: query(act, found.library)


def _site(home: str, readers: int) -> tuple[Sequence[StreamlitReader], Callable[[Act], str]]:
    pages = pages_of(home)
    return [SiteReader(home, pages=pages, random=Random(place)) for place in range(readers)], lambda _: ""


if __name__ == "__main__":
    kind, homes, servers, readers, *phases = sys.argv[1:]
    raise_open_files()
    processes = [int(process) for process in servers.split(",")]
    found = asyncio.run(hosted(kind, homes.split(","), processes, int(readers), list(map(float, phases))))
    print(json.dumps(asdict(found)))
