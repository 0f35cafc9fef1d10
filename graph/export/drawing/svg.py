"""Marks turn into SVG: the file for a reader, which brings its letters with it, and what PDF and PNG are made from."""

import xml.etree.ElementTree as ET
from base64 import b64encode
from collections.abc import Iterable, Mapping
from itertools import groupby

from graph.export.drawing.cut_font import FAMILY
from graph.export.drawing.marks import Area, Line, Mark, Path, Text
from graph.export.drawing.printable import printable
from graph.export.drawing.sheet import Sheet
from graph.layout.picture import Point

_SVG = "http://www.w3.org/2000/svg"
_FAMILIES = f"'{FAMILY}', 'Source Sans 3', 'Source Sans Pro', sans-serif"
_OPAQUE = 7
Attributes = dict[str, str]


def described(sheet: Sheet, fonts: Mapping[int, bytes]) -> bytes:
    """Return the SVG of a sheet with title, description and fonts (WOFF2 by weight), its size in pixels."""
    root = _root((sheet.width, sheet.height))
    root.attrib |= {"role": "img", "aria-labelledby": "title description"}
    _add(root, "title", {"id": "title"}, sheet.title)
    _add(root, "desc", {"id": "description"}, sheet.description)
    _add(root, "style", {}, _style(fonts))
    _add(root, "rect", {"width": "100%", "height": "100%", "fill": sheet.ground})
    _draw(root, sheet.marks)
    ET.indent(root, "")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'.encode()


def plain(marks: Iterable[Mark], size: Point) -> str:
    """Return the SVG of marks alone, on no ground, for a typesetter that has the fonts."""
    root = _root(size)
    _draw(root, marks)
    return ET.tostring(root, encoding="unicode")


def _root(size: Point) -> ET.Element:
    ET.register_namespace("", _SVG)
    width, height = map(_number, size)
    return ET.Element(f"{{{_SVG}}}svg", {"width": width, "height": height, "viewBox": f"0 0 {width} {height}"})


def _draw(root: ET.Element, marks: Iterable[Mark]) -> None:
    """Add the marks; those of one concept or sentence are a group of that title."""
    page = _add(root, "g", {})
    for thing, group in groupby(marks, key=lambda mark: mark.about):
        home = _add(page, "g", {}) if thing else page
        if thing:
            _add(home, "title", {}, printable(thing))
        for mark in group:
            _add_mark(home, mark)


def _add_mark(home: ET.Element, mark: Mark) -> None:
    if isinstance(mark, Text):
        _add(home, "text", _text(mark), mark.text)
    else:
        _add(home, "path", _line(mark) if isinstance(mark, Line) else _area(mark))


def _line(line: Line) -> Attributes:
    dashes = {"stroke-dasharray": " ".join(map(_number, line.dashes))} if line.dashes else {}
    stroke = {"fill": "none", **_colour("stroke", line.colour), "stroke-width": _number(line.width)}
    return {"d": _curve(line.path), **stroke, **dashes}


def _area(area: Area) -> Attributes:
    border = {**_colour("stroke", area.border), "stroke-width": _number(area.width)} if area.width else {}
    return {"d": f"{_curve(area.path)} Z", **_colour("fill", area.fill), **border}


def _text(text: Text) -> Attributes:
    """Return how a line of text is set: it says how wide it is, to stay in its box where another font stands in."""
    place = {"x": _number(text.x), "y": _number(text.y), "text-anchor": text.anchor}
    font = {"font-family": _FAMILIES, "font-size": _number(text.font), "font-weight": str(text.weight)}
    width = {"textLength": _number(text.width), "lengthAdjust": "spacingAndGlyphs"} if text.width else {}
    turn = {"transform": f"rotate(-90 {_number(text.x)} {_number(text.y)})"} if text.turned else {}
    return {**place, **font, **_colour("fill", text.colour), **width, **turn}


def _colour(name: str, colour: str) -> Attributes:
    """Return a colour, and how much it covers where it says so: not every program reads colours of eight digits.

    >>> _colour("fill", "#1b62ad80")
    {'fill': '#1b62ad', 'fill-opacity': '0.502'}
    """
    alpha = colour[_OPAQUE:]
    covers = {f"{name}-opacity": f"{int(alpha, 16) / 255:.3f}"} if alpha else {}
    return {name: colour[:_OPAQUE], **covers}


def _curve(path: Path) -> str:
    """Return a path in the words of SVG; what is straight is a line.

    >>> _curve(((0, 0), (0, 0), (3, 0), (3, 0), (4, 0), (5, 1), (5, 2)))
    'M0 0L3 0C4 0 5 1 5 2'
    """
    pieces = [f"M{_point(path[0])}"]
    for first in range(0, len(path) - 3, 3):
        start, *handles, end = path[first : first + 4]
        is_straight = handles == [start, end]
        pieces.append(f"L{_point(end)}" if is_straight else f"C{' '.join(map(_point, (*handles, end)))}")
    return "".join(pieces)


def _point(point: Point) -> str:
    return f"{_number(point[0])} {_number(point[1])}"


def _number(number: float) -> str:
    """Return a length to a thousandth of a pixel, without an exponent.

    >>> _number(12.0), _number(0.00001), _number(1234567.25), _number(-0.0001)
    ('12', '0', '1234567.25', '0')
    """
    return f"{round(number, 3) + 0.0:.3f}".rstrip("0").rstrip(".")


def _add(parent: ET.Element, tag: str, attributes: Attributes, text: str | None = None) -> ET.Element:
    child = ET.SubElement(parent, f"{{{_SVG}}}{tag}", attributes)
    child.text = text
    return child


def _style(fonts: Mapping[int, bytes]) -> str:
    return "\n".join(
        f"@font-face {{ font-family: '{FAMILY}'; font-weight: {weight}; "
        f"src: url(data:font/woff2;base64,{b64encode(font).decode()}) format('woff2'); }}"
        for weight, font in fonts.items()
    )
