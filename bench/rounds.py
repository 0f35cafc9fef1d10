"""Pages turn into samples, measured by turns, so that what slows the machine for a while slows all of them."""

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from math import inf
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from bench.browser import Act, Visit
from bench.pages import FIRST_VISITED, PAGES, Page
from bench.servers import serving

FIRST_VISITOR, FIRST_OPEN = "first visitor", "first open"
FILTER, LEGEND, PANEL, FOCUS_NEW, FOCUS_SEEN = "filter click", "legend click", "panel", "focus, new", "focus, seen"
# What explorers do; on the empty page the filter click is a rerun of nothing.
ACTS = (FILTER, LEGEND, PANEL, FOCUS_NEW, FOCUS_SEEN)


def messages(act: str) -> str:
    """Return the measure that counts what an act sends and brings over the WebSocket."""
    return f"{act}: messages"


def gets(act: str) -> str:
    """Return the measure that counts what an act asks for by GET."""
    return f"{act}: GETs"


def received(act: str) -> str:
    """Return the measure of the bytes that an act sends and brings over the WebSocket."""
    return f"{act}: bytes"


@dataclass(frozen=True)
class Sample:
    """One measured number: milliseconds, or bytes; infinite where the page had not settled in time."""

    data: str
    page: str
    measure: str
    round: int
    value: float


def browser_samples(browser: Browser, data: str, rows: Path, rounds: int) -> Iterator[Sample]:
    """Yield the samples of all pages on the rows, with servers that are started anew for each round.

    Their first visitor comes as soon as they answer.
    """
    for round in range(1, rounds + 1):
        pages = [page for page in _turned(PAGES, round) if round == 1 or not page.once]
        with ExitStack() as servers:
            addresses: dict[Path, str] = {}
            for page in (*FIRST_VISITED, *pages):
                if page.script not in addresses:
                    addresses[page.script] = servers.enter_context(serving(page.script, rows)).address
                    if page in FIRST_VISITED:
                        yield from _told(_first_visit(browser, data, page, addresses[page.script], round))
            for page in pages:
                yield from _told(_samples(browser, data, page, addresses[page.script], round))


def _turned(pages: Sequence[Page], round: int) -> list[Page]:
    """Return the pages, with another one first in each round."""
    start = round % len(pages)
    return [*pages[start:], *pages[:start]]


def _first_visit(browser: Browser, data: str, page: Page, address: str, round: int) -> Iterator[Sample]:
    visit = Visit(browser, page, address)
    visit.close()
    yield Sample(data, page.name, FIRST_VISITOR, round, visit.opened)


def _samples(browser: Browser, data: str, page: Page, address: str, round: int) -> Iterator[Sample]:
    visit = Visit(browser, page, address)
    try:
        yield Sample(data, page.name, FIRST_OPEN, round, visit.opened)
        if visit.opened == inf:
            return
        acts = {
            FILTER: [visit.click_filter() for _ in range(page.clicks)],
            **(_explored(visit) if page.explored else {}),
        }
        for act, done in acts.items():
            yield Sample(data, page.name, act, round, median(each.taken for each in done))
            yield Sample(data, page.name, messages(act), round, max(each.messages for each in done))
            yield Sample(data, page.name, received(act), round, max(each.received for each in done))
            yield Sample(data, page.name, gets(act), round, max(each.gets for each in done))
    finally:
        visit.close()


def _explored(visit: Visit) -> dict[str, list[Act]]:
    """Return what is done by who explores: from one concept to a neighbour, and back to each of the two."""
    legend = [visit.click_legend() for _ in range(visit.page.clicks)]
    first, *panel = visit.click_concept()
    new = [visit.click_focus()]
    second, opened = visit.click_concept(before=[first])
    new.append(visit.click_focus())
    seen = []
    panel.append(opened)
    for concept in (first, second):
        panel.append(visit.click_concept(concept)[1])
        seen.append(visit.click_focus())
    return {LEGEND: legend, PANEL: panel, FOCUS_NEW: new, FOCUS_SEEN: seen}


def _told(found: Iterator[Sample]) -> list[Sample]:
    """Return the samples of a visit, and say those that are times."""
    samples = list(found)
    times = [sample for sample in samples if ":" not in sample.measure]
    numbers = ", ".join(f"{sample.measure} {sample.value:.0f}" for sample in times)
    first = samples[0]
    print(f"{time.strftime('%H:%M:%S')} {first.data}, round {first.round}, {first.page}: {numbers}", flush=True)
    return samples
