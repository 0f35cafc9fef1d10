"""The page's font turns into small fonts of one weight each, with the letters that a picture needs."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from graph.export.drawing.font_cache import kept
from graph.layout.typeface import font_file

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

FAMILY = "Source Sans"
_WEIGHTS = {400: "", 500: " Medium", 600: " Semi-Bold"}
_FULL_NAME, _POSTSCRIPT_NAME, _SUBFAMILY = 4, 6, 2
_TYPOGRAPHIC = (16, 17)
_FAMILY = 1
# ASCII, and what European names, Greek letters and good typography need beyond it.
_USUAL = frozenset(map(chr, range(32, 127))) | frozenset("äöüßéèêëáàâãåçñóòôõøíìîïúùûæÄÖÜÉÅØαβγδεκλμωΔ·×±µ°–—‘’“”…→≥≤")


def cut_fonts(letters: frozenset[str], weights: frozenset[int]) -> Mapping[int, bytes]:
    """Return a TrueType file for each weight with these and the usual letters, as far as the page has them."""
    unusual = letters - _USUAL
    further = unusual & _all_letters() if unusual else unusual
    return {weight: _of_weight(further, weight) for weight in sorted(weights)}


def packed(font: bytes, letters: frozenset[str]) -> bytes:
    """Return a font with no more than these letters as WOFF2, as small as a web page wants it."""
    loaded = _opened(BytesIO(font))
    return _saved(_cut(loaded, letters), "woff2")


def page_font(letters: frozenset[str]) -> bytes:
    """Return the page's font of all weights with these and the usual letters, as far as it has them, as WOFF2."""
    further = (letters - _USUAL) & _all_letters()
    return packed(_of_all_weights(further), _USUAL | further)


def _face(weight: int) -> str:
    """Return the name of a weight of the page's font.

    >>> _face(600)
    'Source Sans Semi-Bold'
    """
    return FAMILY + _WEIGHTS[weight]


@lru_cache(maxsize=1)
def _all_letters() -> frozenset[str]:
    return frozenset(map(chr, _opened(font_file()).getBestCmap()))


def lacking(letters: Iterable[str]) -> str:
    """Return the letters that the page's font has not, each once, in order.

    >>> lacking("GABA中")
    '中'
    """
    return "".join(sorted(set(letters) - _all_letters()))


def _opened(font: Path | BytesIO) -> "TTFont":
    from fontTools.ttLib import TTFont

    return TTFont(font, lazy=isinstance(font, Path), recalcTimestamp=False)


def _cut(font: "TTFont", letters: Iterable[str]) -> "TTFont":
    # Every command would load this for a fifth of a second; most pictures have their fonts already.
    from fontTools.subset import Options, Subsetter

    options = Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl", "liga"], hinting=False)
    cutter = Subsetter(options)
    cutter.populate(text="".join(sorted(letters)))
    cutter.subset(font)
    return font


def _saved(font: "TTFont", flavour: str | None) -> bytes:
    file = BytesIO()
    font.flavor = flavour
    font.save(file)
    return file.getvalue()


@lru_cache(maxsize=4)
def _of_all_weights(further: frozenset[str]) -> bytes:
    """Unpacking the whole font takes seconds, so it is done once for all pictures with nothing but usual letters."""
    return _saved(_cut(_opened(font_file()), _USUAL | further), None)


@lru_cache(maxsize=12)
def _of_weight(further: frozenset[str], weight: int) -> bytes:
    """Fonts with nothing but usual letters are kept for later runs; there is only one for each weight."""
    if further:
        return _made_of_weight(further, weight)
    import fontTools

    made_from = (fontTools.version, font_file().name, "".join(sorted(_USUAL)), _face(weight), weight)
    return kept(repr(made_from), lambda: _made_of_weight(further, weight))


def _made_of_weight(further: frozenset[str], weight: int) -> bytes:
    from fontTools.varLib.instancer import instantiateVariableFont

    font = _opened(BytesIO(_of_all_weights(further)))
    font = instantiateVariableFont(font, {"wght": weight})
    font["OS/2"].usWeightClass = weight
    for number in _TYPOGRAPHIC:
        font["name"].removeNames(nameID=number)
    names = {_FAMILY: FAMILY, _SUBFAMILY: "Regular", _FULL_NAME: _face(weight)}
    for number, name in {**names, _POSTSCRIPT_NAME: _face(weight).replace(" ", "")}.items():
        font["name"].setName(name, number, 3, 1, 0x409)
    return _saved(font, None)
