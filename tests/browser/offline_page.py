"""The exported page in the browser turns into words that a test reads aloud; the network is off and watched."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from playwright.sync_api import Page, expect

from .map_page import READY, MapPage, word

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

    def settled(self) -> "OfflinePage":
        self.page.wait_for_selector(READY)
        self.next_frame()
        self.page.wait_for_selector(READY)
        return self

    def all_said(self) -> None:
        """There is no server that could say more."""
        self.next_frame()

    def part(self, key: str) -> Any:
        return self.page.locator(f"[data-testid={key}]")

    def choose(self, facet: str, word: str) -> None:
        """Press a word of a filter, or of depth and layout."""
        places = f"[data-facet='{facet}'], [data-testid='{facet}']"
        self.page.locator(places).locator(f"button[data-word='{word}']").click()
        self.next_frame()

    def pills(self, facet: str) -> dict[str, int]:
        """Return the words of a filter with their counts."""
        found = self.page.locator(f"fieldset[data-facet={facet}] button").all()
        return {str(one.get_attribute("data-word")): int(one.locator(".count").inner_text()) for one in found}

    def pressed(self, facet: str) -> list[str]:
        """Return the pressed words of a filter."""
        found = self.page.locator(f"fieldset[data-facet={facet}] button[aria-pressed=true]").all()
        return [str(one.get_attribute("data-word")) for one in found]

    def search(self, text: str) -> None:
        self.part("search").locator("input").click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")
        self.next_frame()

    def detail(self) -> str:
        return str(self.part("detail").inner_text())

    def expect_detail(self, *texts: str) -> None:
        for text in texts:
            expect(self.part("detail")).to_contain_text(text)

    def sentences(self) -> list[str]:
        self.all_said()
        return list(self.part("propositions").locator("li").all_inner_texts())

    def legend(self) -> dict[str, int]:
        entries = self.part("legend").locator("button.entry").all()
        return {word(entry): int(entry.locator(".count").inner_text()) for entry in entries}

    def click_legend(self, word: str) -> None:
        self.part("legend").locator("button").filter(has_text=word).click()

    def amount(self) -> str:
        return str(self.part("amount").inner_text())

    def query(self) -> dict[str, list[str]]:
        return parse_qs(str(self.page.evaluate("() => location.hash.slice(1)")), keep_blank_values=True)


def watch(page: Page, faults: list[str]) -> None:
    """Note each request that leaves the file, each error, and whatever the console says."""

    def asked(address: str) -> None:
        if not address.startswith(NO_NETWORK):
            faults.append(f"asked for {address}")

    page.on("request", lambda request: asked(request.url))
    page.on("websocket", lambda socket: asked(socket.url))
    page.on("pageerror", lambda error: faults.append(f"page error: {error}"))
    page.on("console", lambda message: faults.append(f"console: {message.type} {message.text}"))
