"""A dataset and a visitor's choices turn into a view: what is laid out, what of it is shown, what is selected."""

from dataclasses import dataclass, replace
from functools import cached_property

import pandas as pd

from graph.dataset import Dataset
from graph.layout.lay_out import MOST_RELATIONS
from graph.layout.picture import Frame
from graph.model.map_model import MapModel
from graph.questions.answer import Answer
from graph.views.filters import matching
from graph.views.legend import LegendEntry, entries
from graph.views.scope import Scope, within
from graph.year_span import last_year
from web.map.cache import answer_of, frame_of, model_of, payload_of
from web.map.choices import Choices
from web.map.payload import Payload


@dataclass(frozen=True)
class View:
    """Everything that the panels show parts of.

    `model` is that of the whole file. `scope` is the chosen one or what an answer needs.
    What only the panels need is worked out when they ask for it, because the map is sent before them.
    """

    model: MapModel
    path: str
    chosen: Choices
    scope: Scope
    payload: Payload
    answer: Answer | None

    @cached_property
    def flags(self) -> str:
        """One character for each drawn relation in the order of the payload, "1" where the filters let it through."""
        drawn = list(self.payload.relations)
        if not self.chosen.filters:
            return "1" * len(drawn)
        return "".join(matching(self.model.words.loc[drawn], self.chosen.filters).map({True: "1", False: "0"}))

    @property
    def amount(self) -> int:
        """How many relations are shown."""
        return self.flags.count("1")

    @cached_property
    def shown(self) -> pd.DataFrame:
        """The relations that are shown, in the order of the file."""
        ids = [id for id, flag in zip(self.payload.relations, self.flags, strict=True) if flag == "1"]
        return self.model.relations.loc[ids].sort_values("line")

    @cached_property
    def timed(self) -> pd.DataFrame:
        """The drawn relations that all filters but that of a year let through: what can be played by year."""
        return self.known(())

    def known(self, until: tuple[str, ...]) -> pd.DataFrame:
        """Return the drawn relations that all filters let through, had these years been chosen in place of its own."""
        drawn = self.model.words.loc[list(self.payload.relations)]
        passing = matching(drawn, replace(self.chosen.filters, until=until))
        return self.model.relations.loc[drawn.index[passing]]

    @cached_property
    def asked(self) -> pd.DataFrame:
        """The relations of the chosen scope, whatever an answer shows."""
        return within(self.model.relations, self.chosen.scope)

    @cached_property
    def scoped(self) -> pd.DataFrame:
        """The relations of the scope, also those for which there is no room."""
        return within(self.model.relations, self.scope)

    @property
    def legend(self) -> tuple[LegendEntry, ...]:
        """What is shown, by type, sign and contested pairs."""
        return entries(self.model, self.shown, self.scope.focus, self.payload.kind)

    @property
    def frame(self) -> Frame:
        """What the page has for the picture: less beside an answer with a map of its own."""
        return frame_of(self.scope)

    @property
    def left_out(self) -> int:
        """How many relations of the scope did not fit the picture."""
        return len(self.scoped) - len(self.payload.relations)

    def name_of(self, selected: str) -> str:
        """Return what a selected concept or relation is called, "" where there is no such."""
        if selected in self.model.graph:
            return selected
        relation = self.model.records.get(selected)
        return f"{relation['source']} → {relation['target']}" if relation else ""

    def read(self, selected: str) -> set[str]:
        """Return the relations whose sentences the panel of a concept or relation shows."""
        return self.ends_of(selected) & self.model.records.keys()

    def ends_of(self, selected: str) -> set[str]:
        """Return the shown relations that a concept or relation belongs to, and their concepts."""
        shown = self.shown
        own = shown[(shown.index == selected) | (shown["source"] == selected) | (shown["target"] == selected)]
        return {*own.index, *own["source"], *own["target"]}


def view_of(dataset: Dataset, chosen: Choices, frame: Frame | None = None) -> View:
    """Return the chosen view of a dataset that has a graph; an answer may narrow the scope to its own relations.

    `frame` is that of another page than the explore page.
    """
    model = model_of(dataset)
    answer = answer_of(model, chosen.scope.levels, chosen.filters, chosen.question) if chosen.question else None
    scope = scope_shown(model, chosen.scope, answer) if answer else chosen.scope
    payload = payload_of(model, scope, chosen.layout, frame)
    known = model.known_by(last_year(chosen.filters.until))
    return View(known, dataset.path.name, chosen, scope, payload, answer)


def scope_shown(model: MapModel, scope: Scope, answer: Answer) -> Scope:
    """Return the scope beside which an answer is told: its own relations where all would be too small to read."""
    narrow = answer.alone or (answer.relations and len(within(model.relations, scope)) > MOST_RELATIONS)
    return Scope(only=answer.relations) if narrow else scope
