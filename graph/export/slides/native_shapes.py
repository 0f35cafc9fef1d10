"""The marks of a map turn into shapes of a slide that can be moved: one for a concept, a group for a relation."""

from collections.abc import Iterable, Sequence
from typing import Any

from pptx.enum.dml import MSO_LINE
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from graph.export.drawing.emphasis import on_ground
from graph.export.drawing.marks import Area, Line, Mark, Path, Text, moved
from graph.export.drawing.printable import printable
from graph.export.drawing.sheet import Sheet
from graph.export.slides.slide_text import Box, rgb

LEGEND = "Legend"
# A name of a shape is shown in a narrow pane.
_LONGEST_NAME = 120
_POINTS_PER_INCH = 72
_BOLD = 600
# From a baseline up to the middle of its line, and the height of a line, in font sizes.
_TO_THE_MIDDLE, _LINE_HEIGHT = 0.33, 1.25
_DOTTED = 2.0
_GEOMETRY = (
    "<a:custGeom {namespace}><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
    '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="{width}" h="{height}"{fill}>{pieces}</a:path></a:pathLst>'
    "</a:custGeom>"
)


def add_native(slide: Any, sheet: Sheet, box: Box, largest: float, name: str, alternative: str) -> None:
    """Add the marks of a sheet in the middle of a box, as one group that says in `alternative` what it shows.

    `largest` is the most points that a pixel of the sheet may become.
    """
    left, top, width, height = (length * _POINTS_PER_INCH for length in box)
    scale = min(width / sheet.width, height / sheet.height, largest)
    begin = ((left + (width - sheet.width * scale) / 2) / scale, (top + (height - sheet.height * scale) / 2) / scale)
    group = _group(slide.shapes, name, alternative)
    for about, marks in _by_subject(sheet.marks).items():
        pen = _Pen(_home(group.shapes, about, marks), scale, sheet.ground)
        pen.draw([moved(mark, *begin) for mark in marks])


def _by_subject(marks: Iterable[Mark]) -> dict[str, list[Mark]]:
    """Return the marks of each relation and concept, and those of the legend under "", the relations below the rest."""
    found: dict[str, list[Mark]] = {}
    for mark in marks:
        found.setdefault(mark.about, []).append(mark)
    return found


def _home(shapes: Any, about: str, marks: Sequence[Mark]) -> Any:
    """Return where the marks of a subject go: a group of their own, a lone box beside the others."""
    is_lone = bool(about) and sum(not isinstance(mark, Text) for mark in marks) == 1
    return shapes if is_lone else _group(shapes, about or LEGEND, about).shapes


def _group(shapes: Any, name: str, alternative: str) -> Any:
    group = shapes.add_group_shape()
    _name(group._element.nvGrpSpPr.cNvPr, name, alternative)
    return group


def _name(properties: Any, name: str, alternative: str) -> None:
    properties.set("name", printable(name)[:_LONGEST_NAME])
    if alternative:
        properties.set("descr", printable(alternative))


class _Pen:
    """Draws marks as shapes, a text into the area that it stands on."""

    def __init__(self, shapes: Any, scale: float, ground: str) -> None:
        self._shapes = shapes
        self._scale = scale
        self._ground = ground

    def draw(self, marks: Sequence[Mark]) -> None:
        """Draw the marks of one subject."""
        written: list[tuple[Any, list[Text]]] = []
        for mark in marks:
            if isinstance(mark, Area):
                written.append((self._area(mark), []))
            elif isinstance(mark, Line):
                self._line(mark)
            elif mark.anchor == "middle" and written:
                written[-1][1].append(mark)
            else:
                self._write(self._box_of(mark), [mark])
        for shape, lines in written:
            if lines:
                self._write(shape, lines)

    def _area(self, area: Area) -> Any:
        shape = self._freeform(area.path, area.about, is_filled=True)
        shape.fill.solid()
        shape.fill.fore_color.rgb = self._rgb(area.fill)
        if area.width:
            self._stroke(shape, area.border, area.width)
        else:
            shape.line.fill.background()
        return shape

    def _line(self, line: Line) -> None:
        shape = self._freeform(line.path, line.about, is_filled=False)
        shape.fill.background()
        self._stroke(shape, line.colour, line.width)
        if line.dashes:
            shape.line.dash_style = MSO_LINE.ROUND_DOT if line.dashes[0] < _DOTTED else MSO_LINE.DASH

    def _stroke(self, shape: Any, colour: str, width: float) -> None:
        shape.line.color.rgb = self._rgb(colour)
        shape.line.width = Pt(width * self._scale)

    def _freeform(self, path: Path, about: str, is_filled: bool) -> Any:
        """Add a Bézier path as a shape without any effect of the theme."""
        points = [(Pt(x * self._scale), Pt(y * self._scale)) for x, y in path]
        left, top = (min(place) for place in zip(*points, strict=True))
        width, height = (max(1, max(place) - min(place)) for place in zip(*points, strict=True))
        shape = self._shapes.add_shape(MSO_SHAPE.RECTANGLE, left, top, width, height)
        # The group says the sentence; its parts would only say it again.
        _name(shape._element.nvSpPr.cNvPr, about or LEGEND, "")
        pieces = _pieces([(x - left, y - top) for x, y in points]) + ("<a:close/>" if is_filled else "")
        fill = "" if is_filled else ' fill="none"'
        texts = {"namespace": nsdecls("a"), "width": width, "height": height, "fill": fill, "pieces": pieces}
        plain = shape._element.spPr
        plain.replace(plain.prstGeom, parse_xml(_GEOMETRY.format(**texts)))
        shape._element.remove(shape._element.find(f"{{{shape._element.nsmap['p']}}}style"))
        return shape

    def _box_of(self, text: Text) -> Any:
        """Add the box of a text that stands on nothing."""
        height = text.font * _LINE_HEIGHT
        left = text.x - (text.width / 2 if text.anchor == "middle" else 0)
        top = text.y - text.font * _TO_THE_MIDDLE - height / 2
        return self._shapes.add_textbox(*(Pt(length * self._scale) for length in (left, top, text.width, height)))

    def _write(self, shape: Any, lines: Sequence[Text]) -> None:
        frame = shape.text_frame
        frame.word_wrap, frame.vertical_anchor = False, MSO_ANCHOR.MIDDLE
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        frame.text = "\n".join(line.text for line in lines)
        for line, paragraph in zip(lines, frame.paragraphs, strict=True):
            paragraph.alignment = PP_ALIGN.LEFT if line.anchor == "start" else PP_ALIGN.CENTER
            paragraph.font.size, paragraph.font.bold = Pt(line.font * self._scale), line.weight >= _BOLD
            paragraph.font.color.rgb = self._rgb(line.colour)

    def _rgb(self, colour: str) -> Any:
        return rgb(on_ground(colour, self._ground))


def _pieces(points: Sequence[tuple[int, int]]) -> str:
    """Return a path as the XML of its pieces, each with three points."""
    said = [f'<a:pt x="{x}" y="{y}"/>' for x, y in points]
    curves = ("".join(said[first : first + 3]) for first in range(1, len(said) - 2, 3))
    return f"<a:moveTo>{said[0]}</a:moveTo>" + "".join(f"<a:cubicBezTo>{curve}</a:cubicBezTo>" for curve in curves)
