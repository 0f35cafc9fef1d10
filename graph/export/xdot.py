"""Marks turn into xdot, the language in which Graphviz is told what to draw where.

A text is preceded by its length in bytes, so that nothing in it can be taken for a command:
https://graphviz.org/docs/outputs/canon/#xdot
"""

import re
from collections.abc import Iterable

from graph.export.marks import Area, Line, Mark, Path, Text

# From the point that Graphviz is given up to the baseline that it then uses, in font sizes.
_BASELINE = 0.05
_ANCHORS = {"start": -1, "middle": 0}
_WEIGHTS = {400: "", 500: " Medium", 600: " Semi-Bold"}
FAMILY = "Source Sans"
# Graphviz does not count the first of several backslashes, and cannot leave a single one at the end uncounted.
_UNCOUNTED = re.compile(r"\\+(?!\Z)")


def xdot(marks: Iterable[Mark], height: float, scale: float) -> str:
    """Return the drawing of marks on a sheet of this height, everything so many times as large."""
    return " ".join(_drawn(mark, height, scale) for mark in marks)


def face(weight: int) -> str:
    """Return the name that Graphviz knows a weight of the page's font by.

    >>> face(600)
    'Source Sans Semi-Bold'
    """
    return FAMILY + _WEIGHTS[weight]


def _drawn(mark: Mark, height: float, scale: float) -> str:
    if isinstance(mark, Line):
        return _line(mark, height, scale)
    return _area(mark, height, scale) if isinstance(mark, Area) else _text(mark, height, scale)


def _line(line: Line, height: float, scale: float) -> str:
    style = "dotted" if line.dashes else "solid"
    return f"{_style(style, line.width * scale)} {_said('c', line.colour)} B {_points(line.path, height, scale)}"


def _area(area: Area, height: float, scale: float) -> str:
    pen = area.border if area.width else "transparent"
    colours = f"{_said('c', pen)} {_said('C', area.fill)}"
    return f"{_style('solid', area.width * scale)} {colours} b {_points(area.path, height, scale)}"


def _text(text: Text, height: float, scale: float) -> str:
    font = f"F {text.font * scale:.6g} {_counted(face(text.weight))}"
    place = f"{text.x * scale:.6g} {(height - text.y - _BASELINE * text.font) * scale:.6g}"
    drawn = f"T {place} {_ANCHORS[text.anchor]} {text.room * scale:.6g} {_counted(text.text)}"
    return f"{_said('c', text.colour)} {font} {drawn}"


def _style(style: str, width: float) -> str:
    return f"{_said('S', style)} {_said('S', f'setlinewidth({width:.6g})')}"


def _points(path: Path, height: float, scale: float) -> str:
    places = (f"{x * scale:.7g} {(height - y) * scale:.7g}" for x, y in path)
    return f"{len(path)} {' '.join(places)}"


def _said(command: str, word: str) -> str:
    return f"{command} {_counted(word)}"


def _counted(text: str) -> str:
    return f"{len(text.encode()) - len(_UNCOUNTED.findall(text))} -{text}"
