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
    alone decides.
    """

    levels: tuple[str, ...] = ()
    focus: str | None = None
    depth: int = FIRST_DEPTH
    direction: Direction = DIRECTIONS[0]
    grown: tuple[str, ...] = ()
    only: tuple[str, ...] | None = None


def levels_of(listing: pd.DataFrame) -> tuple[str, ...]:
    """Return the levels that the listing uses."""
    return in_order(LEVELS, set(listing["level"].unique()))


def first_levels(listing: pd.DataFrame) -> tuple[str, ...]:
    """Return the levels to open with: the core, or all where a file has no core."""
    return (FIRST_LEVEL,) if FIRST_LEVEL in levels_of(listing) else ()


def within(listing: pd.DataFrame, scope: Scope) -> pd.DataFrame:
    """Return the relations of the scope."""
    if scope.only is not None:
        return listing[listing.index.isin(scope.only)]
    chosen = listing[listing["level"].isin(scope.levels)] if scope.levels else listing
    return chosen if scope.focus is None else chosen[_near(chosen, scope, scope.focus)]


def _near(listing: pd.DataFrame, scope: Scope, focus: str) -> pd.Series:
    reached = {focus}
    near = pd.Series(False, index=listing.index)
    for _ in range(scope.depth):
        near = _leading(listing, reached, scope.direction)
        reached |= _ends(listing[near])
    waiting = [name for name in scope.grown if name in reached]
    while waiting:
        near |= _leading(listing, set(waiting), scope.direction)
        added = _ends(listing[near]) - reached
        reached |= added
        waiting = [name for name in scope.grown if name in added]
    return near


def _leading(listing: pd.DataFrame, names: set[str], direction: str) -> pd.Series:
    """Return which relations lead out of one of the concepts, into one, or both."""
    out, into = listing["source"].isin(names), listing["target"].isin(names)
    return {"out": out, "in": into}.get(direction, out | into)


def _ends(listing: pd.DataFrame) -> set[str]:
    return set(listing["source"]) | set(listing["target"])
