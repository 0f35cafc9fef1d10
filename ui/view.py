"""A reading and a visitor's choices turn into a view: what is laid out, what of it is shown, what is selected."""

from dataclasses import dataclass

import networkx as nx
import pandas as pd

from graph.filters import Filters, matching
from graph.layout import Layout
from graph.listing import records
from graph.scope import Scope, within
from graph.store import Reading
from ui.map.payload import Payload
from ui.shared import contested_of, listing_of, payload_of, words_table_of


@dataclass(frozen=True)
class View:
    """Everything that the panels show parts of.

    `listing` holds all relations of the file, `scoped` those of the scope with their `words`, `drawn` those laid out,
    `shown` those of the drawn ones that the filters let through.
    """

    graph: nx.MultiDiGraph
    path: str
    scope: Scope
    listing: pd.DataFrame
    scoped: pd.DataFrame
    words: pd.DataFrame
    drawn: pd.DataFrame
    shown: pd.DataFrame
    contested: frozenset[tuple[str, str]]
    payload: Payload

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
        return len(self.scoped) - len(self.drawn)

    def relation(self, id: str) -> dict[str, str]:
        """Return the cells of a relation by column."""
        return next(records(self.listing.loc[[id]]))

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


def view_of(reading: Reading, scope: Scope, filters: Filters, layout: Layout) -> View:
    """Return the view of a reading that has a graph."""
    graph, version = reading.graph, reading.version
    listing = listing_of(graph, version)
    table = words_table_of(graph, version)
    payload = payload_of(graph, version, scope, layout)
    scoped = within(listing, scope)
    drawn = listing.loc[list(payload.relations)]
    return View(
        graph=graph,
        path=reading.path.name,
        scope=scope,
        listing=listing,
        scoped=scoped,
        words=table.loc[scoped.index],
        drawn=drawn,
        shown=drawn[matching(table.loc[drawn.index], filters)].sort_values("line"),
        contested=contested_of(graph, version),
        payload=payload,
    )
