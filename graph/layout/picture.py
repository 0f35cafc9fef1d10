"""The vocabulary of a laid-out map: boxes, routes and headings, in pixels with y growing downwards."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from graph.vocabulary import Kind

Point = tuple[float, float]

# The space of a window of 1280 x 720 pixels; other windows have about its shape and show the same picture larger.
SPACE: Point = (1150.0, 541.0)
# The same beside an open answer.
ANSWER_SPACE: Point = (780.0, 570.0)


@dataclass(frozen=True)
class Frame:
    """The space that a page has, in pixels, and up to how many times its full size type may become there.

    One that is `scrolled` has that width, and any height: its map is as wide as the page and moved up and down.
    """

    space: Point
    enlarged: float = 1
    scrolled: bool = False


EXPLORED, BESIDE_ANSWER = Frame(SPACE), Frame(ANSWER_SPACE)
# The same window for a page that has nothing but a title beside the map, and is seen from the last row.
PRESENTED = Frame((1264.0, 580.0), 1.7)
# A tablet held upright that follows a presentation: a map may be half as large before an atlas takes its place.
HELD_UPRIGHT = Frame((748.0, 1000.0), 2.0)
# A phone held upright, less wide than most; on one of 360 pixels, with the margins of a page, no type falls below 12.
PHONE = Frame((364.0, 640.0), scrolled=True)
# By the names under which a browser asks for them.
FRAMES = {"wide": EXPLORED, "phone": PHONE}


def frame_named(name: str) -> Frame | None:
    """Return the frame that a browser asks for by this name, None where there is no such.

    >>> frame_named("phone") == PHONE, frame_named("round")
    (True, None)
    """
    return FRAMES.get(name)


@dataclass(frozen=True)
class Box:
    """A concept or a linking phrase with its centre, size and lines of text. `font` is in pixels.

    Where a concept has a second box, that has an id of its own and says of which `concept` it is. Text that is `turned`
    runs upwards.
    """

    id: str
    kind: Literal["concept", "phrase"]
    lines: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float
    font: float
    concept: str = ""
    turned: bool = False

    @property
    def name(self) -> str:
        """The concept or the id of the relation that it stands for."""
        return self.concept or self.id


@dataclass(frozen=True)
class Route:
    """One line from a concept to a concept and the relations that it stands for.

    On the concept map it has two Bézier paths, to the phrase and from it; on the atlas one for all of a pair. On the
    matrix it is the cell of a pair, and its path leads from one corner to the opposite one.
    """

    source: str
    target: str
    relations: tuple[str, ...]
    paths: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True)
class Heading:
    """The name of a column of the atlas, or how a matrix is read, centred on x with its baseline at y."""

    text: str
    x: float
    y: float
    font: float


@dataclass(frozen=True)
class Picture:
    """A whole map, ready to be drawn into a space of its width and height or anything of that shape.

    One that is `scrolled` is as wide as its window instead, and moved up and down in it. By concept `sections` say what
    it stands with: on an atlas the text of its heading, on a matrix the name of its group of rows. The columns of an
    atlas may be `communities`, named by some of their concepts, in the place of types.
    """

    kind: Kind
    width: float
    height: float
    boxes: tuple[Box, ...]
    routes: tuple[Route, ...]
    headings: tuple[Heading, ...] = ()
    scrolled: bool = False
    sections: Mapping[str, str] = field(default_factory=dict, compare=False)
    communities: bool = False

    def box_ids(self, route: Route) -> tuple[str, str]:
        """Return the ids of the boxes at both ends of a route: on the matrix of its row and of its column."""
        return route.source, self._turned.get(route.target, route.target)

    @cached_property
    def _turned(self) -> dict[str, str]:
        return {box.name: box.id for box in self.boxes if box.turned}


def empty_picture(space: Point) -> Picture:
    """Return the picture of nothing, as large as its space."""
    return Picture("map", *space, (), ())
