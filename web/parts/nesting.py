"""The concepts of a file turn into groups within groups: its communities, those inside each, and so on to what fits."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

import numpy as np
import numpy.typing as npt
import pandas as pd

from graph.layout.budget import MOST_CONCEPTS, MOST_PAIRS
from graph.layout.communities import OTHERS
from graph.layout.memberships import Memberships, memberships
from graph.layout.overview import Ends, ends_of
from graph.model.map_model import MapModel
from web.map.shared_cache import SharedCache
from web.parts.member_pages import MOST_MEMBERS

# What lies around one concept would lose few others with each level, for dozens of levels.
_NEARLY_ALL = 0.9
_ENDS = ["source", "target"]
Rows = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Entered:
    """A community on the way down: what it is called, and the concept by which it is entered.

    The `rest` are the concepts of none.
    """

    name: str
    by: str
    is_rest: bool = False

    @property
    def title(self) -> str:
        """What stands above its map."""
        return OTHERS.capitalize() if self.is_rest else f"The community of {self.name}"


@dataclass(frozen=True)
class ConceptGroup:
    """Concepts of a file, and the relations among them by their places in its listing.

    `way` are the communities that were entered, from the outermost; `numbers` are theirs. The whole has no way, and its
    concepts are counted where its communities are found.
    """

    rows: Rows
    members: tuple[str, ...] = ()
    way: tuple[Entered, ...] = ()
    numbers: tuple[int, ...] = ()

    @property
    def name(self) -> str:
        """What the community is called that was entered last, "" of the whole."""
        return self.way[-1].name if self.way else ""


@dataclass(frozen=True)
class Communities:
    """The communities of a group, and of which of these the ends of each of its relations are."""

    group: ConceptGroup
    found: Memberships
    ends: Ends

    @property
    def are_many(self) -> bool:
        """Whether there are several to choose from.

        What is left of those above is not parted where all parts are small, nor a community that nearly all stays one.
        """
        sizes = [len(members) for members in self.found.members]
        if not self.group.way or len(sizes) < 2:
            return len(sizes) > 1
        if self.group.way[-1].is_rest:
            return sizes[0] > MOST_MEMBERS
        return sizes[0] < _NEARLY_ALL * sum(sizes)

    @cached_property
    def members(self) -> tuple[str, ...]:
        """All concepts of the group, those with most relations first; of small parts each as a whole."""
        return tuple(self.found.numbers) if self.are_many else tuple(chain.from_iterable(self.found.members))

    def entered(self, concept: str) -> ConceptGroup | None:
        """Return the community of a concept; None where it has none here."""
        number = self.found.numbers.get(concept)
        if number is None or not self.are_many:
            return None
        among = (self.ends[0] == number) & (self.ends[1] == number)
        is_rest = self.found.has_others and number == len(self.found.members) - 1
        members, group = self.found.members[number], self.group
        way = (*group.way, Entered(self._called(number), members[0], is_rest))
        return ConceptGroup(group.rows[among], members, way, (*group.numbers, number))

    def _called(self, number: int) -> str:
        """Return the name of a community, with its size where one around it has the same name."""
        name = self.found.name(number)
        is_again = name in {one.name for one in self.group.way}
        return f"{name} ({len(self.found.members[number]):,} concepts)" if is_again else name


_COMMUNITIES: SharedCache[tuple[str, tuple[str, ...], tuple[int, ...]], Communities] = SharedCache(16)


def whole(model: MapModel, levels: tuple[str, ...]) -> ConceptGroup:
    """Return the group of all concepts that have a relation of some levels, or of any."""
    relations = model.relations
    return ConceptGroup(np.flatnonzero(relations["level"].isin(levels)) if levels else np.arange(len(relations)))


def group_at(model: MapModel, levels: tuple[str, ...], path: Sequence[str]) -> ConceptGroup:
    """Return the group to which a path leads: on to the community of its next concept, as far as there is one."""
    group = whole(model, levels)
    for concept in path:
        further = None if fits(model, group) else communities(model, levels, group).entered(concept)
        if further is None:
            break
        group = further
    return group


def path_to(model: MapModel, levels: tuple[str, ...], concept: str) -> ConceptGroup:
    """Return the innermost group in which a concept is."""
    group = whole(model, levels)
    while not fits(model, group):
        further = communities(model, levels, group).entered(concept)
        if further is None:
            break
        group = further
    return group


def communities(model: MapModel, levels: tuple[str, ...], group: ConceptGroup) -> Communities:
    """Return the communities of a group."""

    def make() -> Communities:
        listing = _ends_of(model, group)
        found = memberships(listing, group.members)
        return Communities(group, found, ends_of(listing, found))

    return _COMMUNITIES.get((model.version, levels, group.numbers), make)


def members_of(model: MapModel, levels: tuple[str, ...], group: ConceptGroup) -> Sequence[str]:
    """Return the members of a group in the order of their pages."""
    if fits(model, group) or (group.way and communities(model, levels, group).are_many):
        return group.members
    return communities(model, levels, group).members


def listing_of(model: MapModel, group: ConceptGroup) -> pd.DataFrame:
    """Return the relations inside a group; of the whole file the listing itself."""
    return model.relations if len(group.rows) == len(model.relations) else model.relations.iloc[group.rows]


def fits(model: MapModel, group: ConceptGroup) -> bool:
    """Return whether a community fits on one map, so that nothing is to be chosen from it."""
    if not group.way or len(group.members) > MOST_CONCEPTS:
        return False
    return len(group.rows) <= MOST_PAIRS or len(_ends_of(model, group).drop_duplicates()) <= MOST_PAIRS


def _ends_of(model: MapModel, group: ConceptGroup) -> pd.DataFrame:
    """Return source and target of the relations inside a group: to take all columns of many costs a second."""
    return model.relations[_ENDS].iloc[group.rows]
