"""A scope and filters turn into the picture of the scope, and into which of its relations the filters let through."""

from dataclasses import dataclass

import pandas as pd

from graph.layout.budget import affordable
from graph.layout.lay_out import lay_out
from graph.layout.picture import Frame, Picture
from graph.model.map_model import MapModel
from graph.views.filtered import filtered
from graph.views.filters import Filters
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


def filtered_picture(model: MapModel, scope: Scope, filters: Filters, layout: Layout, frame: Frame) -> FilteredPicture:
    """Return the picture of a scope for a frame, with those of its relations that fit it and pass the filters."""
    picture, shown = lay_out(model, scope, layout, frame), shown_in(model, scope, filters)
    known = model.known_by(last_year(filters.until))
    return FilteredPicture(known, picture, shown, scope.focus, frozenset(at for _, at in scope.folded))


def shown_in(model: MapModel, scope: Scope, filters: Filters) -> frozenset[str]:
    """Return the ids of the relations that a picture of a scope shows; nothing has to be laid out for that."""
    fitting = affordable(at_drawn_ends(within(model.relations, scope), scope), scope.focus)
    return frozenset(fitting.index) & frozenset(filtered(model, scope, filters).index)
