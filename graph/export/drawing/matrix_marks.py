"""A matrix turns into the marks of its ground and of its cells, as web/front/stage/matrix_drawing.js draws them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from graph.export.drawing.arrow_head import SIZE, arrow_head, dashes
from graph.export.drawing.filtered_picture import FilteredPicture
from graph.export.drawing.marks import Area, Line, Mark, Path, Text, closed, corners
from graph.layout.picture import Box
from graph.layout.typeface import text_width
from graph.palette import PAGE, Theme, line_colour

_GROUND, _FILL = 0.055, 0.2
# The longest line of a sign, and the size of a number beside it as a share of the cell.
_LINE, _NUMBER, _LARGEST_NUMBER = 26.0, 0.62, 13.0
_NUMBER_WEIGHT = 600
_BASELINE = 0.33
_Sides = tuple[float, float, float, float]
# The number of a sign, and of the hue that a line has where none is stated.
_Sign = tuple[int, int | None]


def ground_marks(shown: FilteredPicture, theme: Theme) -> Iterator[Mark]:
    """Yield the faint ground where the rows of one type meet the columns of one type, cut into cells."""
    tones = shown.model.tones
    rows = [(tones[box.name], box.y - box.height / 2, box.y + box.height / 2) for box in _heads(shown, turned=False)]
    columns = [(tones[box.name], box.x - box.width / 2, box.x + box.width / 2) for box in _heads(shown, turned=True)]
    if not rows or not columns:
        return
    colour, between = _faint(PAGE[theme].text, _GROUND), PAGE[theme].background
    for top, bottom in _blocks(rows):
        for left, right in _blocks(columns):
            yield Area(_rectangle((left, top, right, bottom)), colour, colour, 0)
    sides = columns[0][1], rows[0][1], columns[-1][2], rows[-1][2]
    for _, _, end in rows:
        yield Line(corners([(sides[0], end + 1), (sides[2], end + 1)]), between, 1)
    for _, _, end in columns:
        yield Line(corners([(end + 1, sides[1]), (end + 1, sides[3])]), between, 1)


def cell_marks(path: Path, sign: _Sign, width: float, count: int, theme: Theme) -> Iterator[Mark]:
    """Yield the marks of a cell between two corners: its colour, the symbol of its sign, its number of relations."""
    (left, top), (right, bottom) = path
    left, top, right, bottom = left + 0.5, top + 0.5, right - 1.5, bottom - 1.5
    colour = line_colour(*sign, theme)
    yield Area(_rectangle((left, top, right, bottom)), _faint(colour, _FILL), colour, 0)
    number = min(_LARGEST_NUMBER, (bottom - top) * _NUMBER) if count > 1 else 0.0
    yield from _symbol((left, top, right - number * 0.6, bottom), sign, width, theme)
    if number:
        room = round(text_width(str(count), _NUMBER_WEIGHT) * number, 1)
        middle = round((top + bottom) / 2 + number * (_BASELINE + 0.04), 2)
        colour = PAGE[theme].text
        yield Text(str(count), round(right - number * 0.42, 2), middle, number, _NUMBER_WEIGHT, colour, room)


def _symbol(sides: _Sides, sign: _Sign, width: float, theme: Theme) -> Iterator[Mark]:
    left, top, right, bottom = sides
    length, middle = min(_LINE, right - left - 5), (top + bottom) / 2
    start, tip = ((left + right - length) / 2, middle), ((left + right + length) / 2, middle)
    colour = line_colour(*sign, theme)
    yield Line(corners([start, tip]), colour, width, dashes(sign[0]))
    yield from arrow_head(sign[0], (start, tip), colour, width, PAGE[theme].background, min(SIZE, (bottom - top) * 0.5))


def _heads(shown: FilteredPicture, turned: bool) -> list[Box]:
    return [box for box in shown.picture.boxes if box.turned == turned]


def _blocks(spans: Sequence[tuple[int, float, float]]) -> Iterator[tuple[float, float]]:
    """Yield where neighbours of one tone begin and end."""
    for _, group in groupby(spans, key=lambda span: span[0]):
        alike = list(group)
        yield alike[0][1], alike[-1][2]


def _rectangle(sides: _Sides) -> Path:
    left, top, right, bottom = sides
    return closed([(left, top), (right, top), (right, bottom), (left, bottom)])


def _faint(colour: str, alpha: float) -> str:
    return f"{colour}{round(alpha * 255):02x}"
