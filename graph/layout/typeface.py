"""A font file turns into widths: how wide a line of text is in the letters that the browser draws with."""

import importlib.util
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

CONCEPT_WEIGHT = 600
PHRASE_WEIGHT = 400
# Of the names in the atlas, where there are many.
ATLAS_WEIGHT = 500
LINE_HEIGHT = 1.25

_WIDE = 1.0
_NARROW = 0.8

# The tables of a font are read when they are first needed, which must not happen in two threads at once.
_reading = Lock()


def font_file() -> Path:
    """Return the upright Source Sans that the page serves; it comes with Streamlit, of which only this file is used.

    Raises FileNotFoundError where Streamlit is not installed or has changed its font.
    """
    package = importlib.util.find_spec("streamlit")
    folder = Path(package.origin).parent if package and package.origin else Path()
    found = sorted(folder.glob("static/static/media/SourceSansVF-Upright*.woff2"))
    if not found:
        raise FileNotFoundError(f"no Source Sans under {folder}: install the requirements again")
    return found[0]


@lru_cache(maxsize=100_000)
def text_width(text: str, weight: int) -> float:
    """Return the width of one line of text in em at a weight (100 to 900); letters that the font lacks count as wide.

    >>> text_width("", 400)
    0
    >>> text_width("ii", 400) < text_width("MM", 400)
    True
    """
    return sum(_letter_width(letter, weight) for letter in text)


@cache
def _letter_width(letter: str, weight: int) -> float:
    with _reading:
        font, glyphs = _glyphs(weight)
        name = font.getBestCmap().get(ord(letter))
        return glyphs[name].width / font["head"].unitsPerEm if name else _fallback_width(letter)


@cache
def _glyphs(weight: int) -> tuple["TTFont", Any]:
    return _font(), _font().getGlyphSet(location={"wght": weight})


@cache
def _font() -> "TTFont":
    from fontTools.ttLib import TTFont

    return TTFont(font_file(), lazy=True)


def _fallback_width(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0
    return _WIDE if unicodedata.east_asian_width(letter) in "WF" else _NARROW
