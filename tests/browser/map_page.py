"""The page in the browser turns into words that a test reads aloud: what is shown where, and what a visitor does."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import parse_qs

from playwright.sync_api import Locator, Page, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from .at_rest import at_rest
from .shapes import Box, DrawnText, Rectangle, middle

MAP = "[data-testid=map]"
READY = f"{MAP}[data-ready=true]"
PATIENCE = 60
LISTENER = Path(__file__).with_name("drawn_text.js").read_text(encoding="utf-8")
UNHEARD = "() => { globalThis.heard = WebSocket.prototype.send; WebSocket.prototype.send = () => {}; }"
HEARD = "() => { WebSocket.prototype.send = globalThis.heard; }"
Value = TypeVar("Value")
Place = tuple[float, float, float, float]


def until(read: Callable[[], Value], expected: Value, seconds: float = PATIENCE) -> None:
    """Wait until a value is what is expected; after that time it must be."""
    end = time.monotonic() + seconds
    found = read()
    while found != expected and time.monotonic() < end:
        time.sleep(0.03)
        found = read()
    assert found == expected


class MapPage:
    """One visitor's page."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.messages: list[object] = []
        self.answers = 0
        page.on("websocket", lambda socket: socket.on("framesent", lambda message: self.messages.append(message)))
        page.on("websocket", lambda socket: socket.on("framereceived", self._count))
        page.add_init_script(LISTENER)

    def open(self, query: str = "", waiting_for: str = "") -> "MapPage":
        """Go to the address with a query and wait for the map, or for a text where no map is to be expected."""
        self.page.goto(f"{self.address}/{query}")
        if not waiting_for:
            return self.settled()
        expect(self.page.get_by_text(waiting_for)).to_be_visible()
        return self

    def settled(self) -> "MapPage":
        """Wait until the map is drawn and the server has nothing more to say."""
        self.page.wait_for_selector(READY)
        self.all_said()
        self.page.wait_for_selector(READY)
        return self

    def all_said(self) -> None:
        """Wait until all that the server has to say is drawn: the map comes first, the rest of the page follows."""
        at_rest(self.page)

    @contextmanager
    def answered(self) -> Iterator[None]:
        """Wait until the server has answered what is done meanwhile; before it begins to, all seems to be said."""
        before = self.answers
        yield
        until(lambda: (self.next_frame(), self.answers > before)[1], True)
        self.all_said()

    @contextmanager
    def unheard(self) -> Iterator[None]:
        """Let the server hear nothing of what is done meanwhile."""
        self.page.evaluate(UNHEARD)
        yield
        self.page.evaluate(HEARD)

    def _count(self, message: str | bytes) -> None:
        if isinstance(message, bytes) and ForwardMsg.FromString(message).WhichOneof("type") == "script_finished":
            self.answers += 1

    # What is on the map

    @property
    def map(self) -> Locator:
        return self.page.locator(MAP)

    def data(self, name: str) -> str | None:
        """Return a data attribute of the map, such as `relations`."""
        return self.map.get_attribute(f"data-{name}")

    def frame(self) -> Rectangle:
        """Return where the map is."""
        return rectangle(self.map)

    def window(self) -> Rectangle:
        size = self.page.viewport_size
        assert size
        return Rectangle(size["width"] / 2, size["height"] / 2, size["width"], size["height"])

    def snapshot(self) -> dict[str, Any]:
        found: dict[str, Any] = self.map.evaluate("(element) => element.neuromap.snapshot()")
        return found

    def scale(self) -> float:
        return float(self.snapshot()["scale"])

    def boxes(self, kind: str = "") -> list[Box]:
        """Return the visible boxes."""
        nodes = [node for node in self.snapshot()["nodes"] if node["visible"] and kind in ("", node["kind"])]
        return [
            Box(
                **{name: node[name] for name in ("x", "y", "width", "height", "id", "kind", "label")},
                type_size=node["fontPx"],
            )
            for node in nodes
        ]

    def box(self, label: str) -> Box:
        """Return the visible box with a label."""
        found = [box for box in self.boxes() if box.label == label]
        assert len(found) == 1, f"{len(found)} boxes are called {label!r}"
        return found[0]

    def places(self) -> dict[str, Place]:
        """Return the place of each visible box by id, to a hundredth of a pixel."""
        return {
            box.id: (round(box.x, 2), round(box.y, 2), round(box.width, 2), round(box.height, 2))
            for box in self.boxes()
        }

    def concepts(self) -> set[str]:
        return {box.label for box in self.boxes("concept")}

    def relations(self) -> list[tuple[str, str, str]]:
        """Return source, target and polarity of the visible relations, sorted."""
        edges = [edge for edge in self.snapshot()["edges"] if edge["visible"]]
        return sorted((edge["source"], edge["target"], edge["polarity"]) for edge in edges)

    def drawn_text(self) -> list[DrawnText]:
        """Return the lines of text of the last frame that the canvas drew."""
        return [DrawnText(**line) for line in self.page.evaluate("() => globalThis.drawnText()")]

    def bright_labels(self) -> set[str]:
        """Return the labels of the boxes that are drawn at full strength."""
        lines = self.drawn_text()
        return {
            box.label for box in self.boxes() if any(line.alpha == 1 for line in lines if box.holds(middle(line), 0))
        }

    def empty_place(self) -> tuple[float, float]:
        """Return a point of the map with nothing under it: the bottom left corner, which the margin keeps free."""
        frame = self.frame()
        return frame.x - frame.width / 2 + 4, frame.y + frame.height / 2 - 4

    # What a visitor does

    def click(self, label: str) -> None:
        box = self.box(label)
        self.page.mouse.click(box.x, box.y)

    def click_relation(self, id: str) -> None:
        box = next(box for box in self.boxes("phrase") if box.id == id)
        self.page.mouse.click(box.x, box.y)

    def click_beside(self) -> None:
        self.page.mouse.click(*self.empty_place())

    def double_click(self, label: str) -> None:
        box = self.box(label)
        self.page.mouse.dblclick(box.x, box.y)

    def point_at(self, label: str) -> None:
        """Move the pointer over a box, as a hand does."""
        box = self.box(label)
        self.page.mouse.move(box.x - 2, box.y)
        self.page.mouse.move(box.x, box.y)

    def drag(self, start: tuple[float, float], across: float, down: float) -> None:
        self.page.mouse.move(*start)
        self.page.mouse.down()
        self.page.mouse.move(start[0] + across / 2, start[1] + down / 2, steps=3)
        self.page.mouse.move(start[0] + across, start[1] + down, steps=3)
        self.page.mouse.up()
        self.next_frame()

    def roll(self, label: str, pixels: float) -> None:
        """Turn the wheel over a box."""
        box = self.box(label)
        self.page.mouse.move(box.x, box.y)
        self.page.mouse.wheel(0, pixels)
        self.next_frame()

    def press(self, name: str) -> None:
        """Press a button with a name."""
        self.page.get_by_role("button", name=name, exact=True).click()
        self.next_frame()

    def choose(self, facet: str, word: str) -> None:
        """Press a word of a filter, or of depth and layout."""
        self.page.locator(f".st-key-{facet} button").filter(has=self.page.get_by_text(word, exact=True)).click()

    def search(self, text: str) -> None:
        """Type over what stands in the search, key by key as a hand does, and press Enter."""
        self.page.locator(".st-key-focus input").select_text()
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")

    def resize(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})
        self.next_frame()

    def next_frame(self) -> None:
        """Wait until the browser has drawn what just happened; three frames, because a new size takes two."""
        frames = "() => new Promise((done) => { let left = 3; const next = () => left-- ? %s : done(); next(); })"
        self.page.evaluate(frames % "requestAnimationFrame(next)")

    # What stands around the map

    def detail(self) -> str:
        return self.page.locator(".st-key-detail").inner_text()

    def expect_detail(self, *texts: str) -> None:
        """Wait until the panel says all of the texts."""
        for text in texts:
            expect(self.page.locator(".st-key-detail")).to_contain_text(text)

    def chosen(self, facet: str) -> list[str]:
        """Return the pressed words of a filter."""
        self.all_said()
        return self.page.locator(f".st-key-{facet} button[data-selected=true]").all_inner_texts()

    def offered(self, facet: str) -> list[str]:
        return self.page.locator(f".st-key-{facet} button").all_inner_texts()

    def legend(self) -> dict[str, int]:
        """Return the count of each word of the legend."""
        self.all_said()
        entries = self.page.locator(".st-key-legend button.entry").all()
        return {word(entry): int(entry.locator(".count").inner_text()) for entry in entries}

    def click_legend(self, word: str) -> None:
        self.page.locator(".st-key-legend button").filter(has_text=word).click()

    def sentences(self) -> list[str]:
        self.all_said()
        return self.page.locator(".st-key-propositions li").all_inner_texts()

    def amount(self) -> str:
        self.all_said()
        return self.page.locator(".st-key-toolbar .amount").inner_text()

    def tooltip(self) -> str:
        """Return what the tooltip says, "" while there is none."""
        shown = self.page.locator(".neuromap-tooltip.shown")
        return shown.inner_text() if shown.count() else ""

    def query(self) -> dict[str, list[str]]:
        """Return what was chosen as the address bar says it, without the version of the data.

        It is asked of the page, because `page.url` only moves on with other calls.
        """
        self.all_said()
        said = parse_qs(str(self.page.evaluate("() => location.search.slice(1)")), keep_blank_values=True)
        return {name: words for name, words in said.items() if name != "data"}

    def link(self) -> str:
        """Return what a visitor would copy of the address: its query, asked of the page for the same reason."""
        self.all_said()
        return str(self.page.evaluate("() => location.search"))

    def problems(self) -> str:
        self.all_said()
        shown = self.page.locator(".st-key-problems")
        return shown.inner_text() if shown.count() else ""


def rectangle(part: Locator) -> Rectangle:
    """Return where a part of the page is."""
    box = part.bounding_box()
    assert box, f"{part} is hidden"
    width, height = box["width"], box["height"]
    return Rectangle(box["x"] + width / 2, box["y"] + height / 2, width, height)


def word(entry: Locator) -> str:
    """Return the word of an entry of the legend, without its count."""
    text: str = entry.evaluate("(element) => element.childNodes[1].textContent")
    return text
