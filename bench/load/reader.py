"""One reader turns into requests: a page that is opened, acts on it, and the question for news of an open page."""

import asyncio
import json
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from math import inf
from typing import ClassVar

import websockets

from bench.load.browser import ReadersBrowser, RefusedError, text_of
from bench.load.page_files import page_files
from bench.load.streamlit_line import opened, rerun

_OF_STREAMLIT = ("_stcore/health", "_stcore/host-config")


@dataclass
class StreamlitReader:
    """A reader of any Streamlit page, who acts by running its script again; `watches` says who asks for news."""

    watches: ClassVar[bool] = False

    home: str
    browser: ReadersBrowser = field(default_factory=ReadersBrowser)
    line: websockets.ClientConnection | None = None

    async def open(self) -> None:
        """Open the page as a browser does: the page, the files that it names, and the first run of its script."""
        page, links = await self.browser.get(f"{self.home}/")
        files = page_files(f"{self.home}/", text_of(page), links)
        loading = asyncio.gather(*map(self.browser.get, files))
        await asyncio.gather(*(self.browser.get(f"{self.home}/{path}") for path in _OF_STREAMLIT))
        self.line = await opened(self.home)
        await loading

    async def act(self, words: str) -> float | None:
        """Press a button that changes nothing."""
        if self.line is None:
            raise RefusedError("a page that did not open cannot be acted on")
        begun = time.perf_counter()
        await rerun(self.line)
        return time.perf_counter() - begun

    async def ask_for_news(self) -> float:
        """Ask nothing: the emptiest page looks after no file."""
        return inf

    async def close(self) -> None:
        """Close the page."""
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self.browser.__aexit__, None, None, None)
            if self.line is not None:
                await self.line.close()


@dataclass
class MapReader(StreamlitReader):
    """A reader of the map, whose acts ask for a picture at most."""

    watches: ClassVar[bool] = True

    edition: str = ""

    async def open(self) -> None:
        """Open the page, with the library and the first picture."""
        await super().open()
        await self.browser.get(f"{self._data}/library")
        await self.browser.get(f"{self._data}/picture")

    async def act(self, words: str) -> float | None:
        """Ask for the picture that the words need; nothing where none does, or where the browser has it."""
        address = f"{self._data}/picture?{words}"
        if not words or self.browser.has(address):
            return None
        begun = time.perf_counter()
        await self.browser.get(address)
        return time.perf_counter() - begun

    async def ask_for_news(self) -> float:
        """Ask for the version of the file; return after how many seconds to ask again."""
        answer, _ = await self.browser.get(f"{self.home}/neuromap/version")
        return float(json.loads(text_of(answer))["pause"])

    @property
    def _data(self) -> str:
        return f"{self.home}/neuromap/data/{self.edition}"
