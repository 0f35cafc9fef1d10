"""The app works below a path of its own: one that it knows, and one that a proxy takes off on the way."""

import json
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from .at_rest import expect_text
from .conftest import Visit
from .map_page import MapPage, until
from .presenting import FIRST, Opens, Screen
from .served_app import ServedApp, copy_of_data
from .stripping import Stripping
from .test_downloads import open_downloads, taken

pytestmark = pytest.mark.browser

ROW = "source,effect,target\nSleep,lifts,Mood\n"


class Below:
    """The app below `/map`; what is asked of another path of the same server is noted."""

    def __init__(self, app: ServedApp, address: str) -> None:
        self.app = app
        self.address = address
        self.strays: list[str] = []

    def tracebacks(self) -> int:
        return self.app.tracebacks()

    def must_run(self) -> None:
        self.app.must_run()

    def watch(self, page: Page) -> None:
        """Note requests beside the path, and answers that are no answer."""
        page.on("request", lambda request: self._note(request.url, 200))
        page.on("response", lambda response: self._note(response.url, response.status))
        page.on("websocket", lambda socket: self._note(socket.url, 200))

    def _note(self, address: str, status: int) -> None:
        parts = urlsplit(address)
        if parts.scheme in ("data", "blob"):
            return
        # Streamlit looks for its server below the address of a page first, where nothing is.
        known = "/edit/_stcore/" in parts.path
        if not parts.path.startswith("/map/") or (status >= 400 and not known):
            self.strays.append(f"{status} {parts.path}")


def proxied(folder: Path) -> tuple[ServedApp, str, Callable[[], None]]:
    app = ServedApp(copy_of_data(folder))
    proxy = Stripping(app.address)
    return app, proxy.home, proxy.stop


def own(folder: Path) -> tuple[ServedApp, str, Callable[[], None]]:
    app = ServedApp(copy_of_data(folder), path="map")
    return app, app.address, lambda: None


both = pytest.mark.parametrize("served", [own, proxied], indirect=True)
# Which of the two it is makes no difference to what is asked for, only to where.
mostly_proxied = pytest.mark.parametrize("served", [pytest.param(own, marks=pytest.mark.wide), proxied], indirect=True)


@pytest.fixture(scope="module")
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Below]:
    """The app below a path that it knows, and below one that only the proxy before it knows."""
    app, address, stop = request.param(tmp_path_factory.mktemp("below"))
    yield Below(app, address)
    stop()
    app.stop()


@pytest.fixture
def below(served: Below) -> Iterator[Below]:
    """The same; in the end nothing may have been asked of another path."""
    served.strays.clear()
    yield served
    assert served.strays == []


@both
def test_the_routes_of_the_map_answer_below_the_path(below: Below) -> None:
    data = f"data/{asked(below, 'version')['edition']}"
    assert "title" in asked(below, "slide?focus=GABA")
    assert "title" in asked(below, "card?id=GABA&level=")
    assert asked(below, f"{data}/library")["title"] == "Neuroimmune Map"
    assert asked(below, f"{data}/picture?focus=GABA")["kind"] == "map"


def asked(below: Below, path: str) -> dict[str, Any]:
    """Return the JSON object that a route of the map answers with."""
    with urllib.request.urlopen(f"{below.address}/neuromap/{path}", timeout=60) as answer:
        assert answer.headers["content-type"] == "application/json"
        found: dict[str, Any] = json.load(answer)
        return found


@both
def test_the_map_is_drawn_selected_focused_and_reloaded(visit: Visit, below: Below) -> None:
    page = visit(to=below)
    below.watch(page.page)
    page.click("GABA")
    until(lambda: page.query().get("select"), ["GABA"])
    page.settled()
    page.page.reload()
    page.settled()
    until(lambda: path_of(page.page), "/map/")
    until(lambda: page.data("selected"), "GABA")
    other = visit(page.link(), to=below)
    until(lambda: other.data("selected"), "GABA")


@both
def test_the_edit_page_takes_an_upload_and_leads_back(visit: Visit, below: Below) -> None:
    page = visit(to=below)
    below.watch(page.page)
    page.offered("Edit").click()
    expect(page.page.get_by_role("button", name="Map", exact=True)).to_be_visible()
    until(lambda: path_of(page.page), "/map/edit")
    page.page.goto(f"{below.address}/edit?view=Try+a+file")
    expect_text(page.page, "or paste a table")
    uploaded = {"name": "own.csv", "mimeType": "text/csv", "buffer": ROW.encode()}
    page.page.locator("input[type=file]").set_input_files([uploaded])
    expect_text(page.page, "1 row read, 0 refused.")
    page.page.get_by_role("button", name="Map", exact=True).click()
    page.settled()
    until(lambda: path_of(page.page), "/map/")


@mostly_proxied
def test_a_saved_file_is_seen_by_an_open_page(visit: Visit, below: Below) -> None:
    page = visit(to=below)
    below.watch(page.page)
    before = below.app.relations.read_text(encoding="utf-8")
    try:
        below.app.save(ROW)
        until(lambda: page.data("relations"), "1", seconds=60)
    finally:
        below.app.save(before)


@mostly_proxied
def test_files_are_taken_away(visit: Visit, below: Below) -> None:
    page = visit("?polarity=decreases", to=below)
    below.watch(page.page)
    open_downloads(page)
    assert b"<graphml" in taken(page, "GraphML")[1][:200]


@mostly_proxied
def test_a_presentation_is_followed_spoken_and_left_for_the_map(opens: Opens, below: Below) -> None:
    screen = opens(FIRST, to=below)
    below.watch(screen.page)
    path = screen.invite()
    assert path.startswith("map/follow/")
    follower = opens(path.removeprefix("map/"), to=below)
    below.watch(follower.page)
    screen.keys("Escape", "PageDown")
    follower.expect_title("Dopamine: reward and receptors")
    with screen.page.context.expect_page() as waiting:
        screen.keys("s")
    expect(waiting.value.locator("body")).to_contain_text("Dopamine")
    assert urlsplit(waiting.value.url).path == "/map/speaker"


@mostly_proxied
def test_the_present_page_leads_to_the_map(opens: Opens, below: Below) -> None:
    screen: Screen = opens("present?focus=GABA", to=below)
    below.watch(screen.page)
    screen.expect_title("GABA")
    screen.page.get_by_role("button", name="Explore this picture").click()
    screen.page.wait_for_url(f"{below.address}/?**")
    MapPage.settled(screen)
    until(lambda: screen.query().get("focus"), ["GABA"])


def path_of(page: Page) -> str:
    """Return the path of the address, asked of the page: `page.url` only moves on with other calls."""
    return str(page.evaluate("() => location.pathname"))
