"""A map model turns into everything that pages say: relations by concept and pair, concepts by type."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from graph.model.map_model import MapModel
from graph.palette import colour_number
from graph.views.relation_groups import by_direction_and_sign
from graph.vocabulary import TYPES, in_order
from web.site.addresses import concept_addresses
from web.site.relation_text import RelationText


@dataclass(frozen=True)
class Group:
    """Some relations under a heading."""

    heading: str
    relations: tuple[RelationText, ...]


@dataclass(frozen=True)
class SiteContents:
    """Everything that the pages say: the relations in the order of the file, and the addresses of the concepts."""

    model: MapModel
    relations: tuple[RelationText, ...]
    addresses: Mapping[str, str]

    @cached_property
    def of_concept(self) -> Mapping[str, tuple[RelationText, ...]]:
        """The relations that each concept stands in."""
        found: dict[str, dict[str, RelationText]] = {name: {} for name in self.model.graph}
        for text in self.relations:
            for end in ("source", "target"):
                found[text.relation[end]][text.relation["id"]] = text
        return {name: tuple(own.values()) for name, own in found.items()}

    @cached_property
    def of_pair(self) -> Mapping[tuple[str, str], tuple[RelationText, ...]]:
        """The relations from each source to each target."""
        found: dict[tuple[str, str], list[RelationText]] = {}
        for text in self.relations:
            found.setdefault((text.relation["source"], text.relation["target"]), []).append(text)
        return {pair: tuple(own) for pair, own in found.items()}

    @cached_property
    def by_type(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The types in the order of the vocabulary, each with its concepts by name."""
        types = self.model.types
        ordered = in_order(TYPES, set(types.values()))
        return tuple((type, in_a_row(name for name in types if types[name] == type)) for type in ordered)

    def groups(self, name: str) -> tuple[Group, ...]:
        """Return the relations of a concept in groups: what it does, what is done to it, each by sign."""
        own = {text.relation["id"]: text for text in self.of_concept[name]}
        found = by_direction_and_sign((text.relation for text in own.values()), name)
        return tuple(Group(one.heading, tuple(own[row["id"]] for row in one.relations)) for one in found)

    def out_of(self, name: str) -> tuple[RelationText, ...]:
        """Return the relations of which a concept is the source."""
        return tuple(text for text in self.of_concept[name] if text.relation["source"] == name)

    @cached_property
    def tones(self) -> Mapping[str, int]:
        """The number under which the style sheet has the colours of each type."""
        return {type: colour_number(number) for type, number in self.model.type_numbers.items()}

    def tone(self, name: str) -> int:
        """Return the number of the colours of a concept's type."""
        return self.tones[self.model.types[name]]


def site_contents(model: MapModel) -> SiteContents:
    """Return what there is to say of a map."""
    addresses = concept_addresses(model.graph)
    relations = tuple(
        RelationText(
            relation,
            model.is_contested(relation),
            addresses[relation["source"]],
            addresses[relation["target"]],
        )
        for relation in model.records.values()
    )
    return SiteContents(model, relations, addresses)


def in_a_row(names: Iterable[str]) -> tuple[str, ...]:
    """Return names as a reader looks for them: by their letters, whatever the case.

    >>> in_a_row(["mTOR", "Zinc", "GABA"])
    ('GABA', 'mTOR', 'Zinc')
    """
    return tuple(sorted(names, key=lambda name: (name.casefold(), name)))
