"""A concept that is not on the map turns into the reasons: what hides it, and would have to go to show it."""

from collections.abc import Iterator

import pandas as pd

from graph.model.map_model import MapModel
from graph.views.filters import FILTERED_BY, Filters, matching
from graph.views.scope import Scope, inside, within

ANSWER, FOCUS, FOLDED, SPACE, LEVEL = "answer", "focus", "folded", "room", "level"

# In this order one reason is preferred to another where either alone would do: the first are lifted by a search.
REASONS = (ANSWER, FOCUS, FOLDED, SPACE, LEVEL, *FILTERED_BY)


def hiders(model: MapModel, scope: Scope, filters: Filters, drawn: pd.Index, concept: str) -> tuple[str, ...]:
    """Return the fewest things that have to go before a relation of the concept is on the map; none if one is.

    They are `level`, a facet of the filters, `focus` (out of its reach), `answer` (not part of it), `folded` (inside a
    folded concept), or `room` (left out because not everything fits). `drawn` are the ids of the relations that are
    laid out. A concept without any relation has no reason.
    """
    listing = model.relations
    own = listing[(listing["source"] == concept) | (listing["target"] == concept)]
    hidden = dict(_hidden(own, model, scope, filters, drawn))
    found = (tuple(reason for reason in REASONS if hidden[reason][id]) for id in own.index)
    return min(found, key=_weight, default=())


def _hidden(
    own: pd.DataFrame, model: MapModel, scope: Scope, filters: Filters, drawn: pd.Index
) -> Iterator[tuple[str, pd.Series]]:
    """Yield for each reason which of a concept's own relations it hides."""
    ids = own.index.to_series()
    in_scope = ids.isin(within(model.relations, scope).index)
    of_level = ids.isin(within(model.relations, Scope(scope.levels)).index)
    folded = inside(own, scope)
    yield ANSWER, ~in_scope & (scope.only is not None)
    yield FOCUS, ~in_scope & of_level & ~folded & (scope.only is None)
    yield FOLDED, folded
    yield SPACE, in_scope & ~ids.isin(drawn)
    yield LEVEL, ~of_level & (scope.only is None)
    for facet in FILTERED_BY:
        yield facet, ~matching(model.words.loc[own.index], filters, (facet,))


def _weight(reasons: tuple[str, ...]) -> tuple[int, list[int]]:
    return len(reasons), [REASONS.index(reason) for reason in reasons]
