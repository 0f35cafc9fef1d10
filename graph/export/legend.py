"""What is shown turns into a legend of only that: types, signs and contested pairs, each with its mark and count."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from graph.export.arrow_head import arrow_head, dashes
from graph.export.drawing import FRAME_DASHES, Shown, visible_boxes
from graph.export.marks import Area, Line, Mark, Text, corners, moved
from graph.export.outline import outline, rounded
from graph.export.palette import PAGE, Theme, sign_colour, type_colours
from graph.export.printable import printable
from graph.layout.typeface import text_width
from graph.tones import CONTESTED, SIGNS
from graph.vocabulary import POLARITIES, TYPES, in_order

FONT = 13.0
ROW = 22.0
_WIDTH, _HEIGHT = 26.0, 16.0
_GAP = 7.0
_BETWEEN = 14.0


@dataclass(frozen=True)
class Entry:
    """A word of the legend, how often it is on the map, and the number of its colours and mark."""

    word: str
    kind: str
    tone: int
    count: int


def entries(shown: Shown, types: dict[str, str]) -> tuple[Entry, ...]:
    """Return an entry for each type of concept and sign of relation that is shown, and one for contested pairs."""
    rows = shown.listing.loc[list(shown.relations)]
    concepts = [box.id for box in shown.picture.boxes if box.kind == "concept" and box.id in visible_boxes(shown)]
    counted, signs = Counter(types[name] for name in concepts), Counter(rows["polarity"])
    tones = {types[name]: shown.tones[name] for name in concepts}
    pairs = set(zip(rows["source"], rows["target"], strict=True)) & shown.contested
    mark = "frame" if shown.picture.kind == "map" else "line"
    return (
        *(Entry(word, "type", tones[word], counted[word]) for word in in_order(TYPES, set(counted))),
        *(Entry(word, "line", SIGNS[word], signs[word]) for word in POLARITIES if signs[word]),
        *((Entry("contested", mark, CONTESTED, len(pairs)),) if pairs else ()),
    )


def legend(found: tuple[Entry, ...], width: float, theme: Theme) -> tuple[list[Mark], float]:
    """Return the marks of the legend in rows of this width from 0, 0, and its height, in pixels."""
    marks: list[Mark] = []
    left, top, kind = 0.0, 0.0, ""
    for entry in found:
        room = _WIDTH + _GAP + text_width(_words(entry), 400) * FONT
        new_group = kind == "type" and entry.kind != "type"
        if left and (left + room > width or new_group):
            left, top = 0.0, top + ROW
        marks += [moved(mark, left, top) for mark in _entry(entry, theme)]
        left, kind = left + room + _BETWEEN, entry.kind
    return marks, top + ROW if found else 0.0


def _words(entry: Entry) -> str:
    return printable(f"{entry.word} {entry.count}")


def _entry(entry: Entry, theme: Theme) -> Iterator[Mark]:
    yield from {"type": _box, "line": _line, "frame": _frame}[entry.kind](entry.tone, theme)
    words = _words(entry)
    room = round(text_width(words, 400) * FONT, 1)
    middle = _HEIGHT / 2 + FONT * 0.33
    yield Text(words, _WIDTH + _GAP, middle, FONT, 400, PAGE[theme].text, room, "start")


def _box(tone: int, theme: Theme) -> list[Mark]:
    fill, border = type_colours(tone, theme)
    return [Area(outline(tone, (_WIDTH / 2, _HEIGHT / 2), _WIDTH - 3, _HEIGHT - 3), fill, border, 1.4)]


def _line(sign: int, theme: Theme) -> list[Mark]:
    path, colour = corners([(1, _HEIGHT / 2), (_WIDTH - 2, _HEIGHT / 2)]), sign_colour(sign, theme)
    # The head takes its direction from the last two points that differ.
    return [Line(path, colour, 1.8, dashes(sign)), *arrow_head(sign, (path[0], path[-1]), colour, 1.8)]


def _frame(sign: int, theme: Theme) -> list[Mark]:
    sides = (1.5, 2.5, _WIDTH - 1.5, _HEIGHT - 2.5)
    return [Line(rounded(sides, 0), sign_colour(sign, theme), 1.2, FRAME_DASHES)]
