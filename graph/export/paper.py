"""Blocks of text and a map turn into the sheets of a paper, one below the other and on as many as it takes."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from graph.export.marks import Mark, moved
from graph.export.palette import PAGE, Theme
from graph.export.printable import printable
from graph.export.sheet import Block, Sheet, lines_below
from graph.layout.picture import Point
from graph.layout.wrap import all_lines

MARGIN = 42.0
_FOOT = 8.5
_ROOM_FOR_THE_FOOT = 20.0
_COLOURS = PAGE[Theme.light]


class Paper(StrEnum):
    """The paper that is in the printer."""

    a4 = "a4"
    letter = "letter"


# In points, an inch being 72 of them: 210 by 297 mm, and 8.5 by 11 inches.
SIZES: dict[Paper, Point] = {Paper.a4: (595.276, 841.89), Paper.letter: (612.0, 792.0)}


@dataclass(frozen=True)
class Part:
    """A block and the gap above it. `begins_page` starts a new page, `with_next` keeps it beside what follows."""

    block: Block
    gap: float = 0.0
    begins_page: bool = False
    with_next: bool = False


def room_of(paper: Paper) -> Point:
    """Return the width and height between the margins and above the foot of a page, in points."""
    width, height = SIZES[paper]
    return width - 2 * MARGIN, height - 2 * MARGIN - _ROOM_FOR_THE_FOOT


def paragraph(text: str, width: float, font: float, weight: int = 400, quiet: bool = False, indent: float = 0) -> Block:
    """Return a text as lines of this width in points, all of them."""
    lines = all_lines(printable(text), (width - indent) / font, weight)
    block = lines_below(lines, font, weight, _COLOURS.quiet if quiet else _COLOURS.text)
    return Block([moved(mark, indent, 0) for mark in block.marks], block.height)


def numbered(number: int, text: str, width: float, font: float, indent: float) -> Block:
    """Return a text with its number before it and its lines below each other."""
    mark = paragraph(f"{number}.", width, font)
    body = paragraph(text, width, font, indent=indent)
    return Block([*mark.marks, *body.marks], max(mark.height, body.height))


def laid_on_pages(parts: Sequence[Part], paper: Paper, title: str, foot: str) -> list[Sheet]:
    """Return the pages, each with a foot that says what it belongs to and its number."""
    pages: list[list[Mark]] = [[]]
    top, room = 0.0, room_of(paper)[1]
    for place, part in enumerate(parts):
        gap = part.gap if top else 0.0
        if top and (part.begins_page or top + gap + _kept_together(parts[place:]) > room):
            pages.append([])
            top, gap = 0.0, 0.0
        pages[-1] += [moved(mark, MARGIN, MARGIN + top + gap) for mark in part.block.marks]
        top += gap + part.block.height
    return [_sheet(marks, paper, title, f"{foot} · page {n} of {len(pages)}") for n, marks in enumerate(pages, 1)]


def _kept_together(parts: Sequence[Part]) -> float:
    """Return the height of the first part and of those that have to stand on the same page."""
    height = parts[0].block.height
    for before, part in pairwise(parts):
        if not before.with_next:
            break
        height += part.gap + part.block.height
    return height


def _sheet(marks: Sequence[Mark], paper: Paper, title: str, foot: str) -> Sheet:
    width, height = SIZES[paper]
    line = paragraph(foot, width - 2 * MARGIN, _FOOT, quiet=True)
    below = [moved(mark, MARGIN, height - MARGIN - line.height + 6) for mark in line.marks]
    return Sheet(round(width), round(height), (*marks, *below), _COLOURS.background, printable(title), "")
