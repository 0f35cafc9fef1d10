"""A page of another site that frames the app shows nothing of it, unless the operator has named that site."""

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from .map_page import PATIENCE, READY, until
from .served_app import ServedApp, copy_of_data

pytestmark = pytest.mark.browser


class Course:
    """A site on another port of this machine, each page of which frames the address that its own query names."""

    def __init__(self) -> None:
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Framing)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self._server.shutdown()


class _Framing(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        framed = self.path.partition("?")[2]
        body = f"<!doctype html><iframe src='{framed}' width=1200 height=700></iframe>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def course() -> Iterator[Course]:
    """The site of a course."""
    found = Course()
    yield found
    found.stop()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """An empty page of a fresh visitor."""
    context = chromium.new_context(viewport={"width": 1280, "height": 720})
    context.set_default_timeout(PATIENCE * 1000)
    yield context.new_page()
    context.close()


def expect_blocked(page: Page, course: Course, framed: str) -> None:
    """Wait until the browser refuses to show an address within a page of the course."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{course.address}/?{framed}")

    def blocked() -> bool:
        # What the console says arrives while the page is asked something.
        page.wait_for_timeout(50)
        return any("frame-ancestors" in text or "X-Frame-Options" in text for text in said)

    until(blocked, True)


@pytest.mark.parametrize("path", ["", "edit?view=History", "present", "speaker"])
def test_a_foreign_site_frames_no_page(page: Page, course: Course, app: ServedApp, path: str) -> None:
    expect_blocked(page, course, f"{app.address}/{path}")


def test_a_site_that_the_operator_names_frames_the_map_and_not_the_editing(
    page: Page, course: Course, tmp_path: Path
) -> None:
    app = ServedApp(copy_of_data(tmp_path), NEUROMAP_FRAMED_BY=course.address)
    try:
        page.goto(f"{course.address}/?{app.address}/")
        expect(page.frame_locator("iframe").locator(READY)).to_be_visible()
        expect_blocked(page, course, f"{app.address}/edit")
    finally:
        app.stop()


def test_a_script_that_got_into_a_page_would_not_run(page: Page, app: ServedApp) -> None:
    page.goto(app.address)
    expect(page.locator(READY)).to_be_visible()
    page.evaluate(
        """() => {
            document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.hacked = 1'>");
            document.body.append(Object.assign(document.createElement("script"), { textContent: "window.hacked = 1" }));
            window.asked = fetch("https://example.org/").then(() => "sent", () => "refused");
        }"""
    )
    assert page.evaluate("() => window.asked") == "refused"
    assert page.evaluate("() => window.hacked ?? null") is None
