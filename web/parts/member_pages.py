"""The concepts of a group turn into pages, and one page into relations that show each concept of it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from graph.layout.budget import MOST_CONCEPTS, MOST_PAIRS

Pair = tuple[str, str]

# Each brings one other concept along at most that is not of the page.
MOST_MEMBERS = MOST_CONCEPTS // 2


@dataclass(frozen=True)
class MemberPages:
    """The members of a group in their order, the relations inside it, and those of the whole that it is part of."""

    members: Sequence[str]
    inside: pd.DataFrame
    all: pd.DataFrame

    @cached_property
    def alone(self) -> frozenset[str]:
        """The members without a relation inside the group: their relations lead out of it."""
        return frozenset(self.members).difference(self.inside["source"], self.inside["target"])

    @cached_property
    def size(self) -> int:
        """How many members are on a page: all where they fit on one map."""
        is_one = len(self.members) + len(self.alone) <= MOST_CONCEPTS
        return MOST_CONCEPTS if is_one else MOST_MEMBERS

    @property
    def number(self) -> int:
        """How many pages there are."""
        return max(1, -(-len(self.members) // self.size))

    def listed(self, page: int) -> Sequence[str]:
        """Return the members on a page, from 1 on."""
        return self.members[(page - 1) * self.size : page * self.size]

    def rest(self, page: int) -> int:
        """Return how many members come on further pages."""
        return max(0, len(self.members) - page * self.size)

    def relations(self, page: int) -> pd.DataFrame:
        """Return relations that show each member on a page, and further ones of these as many as fit on a map.

        Of each member one comes first: to another member where there is such, else to the concept with most relations
        to this page. Further concepts that are not on the page come where they join some that are.
        """
        listed = self.listed(page)
        found = _touching(listed, self.inside)
        alone = self.alone.intersection(listed)
        if alone:
            found = pd.concat([found, _touching(alone, self.all)])
        return found[found.index.isin([*_chosen(listed, found)])]


def _touching(names: Sequence[str] | frozenset[str], listing: pd.DataFrame) -> pd.DataFrame:
    return listing[listing["source"].isin(names) | listing["target"].isin(names)]


def _chosen(listed: Sequence[str], found: pd.DataFrame) -> Iterator[object]:
    """Yield the ids of the relations that are shown, those of one pair together."""
    pairs: dict[Pair, list[object]] = {}
    for source, target, id in zip(found["source"], found["target"], found.index, strict=True):
        pairs.setdefault((source, target), []).append(id)
    seen: set[str] = set()
    room = MOST_PAIRS
    for pair in _by_turn({*listed}, pairs):
        if len(seen) + len({*pair} - seen) <= MOST_CONCEPTS:
            seen |= {*pair}
            room -= 1
            yield from pairs[pair]
        if not room:
            return


def _by_turn(listed: set[str], pairs: dict[Pair, list[object]]) -> Iterator[Pair]:
    """Yield the pairs in the order in which they are shown: the best of each member, then the second of each."""
    ends = [(member, other, pair) for pair in pairs for member, other in (pair, pair[::-1]) if member in listed]
    links = Counter(other for _, other, _ in ends)
    ranked = sorted(ends, key=lambda end: (end[1] not in listed, -links[end[1]], end[1], end[2]))
    turns: Counter[str] = Counter()
    places: dict[Pair, int] = {}
    for member, other, pair in ranked:
        turns[member] += 1
        if turns[member] > 1 and other not in listed and links[other] < 2:
            continue
        places[pair] = min(turns[member], places.get(pair, turns[member]))
    yield from sorted(places, key=lambda pair: places[pair])
