"""A scope and filters turn into the relations of a map model that are shown."""

import pandas as pd

from graph.model.map_model import MapModel
from graph.views.filters import Filters, matching
from graph.views.scope import Scope, within


def filtered(model: MapModel, scope: Scope, filters: Filters) -> pd.DataFrame:
    """Return the relations of a scope that the filters let through."""
    scoped = within(model.relations, scope)
    return scoped[matching(model.words.loc[scoped.index], filters)] if filters else scoped
