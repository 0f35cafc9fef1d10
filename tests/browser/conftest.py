"""One Chromium and one app for all tests; a fresh visitor for each, whose page must stay without any fault."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page, expect, sync_playwright

pytest.register_assert_rewrite("tests.browser.drawn_map", "tests.browser.map_page", "tests.browser.presenting")

from .clinic import Clinic  # noqa: E402
from .contexts import Contexts, page_of  # noqa: E402
from .map_page import PATIENCE, MapPage  # noqa: E402
from .offline_page import offline_file, read  # noqa: E402, F401
from .presenting import opens  # noqa: E402, F401
from .served_app import ServedApp, copy_of_data  # noqa: E402

AT_HOME = {"localhost", "127.0.0.1"}
ARGUMENTS = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"]
# Letters stand where a page puts them, also where the browser has no windows.
ARGUMENTS += ["--font-render-hinting=none"]
# Pages of one visitor share a process, and with it what was compiled.
ARGUMENTS += ["--process-per-site"]
# A second thread parses each script anew, compiled or not. Of several such lists the last counts, so it begins with
# those of Playwright's that a page could notice.
OFF = ("PaintHolding", "HttpsUpgrades", "AvoidUnnecessaryBeforeUnloadCheckSync", "ThirdPartyStoragePartitioning")
ARGUMENTS += [f"--disable-features={','.join((*OFF, 'ScriptStreaming'))}"]
# What Streamlit runs, and no module with examples in it: to read it would put its slow disk under all other tests.
collect_ignore = ["saving_app.py", "saving_page.py", "slow_disk_app.py"]
Visit = Callable[..., MapPage]
Serve = Callable[..., ServedApp]

expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser that CHROMIUM names, else the system's; none is a failure and never a skip."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not path:
        pytest.fail("the browser tests need Chromium: install it, or name it with CHROMIUM=/path/to/chromium")
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        except Error as error:
            pytest.fail(f"{path} does not start as a browser: {error}")
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedApp]:
    """The app on a copy of the shipped data, which no test changes; the first process starts it as users do."""
    cold = os.environ.get("PYTEST_XDIST_WORKER", "gw0") == "gw0"
    served = ServedApp(copy_of_data(tmp_path_factory.mktemp("shipped")), cold=cold)
    yield served
    served.stop()


@pytest.fixture
def clinic(shared_clinic: Clinic) -> Clinic:
    """The clinic that the tests of a file share, the same as at first."""
    shared_clinic.restore()
    return shared_clinic


@pytest.fixture(scope="session")
def small_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedApp]:
    """The app on a small table on this machine, where everybody may save; each test begins it with its own tables."""
    table = tmp_path_factory.mktemp("small") / "relations.csv"
    table.write_text("source,effect,target\nSleep,lifts,Mood\n", encoding="utf-8")
    served = ServedApp(table, "--server.address", "localhost")
    yield served
    served.stop()


@pytest.fixture
def shipped_copy(tmp_path: Path) -> Iterator[ServedApp]:
    """The app on a copy of the shipped data, which the test may change; named before `visit`, which then ends first."""
    served = ServedApp(copy_of_data(tmp_path))
    yield served
    served.stop()


@pytest.fixture(scope="module")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    """A function that starts the app on a text as relations.csv, and on others as concepts.csv and stories.csv."""
    running: list[ServedApp] = []

    def start(relations: str, concepts: str = "", stories: str = "") -> ServedApp:
        folder = tmp_path_factory.mktemp("served")
        for name, text in {"relations": relations, "concepts": concepts, "stories": stories}.items():
            if text:
                (folder / f"{name}.csv").write_text(text, encoding="utf-8")
        running.append(ServedApp(folder / "relations.csv"))
        return running[-1]

    yield start
    for served in running:
        served.stop()


@pytest.fixture(scope="session")
def contexts(chromium: Browser) -> Contexts:
    """The contexts of all tests."""
    return Contexts(chromium)


@pytest.fixture
def visit(contexts: Contexts, app: ServedApp) -> Iterator[Visit]:
    """A function that opens the map for a visitor; in the end no page may have had a fault or left home.

    No visitor has been here before, and no two share anything; one whose pages are closed has left. Movements are off,
    as for a visitor who asks for less motion; the test that is about them turns them on.
    """
    pages: list[Page] = []
    lent: list[BrowserContext] = []
    served: dict[ServedApp, int] = {}
    faults: list[str] = []

    def come(
        query: str = "", to: ServedApp | None = None, waiting_for: str = "", greeted: bool = True, **settings: Any
    ) -> MapPage:
        host = to or app
        host.must_run()
        served.setdefault(host, host.tracebacks())
        contexts.take_back_left(lent)
        lent.append(contexts.lend(**settings))
        lent[-1].set_default_timeout(PATIENCE * 1000)
        pages.append(page_of(lent[-1], **settings))
        _watch(pages[-1], faults)
        return MapPage(pages[-1], host.address, greeted).open(query, waiting_for)

    yield come
    for page in pages:
        page.close()
    for context in lent:
        contexts.take_back(context)
    faults += [f"{host.address} printed a traceback" for host, count in served.items() if host.tracebacks() > count]
    assert faults == []


def _watch(page: Page, faults: list[str]) -> None:
    def left_home(address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("data", "blob") and parts.hostname not in AT_HOME:
            faults.append(f"asked for {address}")

    page.on("request", lambda request: left_home(request.url))
    page.on("websocket", lambda socket: left_home(socket.url))
    page.on("pageerror", lambda error: faults.append(f"page error: {error}"))
    page.on("console", lambda message: is_fault(message) and faults.append(f"console: {message.text}"))


def is_fault(message: ConsoleMessage) -> bool:
    """Streamlit looks for its server where none is, below the page; of a file that is refused the page itself tells."""
    refused = "status of 422" in message.text
    return message.type == "error" and not refused and "/edit/_stcore/" not in message.location["url"]
