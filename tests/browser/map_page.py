"""The explorer in the browser turns into words that a test reads: what is shown where, and what a visitor does."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar
from urllib.parse import parse_qs

from playwright.sync_api import Locator, Page, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from .at_rest import at_rest
from .drawn_map import READY, DrawnMap, rectangle, shift

__all__ = ["PATIENCE", "READY", "MapPage", "expect", "rectangle", "shift", "until"]

PATIENCE = 60
GREETED = "try { localStorage.setItem('neuromap-welcomed', 'yes') } catch {}"
# Once for each page: what a visitor does then stays over a reload. Files share what a browser keeps.
NEVER_HERE = """try {
  if (!sessionStorage.getItem("begun")) localStorage.clear();
  sessionStorage.setItem("begun", "yes");
} catch {}"""
# Whatever scrolls around the map, of which only one thing does.
SCROLL = """(map, further) => {
  const around = new Set([document.scrollingElement]);
  for (let part = map.parentElement; part; part = part.parentElement)
    if (/auto|scroll/.test(getComputedStyle(part).overflowY)) around.add(part);
  around.forEach((part) => part.scrollHeight > part.clientHeight && (part.scrollTop += further));
  return [...around].reduce((down, part) => down + part.scrollTop, 0);
}"""
# Of all of them at once: each question to a page is work for three processes.
PILLS = "(buttons) => buttons.map((one) => [one.dataset.word, Number(one.querySelector('.count').textContent)])"
WORDS = "(buttons) => buttons.map((one) => one.dataset.word)"
ENTRIES = "(all) => all.map((one) => [one.childNodes[1].textContent, Number(one.querySelector('.count').innerText)])"
Value = TypeVar("Value")


def until(read: Callable[[], Value], expected: Value, seconds: float = PATIENCE) -> None:
    """Wait until a value is what is expected; after that time it must be."""
    end = time.monotonic() + seconds
    found = read()
    while found != expected and time.monotonic() < end:
        time.sleep(0.03)
        found = read()
    assert found == expected


class MapPage(DrawnMap):
    """One visitor's page."""

    def __init__(self, page: Page, address: str, greeted: bool = True) -> None:
        """A visitor who was `greeted` before is not welcomed again, so the map stands where it stays."""
        super().__init__(page)
        page.add_init_script(GREETED if greeted else NEVER_HERE)
        self.address = address
        self.messages: list[object] = []
        self.answers = 0
        page.on("websocket", lambda socket: socket.on("framesent", lambda message: self.messages.append(message)))
        page.on("websocket", lambda socket: socket.on("framereceived", self._count))

    def open(self, query: str = "", waiting_for: str = "") -> "MapPage":
        """Go to the address with a query and wait for the map, or for a text where no map is to be expected."""
        self.page.goto(f"{self.address}/{query}")
        if not waiting_for:
            return self.settled()
        expect(self.page.get_by_text(waiting_for)).to_be_visible()
        return self

    def settled(self) -> "MapPage":
        """Wait until the map and all that stands around it show what was chosen last, and the page is at rest."""
        self.page.wait_for_selector(READY)
        self.all_said()
        self.page.wait_for_selector(READY)
        return self

    def all_said(self) -> None:
        """Wait until all that the server has to say is drawn."""
        at_rest(self.page)

    @contextmanager
    def answered(self) -> Iterator[None]:
        """Wait until the server has answered what is edited meanwhile; before it begins to, all seems to be said."""
        before = self.answers
        yield
        until(lambda: (self.next_frame(), self.answers > before)[1], True)
        self.all_said()

    def _count(self, message: str | bytes) -> None:
        if isinstance(message, bytes) and ForwardMsg.FromString(message).WhichOneof("type") == "script_finished":
            self.answers += 1

    def part(self, name: str) -> Locator:
        """Return the part of the page with a name, such as `detail`."""
        return self.page.get_by_test_id(name)

    # What a visitor does

    def press(self, name: str) -> None:
        """Press a button with a name."""
        self.page.get_by_role("button", name=name, exact=True).click()
        self.next_frame()

    def word_button(self, facet: str, word: str) -> Locator:
        """Return the button of a word of a filter, or of depth, direction, layout and the like."""
        return self._words(facet, f"[data-word={json.dumps(word, ensure_ascii=False)}]")

    def choose(self, facet: str, word: str) -> None:
        """Press a word of a filter, or of depth and layout; what is folded is unfolded, what is below is scrolled to.

        The way there is scrolled back, no more: a page that scrolls by itself at the click is found out.
        """
        before = self.scrolled()
        button = self.word_button(facet, word)
        if not button.is_visible():
            self.unfold()
        button.scroll_into_view_if_needed()
        way = self.scrolled() - before
        button.click()
        self.scrolled(-way)
        self.next_frame()

    def scrolled(self, further: float = 0) -> float:
        """Return how far the page is scrolled down, after it is scrolled further; in the app a part of it scrolls."""
        return float(self.map.evaluate(SCROLL, further))

    def unfold(self) -> None:
        """Unfold the filters that have no symbol on the map; in a narrow window the legend, too."""
        if self.unfolds().get_attribute("aria-expanded") == "false":
            self.unfolds().click()
        self.next_frame()

    def unfolds(self) -> Locator:
        """Return the button that unfolds and folds further filters."""
        return self.part("filters").locator(".more-filters")

    def search(self, text: str) -> None:
        """Type over what stands in the search, key by key as a hand does, and press Enter."""
        self.searched().click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")
        self.next_frame()

    def click_legend(self, word: str) -> None:
        self.part("legend").locator("button").filter(has_text=word).click()
        self.next_frame()

    def begin_with(self, place: int) -> None:
        """Choose one of the questions to begin with."""
        self.part("toolbar").get_by_text("Where to start?", exact=True).click()
        self.questions().nth(place).click()
        self.next_frame()

    def questions(self) -> Locator:
        """Return the questions to begin with; the stories come after them."""
        return self.part("toolbar").locator(".start ul").first.locator("button")

    def tell(self, place: int) -> None:
        """Begin one of the stories."""
        menu = self.part("toolbar").locator(".start")
        menu.get_by_text("Where to start?", exact=True).click()
        menu.locator("ul").last.locator("li button").nth(place).click()
        self.next_frame()

    def start_again(self) -> None:
        """Go back to the first map by the title of the page."""
        self.page.get_by_role("heading", level=1).get_by_role("button").click()
        self.next_frame()

    def offered(self, name: str) -> Locator:
        """Open the menu of what else can be done, and return what it offers under a name."""
        menu = self.part("toolbar").locator(".more")
        if menu.get_attribute("open") is None:
            menu.get_by_text("More", exact=True).click()
        return menu.get_by_text(name, exact=True)

    # What stands around the map

    def searched(self) -> Locator:
        """Return the field of the search."""
        return self.part("search").locator("input")

    def detail(self) -> str:
        return self.part("detail").inner_text()

    def detail_title(self) -> Locator:
        """Return the name of the concept, or the sentence of the relation, that the panel is about."""
        return self.part("detail").locator(".kind + h3")

    def expect_detail(self, *texts: str) -> None:
        """Wait until the panel says all of the texts."""
        for text in texts:
            expect(self.part("detail")).to_contain_text(text)

    def pills(self, facet: str) -> dict[str, int]:
        """Return the words of a filter with their counts."""
        return dict(self._words(facet).evaluate_all(PILLS))

    def pressed(self, facet: str) -> list[str]:
        """Return the pressed words of a filter, or the one of depth and layout."""
        found: list[str] = self._words(facet, "[aria-pressed=true]").evaluate_all(WORDS)
        return found

    def _words(self, facet: str, which: str = "") -> Locator:
        filters = f"[data-testid=filters] button[data-facet='{facet}']{which}"
        return self.page.locator(f"{filters}, [data-testid='{facet}'] button[data-word]{which}")

    def legend(self) -> dict[str, int]:
        """Return the count of each word of the legend."""
        return dict(self.part("legend").locator("button.entry:visible").evaluate_all(ENTRIES))

    def sentences(self) -> list[str]:
        return self.part("propositions").locator("li .sentence").all_inner_texts()

    def amount(self) -> str:
        """Return how many relations are shown, in words; what is hidden is offered behind that."""
        return self.part("amount").inner_text().partition("relations")[0] + "relations"

    def query(self) -> dict[str, list[str]]:
        """Return what was chosen as the address bar says it, without the version of the data.

        It is asked of the page, because `page.url` only moves on with other calls.
        """
        text = str(self.page.evaluate("() => (location.hash || location.search).slice(1)"))
        return {name: words for name, words in parse_qs(text, keep_blank_values=True).items() if name != "data"}

    def link(self) -> str:
        """Return what a visitor would copy of the address: its query, asked of the page for the same reason."""
        return str(self.page.evaluate("() => location.search"))

    def problems(self) -> str:
        """Return what is said of the faults of the file, "" where it has none."""
        shown = self.part("problems")
        return shown.inner_text() if shown.is_visible() else ""
