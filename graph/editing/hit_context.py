"""A cell in which a text is found turns into the words around each place of it, the text itself in angle marks."""

from collections.abc import Iterator
from dataclasses import dataclass

from graph.editing.find_replace import Search

ROOM = 22
FROM, TO, CUT = "«", "»", "…"


@dataclass(frozen=True)
class _Stretch:
    """A part of a cell with the places in it where the text is found, from and to which letter."""

    start: int
    end: int
    places: tuple[tuple[int, int], ...]


def context(cell: str, search: Search, replacement: str) -> tuple[str, str]:
    """Return the words around what is found in a cell, before it is replaced and after.

    >>> context("Serotonin is best known as a messenger that helps to keep mood steady.", Search("tea"), "coffee")
    ('… helps to keep mood s«tea»dy.', '… helps to keep mood s«coffee»dy.')
    """
    stretches = list(_stretches(cell, search))
    return _text(cell, stretches, None), _text(cell, stretches, replacement)


def _stretches(cell: str, search: Search) -> Iterator[_Stretch]:
    """Yield the stretches in their order; those that touch are one."""
    open_one: _Stretch | None = None
    for found in search.pattern.finditer(cell):
        start, end = _start(cell, found.start()), _end(cell, found.end())
        if open_one and start <= open_one.end:
            open_one = _Stretch(open_one.start, end, (*open_one.places, found.span()))
            continue
        if open_one:
            yield open_one
        open_one = _Stretch(start, end, (found.span(),))
    if open_one:
        yield open_one


def _start(cell: str, place: int) -> int:
    """Return where the words before a place begin; a word is cut only where it is too long."""
    start = max(0, place - ROOM)
    space = cell.find(" ", start, place) if start else -1
    return space + 1 if space >= 0 else start


def _end(cell: str, place: int) -> int:
    end = min(len(cell), place + ROOM)
    space = cell.rfind(" ", place, end) if end < len(cell) else -1
    return space if space >= 0 else end


def _text(cell: str, stretches: list[_Stretch], replacement: str | None) -> str:
    texts = [_marked(cell, stretch, replacement) for stretch in stretches]
    before = [CUT] if stretches and stretches[0].start > 0 else []
    after = [CUT] if stretches and stretches[-1].end < len(cell) else []
    return " ".join([*before, f" {CUT} ".join(texts), *after])


def _marked(cell: str, stretch: _Stretch, replacement: str | None) -> str:
    parts, done = [], stretch.start
    for start, end in stretch.places:
        parts += [cell[done:start], FROM, cell[start:end] if replacement is None else replacement, TO]
        done = end
    return "".join([*parts, cell[done : stretch.end]])
