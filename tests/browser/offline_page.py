"""The exported page in the browser turns into words that a test reads aloud; the network is off and watched."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from playwright.sync_api import BrowserContext, Page

from graph.dataset import load
from web.offline.offline_page import offline_page

from .contexts import Contexts, page_of
from .map_page import PATIENCE, MapPage
from .served_app import DATA

NO_NETWORK = ("file:", "data:", "blob:")


class OfflinePage(MapPage):
    """One reader's page, opened from a file."""

    def __init__(self, page: Page, file: Path, greeted: bool = True) -> None:
        super().__init__(page, file.as_uri(), greeted)

    def open(self, address: str = "", waiting_for: str = "") -> "OfflinePage":
        """Open the file with an address behind # and wait for the map."""
        self.page.goto(f"{self.address}#{address}" if address else self.address)
        self.settled()
        return self

    def all_said(self) -> None:
        """There is no server that could say more."""
        self.next_frame()


def watch(page: Page, faults: list[str]) -> None:
    """Note each request that leaves the file, each error, and whatever the console says."""

    def asked(address: str) -> None:
        if not address.startswith(NO_NETWORK):
            faults.append(f"asked for {address}")

    page.on("request", lambda request: asked(request.url))
    page.on("websocket", lambda socket: asked(socket.url))
    page.on("pageerror", lambda error: faults.append(f"page error: {error}"))
    page.on("console", lambda message: faults.append(f"console: {message.type} {message.text}"))


Open = Callable[..., OfflinePage]


@pytest.fixture(scope="session")
def offline_file(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The page of the shipped data, made once for all who test at the same time: it takes seconds."""
    own = tmp_path_factory.getbasetemp()
    folder = own if worker_id == "master" else own.parent
    path = folder / "map.html"
    with FileLock(folder / "map.lock"):
        return path if path.exists() else written(path, DATA / "relations.csv")


@pytest.fixture
def read(contexts: Contexts, offline_file: Path) -> Iterator[Open]:
    """A function that opens a page without a network; in the end no page may have had a fault or asked for anything."""
    lent: list[BrowserContext] = []
    faults: list[str] = []

    def come(address: str = "", file: Path = offline_file, greeted: bool = True, **settings: Any) -> OfflinePage:
        contexts.take_back_left(lent)
        lent.append(contexts.lend(offline=True, **settings))
        lent[-1].set_default_timeout(PATIENCE * 1000)
        page = page_of(lent[-1], **settings)
        watch(page, faults)
        return OfflinePage(page, file, greeted).open(address)

    yield come
    for context in lent:
        contexts.take_back(context)
    assert faults == []


def file_of(folder: Path, relations: str, concepts: str = "") -> Path:
    """Write the page of a text as relations.csv, and of another as concepts.csv."""
    (folder / "relations.csv").write_text(relations, encoding="utf-8")
    if concepts:
        (folder / "concepts.csv").write_text(concepts, encoding="utf-8")
    return written(folder / "map.html", folder / "relations.csv")


def written(path: Path, relations: Path) -> Path:
    path.write_text(offline_page(load(relations)), encoding="utf-8")
    return path
