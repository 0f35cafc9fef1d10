"""A level and a focus turn into the part of the listing that is laid out."""

from dataclasses import dataclass

import pandas as pd

from graph.vocabulary import DIRECTIONS, FIRST_DEPTH, FIRST_LEVEL, LEVELS, Direction, in_order


@dataclass(frozen=True)
class Scope:
    """What is laid out: relations of the levels (none chosen means all), near a concept or everywhere.

    Depth is the number of steps from the focus: 0 is the concept alone, 1 its own relations, 2 those of its
    neighbours too. Direction "out" only goes along the relations, "in" only against them. `grown` are concepts whose
    own relations are laid out too, as far as the map reaches them. `only` names the relations of an answer; it then
    alone decides. `folded` are concepts, each with the wider one that it is drawn at.
    """

    levels: tuple[str, ...] = ()
    focus: str | None = None
    depth: int = FIRST_DEPTH
    direction: Direction = DIRECTIONS[0]
    grown: tuple[str, ...] = ()
    only: tuple[str, ...] | None = None
    folded: tuple[tuple[str, str], ...] = ()


def levels_of(listing: pd.DataFrame) -> tuple[str, ...]:
    """Return the levels that the listing uses."""
    return in_order(LEVELS, set(listing["level"].unique()))


def first_levels(listing: pd.DataFrame) -> tuple[str, ...]:
    """Return the levels to open with: the core, or all where a file has no core."""
    return (FIRST_LEVEL,) if FIRST_LEVEL in levels_of(listing) else ()


def within(listing: pd.DataFrame, scope: Scope) -> pd.DataFrame:
    """Return the relations of the scope, but for those inside one folded concept."""
    if scope.only is not None:
        return listing[listing.index.isin(scope.only)]
    chosen = listing[listing["level"].isin(scope.levels)] if scope.levels else listing
    chosen = chosen[~inside(chosen, scope)] if scope.folded else chosen
    return chosen if scope.focus is None else chosen[_near(at_drawn_ends(chosen, scope), scope, scope.focus)]


def at_drawn_ends(listing: pd.DataFrame, scope: Scope) -> pd.DataFrame:
    """Return relations with the concepts as ends that they are drawn at."""
    if scope.only is not None or not scope.folded:
        return listing
    at = dict(scope.folded)
    return listing.assign(**{end: listing[end].map(lambda name: at.get(name, name)) for end in ("source", "target")})


def inside(listing: pd.DataFrame, scope: Scope) -> pd.Series:
    """Return which relations lead from one concept to another that both are drawn at the same one."""
    placed = at_drawn_ends(listing, scope)
    return (placed["source"] == placed["target"]) & (listing["source"] != listing["target"])


def _near(listing: pd.DataFrame, scope: Scope, focus: str) -> pd.Series:
    reached = {focus}
    near = pd.Series(False, index=listing.index)
    for _ in range(scope.depth):
        near = _leading(listing, reached, scope.direction)
        reached |= _ends(listing[near])
    at = dict(scope.folded)
    grown = [at.get(name, name) for name in scope.grown]
    waiting = [name for name in grown if name in reached]
    while waiting:
        near |= _leading(listing, set(waiting), scope.direction)
        added = _ends(listing[near]) - reached
        reached |= added
        waiting = [name for name in grown if name in added]
    return near


def _leading(listing: pd.DataFrame, names: set[str], direction: str) -> pd.Series:
    """Return which relations lead out of one of the concepts, into one, or both."""
    out, into = listing["source"].isin(names), listing["target"].isin(names)
    return {"out": out, "in": into}.get(direction, out | into)


def _ends(listing: pd.DataFrame) -> set[str]:
    return set(listing["source"]) | set(listing["target"])
