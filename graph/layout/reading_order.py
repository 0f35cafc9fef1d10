"""Links and the types of their concepts turn into the order in which a map is read from left to right."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graph.layout.link import Link
from graph.vocabulary import TYPES

# Messengers, what they act on, illness, and what is tried against it; types that nobody listed stand in the middle.
_MIDDLE = 1
_ZONES = {"transmitter": 0, "condition": 2, "intervention": 3}


@dataclass(frozen=True)
class ReadingOrder:
    """How links are laid out, by their number: those from right to left, and those within one column.

    A link within a column makes a bow to the right. `columns` are the concepts that share a column, by its number.
    """

    backwards: frozenset[int] = frozenset()
    bows: frozenset[int] = frozenset()
    columns: Mapping[str, int] = field(default_factory=dict)


AS_THEY_POINT = ReadingOrder()


def by_type(links: Sequence[Link], types: Mapping[str, str]) -> ReadingOrder | None:
    """Return the order in which messengers stand left, cells and processes in the middle, and illness right.

    None where the concepts are all of one of these, so that there is nothing to put in order.
    """
    zones = {name: zone_of(types.get(name, "")) for link in links for name in link.ends}
    if len(set(zones.values())) < 2:
        return None
    ends = [(zones[link.source], zones[link.target]) for link in links]
    return ReadingOrder(
        frozenset(number for number, (source, target) in enumerate(ends) if source > target),
        frozenset(number for number, (source, target) in enumerate(ends) if source == target != _MIDDLE),
        {name: zone for name, zone in zones.items() if zone != _MIDDLE},
    )


def around(links: Sequence[Link], focus: str) -> ReadingOrder:
    """Return the order in which what leads to the focus stands left of it, and what it leads to right of it.

    A concept stands on the side for which most of its links with those nearer to the focus speak.
    """
    levels = levels_around(links, focus)
    places = [(levels.get(link.source, 0), levels.get(link.target, 0)) for link in links]
    return ReadingOrder(frozenset(number for number, (source, target) in enumerate(places) if source > target))


def levels_around(links: Sequence[Link], focus: str) -> dict[str, int]:
    """Return how many links right of the focus each concept stands, below 0 left of it.

    Concepts that no link joins to it have no level.
    """
    levels = {focus: 0}
    while ring := _next_ring(links, levels):
        levels |= ring
    return levels


def zone_of(type: str) -> int:
    """Return the place of a type in the reading order, from 0: messengers, the middle, illness, interventions."""
    return _ZONES.get(type, _MIDDLE)


def place_of(type: str) -> tuple[int, str]:
    """Return the place of a type in the vocabulary, to sort by; types that it does not know come last, by name."""
    known = list(TYPES)
    return (known.index(type), "") if type in known else (len(known), type)


def _next_ring(links: Sequence[Link], levels: Mapping[str, int]) -> dict[str, int]:
    """Return the level of each concept that is linked to one with a level and has none itself."""
    after, before = defaultdict(list), defaultdict(list)
    for source, target in (link.ends for link in links):
        if source in levels and target not in levels:
            after[target].append(levels[source])
        if target in levels and source not in levels:
            before[source].append(levels[target])
    return {
        name: max(after[name]) + 1 if len(after[name]) >= len(before[name]) else min(before[name]) - 1
        for name in sorted({*after, *before})
    }
