"""The page's font turns into small fonts of one weight each, with the letters that a picture needs."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from graph.layout.typeface import font_file
from graph.layout.typeface import letters as all_letters
from graph.saving.user_cache import kept

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

FAMILY = "Source Sans"
_WEIGHTS = {400: "", 500: " Medium", 600: " Semi-Bold"}
_FULL_NAME, _POSTSCRIPT_NAME, _SUBFAMILY = 4, 6, 2
_TYPOGRAPHIC = (16, 17)
_FAMILY = 1
# ASCII, some Greek letters and good typography are all that most pictures need. Names of people have further Latin
# letters, and a page that searches knows the whole Greek alphabet.
_PLAIN = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("αβγδεκλμωΔ·×±µ°–—−‘’“”…←↑→↓≥≤")
_USUAL = _PLAIN | frozenset(map(chr, (*range(0xC0, 0x180), *range(0x3B1, 0x3CA))))


def cut_fonts(letters: frozenset[str], weights: frozenset[int]) -> Mapping[int, bytes]:
    """Return a TrueType file for each weight with these and the usual letters, as far as the page has them."""
    unusual = letters - _USUAL
    further = unusual & all_letters() if unusual else unusual
    return {weight: _of_weight(further, weight) for weight in sorted(weights)}


def packed_fonts(letters: frozenset[str], weights: frozenset[int]) -> Mapping[int, bytes]:
    """Return a WOFF2 file for each weight with these letters, as far as the page has them, and little beside them."""
    known = letters & all_letters()
    enough = _PLAIN if known <= _PLAIN else _USUAL | known
    return {weight: _packed_weight(weight, enough) for weight in sorted(weights)}


def page_font(letters: frozenset[str]) -> bytes:
    """Return the page's font of all weights with these and the usual letters, as far as it has them, as WOFF2."""
    further = (letters - _USUAL) & all_letters()
    return _kept("page", further, lambda: _saved(_opened(BytesIO(_of_all_weights(further))), "woff2"))


def _face(weight: int) -> str:
    """Return the name of a weight of the page's font.

    >>> _face(600)
    'Source Sans Semi-Bold'
    """
    return FAMILY + _WEIGHTS[weight]


def lacking(letters: Iterable[str]) -> str:
    """Return the letters that the page's font has not, each once, in order.

    >>> lacking("GABA中")
    '中'
    """
    return "".join(sorted(set(letters) - all_letters()))


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


def _packed_weight(weight: int, letters: frozenset[str]) -> bytes:
    further = letters - _USUAL
    name = f"{_face(weight)}, {len(letters)} letters"
    return _kept(name, further, lambda: _packed(_of_weight(further, weight), letters))


def _packed(font: bytes, letters: frozenset[str]) -> bytes:
    return _saved(_cut(_opened(BytesIO(font)), letters), "woff2")


@lru_cache(maxsize=4)
def _of_all_weights(further: frozenset[str]) -> bytes:
    """Unpacking the whole font takes seconds, so it is done once for all pictures with nothing but usual letters."""
    return _saved(_cut(_opened(font_file()), _USUAL | further), None)


@lru_cache(maxsize=12)
def _of_weight(further: frozenset[str], weight: int) -> bytes:
    return _kept(_face(weight), further, lambda: _made_of_weight(further, weight))


def _kept(name: str, further: frozenset[str], make: Callable[[], bytes]) -> bytes:
    """Return a font that was made before; those with nothing but usual letters are kept, for they are few."""
    if further:
        return make()
    import fontTools

    return kept(repr((fontTools.version, font_file().name, "".join(sorted(_USUAL)), name)), make)


def _made_of_weight(further: frozenset[str], weight: int) -> bytes:
    from fontTools.varLib.instancer import instantiateVariableFont

    font = _opened(BytesIO(_of_all_weights(further)))
    font = instantiateVariableFont(font, {"wght": weight}, inplace=True)
    font["OS/2"].usWeightClass = weight
    for number in _TYPOGRAPHIC:
        font["name"].removeNames(nameID=number)
    names = {_FAMILY: FAMILY, _SUBFAMILY: "Regular", _FULL_NAME: _face(weight)}
    for number, name in {**names, _POSTSCRIPT_NAME: _face(weight).replace(" ", "")}.items():
        font["name"].setName(name, number, 3, 1, 0x409)
    return _saved(font, None)
