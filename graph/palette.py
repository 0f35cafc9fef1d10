"""The number of a type or of a sign turns into its colours in a picture, the same as on the page.

The browser's own list is web/front/shared/palette.js; a test holds that both have the same values.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from graph.colour_numbers import UNSTATED


class Theme(StrEnum):
    """Dark letters on a light ground, or the other way round."""

    light = "light"
    dark = "dark"


@dataclass(frozen=True)
class PageColours:
    """The colours of letters, of quiet letters and of the ground."""

    text: str
    quiet: str
    background: str


TYPE_TONES = (
    {Theme.light: ("#dcebfb", "#1d5fa8"), Theme.dark: ("#16324f", "#6fb1f0")},
    {Theme.light: ("#ddf3e1", "#1e7a3c"), Theme.dark: ("#163a24", "#63c882")},
    {Theme.light: ("#eaf2cf", "#5f7a12"), Theme.dark: ("#2c3613", "#b2cc52")},
    {Theme.light: ("#fff0c2", "#8f6a00"), Theme.dark: ("#3d3210", "#e3bc45")},
    {Theme.light: ("#ffe3cc", "#a9520e"), Theme.dark: ("#43290f", "#f0a059")},
    {Theme.light: ("#ebe1fa", "#6b3fa0"), Theme.dark: ("#2f2347", "#b795ee")},
    {Theme.light: ("#fbdddd", "#b3282d"), Theme.dark: ("#451c1e", "#f28286")},
    {Theme.light: ("#d3f1f1", "#0b7377"), Theme.dark: ("#0f3638", "#52c7c9")},
)

# For types that the vocabulary does not know; the first are as pale as those above, the others stronger.
FURTHER_TONES = (
    {Theme.light: ("#fbe0f0", "#a8327e"), Theme.dark: ("#41203a", "#ee8acb")},
    {Theme.light: ("#e6e8eb", "#565f6b"), Theme.dark: ("#2a2f37", "#a9b3c0")},
    {Theme.light: ("#efe3d8", "#7a4e26"), Theme.dark: ("#3a2a1b", "#cfa277")},
    {Theme.light: ("#dfe3fb", "#3d4aa8"), Theme.dark: ("#232a52", "#98a4f5")},
    {Theme.light: ("#f9c9a9", "#93320f"), Theme.dark: ("#6b2f14", "#ffb083")},
    {Theme.light: ("#b9e3a4", "#2c6110"), Theme.dark: ("#28551a", "#a3e07f")},
    {Theme.light: ("#aedcf5", "#0a567f"), Theme.dark: ("#0f4c6e", "#8fd3fb")},
    {Theme.light: ("#f5da72", "#6b4f00"), Theme.dark: ("#5f4a00", "#ffd84d")},
    {Theme.light: ("#d3bdf6", "#5527a0"), Theme.dark: ("#4c2d86", "#d1b6ff")},
    {Theme.light: ("#a2e0d0", "#07594c"), Theme.dark: ("#0d5246", "#7ce5cd")},
    {Theme.light: ("#c3cad4", "#2e3c50"), Theme.dark: ("#46536a", "#d4deec")},
    {Theme.light: ("#f7b3c6", "#8f1440"), Theme.dark: ("#6d1738", "#ff9dbb")},
)

# The outlines that such types have in turn, by the number of the known type that has it, 8 being that of none. Seven
# have no factor in common with twelve colours: only after 84 types do both come round again.
FURTHER_OUTLINES = (8, 2, 0, 7, 5, 3, 6)

SIGN_COLOURS = (
    {Theme.light: "#1b62ad", Theme.dark: "#6cb2f5"},
    {Theme.light: "#b8480c", Theme.dark: "#f59355"},
    {Theme.light: "#5b6470", Theme.dark: "#a7b0bc"},
    {Theme.light: "#1a7a4c", Theme.dark: "#58c98d"},
    {Theme.light: "#5b6470", Theme.dark: "#a7b0bc"},
    {Theme.light: "#8a2f9e", Theme.dark: "#d88be8"},
    {Theme.light: "#5b6470", Theme.dark: "#a7b0bc"},
    {Theme.light: "#6d7682", Theme.dark: "#858e9a"},
)

PAGE = {
    Theme.light: PageColours("#14202b", "#5b6470", "#ffffff"),
    Theme.dark: PageColours("#eef2f6", "#a7b0bc", "#0e1117"),
}


def type_colours(tone: int, theme: Theme) -> tuple[str, str]:
    """Return the fill and the border of a concept type.

    >>> type_colours(0, Theme.light)
    ('#dcebfb', '#1d5fa8')
    """
    return (*TYPE_TONES, *FURTHER_TONES)[colour_number(tone)][theme]


def colour_number(tone: int) -> int:
    """Return the number of the colours of a type; those of further types come round again.

    >>> colour_number(7), colour_number(8), colour_number(20)
    (7, 8, 8)
    """
    return _in_turn(tone, range(len(TYPE_TONES), len(TYPE_TONES) + len(FURTHER_TONES)))


def outline_number(tone: int) -> int:
    """Return the number of the outline of a type; those of further types come round again, the colours later.

    >>> outline_number(7), outline_number(8), outline_number(20)
    (7, 8, 3)
    """
    return _in_turn(tone, FURTHER_OUTLINES)


def _in_turn(tone: int, further: Sequence[int]) -> int:
    """Return the number of a known type, and for further ones those given in turn."""
    known = len(TYPE_TONES)
    return tone if tone < known else further[(tone - known) % len(further)]


def sign_colour(sign: int, theme: Theme, alpha: float = 1) -> str:
    """Return the colour of a sign; with an alpha below 1 its last two digits say how much it covers.

    >>> sign_colour(0, Theme.light, 0.5)
    '#1b62ad80'
    """
    return _covering(SIGN_COLOURS[sign][theme], alpha)


def line_colour(sign: int, hue: int | None, theme: Theme, alpha: float = 1) -> str:
    """Return the colour of a line: that of its sign; where none is stated that of a type or a column, if it has a hue.

    >>> line_colour(7, 0, Theme.light), line_colour(0, 1, Theme.light), line_colour(7, None, Theme.light)
    ('#1d5fa8', '#1b62ad', '#6d7682')
    """
    if sign != UNSTATED or hue is None:
        return sign_colour(sign, theme, alpha)
    return _covering(type_colours(hue, theme)[1], alpha)


def _covering(colour: str, alpha: float) -> str:
    return colour if alpha == 1 else f"{colour}{round(alpha * 255):02x}"
