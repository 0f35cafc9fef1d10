"""The graph turns into the map model: what one version of the data comes to, derived once and handed on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

import networkx as nx
import pandas as pd

from graph.colour_numbers import type_tones
from graph.map_title import title_of
from graph.model.contested import contested_of, contested_since_of
from graph.model.facet_words import words_table
from graph.model.listing import listing, records
from graph.model.terms import folding, search_terms
from graph.model.wider import narrower_concepts


@dataclass(frozen=True, eq=False)
class MapModel:
    """A frozen graph with all that is asked of it again and again; nobody writes to any of it.

    `relations` is its listing: one row a relation, the id as the index. `types` are those of its concepts, `contested`
    the pairs of source and target whose rows disagree. What not everybody needs is worked out at the first question.
    Of a part of a file `whole` is the model of all of it, over which is judged what is true; `beside` are the concepts
    that a page of them has only because one of its own leads there.
    """

    graph: nx.MultiDiGraph
    version: str
    relations: pd.DataFrame
    types: Mapping[str, str]
    contested: frozenset[tuple[str, str]]
    whole: "MapModel | None" = None
    beside: frozenset[str] = frozenset()

    @cached_property
    def title(self) -> str:
        """What the map is called: by a setting, else by its file."""
        return title_of(self.graph.graph.get("path", ""))

    @cached_property
    def words(self) -> pd.DataFrame:
        """The words table: for each relation and each (facet, word) in use whether the word is true of it."""
        return words_table(self.relations)

    @cached_property
    def contested_since(self) -> Mapping[tuple[str, str], int]:
        """The year in which each pair became contested; a pair that rows without a year contest has none."""
        return MappingProxyType(dict(contested_since_of(self.relations)))

    @cached_property
    def records(self) -> Mapping[str, Mapping[str, str]]:
        """The cells of each relation by column, by its id: looking one up in a frame takes a hundred times as long."""
        return MappingProxyType({record["id"]: record for record in records(self.relations)})

    @cached_property
    def terms(self) -> Mapping[str, str]:
        """Every name and synonym with the concept that it stands for, names first."""
        return MappingProxyType(search_terms(self.graph))

    @property
    def is_overview(self) -> bool:
        """Whether its concepts are communities; a relation of it stands for many, and states nothing of its own."""
        return bool(self.graph.graph.get("is_overview"))

    @cached_property
    def wider(self) -> Mapping[str, str]:
        """The wider concept of each that has one."""
        return MappingProxyType({name: above for name, above in self.graph.nodes(data="broader", default="") if above})

    @cached_property
    def narrower(self) -> Mapping[str, tuple[str, ...]]:
        """The concepts right below each wider one."""
        return narrower_concepts(self.wider)

    @cached_property
    def type_numbers(self) -> Mapping[str, int]:
        """The number of the colours of each type, the same on every part of the map."""
        return MappingProxyType(type_tones(set(self.types.values())))

    @cached_property
    def tones(self) -> Mapping[str, int]:
        """The number of the colours of each concept."""
        return MappingProxyType({name: self.type_numbers[type] for name, type in self.types.items()})

    def concept(self, written: str) -> str | None:
        """Return the concept of this name or synonym, whatever its case and hyphens."""
        return written if written in self.graph else self._folded_terms.get(folding(written) or written)

    def known_by(self, year: int) -> "MapModel":
        """Return the model with the pairs contested that were so by a year, all else as it is; itself for no year."""
        if not year:
            return self
        known = object.__new__(MapModel)
        disputed = frozenset(pair for pair, since in self.contested_since.items() if since <= year)
        known.__dict__.update(self.__dict__, contested=disputed)
        return known

    def is_contested(self, relation: Mapping[str, str]) -> bool:
        """Return whether the rows of a relation's pair disagree."""
        return (relation["source"], relation["target"]) in self.contested

    def __reduce__(self) -> tuple[Callable[..., "MapModel"], tuple[nx.MultiDiGraph, str]]:
        """Travel to another process as the graph: the rest is made of that."""
        return map_model, (self.graph, self.version)

    @cached_property
    def _folded_terms(self) -> Mapping[str, str]:
        return {folding(term): concept for term, concept in reversed([*self.terms.items()])}


def map_model(
    graph: nx.MultiDiGraph, version: str, whole: MapModel | None = None, beside: frozenset[str] = frozenset()
) -> MapModel:
    """Return the map model of a frozen graph of a version, maybe that of a part of a `whole` with concepts `beside`."""
    types = MappingProxyType(dict(graph.nodes(data="type")))
    relations = listing(graph)
    return MapModel(graph, version, relations, types, contested_of(relations), whole, beside)
