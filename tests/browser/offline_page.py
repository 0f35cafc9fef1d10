"""The exported page in the browser turns into words that a test reads aloud; the network is off and watched."""

from pathlib import Path

from playwright.sync_api import Page

from .map_page import MapPage

NO_NETWORK = ("file:", "data:", "blob:")


class OfflinePage(MapPage):
    """One reader's page, opened from a file."""

    def __init__(self, page: Page, file: Path) -> None:
        super().__init__(page, file.as_uri())

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
