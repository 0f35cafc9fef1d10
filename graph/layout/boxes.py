"""Lines of text turn into the size of their box, the same that the browser will draw."""

from dataclasses import dataclass
from functools import lru_cache

from graph.layout.typeface import CONCEPT_WEIGHT, LINE_HEIGHT, PHRASE_WEIGHT, text_width
from graph.layout.wrap import wrap, wrap_within

_KERNING_ALLOWANCE = 1.02
# The lines of a box, its width and its height.
Size = tuple[tuple[str, ...], float, float]


@dataclass(frozen=True)
class BoxStyle:
    """How a kind of box sets its text: font size and padding in pixels, weight from 100 to 900."""

    font: float
    weight: int
    pad_x: float
    pad_y: float


CONCEPT = BoxStyle(font=16, weight=CONCEPT_WEIGHT, pad_x=9, pad_y=5)
PHRASE = BoxStyle(font=13.6, weight=PHRASE_WEIGHT, pad_x=4, pad_y=1.5)
# Of the concept names of a map, in the window that it is laid out for.
SMALLEST_TYPE = 13


@lru_cache(maxsize=100_000)
def box_size(text: str, width: float, style: BoxStyle) -> Size:
    """Return the lines of a text wrapped at a width in em, and the width and height of their box in pixels."""
    return _size(wrap(text, width, style.weight), style)


def box_within(text: str, width: float, style: BoxStyle) -> Size:
    """Return the same for a box that is no wider than a width in pixels."""
    room = (width - 2 * style.pad_x) / style.font / _KERNING_ALLOWANCE
    return _size(wrap_within(text, room, style.weight), style)


def _size(lines: tuple[str, ...], style: BoxStyle) -> Size:
    widest = max(text_width(line, style.weight) for line in lines)
    return (
        lines,
        round(widest * style.font * _KERNING_ALLOWANCE + 2 * style.pad_x, 1),
        round(len(lines) * style.font * LINE_HEIGHT + 2 * style.pad_y, 1),
    )
