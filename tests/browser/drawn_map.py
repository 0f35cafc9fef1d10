"""The map in the browser turns into boxes, relations and lines of text; a mouse moves, clicks and drags on it."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page

from .shapes import Box, DrawnText, Rectangle, middle

MAP = "[data-testid=map]"
READY = f"{MAP}[data-ready=true]"
LISTENER = Path(__file__).with_name("drawn_text.js").read_text(encoding="utf-8")
# As one text: a large map as so many values takes Playwright a tenth of a second.
SNAPSHOT = "(map) => JSON.stringify(document.querySelector(map).neuromap.snapshot())"
Place = tuple[float, float, float, float]


class DrawnMap:
    """The one map of a page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.add_init_script(LISTENER)

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
        found: dict[str, Any] = json.loads(self.page.evaluate(SNAPSHOT, MAP))
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
        return [DrawnText(**line) for line in json.loads(self.page.evaluate("() => JSON.stringify(drawnText())"))]

    def bright_labels(self) -> set[str]:
        """Return the labels of the boxes that are drawn at full strength."""
        lines = self.drawn_text()
        return {
            box.label for box in self.boxes() if any(line.alpha == 1 for line in lines if box.holds(middle(line), 0))
        }

    def empty_place(self) -> tuple[float, float]:
        """Return a point of the map with no box under it: a corner, which the margin keeps free unless one zooms in."""
        frame, boxes = self.frame(), self.boxes()
        for across, down in ((-1, 1), (1, 1), (-1, -1), (1, -1)):
            x, y = frame.x + across * (frame.width / 2 - 4), frame.y + down * (frame.height / 2 - 4)
            if not any(box.holds(Rectangle(x, y, 0, 0)) for box in boxes):
                return x, y
        raise AssertionError("a box lies in each corner of the map")

    def tooltip(self) -> str:
        """Return what the tooltip says, "" while there is none."""
        shown = self.page.locator(".neuromap-tooltip.shown")
        return shown.inner_text() if shown.count() else ""

    # What a visitor does

    def click(self, label: str) -> None:
        """Click on a box; where the map makes room for a panel then, that is done."""
        box = self.box(label)
        self.page.mouse.click(box.x, box.y)
        self.next_frame()

    def click_relation(self, id: str) -> None:
        box = next(box for box in self.boxes("phrase") if box.id == id)
        self.page.mouse.click(box.x, box.y)
        self.next_frame()

    def click_beside(self) -> None:
        self.page.mouse.click(*self.empty_place())
        self.next_frame()

    def double_click(self, label: str) -> None:
        box = self.box(label)
        self.page.mouse.dblclick(box.x, box.y)

    def point_at(self, label: str) -> None:
        """Move the pointer over a box, as a hand does."""
        box = self.box(label)
        self.page.mouse.move(box.x - 2, box.y)
        self.page.mouse.move(box.x, box.y)

    def drag(self, start: tuple[float, float], across: float, down: float, resting: float = 0) -> None:
        """Drag something by so many pixels, after the hand has rested on it for so many milliseconds."""
        self.page.mouse.move(*start)
        self.page.mouse.down()
        self.page.wait_for_timeout(resting)
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

    def resize(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})
        self.next_frame()

    def next_frame(self) -> None:
        """Wait until the browser has drawn what just happened; three frames, because a new size takes two."""
        frames = "() => new Promise((done) => { let left = 3; const next = () => left-- ? %s : done(); next(); })"
        self.page.evaluate(frames % "requestAnimationFrame(next)")


def rectangle(part: Locator) -> Rectangle:
    """Return where a part of the page is."""
    box = part.bounding_box()
    assert box, f"{part} is hidden"
    width, height = box["width"], box["height"]
    return Rectangle(box["x"] + width / 2, box["y"] + height / 2, width, height)


def shift(before: dict[str, Place], after: dict[str, Place]) -> tuple[float, float]:
    """Return by how much all boxes that are still there have moved together; each for itself has not."""
    moves = [(x - before[id][0], y - before[id][1]) for id, (x, y, *_) in after.items()]
    across, down = (sum(along) / len(moves) for along in zip(*moves, strict=True))
    apart = {id: place for id, place in after.items() if not _is_moved(before[id], place, across, down)}
    assert apart == {}
    return across, down


def _is_moved(before: Place, after: Place, across: float, down: float) -> bool:
    expected = (before[0] + across, before[1] + down, before[2], before[3])
    return all(abs(found - wanted) <= 0.05 for found, wanted in zip(after, expected, strict=True))
