"""Numbered texts turn into columns of lines on as many sheets as they take, each entry whole."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.export.drawing.marks import Mark, moved
from graph.export.drawing.printable import printable
from graph.export.drawing.sheet import Block, lines_below
from graph.layout.wrap import all_lines

_GAP = 2.4
_BETWEEN = 0.4


@dataclass(frozen=True)
class Style:
    """How running text is set: font in points, colour, and how wide a column is at least, in font sizes."""

    font: float
    colour: str
    width: float = 38.0
    weight: int = 400


def text_block(text: str, width: float, style: Style) -> Block:
    """Return a text in as many lines as it takes in a width, from 0, 0."""
    # Kerning and rounding may make a line a little wider than its letters are.
    lines = all_lines(printable(text), width / style.font * 0.98, style.weight)
    return lines_below(lines, style.font, style.weight, style.colour)


def in_columns(texts: Sequence[str], width: float, height: float, style: Style) -> tuple[Block, ...]:
    """Return the texts, numbered from 1, in columns, one block for each space of this width and height that they fill.

    The columns of the last block are about equally high.
    """
    count = max(1, int((width + _GAP * style.font) // ((style.width + _GAP) * style.font)))
    column = (width - (count - 1) * _GAP * style.font) / count
    blocks: Sequence[Block] = [text_block(f"{number}. {text}", column, style) for number, text in enumerate(texts, 1)]
    sheets: list[Block] = []
    while blocks:
        taken, rest = _fill(blocks, count, height, style)
        sheets.append(_placed(taken, column + _GAP * style.font, style))
        blocks = rest
    return tuple(sheets)


def _fill(
    blocks: Sequence[Block], count: int, height: float, style: Style
) -> tuple[list[list[Block]], Sequence[Block]]:
    """Return the columns of one space, and what is left over; where nothing is, they are as low as can be."""
    columns, left = _poured(blocks, count, height, style)
    if left:
        return columns, left
    total = sum(block.height + _BETWEEN * style.font for block in blocks)
    for low in _heights(total / count, height, style.font):
        lower, over = _poured(blocks, count, low, style)
        if not over:
            return lower, over
    return columns, left


def _heights(least: float, most: float, step: float) -> Iterator[float]:
    height = least
    while height < most:
        yield height
        height += step


def _poured(
    blocks: Sequence[Block], count: int, height: float, style: Style
) -> tuple[list[list[Block]], Sequence[Block]]:
    columns: list[list[Block]] = []
    at = 0
    for _ in range(count):
        column: list[Block] = []
        used = 0.0
        # An entry higher than any column stands alone rather than nowhere.
        while at < len(blocks) and (not column or used + blocks[at].height <= height):
            column.append(blocks[at])
            used += blocks[at].height + _BETWEEN * style.font
            at += 1
        columns.append(column)
    return columns, blocks[at:]


def _placed(columns: Sequence[Sequence[Block]], step: float, style: Style) -> Block:
    marks: list[Mark] = []
    highest = 0.0
    for place, column in enumerate(columns):
        top = 0.0
        for block in column:
            marks += [moved(mark, place * step, top) for mark in block.marks]
            top += block.height + _BETWEEN * style.font
        highest = max(highest, top)
    return Block(marks, highest)
