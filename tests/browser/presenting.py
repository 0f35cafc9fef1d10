"""Windows of a presentation turn into words that a test reads aloud: the screen, its speaker and who follows."""

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from .contexts import Contexts, page_of
from .map_page import PATIENCE, MapPage
from .served_app import ServedApp

STORY = "messengers-between-mind-and-immune-system"
FIRST = f"present?story={STORY}&step=1"


class Screen(MapPage):
    """A light page with one map: that of the presenter or of somebody who follows."""

    def settled(self) -> "Screen":
        """Wait until the map is drawn."""
        self.page.wait_for_selector("[data-testid=map][data-ready=true]")
        return self

    def title(self) -> str:
        return self.page.locator("h1").inner_text()

    def expect_title(self, text: str) -> None:
        """Wait until the screen has a title and its map is drawn."""
        expect(self.page.locator("h1")).to_have_text(text)
        self.settled()

    def expect_said(self, text: str) -> None:
        expect(self.page.locator(".screen .status")).to_contain_text(text)

    def step(self) -> str:
        """Return the step that the address names, asked of the page: `page.url` only moves on with other calls."""
        return parse_qs(str(self.page.evaluate("() => location.search.slice(1)"))).get("step", [""])[0]

    def blank(self) -> str | None:
        return self.page.locator("main").get_attribute("data-blank")

    def keys(self, *names: str) -> None:
        for name in names:
            self.page.keyboard.press(name)

    def invite(self) -> str:
        """Let others follow; return the path of their link."""
        self.keys("o")
        field = self.page.get_by_label("Link for the audience")
        expect(field).to_be_visible()
        return urlsplit(field.input_value()).path.lstrip("/")


Opens = Callable[..., Screen]


@pytest.fixture
def opens(contexts: Contexts, app: ServedApp) -> Iterator[Opens]:
    """A function that opens a light page, in a context of its own or in that of another page."""
    lent: list[BrowserContext] = []
    faults: list[str] = []

    def come(path: str, beside: Screen | None = None, to: ServedApp | None = None, **settings: Any) -> Screen:
        host = to or app
        if beside is None:
            lent.append(contexts.lend(**settings))
        context = beside.page.context if beside else lent[-1]
        host.must_run()
        context.set_default_timeout(PATIENCE * 1000)
        page = page_of(context, **settings)
        watch(page, faults)
        screen = Screen(page, host.address)
        page.goto(f"{host.address}/{path}")
        return screen.settled()

    yield come
    for context in lent:
        contexts.take_back(context)
    assert faults == []


def watch(page: Page, faults: list[str]) -> None:
    page.on("pageerror", lambda error: faults.append(f"page error: {error}"))
    page.on("console", lambda message: _is_fault(message) and faults.append(f"console: {message.text}"))


def _is_fault(message: Any) -> bool:
    """Return whether a message is a fault of ours: that a server which was stopped does not answer is none."""
    return message.type == "error" and "ERR_" not in message.text and "404" not in message.text
