"""A reading and a visitor's choices turn into a view: what is laid out, what of it is shown, what is selected."""

from collections.abc import Mapping
from dataclasses import dataclass

import networkx as nx
import pandas as pd

from graph.filters import matching
from graph.hidden import hiders
from graph.layout import MOST_RELATIONS
from graph.listing import records
from graph.openings import Opening
from graph.scope import Scope, within
from graph.store import Reading
from ui.answers import Answer
from ui.choices import Choices
from ui.map.payload import Payload
from ui.shared import (
    answer_of,
    contested_of,
    listing_of,
    openings_of,
    payload_of,
    search_terms_of,
    words_table_of,
)


@dataclass(frozen=True)
class View:
    """Everything that the panels show parts of.

    `listing` holds all relations of the file with their `words`, `asked` those of the chosen scope. `scope` is the
    chosen one or what an answer needs; `scoped` are its relations, `shown` those of them that are laid out and that
    the filters let through.
    """

    graph: nx.MultiDiGraph
    path: str
    chosen: Choices
    scope: Scope
    listing: pd.DataFrame
    words: pd.DataFrame
    terms: Mapping[str, str]
    openings: tuple[Opening, ...]
    asked: pd.DataFrame
    scoped: pd.DataFrame
    shown: pd.DataFrame
    contested: frozenset[tuple[str, str]]
    payload: Payload
    answer: Answer | None

    @property
    def flags(self) -> str:
        """One character for each drawn relation in the order of the payload, "1" where it is shown."""
        shown = set(self.shown.index)
        return "".join("1" if id in shown else "0" for id in self.payload.relations)

    @property
    def types(self) -> set[str]:
        """The types of all concepts of the file."""
        return set(self.listing["source_type"]) | set(self.listing["target_type"])

    @property
    def left_out(self) -> int:
        """How many relations of the scope did not fit the picture."""
        return len(self.scoped) - len(self.payload.relations)

    def hiders_of(self, concept: str) -> tuple[str, ...]:
        """Return what hides a concept, as in `graph.hidden`; nothing where it is on the map."""
        drawn = pd.Index(self.payload.relations)
        return hiders(self.listing, self.words, self.scope, self.chosen.filters, drawn, concept)

    def relation(self, id: str) -> dict[str, str]:
        """Return the cells of a relation by column."""
        return next(records(self.listing.loc[[id]]))

    def name_of(self, selected: str) -> str:
        """Return what a selected concept or relation is called, "" where there is no such."""
        if selected in self.graph:
            return selected
        if selected not in self.listing.index:
            return ""
        relation = self.relation(selected)
        return f"{relation['source']} → {relation['target']}"

    def read(self, selected: str) -> set[str]:
        """Return the relations whose sentences the panel of a concept or relation shows."""
        return self.ends_of(selected) & set(self.listing.index)

    def pair_of(self, relation: str) -> pd.DataFrame:
        """Return every relation between the two concepts of a relation, both ways."""
        ends = {self.listing.at[relation, "source"], self.listing.at[relation, "target"]}
        return self.listing[self.listing["source"].isin(ends) & self.listing["target"].isin(ends)]

    def ends_of(self, selected: str) -> set[str]:
        """Return the shown relations that a concept or relation belongs to, and their concepts."""
        shown = self.shown
        own = shown[(shown.index == selected) | (shown["source"] == selected) | (shown["target"] == selected)]
        return {*own.index, *own["source"], *own["target"]}

    def is_contested(self, relation: str) -> bool:
        """Return whether the rows of a relation's pair disagree."""
        return (self.listing.at[relation, "source"], self.listing.at[relation, "target"]) in self.contested


def view_of(reading: Reading, chosen: Choices) -> View:
    """Return the chosen view of a reading that has a graph; an answer may narrow the scope to its own relations."""
    graph, version = reading.graph, reading.version
    listing, table = listing_of(graph, version), words_table_of(graph, version)
    answer = (
        answer_of(graph, version, chosen.scope.levels, chosen.filters, chosen.question) if chosen.question else None
    )
    scope = _answered(answer, within(listing, chosen.scope), chosen.scope) if answer else chosen.scope
    payload = payload_of(graph, version, scope, chosen.layout)
    drawn = listing.loc[list(payload.relations)]
    return View(
        graph=graph,
        path=reading.path.name,
        chosen=chosen,
        scope=scope,
        listing=listing,
        words=table,
        terms=search_terms_of(graph, version),
        openings=openings_of(graph, version),
        asked=within(listing, chosen.scope),
        scoped=within(listing, scope),
        shown=drawn[matching(table.loc[drawn.index], chosen.filters)].sort_values("line"),
        contested=contested_of(graph, version),
        payload=payload,
        answer=answer,
    )


def _answered(answer: Answer, asked: pd.DataFrame, scope: Scope) -> Scope:
    """Return the scope beside which an answer is told: its own relations where all would be too small to read."""
    narrow = answer.alone or (answer.told and len(asked) > MOST_RELATIONS)
    return Scope(only=answer.told) if narrow else scope
