"""Pages turn into samples, measured by turns, so that what slows the machine for a while slows all of them."""

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from math import inf
from operator import attrgetter
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from bench.browser import Visit
from bench.pages import PAGES, Page
from bench.servers import serving

FIRST_VISITOR, FIRST_OPEN, FILTER, BYTES, PANEL = "first visitor", "first open", "filter click", "bytes", "panel"


@dataclass(frozen=True)
class Sample:
    """One measured number: milliseconds, or bytes; infinite where the page had not settled in time."""

    data: str
    page: str
    measure: str
    round: int
    value: float


def browser_samples(browser: Browser, data: str, rows: Path, rounds: int) -> Iterator[Sample]:
    """Yield the samples of all pages on the rows; round 0 is that of the first visitor after the server's start.

    Who may not settle has no round 0, and no further one after it did not.
    """
    with ExitStack() as servers:
        scripts = {page.script for page in PAGES}
        addresses = {script: servers.enter_context(serving(script, rows)) for script in sorted(scripts)}
        pages = list(PAGES)
        for round in range(rounds + 1):
            for page in _turned(pages, round) if round else filter(attrgetter("sure"), PAGES):
                samples = list(_samples(browser, data, page, addresses[page.script], round))
                yield from samples
                _tell(samples)
                if inf in (sample.value for sample in samples):
                    pages.remove(page)


def _turned(pages: Sequence[Page], round: int) -> list[Page]:
    """Return the pages, with another one first in each round."""
    start = round % len(pages)
    return [*pages[start:], *pages[:start]]


def _samples(browser: Browser, data: str, page: Page, address: str, round: int) -> Iterator[Sample]:
    visit = Visit(browser, page, address)
    try:
        yield Sample(data, page.name, FIRST_OPEN if round else FIRST_VISITOR, round, visit.opened)
        if visit.opened == inf or not round:
            return
        clicks = [visit.click_filter() for _ in range(page.clicks)]
        yield Sample(data, page.name, FILTER, round, median(taken for taken, _ in clicks))
        yield Sample(data, page.name, BYTES, round, max(received for _, received in clicks))
        if page.panel:
            yield Sample(data, page.name, PANEL, round, visit.click_concept())
    finally:
        visit.close()


def _tell(samples: Sequence[Sample]) -> None:
    numbers = ", ".join(f"{sample.measure} {sample.value:.0f}" for sample in samples)
    print(
        f"{time.strftime('%H:%M:%S')} {samples[0].data}, round {samples[0].round}, {samples[0].page}: {numbers}",
        flush=True,
    )
