"""The entries of a legend turn into its marks on paper: each with its sign, its word and its count."""

from collections.abc import Callable, Iterator, Mapping

from graph.export.drawing.arrow_head import arrow_head, dashes
from graph.export.drawing.cross import cross_marks
from graph.export.drawing.filtered_picture import FilteredPicture
from graph.export.drawing.map_marks import FRAME_DASHES, has_thick_lines
from graph.export.drawing.marks import Area, Line, Mark, Text, closed, corners, moved
from graph.export.drawing.outline import outline, rounded
from graph.export.drawing.printable import printable
from graph.layout.typeface import text_width
from graph.palette import PAGE, Theme, sign_colour, type_colours
from graph.views.legend import LegendEntry, Symbol, entries, hues, thickness

FONT = 13.0
ROW = 22.0
_WIDTH, _HEIGHT = 26.0, 16.0
_GAP = 7.0
_ARM = 4.5
_BETWEEN = 14.0


def entries_of(shown: FilteredPicture) -> tuple[LegendEntry, ...]:
    """Return the entries for what is shown in a picture."""
    counted = entries(shown.model, shown.listing, shown.focus, shown.picture.kind)
    of = [hues(shown.hues)] if shown.hues else []
    return (*counted, *of, *([thickness(shown.picture.kind)] if has_thick_lines(shown) else []))


def legend(found: tuple[LegendEntry, ...], width: float, theme: Theme) -> tuple[list[Mark], float]:
    """Return the marks of the legend in rows of this width from 0, 0, and its height, in pixels."""
    marks: list[Mark] = []
    left, top, facet = 0.0, 0.0, ""
    for entry in found:
        room = _WIDTH + _GAP + text_width(words(entry), 400) * FONT
        new_group = facet == "type" and entry.facet != "type"
        if left and (left + room > width or new_group):
            left, top = 0.0, top + ROW
        marks += [moved(mark, left, top) for mark in _entry(entry, theme)]
        left, facet = left + room + _BETWEEN, entry.facet
    return marks, top + ROW if found else 0.0


def words(entry: LegendEntry) -> str:
    """Return what stands beside the symbol of an entry: its word, and its count if it is counted."""
    return printable(entry.word if entry.count is None else f"{entry.word} {entry.count}")


def _entry(entry: LegendEntry, theme: Theme) -> Iterator[Mark]:
    yield from _SYMBOLS[entry.symbol](entry.tone, theme)
    text = words(entry)
    room = round(text_width(text, 400) * FONT, 1)
    middle = _HEIGHT / 2 + FONT * 0.33
    yield Text(text, _WIDTH + _GAP, middle, FONT, 400, PAGE[theme].text, room, "start")


def _box(tone: int, theme: Theme) -> list[Mark]:
    fill, border = type_colours(tone, theme)
    return [Area(outline(tone, (_WIDTH / 2, _HEIGHT / 2), _WIDTH - 3, _HEIGHT - 3), fill, border, 1.4)]


def _hollow(tone: int, theme: Theme) -> list[Mark]:
    _, border = type_colours(tone, theme)
    sides = outline(tone, (_WIDTH / 2, _HEIGHT / 2), _WIDTH - 3, _HEIGHT - 3)
    return [Area(sides, PAGE[theme].background, border, 1.4)]


def _line(sign: int, theme: Theme) -> list[Mark]:
    path, colour = corners([(1, _HEIGHT / 2), (_WIDTH - 2, _HEIGHT / 2)]), sign_colour(sign, theme)
    # The head takes its direction from the last two points that differ.
    return [
        Line(path, colour, 1.8, dashes(sign)),
        *arrow_head(sign, (path[0], path[-1]), colour, 1.8, PAGE[theme].background),
    ]


def _hues(_: int, theme: Theme) -> list[Mark]:
    """Return a line of three hues, for lines of which each has one of many."""
    ends = [1, _WIDTH / 3, 2 * _WIDTH / 3, _WIDTH - 1]
    parts = zip(ends, ends[1:], (0, 6, 1), strict=False)
    middle = _HEIGHT / 2
    return [
        Line(corners([(start, middle), (end, middle)]), type_colours(hue, theme)[1], 2.6) for start, end, hue in parts
    ]


def _frame(sign: int, theme: Theme) -> list[Mark]:
    sides = (1.5, 2.5, _WIDTH - 1.5, _HEIGHT - 2.5)
    return [Line(rounded(sides, 0), sign_colour(sign, theme), 1.2, FRAME_DASHES)]


def _cross(_: int, theme: Theme) -> list[Mark]:
    return cross_marks((_WIDTH / 2, _HEIGHT / 2), theme, _ARM)


def _wedge(_: int, theme: Theme) -> list[Mark]:
    middle, colour = _HEIGHT / 2, PAGE[theme].text
    points = [(1, middle - 0.5), (_WIDTH - 1, middle - 2.5), (_WIDTH - 1, middle + 2.5), (1, middle + 0.5)]
    return [Area(closed(points), colour, colour, 0)]


_SYMBOLS: Mapping[Symbol, Callable[[int, Theme], list[Mark]]] = {
    **{"box": _box, "line": _line, "hues": _hues, "frame": _frame, "wedge": _wedge, "cross": _cross, "hollow": _hollow}
}
