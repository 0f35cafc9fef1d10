"""An address turns into a visit with an empty cache, and what a visitor does there into milliseconds and bytes."""

import json
import os
import shutil
from base64 import b64decode
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from math import inf
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from bench.pages import HERE, Page

WINDOW = {"width": 1280, "height": 720}
LIMIT = 60_000
_QUIET = 0.4
_FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")
# The question for the version of the file, which an open page asks again and again, belongs to no act.
_NEWS = "/neuromap/version"
_TEXT, _BINARY = 1, 2
_PANEL = """() => {
    const map = document.querySelector("[data-testid=map]");
    const title = document.querySelector("[data-testid=detail]:not([hidden]) h3");
    return map?.dataset.ready === "true" && title?.textContent;
}"""
# A concept that can be clicked: the one that is wanted, or any but those that were there.
_CONCEPT = """([wanted, before]) => {
    const free = ({ x, y }) => document.elementFromPoint(x, y)?.closest("[data-testid=map] canvas");
    const isMeant = ({ id }) => (wanted ? id === wanted : !before.includes(id));
    const map = document.querySelector("[data-testid=map]");
    const concepts = map.neuromap.snapshot().nodes.filter((node) => node.kind === "concept" && node.visible);
    return concepts.find((node) => isMeant(node) && free(node));
}"""
_LEGEND = "[data-testid=legend] button:has-text('increases')"
_FOCUS = "[data-testid=detail] button:text-is('Focus')"


class NotMeasuredError(Exception):
    """A page that has to settle did not."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the Chromium that the variable CHROMIUM names, else the one on the PATH, else Playwright's own."""
    names = ("chromium", "chromium-browser", "google-chrome")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(_FLAGS))
        yield browser
        browser.close()


@dataclass(frozen=True)
class Act:
    """What an act took in milliseconds, and what it brought over the WebSocket and asked for by GET."""

    taken: float
    messages: int
    received: int
    gets: int


class Visit:
    """One opened page. `opened` is the time from asking for it to the settled picture, in milliseconds."""

    def __init__(self, browser: Browser, page: Page, address: str) -> None:
        self.page = page
        # What glides to its place is there at once: how long it glides is a choice and no wait.
        self.context = browser.new_context(viewport=WINDOW, reduced_motion="reduce")  # type: ignore[arg-type]
        self.tab = self.context.new_page()
        self.tab.add_init_script((HERE / "stopwatch.js").read_text(encoding="utf-8"))
        self.messages = self.received = self.gets = 0
        self._count()
        self.tab.goto(f"{address}/{page.query}", wait_until="commit")
        self.opened = self._moment("opening", self.tab.evaluate(f"settled({page.picture}, null, {LIMIT})"))
        self._until_quiet()

    def click_filter(self) -> Act:
        """Click the filter, until the picture has settled."""
        return self._press("a filter click", self.page.filter)

    def click_legend(self) -> Act:
        """Click an entry of the legend, until the picture has settled."""
        return self._press("a click on the legend", _LEGEND)

    def click_focus(self) -> Act:
        """Focus on the concept of the open panel, until the picture has settled."""
        return self._press("a focus", _FOCUS)

    def click_concept(self, wanted: str = "", before: Sequence[str] = ()) -> tuple[str, Act]:
        """Click the concept that is wanted, or one that was not there before, until the panel bears its name."""
        concept = self.tab.evaluate(_CONCEPT, [wanted, list(before)])
        if concept is None:
            raise NotMeasuredError(f"{self.page.name}: {wanted or 'no concept'} can be clicked")
        act = self._done("a click on a concept", _PANEL, lambda: self.tab.mouse.click(concept["x"], concept["y"]))
        found = self.tab.evaluate(f"({_PANEL})()")
        if found != concept["id"]:
            raise NotMeasuredError(f"{self.page.name}: a click on {concept['id']} opened a panel on {found}")
        return concept["id"], act

    def close(self) -> None:
        self.context.close()

    def _press(self, act: str, button: str) -> Act:
        found = self.tab.locator(button).first
        return self._done(act, self.page.picture, found.click)

    def _done(self, act: str, picture: str, click: Callable[[], None]) -> Act:
        self.messages = self.received = self.gets = 0
        taken = self._timed(act, picture, click)
        self._until_quiet()
        return Act(taken, self.messages, self.received, self.gets)

    def _timed(self, act: str, picture: str, click: Callable[[], None]) -> float:
        before = json.dumps(self.tab.evaluate(f"({picture})()"))
        watch = f"window.release = released(); window.end = settled({picture}, {before}, {LIMIT}); 0"
        self.tab.evaluate(watch)
        click()
        return self._moment(act, self.tab.evaluate("window.end")) - float(self.tab.evaluate("window.release"))

    def _moment(self, act: str, end: dict[str, Any] | None) -> float:
        if end is None and self.page.sure:
            raise NotMeasuredError(f"{self.page.name} had not settled {LIMIT / 1000:.0f} s after {act}")
        return inf if end is None else float(end["at"])

    def _count(self) -> None:
        session = self.context.new_cdp_session(self.tab)
        session.on("Network.webSocketFrameReceived", self._message)
        session.on("Network.webSocketFrameSent", self._message)
        session.on("Network.requestWillBeSent", self._request)
        session.send("Network.enable")

    def _message(self, event: dict[str, Any]) -> None:
        kind, content = event["response"]["opcode"], event["response"]["payloadData"]
        if kind in (_TEXT, _BINARY):
            self.received += len(b64decode(content)) if kind == _BINARY else len(content.encode())
            self.messages += 1

    def _request(self, event: dict[str, Any]) -> None:
        address = event["request"]["url"]
        self.gets += address.startswith("http") and not address.endswith(_NEWS)

    def _until_quiet(self) -> None:
        """Wait until nothing has come for a while: what follows the picture belongs to the click as well."""
        before = (-1, -1)
        while before != (self.messages, self.gets):
            before = (self.messages, self.gets)
            self.tab.wait_for_timeout(1000 * _QUIET)
