"""The tiles of a poster turn into a plan: how to print and glue them, and a small picture with their names."""

from collections.abc import Sequence

from graph.export.drawing.marks import Area, Line, Mark, Text, closed, corners, moved, scaled
from graph.export.drawing.sheet import Block
from graph.export.poster.columns import Style, text_block
from graph.export.poster.tiles import EDGE, OVERLAP, Tiling
from graph.layout.picture import Point
from graph.layout.typeface import text_width

_INK, _QUIET, _RED = "#31333f", "#5a5c66", "#b3261e"
_TITLE, _TEXT, _NAME = 18.0, 10.5, 13.0
_GAP = 12.0


def tile_plan(title: str, paper: str, tiling: Tiling, size: Point, poster: Sequence[Mark]) -> list[Mark]:
    """Return the marks of the plan on a sheet of the tiles: the poster without its letters, and where each tile is."""
    width = tiling.paper[0] - 2 * EDGE
    blocks = [
        text_block(title, width, Style(_TITLE, _INK, weight=600)),
        *(text_block(line, width, Style(_TEXT, _INK)) for line in _steps(paper, tiling)),
    ]
    marks: list[Mark] = []
    top = EDGE
    for block in blocks:
        marks += [moved(mark, EDGE, top) for mark in block.marks]
        top += block.height + _GAP / 2
    room = (width, tiling.paper[1] - EDGE - top - _GAP)
    small = _small(tiling, size, poster, room)
    return [*marks, *(moved(mark, EDGE, top + _GAP) for mark in small.marks)]


def _steps(paper: str, tiling: Tiling) -> tuple[str, ...]:
    count = tiling.rows * tiling.columns
    return (
        f"{paper} on {count} sheets of A4, in {tiling.rows} rows of {tiling.columns}.",
        "1. Print at 100 %, on one side: no “fit to page”.",
        "2. Cut each sheet along its left and upper marks; sheets in column 1 or row A keep that edge.",
        "3. Glue it onto the strip of 10 mm that the inner marks of the one before show: rows first, then row to row.",
    )


def _small(tiling: Tiling, size: Point, poster: Sequence[Mark], room: Point) -> Block:
    whole = tuple(
        count * (length - OVERLAP) + OVERLAP
        for count, length in zip((tiling.columns, tiling.rows), tiling.window, strict=True)
    )
    factor = min(room[0] / whole[0], room[1] / whole[1])
    marks = [*(mark for mark in poster if not isinstance(mark, Text)), _frame(0, 0, *size, _QUIET)]
    found = [scaled(mark, factor) for mark in marks]
    for tile in tiling.tiles:
        left, top = tile.left * factor, tile.top * factor
        width, height = (length * factor for length in tiling.window)
        found.append(_frame(left, top, width, height, _RED))
        found += _name(tile.name, left + width / 2, top + height / 2)
    return Block(found, whole[1] * factor)


def _frame(left: float, top: float, width: float, height: float, colour: str) -> Line:
    right, bottom = left + width, top + height
    sides = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return Line(corners(sides), colour, 0.8)


def _name(name: str, x: float, y: float) -> list[Mark]:
    room = round(text_width(name, 600) * _NAME, 1)
    half, high = room / 2 + 4, _NAME * 0.75
    sides = [(x - half, y - high), (x + half, y - high), (x + half, y + high), (x - half, y + high)]
    return [
        Area(closed(sides), "#ffffff", _RED, 0.8),
        Text(name, x, y + _NAME * 0.35, _NAME, 600, _RED, room),
    ]
