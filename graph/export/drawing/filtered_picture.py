"""A scope and filters turn into the picture of the scope, and into which of its relations the filters let through."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from graph.layout.budget import affordable
from graph.layout.lay_out import lay_out
from graph.layout.picture import Frame, Picture
from graph.model.map_model import MapModel
from graph.views.filters import Filters, matching
from graph.views.line_hues import LineHues, line_hues
from graph.views.scope import Scope, at_drawn_ends, within
from graph.vocabulary import Layout
from graph.year_span import last_year


@dataclass(frozen=True)
class FilteredPicture:
    """A picture of a map model, and the ids of those of its relations that are shown; a focus is shown in any case.

    Into the `folded` concepts narrower ones are folded.
    """

    model: MapModel
    picture: Picture
    relations: frozenset[str]
    focus: str | None
    folded: frozenset[str] = frozenset()

    @property
    def listing(self) -> pd.DataFrame:
        """The relations that are shown, in the order of the file."""
        return self.model.relations.loc[list(self.relations)].sort_values("line", kind="stable")

    @cached_property
    def hues(self) -> LineHues | None:
        """The hues of the lines, where polarities do not colour them; filters change nothing of it."""
        return line_hues(self.model, self.picture.kind, self._sources, self.picture.sections)

    @cached_property
    def is_mostly_unstated(self) -> bool:
        """Whether most of the drawn relations state no polarity, so that those which do are to stand out."""
        blank = sum(not self.model.records[id]["polarity"] for id in self._sources)
        return 2 * blank > len(self._sources)

    def hue_of(self, source: str) -> int | None:
        """Return the number of the hue of the lines that begin at a concept."""
        return self.hues.by_source.get(source) if self.hues else None

    def drawn_source(self, relation: Mapping[str, str]) -> str:
        """Return the concept at which the line of a relation begins: its source, or what that is folded into."""
        return self._sources.get(relation["id"], relation["source"])

    @cached_property
    def _sources(self) -> dict[str, str]:
        return {id: route.source for route in self.picture.routes for id in route.relations}


@dataclass(frozen=True)
class ScopePicture:
    """The picture of a scope of a map model, whatever filters show of it, and the ids of its relations that fit."""

    model: MapModel
    scope: Scope
    picture: Picture
    fitting: pd.Index

    def through(self, filters: Filters) -> FilteredPicture:
        """Return the picture with those of its relations that pass the filters."""
        known = self.model.known_by(last_year(filters.until))
        shown = passing(self.model, self.fitting, filters)
        return FilteredPicture(
            known, self.picture, shown, self.scope.focus, frozenset(at for _, at in self.scope.folded)
        )


def filtered_picture(model: MapModel, scope: Scope, filters: Filters, layout: Layout, frame: Frame) -> FilteredPicture:
    """Return the picture of a scope for a frame, with those of its relations that fit it and pass the filters."""
    return scope_picture(model, scope, layout, frame).through(filters)


def scope_picture(model: MapModel, scope: Scope, layout: Layout, frame: Frame) -> ScopePicture:
    """Return the picture of a scope for a frame, to be filtered."""
    return ScopePicture(model, scope, lay_out(model, scope, layout, frame), fitting_in(model, scope))


def shown_in(model: MapModel, scope: Scope, filters: Filters) -> frozenset[str]:
    """Return the ids of the relations that a picture of a scope shows; nothing has to be laid out for that."""
    return passing(model, fitting_in(model, scope), filters)


def fitting_in(model: MapModel, scope: Scope) -> pd.Index:
    """Return the ids of the relations of a scope that fit a picture."""
    return affordable(at_drawn_ends(within(model.relations, scope), scope), scope.focus).index


def passing(model: MapModel, ids: pd.Index, filters: Filters) -> frozenset[str]:
    """Return those of the ids whose relations pass the filters."""
    return frozenset(ids[matching(model.words.loc[ids], filters)] if filters else ids)
