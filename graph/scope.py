"""A level and a focus turn into the part of the listing that is laid out."""

from dataclasses import dataclass

import pandas as pd

from graph.vocabulary import LEVELS, in_order

DEPTHS = (0, 1, 2, 3)
FIRST_DEPTH = 1
FIRST_LEVEL = "core"


@dataclass(frozen=True)
class Scope:
    """What is laid out: relations of the levels (none chosen means all), near a concept or everywhere.

    Depth is the number of steps from the focus: 0 is the concept alone, 1 its own relations, 2 those of its
    neighbours too. `only` names the relations of an answer; it then alone decides.
    """

    levels: tuple[str, ...] = ()
    focus: str | None = None
    depth: int = FIRST_DEPTH
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
    return chosen if scope.focus is None else chosen[_near(chosen, scope.focus, scope.depth)]


def level_counts(listing: pd.DataFrame, scope: Scope) -> dict[str, int]:
    """Return for each level how many relations it alone would lay out."""
    return {level: len(within(listing, Scope((level,), scope.focus, scope.depth))) for level in levels_of(listing)}


def _near(listing: pd.DataFrame, focus: str, depth: int) -> pd.Series:
    reached = {focus}
    near = pd.Series(False, index=listing.index)
    for _ in range(depth):
        near = listing["source"].isin(reached) | listing["target"].isin(reached)
        reached |= set(listing["source"][near]) | set(listing["target"][near])
    return near
