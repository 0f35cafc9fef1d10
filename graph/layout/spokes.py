"""The links of one concept turn into groups on two sides of it: what leads to it, and what it leads to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from graph.layout.boxes import CONCEPT, PHRASE, Size, box_size
from graph.layout.link import Link
from graph.layout.reading_order import place_of

# Between the places where lines meet a box, so that each head is seen, and what its corners take.
PORT = 8.5
_CORNERS = 14.0
_NARROW = 9.0
_BETWEEN_PHRASES = 1.0


@dataclass(frozen=True)
class Spoke:
    """A link of the centre: with its number, the size of its phrase, and whether it leads out."""

    number: int
    link: Link
    size: Size
    outward: bool


@dataclass(frozen=True)
class Branch:
    """A neighbour of the centre with all links between the two, one phrase below the other."""

    name: str
    size: Size
    spokes: tuple[Spoke, ...]

    @cached_property
    def height(self) -> float:
        """The height of the neighbour or of its phrases, whichever is more."""
        return max(self.size[2], self.phrases)

    @cached_property
    def phrases(self) -> float:
        """The height of all phrases."""
        return _height(self.spokes)

    def tops(self) -> list[float]:
        """Return where each phrase begins, from the middle of the group."""
        top, tops = -self.phrases / 2, []
        for spoke in self.spokes:
            tops.append(top)
            top += spoke.size[2] + _BETWEEN_PHRASES
        return tops


def is_star(links: Sequence[Link], centre: str) -> bool:
    """Return whether every link leads from the centre to another concept or from another to it."""
    return all((link.source == centre) != (link.target == centre) for link in links)


def sides(
    links: Sequence[Link], centre: str, types: Mapping[str, str], wraps: tuple[float, float], evenly: bool
) -> tuple[list[Branch], list[Branch]]:
    """Return the groups left and right of the centre, in the order of the types, from top to bottom.

    A neighbour that is linked both ways stands below the others, on the side that more of its links speak for;
    `evenly`, on the side that is less full.
    """
    found: dict[str, list[Spoke]] = {}
    for number, link in enumerate(links):
        outward = link.source == centre
        spoke = Spoke(number, link, box_size(link.phrase, wraps[1], PHRASE), outward)
        found.setdefault(link.target if outward else link.source, []).append(spoke)
    left: list[Branch] = []
    right: list[Branch] = []
    for name in sorted(found, key=lambda name: (_is_mixed(found[name]), place_of(types.get(name, "")), name)):
        side = right if _leads_out(found[name]) else left
        if evenly and _is_mixed(found[name]):
            side = min((right, left), key=lambda groups: sum(group.height for group in groups))
        side.append(_group(name, found[name], wraps[0], side is right))
    return left, right


def _group(name: str, spokes: Sequence[Spoke], wrap: float, is_right: bool) -> Branch:
    """Return the group of a neighbour, what points the way of its side before what points back.

    Beside several phrases a name has room for more lines than its wrap asks for.
    """
    ordered = tuple(sorted(spokes, key=lambda spoke: spoke.outward != is_right))
    least = (len(spokes) - 1) * PORT + _CORNERS
    wide, narrow = (_at_least(least, box_size(name, width, CONCEPT)) for width in (wrap, _NARROW))
    beside = _height(ordered)
    return Branch(name, narrow if max(narrow[2], beside) <= max(wide[2], beside) else wide, ordered)


def _height(spokes: Sequence[Spoke]) -> float:
    return sum(spoke.size[2] for spoke in spokes) + _BETWEEN_PHRASES * (len(spokes) - 1)


def _at_least(least: float, size: Size) -> Size:
    return size[0], size[1], max(size[2], least)


def _leads_out(spokes: Sequence[Spoke]) -> bool:
    return 2 * sum(spoke.outward for spoke in spokes) >= len(spokes)


def _is_mixed(spokes: Sequence[Spoke]) -> bool:
    return len({spoke.outward for spoke in spokes}) > 1
