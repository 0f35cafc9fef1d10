"""The SVG that Graphviz wrote turns into one that says what it shows and brings its letters with it."""

import xml.etree.ElementTree as ET
from base64 import b64encode
from collections.abc import Mapping
from itertools import groupby

from graph.export.marks import Line, Mark, Text
from graph.export.printable import printable
from graph.export.sheet import Sheet
from graph.export.xdot import FAMILY

_SVG = "http://www.w3.org/2000/svg"
_FAMILIES = f"'{FAMILY}', 'Source Sans 3', 'Source Sans Pro', sans-serif"


def described(svg: bytes, sheet: Sheet, fonts: Mapping[int, bytes]) -> bytes:
    """Return the SVG with title, description and fonts (WOFF2 by weight), its size in pixels.

    Every text says how wide it is, so that it stays in its box where another font has to stand in. Raises ValueError
    if Graphviz drew something else than the marks of the sheet.
    """
    ET.register_namespace("", _SVG)
    ground, *elements = _drawn(svg)
    for element, mark in zip(elements, sheet.marks, strict=True):
        _look(element, mark)
    width, height = str(sheet.width), str(sheet.height)
    root = ET.Element(f"{{{_SVG}}}svg", {"width": width, "height": height, "viewBox": f"0 0 {width} {height}"})
    root.attrib |= {"role": "img", "aria-labelledby": "title description"}
    _add(root, "title", {"id": "title"}, sheet.title)
    _add(root, "desc", {"id": "description"}, sheet.description)
    _add(root, "style", {}, _style(fonts))
    _add(root, "rect", {"width": "100%", "height": "100%", "fill": ground.get("fill", sheet.ground)})
    page = _add(root, "g", {"transform": f"translate(0 {height})"})
    pairs = zip(elements, sheet.marks, strict=True)
    for thing, group in groupby(pairs, key=lambda pair: pair[1].about):
        home = _add(page, "g", {}) if thing else page
        if thing:
            _add(home, "title", {}, printable(thing))
        home.extend(element for element, _ in group)
    ET.indent(root, "")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'.encode()


def _add(parent: ET.Element, tag: str, attributes: dict[str, str], text: str | None = None) -> ET.Element:
    child = ET.SubElement(parent, f"{{{_SVG}}}{tag}", attributes)
    child.text = text
    return child


def _drawn(svg: bytes) -> list[ET.Element]:
    """Return the elements that Graphviz drew: first the ground, then one for each mark."""
    page = ET.fromstring(svg).find(f"{{{_SVG}}}g")
    return [] if page is None else [element for element in page if element.tag.split("}")[1] in _DRAWN]


_DRAWN = {"polygon", "polyline", "path", "ellipse", "text"}


def _look(element: ET.Element, mark: Mark) -> None:
    """Write what Graphviz has no word for: the length of dashes, the weight of letters, the width of a line of text."""
    if isinstance(mark, Line) and mark.dashes:
        element.set("stroke-dasharray", " ".join(f"{length:g}" for length in mark.dashes))
    elif isinstance(mark, Text):
        element.text = mark.text
        element.set("font-family", _FAMILIES)
        element.set("font-weight", str(mark.weight))
        if mark.room:
            element.set("textLength", f"{mark.room:g}")
            element.set("lengthAdjust", "spacingAndGlyphs")


def _style(fonts: Mapping[int, bytes]) -> str:
    return "\n".join(
        f"@font-face {{ font-family: '{FAMILY}'; font-weight: {weight}; "
        f"src: url(data:font/woff2;base64,{b64encode(font).decode()}) format('woff2'); }}"
        for weight, font in fonts.items()
    )
