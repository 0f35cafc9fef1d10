"""A map model turns into the pictures that a page without a server needs: of the whole map, and around each concept."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from graph.layout.lay_out import MOST_RELATIONS, picture_of, request_for
from graph.layout.picture import EXPLORED, PHONE, Frame, Picture
from graph.model.map_model import MapModel
from graph.model.wider import folded_around
from graph.views.scope import Scope, first_levels, levels_of, within
from graph.vocabulary import Layout
from web.map.payload import message_of

# A file with more concepts than this has maps around the best-connected ones; the atlas holds the others.
MOST_FOCUSED = 150
# Two steps around a concept are a picture of their own up to this number of relations.
MOST_DEEP = 40
# So many wider concepts have pictures in which they alone are folded.
MOST_FOLDED = 8

Message = dict[str, Any]


def pictures(model: MapModel, further: Sequence[Scope] = ()) -> list[Message]:
    """Return the messages of all pictures as `web.map.payload` makes them, with `auto`: whether the map chose its kind.

    Each scope has one more for phones, `scrolled`, and a whole level both kinds of it. A matrix is the same there.

    These are map, atlas and matrix of each level and of all; for each concept the same of the relations one step away,
    over all levels and over those that the map opens with; and of those two steps away where they are few. A page shows
    any other scope in the smallest picture that holds it, with the rest hidden. Where some concepts are wider than
    others there are levels with all of these folded, and with those of one. `further` are scopes needed besides.
    """
    found: dict[tuple[object, ...], list[Message]] = {}
    for scope in (*_scopes(model), *further):
        laid_out = within(model.relations, scope)
        key = (scope.focus, scope.folded, *laid_out.index)
        if key not in found and _is_worth_it(laid_out, scope):
            found[key] = list(_kinds(model, laid_out, scope))
    return [message for messages in found.values() for message in messages]


def _scopes(model: MapModel) -> Iterator[Scope]:
    graph, listing = model.graph, model.relations
    yield from (Scope(levels) for levels in ((), *((level,) for level in levels_of(listing))))
    best = sorted(graph, key=lambda name: (-graph.degree(name), name))[:MOST_FOCUSED]
    opening = dict.fromkeys(((), first_levels(listing)))
    yield from (Scope(levels, name) for name in best for levels in opening)
    yield from (Scope((), name, 2) for name in best)
    yield from (Scope(levels, folded=folded) for folded in _folds(model) for levels in opening)


def _folds(model: MapModel) -> Iterator[tuple[tuple[str, str], ...]]:
    """Yield all widest concepts folded at once, and each of those with most below it alone."""
    widest = [name for name in model.narrower if name not in model.wider]
    single = sorted(model.narrower, key=lambda name: (-len(folded_around(model.wider, [name])), name))
    for names in dict.fromkeys((tuple(widest), *((name,) for name in single[:MOST_FOLDED]))):
        if names:
            yield tuple(sorted(folded_around(model.wider, names).items()))


def _is_worth_it(laid_out: pd.DataFrame, scope: Scope) -> bool:
    """Return whether a scope has a picture of its own: not one deep around a focus that nearly everything is near."""
    return 0 < len(laid_out) <= (MOST_DEEP if _is_deep(scope) else len(laid_out))


def _is_deep(scope: Scope) -> bool:
    return scope.focus is not None and scope.depth > 1


def _is_alone(scope: Scope, frame: Frame) -> bool:
    """Return whether the kind that the map chooses is enough of a scope: on a phone for whatever is near a concept."""
    return _is_deep(scope) or (frame.scrolled and scope.focus is not None)


def _kinds(model: MapModel, laid_out: pd.DataFrame, scope: Scope) -> Iterator[Message]:
    """Yield the picture of the kind that the map chooses, the other kind where it is worth it, and the matrix."""
    wanted = request_for(model, laid_out, scope, "matrix")
    for frame in (EXPLORED, PHONE):
        request = replace(wanted, layout="auto", frame=frame)
        first = picture_of(request)
        yield _message(model, first, scope, auto=True)
        other: Layout = "atlas" if first.kind == "map" else "map"
        if _is_alone(scope, frame) or (other == "map" and len(laid_out) > MOST_RELATIONS):
            continue
        second = picture_of(replace(request, layout=other))
        if second.kind != first.kind:
            yield _message(model, second, scope, auto=False)
    yield _message(model, picture_of(wanted), scope, auto=False)


def _message(model: MapModel, picture: Picture, scope: Scope, auto: bool) -> Message:
    return {**message_of(model, picture, scope), "auto": auto}
