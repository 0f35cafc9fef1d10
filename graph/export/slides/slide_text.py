"""A text turns into the paragraphs of a shape on a slide, in type that a room can read."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.slide import Slide
from pptx.util import Inches, Pt

from graph.export.drawing.printable import printable

# Left, top, width and height in inches.
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Type:
    """The size of letters in points, their colour as #rrggbb, and whether they are bold and stand at the bottom."""

    size: int
    colour: str
    bold: bool = False
    at_the_bottom: bool = False


def write(shape: Any, box: Box, paragraphs: Sequence[str], type: Type) -> None:
    """Put a shape that takes text into a box and write the paragraphs into it."""
    shape.left, shape.top, shape.width, shape.height = map(Inches, box)
    frame = shape.text_frame
    frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.BOTTOM if type.at_the_bottom else MSO_ANCHOR.TOP
    frame.text = "\n".join(" ".join(printable(paragraph).split()) for paragraph in paragraphs)
    for paragraph in frame.paragraphs:
        paragraph.alignment = PP_ALIGN.LEFT
        paragraph.font.size, paragraph.font.bold = Pt(type.size), type.bold
        paragraph.font.color.rgb = rgb(type.colour)
        _without_bullet(paragraph._p.get_or_add_pPr())


def write_beside(slide: Slide, box: Box, text: str, type: Type) -> Any:
    """Write a text into a box of its own, and return that."""
    nowhere = Inches(0)
    made = slide.shapes.add_textbox(nowhere, nowhere, nowhere, nowhere)
    write(made, box, [text], type)
    return made


def rgb(colour: str) -> RGBColor:
    """Return a colour as slides have it."""
    parts = bytes.fromhex(colour.removeprefix("#"))
    return RGBColor(*parts)  # type: ignore[no-untyped-call]


def _without_bullet(properties: Any) -> None:
    properties.set("marL", "0")
    properties.set("indent", "0")
    properties.insert(0, properties.makeelement(qn("a:buNone"), {}))
