"""A sheet turns into the bytes of an SVG, PDF or PNG file."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain
from typing import Literal

from graph.export.drawing.cut_font import packed_fonts
from graph.export.drawing.marks import Mark, Text
from graph.export.drawing.png_text import described_png
from graph.export.drawing.sheet import Sheet
from graph.export.drawing.svg import described, plain
from graph.export.drawing.typeset import Letters, typeset, undrawable

Form = Literal["svg", "pdf", "png"]
_TEMPLATE = "picture.typ"


def print_sheet(sheet: Sheet, form: Form, scale: int, day: date) -> bytes | str:
    """Return the file, or the letters for which no font has a glyph, of this machine or of the page.

    A PNG has `scale` pixels for each pixel of the sheet. In an SVG missing letters are left to the reader's fonts.
    Raises TypesettingError.
    """
    used = letters_of(sheet.marks)
    letters = frozenset(chain.from_iterable(used.values()))
    if form == "svg":
        return described(sheet, packed_fonts(letters, frozenset(used)))
    missing = undrawable(letters)
    if missing:
        return missing
    file = typeset(_TEMPLATE, _values(sheet), Letters(letters, frozenset(used)), day, form, scale)
    return described_png(file, scale, sheet.title, sheet.description) if form == "png" else file


def letters_of(marks: Iterable[Mark]) -> Mapping[int, frozenset[str]]:
    """Return the letters of each weight."""
    texts = [mark for mark in marks if isinstance(mark, Text)]
    weights = {text.weight for text in texts}
    return {weight: frozenset("".join(text.text for text in texts if text.weight == weight)) for weight in weights}


def _values(sheet: Sheet) -> Mapping[str, str]:
    size = {"width": str(sheet.width), "height": str(sheet.height), "ground": sheet.ground}
    picture = plain(sheet.marks, (sheet.width, sheet.height))
    return {"svg": picture, "title": sheet.title, "description": sheet.description, **size}
