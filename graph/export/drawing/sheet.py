"""A drawing, its title, caption, legend and sources turn into a sheet: one above the other on one page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from graph.export.drawing.marks import Mark, Text, moved
from graph.export.drawing.printable import printable
from graph.layout.typeface import text_width
from graph.layout.wrap import wrap
from graph.palette import PAGE, Theme

MARGIN = 24.0
NARROWEST = 640.0
_TITLE, _CAPTION, _SMALL = 22.0, 13.0, 10.0
_LINE = 1.35
_COLUMN_GAP = 24.0


@dataclass(frozen=True)
class Sheet:
    """The marks of a page of this size in pixels, its colour, and its title and content in words."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    ground: str
    title: str
    description: str


@dataclass(frozen=True)
class Block:
    """Marks from 0, 0 downwards, and the height that they take."""

    marks: Sequence[Mark]
    height: float
    width: float = 0.0


@dataclass(frozen=True)
class SheetWords:
    """What a sheet says beside its map."""

    title: str
    caption: str
    note: str
    sources: tuple[str, ...]
    description: str


def width_for(drawing: Block) -> float:
    """Return the width between the margins of the sheet for a drawing."""
    return max(drawing.width, NARROWEST)


def sheet(words: SheetWords, drawing: Block, legend: Block, theme: Theme) -> Sheet:
    """Return the sheet: title and caption, the map in the middle, its legend, the sources, and a note."""
    width = width_for(drawing)
    centred = Block([moved(mark, (width - drawing.width) / 2, 0) for mark in drawing.marks], drawing.height)
    blocks = (
        _prose(words.title, width, _TITLE, 600, PAGE[theme].text),
        _prose(words.caption, width, _CAPTION, 400, PAGE[theme].quiet),
        centred,
        legend,
        _sources(words.sources, width, theme),
        _prose(words.note, width, 11.0, 400, PAGE[theme].quiet),
    )
    marks, height = _stacked(blocks, (4, 16, 18, 12, 10, 0))
    title, description = printable(words.title), printable(words.description)
    page = (ceil(width + 2 * MARGIN), ceil(height + 2 * MARGIN))
    return Sheet(*page, marks, PAGE[theme].background, title, description)


def _stacked(blocks: Iterable[Block], gaps: Iterable[float]) -> tuple[tuple[Mark, ...], float]:
    marks: list[Mark] = []
    top = MARGIN
    for block, gap in zip(blocks, gaps, strict=True):
        marks += [moved(mark, MARGIN, top) for mark in block.marks]
        top += block.height + (gap if block.marks else 0)
    return tuple(marks), top - MARGIN


def _prose(text: str, width: float, font: float, weight: int, colour: str) -> Block:
    lines = wrap(printable(text), width / font, weight) if text.strip() else ()
    return lines_below(lines, font, weight, colour)


def lines_below(lines: Sequence[str], font: float, weight: int, colour: str) -> Block:
    """Return lines of text one below the other from 0, 0."""
    step = font * _LINE
    return Block(
        [
            Text(line, 0, step * (place + 0.75), font, weight, colour, _room(line, weight, font), "start")
            for place, line in enumerate(lines)
        ],
        step * len(lines),
    )


def _room(line: str, weight: int, font: float) -> float:
    return round(text_width(line, weight) * font, 1)


def _sources(sources: Sequence[str], width: float, theme: Theme) -> Block:
    """Return the numbered sources in two columns under a heading."""
    if not sources:
        return Block([], 0)
    heading = _prose("Sources", width, _CAPTION, 600, PAGE[theme].text)
    room = (width - _COLUMN_GAP) / 2
    numbered = [
        _prose(f"{number}. {source}", room, _SMALL, 400, PAGE[theme].text) for number, source in enumerate(sources, 1)
    ]
    half = sum(block.height for block in numbered) / 2
    marks, tops, side = list(heading.marks), [heading.height, heading.height], 0
    for block in numbered:
        marks += [moved(mark, side * (room + _COLUMN_GAP), tops[side]) for mark in block.marks]
        tops[side] += block.height + 2
        side = int(side or tops[0] - heading.height >= half)
    return Block(marks, max(tops))
