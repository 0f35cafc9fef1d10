"""A sheet turns into the bytes of an SVG, PDF or PNG file."""

import re
from collections.abc import Mapping
from datetime import date
from itertools import chain
from typing import Literal

from graph.export.cut_font import cut_fonts, lacking, packed
from graph.export.dashes import dashed
from graph.export.marks import Line, Text
from graph.export.pixels import finished
from graph.export.print_fonts import fonts_on_disk
from graph.export.sheet import Sheet
from graph.export.svg import described
from graph.export.xdot import xdot
from graph.layout.dot import POINTS_PER_INCH, printed, undrawable

Form = Literal["svg", "pdf", "png"]
# Graphviz sets letters on a grid of whole pixels; on a drawing that is larger and then reduced, the grid is finer.
_ENLARGED = 8
# It also puts each letter on a whole pixel: small pictures are printed larger and reduced, by scale.
_FINER = {1: 4, 2: 2}
_DATE = re.compile(rb"/CreationDate \(D:\d{14}[^)]{0,8}\)")


def print_sheet(sheet: Sheet, form: Form, scale: int, day: date) -> bytes | str:
    """Return the file, or the letters for which no font has a glyph, of this machine or of the page.

    A PNG has `scale` pixels for each pixel of the sheet. In an SVG missing letters are left to the reader's fonts.
    """
    used = _letters(sheet)
    letters = frozenset(chain.from_iterable(used.values()))
    fonts = cut_fonts(letters, frozenset(used))
    with fonts_on_disk(fonts) as settings:
        missing = "" if form == "svg" else undrawable(lacking(letters), settings)
        if missing:
            return missing
        file = _graphviz(sheet, form, scale, settings)
    if form == "svg":
        return described(file, sheet, {weight: packed(fonts[weight], used[weight]) for weight in fonts})
    if form == "png":
        return finished(file, _FINER.get(scale, 1), scale, sheet.title, sheet.description)
    return _dated(file, day)


def _letters(sheet: Sheet) -> Mapping[int, frozenset[str]]:
    """Return the letters of each weight."""
    texts = [mark for mark in sheet.marks if isinstance(mark, Text)]
    weights = {text.weight for text in texts}
    return {weight: frozenset("".join(text.text for text in texts if text.weight == weight)) for weight in weights}


def _graphviz(sheet: Sheet, form: Form, scale: int, settings: Mapping[str, str]) -> bytes:
    enlarged = 1 if form == "svg" else _ENLARGED
    dpi = POINTS_PER_INCH * (scale * _FINER.get(scale, 1) if form == "png" else 1)
    shape = {"format": form, "scale": str(enlarged), "dpi": f"{dpi:g}", "ground": sheet.ground}
    return printed(_drawing(sheet, enlarged), (sheet.width, sheet.height), shape, settings)


def _drawing(sheet: Sheet, enlarged: int) -> str:
    if enlarged == 1:
        return xdot(sheet.marks, sheet.height, 1)
    solid = (dashed(mark) if isinstance(mark, Line) else [mark] for mark in sheet.marks)
    return xdot(chain.from_iterable(solid), sheet.height, enlarged)


def _dated(pdf: bytes, day: date) -> bytes:
    """Return the PDF as of midnight of a day. The length stays, for a PDF knows at which byte everything begins."""

    def midnight(found: re.Match[bytes]) -> bytes:
        return f"/CreationDate (D:{day:%Y%m%d}000000Z)".encode().ljust(len(found.group()))

    return _DATE.sub(midnight, pdf)
