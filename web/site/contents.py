"""The rows of a listing turn into everything that pages say: relations by concept and pair, concepts by type."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import networkx as nx
import pandas as pd

from graph.colour_numbers import type_tones
from graph.dataset import Dataset
from graph.model.contested import contested_pairs
from graph.model.listing import listing, records
from graph.palette import FURTHER_TONES, TYPE_TONES
from graph.vocabulary import POLARITIES, TYPES, in_order
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

    graph: nx.MultiDiGraph
    listing: pd.DataFrame
    relations: tuple[RelationText, ...]
    contested: frozenset[tuple[str, str]]
    addresses: Mapping[str, str]
    tones: Mapping[str, int]

    @cached_property
    def of_concept(self) -> Mapping[str, tuple[RelationText, ...]]:
        """The relations that each concept stands in."""
        found: dict[str, dict[str, RelationText]] = {name: {} for name in self.graph}
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
        types = dict(self.graph.nodes(data="type"))
        ordered = in_order(TYPES, set(types.values()))
        return tuple((type, in_a_row(name for name in types if types[name] == type)) for type in ordered)

    def out_of(self, name: str) -> tuple[RelationText, ...]:
        """Return the relations of which a concept is the source."""
        return tuple(text for text in self.of_concept[name] if text.relation["source"] == name)

    def tone(self, name: str) -> int:
        """Return the number of the colours of a concept's type."""
        return self.tones[self.graph.nodes[name]["type"]]


def site_contents(dataset: Dataset) -> SiteContents:
    """Return what there is to say of a dataset that has a graph."""
    assert dataset.graph is not None
    graph, rows = dataset.graph, listing(dataset.graph)
    contested, addresses = contested_pairs(graph), concept_addresses(graph)
    relations = tuple(
        RelationText(
            relation,
            (relation["source"], relation["target"]) in contested,
            addresses[relation["source"]],
            addresses[relation["target"]],
        )
        for relation in records(rows)
    )
    tones = {type: _shown(tone) for type, tone in type_tones(set(dict(graph.nodes(data="type")).values())).items()}
    return SiteContents(graph, rows, relations, contested, addresses, tones)


def by_direction_and_sign(relations: Iterable[RelationText], concept: str) -> tuple[Group, ...]:
    """Return the relations of a concept in groups: what it does, what is done to it, each by sign."""
    outward = [text for text in relations if text.relation["source"] == concept]
    inward = [text for text in relations if text.relation["source"] != concept]
    groups = (
        Group(f"{direction} {concept}: {polarity}", tuple(s for s in part if s.relation["polarity"] == polarity))
        for direction, part in (("From", outward), ("To", inward))
        for polarity in POLARITIES
    )
    return tuple(group for group in groups if group.relations)


def in_a_row(names: Iterable[str]) -> tuple[str, ...]:
    """Return names as a reader looks for them: by their letters, whatever the case.

    >>> in_a_row(["mTOR", "Zinc", "GABA"])
    ('GABA', 'mTOR', 'Zinc')
    """
    return tuple(sorted(names, key=lambda name: (name.casefold(), name)))


def _shown(tone: int) -> int:
    """Return the number under which the style sheet has the colours of a tone; further ones come round again."""
    known = len(TYPE_TONES)
    return tone if tone < known else known + (tone - known) % len(FURTHER_TONES)
