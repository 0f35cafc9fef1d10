"""The vocabulary of a picture on paper: lines, areas and texts, in pixels with y growing downwards.

`about` names the concept or the sentence that a mark belongs to.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from graph.layout.picture import Point

Path = tuple[Point, ...]


@dataclass(frozen=True)
class Line:
    """A Bézier path, of one point and three more for each piece, with its dashes (length, gap; none: solid)."""

    path: Path
    colour: str
    width: float
    dashes: tuple[float, ...] = ()
    about: str = ""


@dataclass(frozen=True)
class Area:
    """A closed Bézier path, filled, with a border unless its width is 0."""

    path: Path
    fill: str
    border: str
    width: float
    about: str = ""


@dataclass(frozen=True)
class Text:
    """One line of text at x with its baseline at y; `width` is the width in pixels that it has in the page's font.

    One that is `turned` runs upwards from there.
    """

    text: str
    x: float
    y: float
    font: float
    weight: int
    colour: str
    width: float
    anchor: Literal["start", "middle"] = "middle"
    about: str = ""
    turned: bool = False


Mark = Line | Area | Text


def corners(points: Sequence[Point]) -> Path:
    """Return the Bézier path that goes straight from point to point.

    >>> corners([(0, 0), (3, 0)])
    ((0, 0), (0, 0), (3, 0), (3, 0))
    """
    pieces = pairwise(points)
    return (points[0], *(point for start, end in pieces for point in (start, end, end)))


def closed(points: Sequence[Point]) -> Path:
    """Return the Bézier path of a polygon."""
    return corners([*points, points[0]])


def about(thing: str, marks: Iterable[Mark]) -> Iterator[Mark]:
    """Yield the marks as those of a concept or a sentence."""
    return (replace(mark, about=thing) for mark in marks)


def scaled(mark: Mark, factor: float) -> Mark:
    """Return a mark so many times as large, as seen from 0, 0."""
    if isinstance(mark, Text):
        sizes = {name: getattr(mark, name) * factor for name in ("x", "y", "font", "width")}
        return replace(mark, **sizes)
    path, width = tuple((x * factor, y * factor) for x, y in mark.path), mark.width * factor
    if isinstance(mark, Area):
        return replace(mark, path=path, width=width)
    return replace(mark, path=path, width=width, dashes=tuple(length * factor for length in mark.dashes))


def moved(mark: Mark, right: float, down: float) -> Mark:
    """Return a mark at another place."""
    if isinstance(mark, Text):
        return replace(mark, x=mark.x + right, y=mark.y + down)
    return replace(mark, path=tuple((x + right, y + down) for x, y in mark.path))
