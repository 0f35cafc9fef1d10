"""An address turns into a visit with an empty cache, and what a visitor does there into milliseconds and bytes."""

import json
import os
import shutil
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import inf
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from bench.pages import HERE, Page

WINDOW = {"width": 1280, "height": 720}
LIMIT = 60_000
_QUIET = 0.4
_FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")
_PANEL = """() => document.querySelector(".st-key-drawer_left h3, .st-key-drawer_right h3")?.textContent"""
_CONCEPT = """() => {
    const free = ({ x, y }) => document.elementFromPoint(x, y)?.closest("[data-testid=map] canvas");
    const map = document.querySelector("[data-testid=map]");
    return map.neuromap.snapshot().nodes.find((node) => node.kind === "concept" && node.visible && free(node));
}"""


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


class Visit:
    """One opened page. `opened` is the time from asking for it to the settled picture, in milliseconds."""

    def __init__(self, browser: Browser, page: Page, address: str) -> None:
        self.page = page
        self.context = browser.new_context(viewport=WINDOW)  # type: ignore[arg-type]
        self.tab = self.context.new_page()
        self.tab.add_init_script((HERE / "stopwatch.js").read_text(encoding="utf-8"))
        self.received = 0
        self.frames = 0
        self._count_frames()
        self.tab.goto(f"{address}/{page.query}", wait_until="commit")
        self.opened = self._moment("opening", self.tab.evaluate(f"settled({page.picture}, null, {LIMIT})"))
        self._until_quiet()

    def click_filter(self) -> tuple[float, int]:
        """Click the filter; return the milliseconds to the settled picture and the bytes that were received."""
        self.received = 0
        button = self.tab.locator(self.page.filter).first
        taken = self._timed("a filter click", self.page.picture, lambda: button.click())
        self._until_quiet()
        return taken, self.received

    def click_concept(self) -> float:
        """Click a concept; return the milliseconds until the panel bears its name."""
        concept = self.tab.evaluate(_CONCEPT)
        if concept is None:
            raise NotMeasuredError(f"{self.page.name}: no concept can be clicked")
        taken = self._timed("a click on a concept", _PANEL, lambda: self.tab.mouse.click(concept["x"], concept["y"]))
        found = self.tab.evaluate(f"({_PANEL})()")
        if found != concept["id"]:
            raise NotMeasuredError(f"{self.page.name}: a click on {concept['id']} opened a panel on {found}")
        return taken

    def close(self) -> None:
        self.context.close()

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

    def _count_frames(self) -> None:
        session = self.context.new_cdp_session(self.tab)
        session.on("Network.webSocketFrameReceived", self._frame)
        session.send("Network.enable")

    def _frame(self, event: dict[str, Any]) -> None:
        payload = event["response"]["payloadData"]
        self.received += len(b64decode(payload)) if event["response"]["opcode"] == 2 else len(payload.encode())
        self.frames += 1

    def _until_quiet(self) -> None:
        """Wait until no message has come for a while: what follows the picture belongs to the click as well."""
        before = -1
        while before != self.frames:
            before = self.frames
            self.tab.wait_for_timeout(1000 * _QUIET)
