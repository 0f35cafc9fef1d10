"""A dataset and a visitor's choices turn into a view: what is laid out, what of it is shown, what is selected."""

from dataclasses import dataclass
from functools import cached_property

import networkx as nx
import pandas as pd

from graph.dataset import Dataset
from graph.layout.lay_out import MOST_RELATIONS
from graph.layout.picture import Frame
from graph.model.listing import records
from graph.questions.answer import Answer
from graph.views.filters import matching
from graph.views.hidden import hiders
from graph.views.legend import LegendEntry, entries
from graph.views.scope import Scope, within
from ui.explore.cache import Facts, answer_of, facts_of, frame_of, payload_of
from ui.explore.choices import Choices
from web.map.payload import Payload


@dataclass(frozen=True)
class View:
    """Everything that the panels show parts of.

    `facts` are those of the whole file. `scope` is the chosen one or what an answer needs.
    What only the panels need is worked out when they ask for it, because the map is sent before them.
    """

    graph: nx.MultiDiGraph
    path: str
    chosen: Choices
    scope: Scope
    facts: Facts
    payload: Payload
    answer: Answer | None

    @cached_property
    def flags(self) -> str:
        """One character for each drawn relation in the order of the payload, "1" where the filters let it through."""
        drawn = list(self.payload.relations)
        if not self.chosen.filters:
            return "1" * len(drawn)
        return "".join(matching(self.facts.words.loc[drawn], self.chosen.filters).map({True: "1", False: "0"}))

    @property
    def amount(self) -> int:
        """How many relations are shown."""
        return self.flags.count("1")

    @cached_property
    def shown(self) -> pd.DataFrame:
        """The relations that are shown, in the order of the file."""
        ids = [id for id, flag in zip(self.payload.relations, self.flags, strict=True) if flag == "1"]
        return self.facts.listing.loc[ids].sort_values("line")

    @cached_property
    def asked(self) -> pd.DataFrame:
        """The relations of the chosen scope, whatever an answer shows."""
        return within(self.facts.listing, self.chosen.scope)

    @cached_property
    def scoped(self) -> pd.DataFrame:
        """The relations of the scope, also those for which there is no room."""
        return within(self.facts.listing, self.scope)

    @property
    def legend(self) -> tuple[LegendEntry, ...]:
        """What is shown, by type, sign and contested pairs."""
        types = dict(self.graph.nodes(data="type"))
        return entries(self.shown, self.scope.focus, types, self.facts.contested, self.payload.kind)

    @property
    def frame(self) -> Frame:
        """What the page has for the picture: less beside an answer with a map of its own."""
        return frame_of(self.scope)

    @property
    def left_out(self) -> int:
        """How many relations of the scope did not fit the picture."""
        return len(self.scoped) - len(self.payload.relations)

    def hiders_of(self, concept: str) -> tuple[str, ...]:
        """Return what hides a concept, as in `graph.views.hidden`; nothing where it is on the map."""
        drawn = pd.Index(self.payload.relations)
        return hiders(self.facts.listing, self.facts.words, self.scope, self.chosen.filters, drawn, concept)

    def relation(self, id: str) -> dict[str, str]:
        """Return the cells of a relation by column."""
        return next(records(self.facts.listing.loc[[id]]))

    def name_of(self, selected: str) -> str:
        """Return what a selected concept or relation is called, "" where there is no such."""
        if selected in self.graph:
            return selected
        if selected not in self.facts.listing.index:
            return ""
        relation = self.relation(selected)
        return f"{relation['source']} → {relation['target']}"

    def read(self, selected: str) -> set[str]:
        """Return the relations whose sentences the panel of a concept or relation shows."""
        return self.ends_of(selected) & set(self.facts.listing.index)

    def pair_of(self, relation: str) -> pd.DataFrame:
        """Return every relation between the two concepts of a relation, both ways."""
        ends = {self.facts.listing.at[relation, "source"], self.facts.listing.at[relation, "target"]}
        return self.facts.listing[self.facts.listing["source"].isin(ends) & self.facts.listing["target"].isin(ends)]

    def ends_of(self, selected: str) -> set[str]:
        """Return the shown relations that a concept or relation belongs to, and their concepts."""
        shown = self.shown
        own = shown[(shown.index == selected) | (shown["source"] == selected) | (shown["target"] == selected)]
        return {*own.index, *own["source"], *own["target"]}

    def is_contested(self, relation: str) -> bool:
        """Return whether the rows of a relation's pair disagree."""
        return (
            self.facts.listing.at[relation, "source"],
            self.facts.listing.at[relation, "target"],
        ) in self.facts.contested


def view_of(dataset: Dataset, chosen: Choices, frame: Frame | None = None) -> View:
    """Return the chosen view of a dataset that has a graph; an answer may narrow the scope to its own relations.

    `frame` is that of another page than the explore page.
    """
    graph, version = dataset.graph, dataset.version
    facts = facts_of(graph, version)
    answer = (
        answer_of(graph, version, chosen.scope.levels, chosen.filters, chosen.question) if chosen.question else None
    )
    scope = _answered(answer, within(facts.listing, chosen.scope), chosen.scope) if answer else chosen.scope
    payload = payload_of(graph, version, scope, chosen.layout, frame)
    return View(
        graph=graph,
        path=dataset.path.name,
        chosen=chosen,
        scope=scope,
        facts=facts,
        payload=payload,
        answer=answer,
    )


def _answered(answer: Answer, asked: pd.DataFrame, scope: Scope) -> Scope:
    """Return the scope beside which an answer is told: its own relations where all would be too small to read."""
    narrow = answer.alone or (answer.relations and len(asked) > MOST_RELATIONS)
    return Scope(only=answer.relations) if narrow else scope
