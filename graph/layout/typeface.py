"""A font file turns into widths: how wide a line of text is in the letters that the browser draws with."""

import importlib.util
import json
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from graph.saving.user_cache import kept

CONCEPT_WEIGHT = 600
PHRASE_WEIGHT = 400
# Of the names in the atlas, where there are many.
ATLAS_WEIGHT = 500
LINE_HEIGHT = 1.25

_WIDE = 1.0
_NARROW = 0.8


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


def letters() -> frozenset[str]:
    """Return all letters that the font has."""
    return frozenset(_advances(PHRASE_WEIGHT))


@cache
def _letter_width(letter: str, weight: int) -> float:
    width = _advances(weight).get(letter)
    return _fallback_width(letter) if width is None else width


@cache
def _advances(weight: int) -> Mapping[str, float]:
    """Return the width of each letter in em. They are kept for later runs: the name of the file is that of its font."""
    name = f"widths of {font_file().name} at weight {weight}"
    widths: dict[str, float] = json.loads(kept(name, lambda: json.dumps(_measured(weight)).encode()))
    return widths


def _measured(weight: int) -> dict[str, float]:
    # Most runs have the widths already, and reading the library and the font takes a quarter of a second.
    from fontTools.ttLib import TTFont

    with TTFont(font_file(), lazy=True) as font:
        glyphs = font.getGlyphSet(location={"wght": weight})
        em = font["head"].unitsPerEm
        return {chr(letter): glyphs[name].width / em for letter, name in font.getBestCmap().items()}


def _fallback_width(letter: str) -> float:
    if unicodedata.combining(letter):
        return 0
    return _WIDE if unicodedata.east_asian_width(letter) in "WF" else _NARROW
