"""Links turn into sections of a list: a concept, and in rows above and below it what leads to it and from it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.layout.link import Link, names_of
from graph.layout.reading_order import levels_around, place_of, zone_of


@dataclass(frozen=True)
class ListRow:
    """Links of a section's head, by number, with the concept at their other end, None where that stands elsewhere."""

    links: tuple[int, ...]
    leaf: str | None


@dataclass(frozen=True)
class Section:
    """A concept with the rows above it and the rows below it."""

    head: str
    above: tuple[ListRow, ...]
    below: tuple[ListRow, ...]


def sections(links: Sequence[Link], focus: str | None, types: Mapping[str, str]) -> list[Section]:
    """Return sections in which every concept stands once and every link once, in the reading order of their heads.

    Heads are few: always the concept next that most of the links left begin or end at, a focus first.
    """
    covered = _covered(links, focus)
    homes = _homes(links, covered)
    levels = levels_around(links, focus) if focus else {}
    zones = {name: zone_of(types.get(name, "")) for name in names_of(links, focus)}
    heads = sorted(covered, key=lambda name: (levels.get(name, 0), zones[name], -len(covered[name]), name))
    return [_section(links, head, covered[head], homes, types) for head in heads]


def _covered(links: Sequence[Link], focus: str | None) -> dict[str, list[int]]:
    """Return the heads with the links of each; every link belongs to one of them."""
    covered: dict[str, list[int]] = {}
    waiting = list(range(len(links)))
    head = focus
    while head or waiting:
        counts = Counter(name for number in waiting for name in set(links[number].ends))
        head = head or min(counts, key=lambda name: (-counts[name], name))
        covered[head] = [number for number in waiting if head in links[number].ends]
        waiting = [number for number in waiting if head not in links[number].ends]
        head = None
    return covered


def _homes(links: Sequence[Link], covered: Mapping[str, Sequence[int]]) -> dict[str, str]:
    """Return the head in whose section each other concept stands: the one that most of its links join it to."""
    shared: dict[str, Counter[str]] = {}
    for head, numbers in covered.items():
        for name in (name for number in numbers for name in links[number].ends if name not in covered):
            shared.setdefault(name, Counter())[head] += 1
    return {name: min(heads, key=lambda head: (-heads[head], head)) for name, heads in shared.items()}


def _section(
    links: Sequence[Link], head: str, own: Sequence[int], homes: Mapping[str, str], types: Mapping[str, str]
) -> Section:
    """Return the section of a head, by type; nearest to it are the links whose other end stands elsewhere."""
    leaves: dict[str, list[int]] = {}
    apart: list[int] = []
    for number in own:
        source, target = links[number].ends
        other = target if source == head else source
        (leaves.setdefault(other, []) if homes.get(other) == head else apart).append(number)
    above: list[ListRow] = []
    below = [ListRow((number,), None) for number in apart if links[number].source == head]
    for name in sorted(leaves, key=lambda name: (place_of(types.get(name, "")), name)):
        leading_out = 2 * sum(links[number].source == head for number in leaves[name]) >= len(leaves[name])
        (below if leading_out else above).append(ListRow(tuple(leaves[name]), name))
    above += [ListRow((number,), None) for number in apart if links[number].source != head]
    return Section(head, tuple(above), tuple(below))
