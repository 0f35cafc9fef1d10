"""A pool of browser contexts: each is a visitor who has never been here, in a browser that knows the files already.

Between two visitors cookies, storage and permissions of a context go, and all of its pages; what stays is the cache
and one empty page of the same site. It keeps the process alive that has compiled Streamlit's scripts, which is half
of the work of a visit. What can be set later is none of the settings of a context, so that few are needed.
"""

from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page, Route

EMPTY = "http://localhost/empty"
# What a page sets for itself, and what its context can be told at any time.
CHANGEABLE = ("viewport", "color_scheme", "reduced_motion", "offline")
CALM = {"viewport": {"width": 1280, "height": 720}, "reduced_motion": "reduce"}
SPARE = 2


class Contexts:
    """The contexts of one browser that no test uses at the moment, by their settings."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._free: dict[str, list[BrowserContext]] = {}
        self._names: dict[BrowserContext, str] = {}
        self._origins: dict[BrowserContext, set[str]] = {}

    def lend(self, **settings: Any) -> BrowserContext:
        """Return a context without a trace of an earlier visitor."""
        own = {name: value for name, value in settings.items() if name not in CHANGEABLE}
        name = repr(sorted(own.items()))
        free = self._free.setdefault(name, [])
        context = free.pop() if free else self._create(name, own)
        context.set_offline(settings.get("offline", False))
        return context

    def take_back(self, context: BrowserContext) -> None:
        """Remove what a visitor has left behind; end a context that is one too many."""
        free = self._free[self._names[context]]
        if len(free) >= SPARE:
            context.close()
            return
        for page in pages_of(context):
            page.close()
        devtools = context.new_cdp_session(context.pages[0])
        for origin in self._origins[context]:
            devtools.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
        devtools.detach()
        self._origins[context].clear()
        context.clear_cookies()
        context.clear_permissions()
        free.append(context)

    def take_back_left(self, lent: list[BrowserContext]) -> None:
        """Take back those of the contexts whose visitors have closed all of their pages."""
        for context in [context for context in lent if not pages_of(context)]:
            lent.remove(context)
            self.take_back(context)

    def _create(self, name: str, settings: dict[str, Any]) -> BrowserContext:
        context = self._browser.new_context(**{**CALM, **settings})
        page = context.new_page()
        page.route(EMPTY, _nothing)
        page.goto(EMPTY)
        self._names[context] = name
        self._origins[context] = origins = set()
        context.on("page", lambda page: page.on("framenavigated", lambda frame: origins.add(origin_of(frame.url))))
        return context


def pages_of(context: BrowserContext) -> list[Page]:
    """Return the open pages of a visitor."""
    return context.pages[1:]


def page_of(context: BrowserContext, **settings: Any) -> Page:
    """Return a new page with what a page can set for itself."""
    page = context.new_page()
    page.set_viewport_size(settings.get("viewport", CALM["viewport"]))
    page.emulate_media(
        color_scheme=settings.get("color_scheme", "light"),
        reduced_motion=settings.get("reduced_motion", CALM["reduced_motion"]),
    )
    return page


def origin_of(address: str) -> str:
    """Return scheme, host and port of an address."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _nothing(route: Route) -> None:
    route.fulfill(body="<!doctype html><title>empty</title>", content_type="text/html")
