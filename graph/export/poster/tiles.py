"""The size of a poster turns into the tiles of A4 that it is printed on: windows that overlap, and marks."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from string import ascii_uppercase

from graph.export.drawing.marks import Line, Mark, Text, corners
from graph.export.handout.paper import SIZES, Paper
from graph.layout.picture import Point
from graph.layout.typeface import text_width

# Ten millimetres: what most printers leave white, and what one tile shares with the next for the glue.
EDGE = OVERLAP = 28.346
_MARK, _AWAY = 12.0, 4.0
_THIN = 0.6
_FONT = 7.5
_INK = "#444444"


@dataclass(frozen=True)
class Tile:
    """One sheet of a poster on tiles: its name (row A, B, ..., column 1, 2, ...) and what it shows of the poster."""

    name: str
    left: float
    top: float
    has_right: bool
    has_lower: bool


@dataclass(frozen=True)
class Tiling:
    """The tiles of a poster in rows, the size of the paper they are on, and of the window that each has."""

    paper: Point
    window: Point
    columns: int
    rows: int

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """The tiles, row by row."""
        across, down = (length - OVERLAP for length in self.window)
        return tuple(
            Tile(_name(row, column), column * across, row * down, column + 1 < self.columns, row + 1 < self.rows)
            for row in range(self.rows)
            for column in range(self.columns)
        )


def tiling(size: Point) -> Tiling:
    """Return the tiles for a poster of this size in points, the paper held in the way that takes fewer of it.

    >>> found = tiling((841.89, 1190.551))
    >>> found.columns, found.rows, [tile.name for tile in found.tiles]
    (2, 2, ['A1', 'A2', 'B1', 'B2'])
    """
    width, height = SIZES[Paper.a4]
    return min(
        (_on(paper, size) for paper in ((width, height), (height, width))), key=lambda one: one.rows * one.columns
    )


def marks_on(tile: Tile, tiling: Tiling, said: str) -> list[Mark]:
    """Return the marks in the white edge of a tile: where to cut, how far the next tile comes, and what it is."""
    name = text_width(f"{tile.name}  {said}", 400) * _FONT
    label = Text(f"{tile.name}  {said}", EDGE + 6, tiling.paper[1] - 13, _FONT, 400, _INK, round(name, 1), "start")
    return [label, *_ticks(tile, tiling)]


def _ticks(tile: Tile, tiling: Tiling) -> Iterator[Mark]:
    right, bottom = EDGE + tiling.window[0], EDGE + tiling.window[1]
    across = [EDGE, right, *([right - OVERLAP] if tile.has_right else [])]
    down = [EDGE, bottom, *([bottom - OVERLAP] if tile.has_lower else [])]
    for x in across:
        for start, end in ((EDGE - _AWAY, EDGE - _AWAY - _MARK), (bottom + _AWAY, bottom + _AWAY + _MARK)):
            yield Line(corners([(x, start), (x, end)]), _INK, _THIN)
    for y in down:
        for start, end in ((EDGE - _AWAY, EDGE - _AWAY - _MARK), (right + _AWAY, right + _AWAY + _MARK)):
            yield Line(corners([(start, y), (end, y)]), _INK, _THIN)


def _on(paper: Point, size: Point) -> Tiling:
    window = (paper[0] - 2 * EDGE, paper[1] - 2 * EDGE)
    columns, rows = (
        max(1, ceil((length - OVERLAP) / (room - OVERLAP))) for length, room in zip(size, window, strict=True)
    )
    return Tiling(paper, window, columns, rows)


def _name(row: int, column: int) -> str:
    return f"{ascii_uppercase[row]}{column + 1}"
