"""Templates and texts turn into PDF and PNG: the only file that speaks to Typst.

Texts are values that a template is given, never a part of it, so nothing in them can be taken for a command.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Literal

from graph.export.drawing.cut_font import cut_fonts, lacking

if TYPE_CHECKING:
    import typst

POINTS_PER_INCH = 72
# What is drawn as nothing needs no glyph: controls, format characters and spaces.
_INVISIBLE = {"Cc", "Cf", "Zs", "Zl", "Zp"}
_VARIATIONS = frozenset(map(chr, range(0xFE00, 0xFE10)))


class TypesettingError(RuntimeError):
    """Typst did not set a document; the message is what it says."""


@dataclass(frozen=True)
class Letters:
    """The letters of a document, and the weights in which its template sets them."""

    used: frozenset[str]
    weights: frozenset[int]


def typeset(
    template: str, values: Mapping[str, str], letters: Letters, day: date, form: Literal["pdf", "png"], scale: int = 1
) -> bytes:
    """Return the document that a template (the name of a file beside this one) makes of the values, as of a day.

    A PNG has `scale` pixels for each point. Raises TypesettingError.
    """
    # Typst is loaded by those who set a document: an SVG is made without.
    import typst

    made = datetime.combine(day, time(), UTC)
    source = Path(__file__).with_name(template).read_bytes()
    with _fonts(letters) as fonts:
        try:
            return typst.compile(
                source,
                format=form,
                font_paths=fonts,
                sys_inputs=dict(values),
                timestamp=made,
                ppi=float(POINTS_PER_INCH * scale),
            )
        except (typst.TypstError, OSError) as error:
            raise TypesettingError(str(error)) from error


def undrawable(letters: frozenset[str]) -> str:
    """Return those of the letters that no font has, neither the page's nor the machine's, each once, in order.

    Typst says nothing where it draws a box for want of a glyph, so this must be asked before.
    """
    missing = {letter for letter in lacking(letters) if _is_visible(letter)}
    for path, number in _machine_fonts() if missing else ():
        missing -= _letters_of(path, number)
        if not missing:
            break
    return "".join(sorted(missing))


def _is_visible(letter: str) -> bool:
    return unicodedata.category(letter) not in _INVISIBLE and letter not in _VARIATIONS


@contextmanager
def _fonts(letters: Letters) -> Iterator["typst.Fonts"]:
    """Yield the page's font in these weights, for which Typst asks for files, and the machine's only if need be."""
    import typst

    with TemporaryDirectory(prefix="neuromap-") as folder:
        for weight, font in cut_fonts(letters.used, letters.weights).items():
            Path(folder, f"{weight}.ttf").write_bytes(font)
        # Listing the fonts of a machine takes longer than all else.
        needs_more = bool(lacking(letters.used))
        yield typst.Fonts(include_system_fonts=needs_more, include_embedded_fonts=False, font_paths=[folder])


@cache
def _machine_fonts() -> tuple[tuple[str, int], ...]:
    """Return the file of each font of this machine and its number there."""
    import typst

    found = typst.Fonts(include_system_fonts=True, include_embedded_fonts=False).fonts()
    return tuple(dict.fromkeys((font.path, font.index) for font in found if font.path))


@cache
def _letters_of(path: str, number: int) -> frozenset[str]:
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with TTFont(path, fontNumber=number, lazy=True) as font:
            return frozenset(map(chr, font.getBestCmap() or ()))
    except (OSError, TTLibError):
        return frozenset()
