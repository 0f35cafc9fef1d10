"""A reader of a published site turns into requests: the first page and the map, and a page with each act."""

import time
from dataclasses import dataclass, field
from random import Random
from urllib.parse import urljoin
from urllib.request import urlopen

from bench.load.browser import text_of
from bench.load.page_files import page_files
from bench.load.reader import StreamlitReader


def pages_of(home: str) -> tuple[str, ...]:
    """Return the pages of concepts and relations that a site names in its own list of files."""
    with urlopen(f"{home}/neuromap-site.json", timeout=60) as answer:
        text = answer.read().decode()
    return tuple(sorted(word for word in text.split('"') if word.startswith(("concepts/", "relations/"))))


@dataclass
class SiteReader(StreamlitReader):
    """A reader of the site, who has read the map in one file and goes from page to page."""

    pages: tuple[str, ...] = ()
    random: Random = field(default_factory=Random)

    async def open(self) -> None:
        """Open the first page with its files, and the map."""
        page, links = await self.browser.get(f"{self.home}/")
        for address in (*page_files(f"{self.home}/", text_of(page), links), urljoin(f"{self.home}/", "map.html")):
            await self.browser.get(address)

    async def act(self, words: str) -> float | None:
        """Open another page."""
        begun = time.perf_counter()
        await self.browser.get(f"{self.home}/{self.random.choice(self.pages)}")
        return time.perf_counter() - begun
