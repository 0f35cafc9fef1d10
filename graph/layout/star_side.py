"""Groups turn into one side of a star: in columns, with room for the lines that pass to an outer one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import inf

from graph.layout.paths import smooth
from graph.layout.picture import Point
from graph.layout.spokes import PORT, Branch

# Natural widths: from the centre to the phrases, from a phrase to its concept, from one column to the next.
_FAN, _LINE, _BETWEEN = 34.0, 18.0, 14.0
# Each of them takes so many parts of the width that is left over.
_FAN_PARTS = 2.0
# What the lines of a group need where they pass an inner column: each of them, and all together.
_CHANNEL, _CHANNEL_PAD = 4.6, 1.0
_MOST_APART = 44.0
_PORT_MARGIN = 5.0


@dataclass(frozen=True)
class Side:
    """The groups of one side from top to bottom, the column of each, counted from the centre, and their least gap."""

    groups: tuple[Branch, ...]
    columns: tuple[int, ...]
    gap: float

    @property
    def count(self) -> int:
        """How many columns there are."""
        return max(self.columns, default=-1) + 1

    @property
    def parts(self) -> float:
        """Into how many parts the width that is left over goes."""
        return _FAN_PARTS + 2 * self.count - 1 if self.groups else 0

    @cached_property
    def width(self) -> float:
        """The natural width, from the centre outwards."""
        if not self.groups:
            return 0.0
        widths = (self.phrases(column) + _LINE + self.concepts(column) for column in range(self.count))
        return _FAN + sum(widths) + _BETWEEN * (self.count - 1)

    @cached_property
    def height(self) -> float:
        """The natural height, that of the highest column."""
        return max((self.needed(column) for column in range(self.count)), default=0.0)

    @property
    def ports(self) -> int:
        """How many lines meet the centre."""
        return sum(len(group.spokes) for group in self.groups)

    def needed(self, column: int) -> float:
        """Return the height of all that stands in a column or passes it."""
        return sum(self._extents(column))

    def phrases(self, column: int) -> float:
        """Return the width of the widest phrase of a column."""
        return max(spoke.size[1] for group in self._members(column) for spoke in group.spokes)

    def concepts(self, column: int) -> float:
        """Return the width of the widest concept of a column."""
        return max(group.size[1] for group in self._members(column))

    def middles(self, column: int, height: float) -> list[float]:
        """Return how far down the middle of each group or of its lines is in a column, all spread over the height."""
        members = sum(own == column for own in self.columns)
        apart = max(0.0, min((height - self.needed(column)) / members, _MOST_APART))
        extents = self._extents(column, apart)
        top = (height - sum(extents)) / 2
        middles = []
        for extent in extents:
            middles.append(top + extent / 2)
            top += extent
        return middles

    def _members(self, column: int) -> list[Branch]:
        return [group for group, own in zip(self.groups, self.columns, strict=True) if own == column]

    def _extents(self, column: int, apart: float = 0.0) -> list[float]:
        return [
            _extent(group, own, column, self.gap + apart) for group, own in zip(self.groups, self.columns, strict=True)
        ]


def _extent(group: Branch, own: int, column: int, gap: float) -> float:
    """Return the height that a group takes in a column: its own, its lines', or nothing further out."""
    if own == column:
        return group.height + gap
    return _CHANNEL * len(group.spokes) + _CHANNEL_PAD if own > column else 0.0


def stacked(groups: Sequence[Branch], count: int, gap: float) -> Side:
    """Return the side of groups in a number of columns of about the same height.

    Those with most links stand in the inner columns, because each link of an outer one needs room to pass.
    """
    waiting = sorted(range(len(groups)), key=lambda number: (-len(groups[number].spokes), number))
    columns = [0] * len(groups)
    for column in range(count):
        own = _inner_part(groups, waiting, count - column, gap)
        for number in waiting[:own]:
            columns[number] = column
        waiting = waiting[own:]
    used = sorted(set(columns))
    return Side(tuple(groups), tuple(used.index(column) for column in columns), gap)


def _inner_part(groups: Sequence[Branch], waiting: Sequence[int], count: int, gap: float) -> int:
    """Return how many of those that wait make the first of a number of columns about as high as the others."""
    if count == 1:
        return len(waiting)
    extents = [_extent(groups[number], 0, 0, gap) for number in waiting]
    lanes = [_extent(groups[number], 1, 0, gap) for number in waiting]
    inner, further, best, least = sum(lanes), sum(extents), 0, inf
    for place in range(len(waiting) + 1):
        height = max(inner, further / (count - 1))
        if height >= least:
            break
        best, least = place, height
        if place < len(waiting):
            inner += extents[place] - lanes[place]
            further -= extents[place]
    return best


@dataclass(frozen=True)
class PlacedBranch:
    """A group with the middle of its concept and, for each spoke, the middle of its phrase and its two paths outwards.

    All of it as distances from the edge of the centre outwards, and from the top downwards.
    """

    group: Branch
    concept: Point
    phrases: tuple[Point, ...]
    paths: tuple[tuple[tuple[Point, ...], tuple[Point, ...]], ...]


def placed(side: Side, ports: Sequence[float], height: float, part: float) -> Iterator[PlacedBranch]:
    """Yield the groups of a side. `ports` say how far down each line meets the centre, `part` how wide a part is."""
    inner = list(_inner_edges(side, part))
    middles = [side.middles(column, height) for column in range(side.count)]
    free = iter(ports)
    for number, (group, column) in enumerate(zip(side.groups, side.columns, strict=True)):
        lanes = [
            (inner[before], inner[before] + side.phrases(before) + _LINE + part + side.concepts(before), y)
            for before, y in ((before, middles[before][number]) for before in range(column))
        ]
        edges = (inner[column], inner[column] + side.phrases(column))
        yield _placed_branch(group, middles[column][number], edges, lanes, free, part)


def _placed_branch(
    group: Branch,
    middle: float,
    edges: Point,
    lanes: Sequence[tuple[float, float, float]],
    ports: Iterator[float],
    part: float,
) -> PlacedBranch:
    """Return a group between the edges of its phrases; `lanes` are from where to where it passes, and how far down."""
    begin, end = edges
    concept = end + _LINE + part
    heights = [middle + top + spoke.size[2] / 2 for top, spoke in zip(group.tops(), group.spokes, strict=True)]
    apart = min(PORT, (group.size[2] - 2 * _PORT_MARGIN) / max(1, len(heights) - 1))
    paths = []
    for place, (spoke, y) in enumerate(zip(group.spokes, heights, strict=True)):
        aside = place - (len(heights) - 1) / 2
        passed = [(x, lane + aside * _CHANNEL) for start, stop, lane in lanes for x in (start, stop)]
        arriving = smooth([(0.0, next(ports)), *passed, (begin, y)])
        leaving = smooth([(begin + spoke.size[1], y), (end, y), (concept, middle + aside * apart)])
        paths.append((arriving, leaving))
    phrases = tuple((begin + spoke.size[1] / 2, y) for spoke, y in zip(group.spokes, heights, strict=True))
    return PlacedBranch(group, (concept + group.size[1] / 2, middle), phrases, tuple(paths))


def _inner_edges(side: Side, part: float) -> Iterator[float]:
    """Yield how far out the phrases of each column begin."""
    edge = _FAN + _FAN_PARTS * part
    for column in range(side.count):
        yield edge
        edge += side.phrases(column) + _LINE + side.concepts(column) + _BETWEEN + 2 * part
