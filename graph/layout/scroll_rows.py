"""Sections turn into boxes one below the other, within the width of a phone."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.layout.boxes import CONCEPT, PHRASE, box_within
from graph.layout.link import Link
from graph.layout.picture import Box
from graph.layout.sections import ListRow, Section
from graph.layout.typeface import text_width

# What the lines from a head to its rows take on the left, and those between sections on the right.
_SPINES, _LANES = 38.0, 30.0
LINE = 26.0
_BETWEEN_PHRASES, _BETWEEN_ROWS, _BETWEEN_SECTIONS = 3.0, 12.0, 26.0
# Between the places where lines meet a box, and what its corners take.
PORT, CORNERS = 6.0, 14.0
_TALLEST = 140.0
# The part of a row that its concept gets, at most; at least as much as its longest word needs.
_MOST = 0.6
SHARES = (0.38, 0.43, 0.48, 0.53, 0.58)


@dataclass(frozen=True)
class Columns:
    """From where to where rows reach, how wide phrases and concepts in them are, and how many lines meet a concept."""

    left: float
    right: float
    phrase: float
    concept: float
    meeting: Mapping[str, int]


@dataclass(frozen=True)
class PlacedRow:
    """A row with the boxes of its phrases, by the number of their link, and of its concept.

    It goes from the left to the right, turned the other way round.
    """

    phrases: Mapping[int, Box]
    leaf: Box | None
    is_turned: bool


@dataclass(frozen=True)
class PlacedSection:
    """The box of a head, and the rows above and below it from top to bottom."""

    head: Box
    above: tuple[PlacedRow, ...]
    below: tuple[PlacedRow, ...]


def columns(links: Sequence[Link], found: Sequence[Section], width: float, share: float) -> Columns:
    """Return the columns of all sections in a map of a width, of which concepts get a share, from 0 to 1."""
    rows = [row for section in found for row in (*section.above, *section.below)]
    apart = [number for row in rows if row.leaf is None for number in row.links]
    right = width - (_LANES if apart else 0.0)
    room = right - _SPINES - LINE
    words = (word for row in rows for word in (row.leaf or "").split())
    longest = max((text_width(word, CONCEPT.weight) for word in words), default=0.0) * CONCEPT.font * 1.03
    concept = min(max(longest + 2 * CONCEPT.pad_x, share * room), _MOST * room)
    meeting = Counter(name for number in apart for name in links[number].ends)
    return Columns(_SPINES, right, room - concept, concept, meeting)


def placed(links: Sequence[Link], found: Sequence[Section], columns: Columns) -> Iterator[PlacedSection]:
    """Yield the sections with their boxes, one below the other."""
    top = 1.0
    for section in found:
        above = []
        for row in section.above:
            above.append(_row(links, row, top, columns, is_above=True))
            top = _bottom(above[-1]) + _BETWEEN_ROWS
        head = _head(section.head, top, columns)
        top += head.height + _BETWEEN_ROWS
        below = []
        for row in section.below:
            below.append(_row(links, row, top, columns, is_above=False))
            top = _bottom(below[-1]) + _BETWEEN_ROWS
        yield PlacedSection(head, tuple(above), tuple(below))
        top += _BETWEEN_SECTIONS - _BETWEEN_ROWS


def bottom(section: PlacedSection) -> float:
    """Return how far down a section reaches."""
    return max(section.head.y + section.head.height / 2, *map(_bottom, (*section.above, *section.below)), 0.0)


def _bottom(row: PlacedRow) -> float:
    boxes = [*row.phrases.values(), *([row.leaf] if row.leaf else [])]
    return max(box.y + box.height / 2 for box in boxes)


def _head(name: str, top: float, columns: Columns) -> Box:
    """Return the box of a head, as wide as its section."""
    lines, _, height = box_within(name, columns.right, CONCEPT)
    tall = round(max(height + CONCEPT.pad_y, min(columns.meeting[name] * PORT + CORNERS, _TALLEST)), 1)
    return Box(
        name, "concept", lines, columns.right / 2, round(top + tall / 2, 1), columns.right - 2, tall, CONCEPT.font
    )


def _row(links: Sequence[Link], row: ListRow, top: float, columns: Columns, is_above: bool) -> PlacedRow:
    """Return the boxes of a row whose phrases stand one below the other beside its concept.

    What leads down to a head is read from left to right as well, unless lines from elsewhere meet its concept there.
    """
    room = columns.phrase if row.leaf else columns.right - columns.left - LINE
    sizes = [box_within(_text(links[number], row, is_above), room, PHRASE) for number in row.links]
    height = sum(size[2] for size in sizes) + _BETWEEN_PHRASES * (len(sizes) - 1)
    leaf = _leaf(row, top, columns) if row.leaf else None
    middle = top + max(height, leaf.height if leaf else 0.0) / 2
    phrases, phrase_top = {}, middle - height / 2
    for number, (lines, width, phrase_height) in zip(row.links, sizes, strict=True):
        y = round(phrase_top + phrase_height / 2, 1)
        x = round(columns.left + width / 2, 1)
        phrases[number] = Box(links[number].id, "phrase", lines, x, y, width, phrase_height, PHRASE.font)
        phrase_top += phrase_height + _BETWEEN_PHRASES
    made = PlacedRow(phrases, replace(leaf, y=round(middle, 1)) if leaf else None, is_turned=False)
    return _turned(made, columns) if is_above and row.leaf and not columns.meeting[row.leaf] else made


def _text(link: Link, row: ListRow, is_above: bool) -> str:
    """Return what stands in a row for a link: its phrase, with a concept that is too far away to be seen beside it."""
    if row.leaf:
        return link.phrase
    return f"{link.source} {link.phrase}" if is_above else f"{link.phrase} {link.target}"


def _leaf(row: ListRow, top: float, columns: Columns) -> Box:
    name = row.leaf or ""
    lines, width, height = box_within(name, columns.concept, CONCEPT)
    ports = max(len(row.links), columns.meeting[name])
    tall = round(max(height, min((ports - 1) * PORT + CORNERS, _TALLEST)), 1)
    x = round(columns.left + columns.phrase + LINE + width / 2, 1)
    return Box(name, "concept", lines, x, top, width, tall, CONCEPT.font)


def _turned(row: PlacedRow, columns: Columns) -> PlacedRow:
    phrases = {number: replace(box, x=round(columns.right - box.x, 1)) for number, box in row.phrases.items()}
    leaf = replace(row.leaf, x=round(columns.right - row.leaf.x, 1)) if row.leaf else None
    return PlacedRow(phrases, leaf, is_turned=True)
