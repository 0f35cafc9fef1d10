"""Marks and what of them is pointed out turn into marks in which that stands out and the rest steps back."""

from collections.abc import Iterable
from dataclasses import replace

from graph.export.drawing.marks import Area, Line, Mark
from graph.palette import PAGE, Theme

# As on the screen: what a step does not point at is still to be read from the last row.
_STILL_READ = 0.5
_STRONGER = 0.8
_OPAQUE = 255


def emphasized(marks: Iterable[Mark], lit: frozenset[str], theme: Theme) -> list[Mark]:
    """Return the marks; where any concept or sentence is lit, lines of it are stronger and all others are faint."""
    if not lit:
        return list(marks)
    return [_strong(mark) if mark.about in lit else _faint(mark, PAGE[theme].background) for mark in marks]


def on_ground(colour: str, ground: str, share: float = 1) -> str:
    """Return the opaque colour that a share of a colour, with an alpha or not, has on a ground.

    >>> on_ground("#000000", "#ffffff", 0.5), on_ground("#00000080", "#ffffff"), on_ground("#123456", "#ffffff")
    ('#808080', '#7f7f7f', '#123456')
    """
    red, green, blue, *alpha = bytes.fromhex(colour.removeprefix("#"))
    cover = share * (alpha[0] / _OPAQUE if alpha else 1)
    below = bytes.fromhex(ground.removeprefix("#"))
    mixed = (round(over * cover + under * (1 - cover)) for over, under in zip((red, green, blue), below, strict=True))
    return f"#{bytes(mixed).hex()}"


def _strong(mark: Mark) -> Mark:
    is_line = isinstance(mark, Line) or (isinstance(mark, Area) and mark.width > 0)
    return replace(mark, width=mark.width + _STRONGER) if is_line else mark


def _faint(mark: Mark, ground: str) -> Mark:
    if isinstance(mark, Area):
        fill, border = (on_ground(colour, ground, _STILL_READ) for colour in (mark.fill, mark.border))
        return replace(mark, fill=fill, border=border)
    return replace(mark, colour=on_ground(mark.colour, ground, _STILL_READ))
