"""From relations to the pairs of concepts on whose relation the rows disagree."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import numpy as np
import pandas as pd

from graph.model.identity import cells_of
from graph.reading.table import Table
from graph.year_span import year_number

DIRECTIONS = frozenset({"increases", "decreases"})
NO_EFFECT = "no clear effect"
_ENDS = ["source", "target"]


def contested_in(table: Table) -> frozenset[tuple[str, str]]:
    """Return the contested pairs of the rows of a tidy table, without its graph."""
    told = table.each("polarity", lambda cell: cell in DIRECTIONS or cell == NO_EFFECT).astype(bool)
    ends = table.distinct("source").codes * (len(table.frame) + 1) + table.distinct("target").codes
    polarities = table.distinct("polarity").codes
    # Few pairs have two polarities, and only the rows of those are looked at.
    alike = pd.DataFrame({"ends": ends[told], "polarity": polarities[told]}).drop_duplicates()
    several = alike["ends"][alike["ends"].duplicated()].unique()
    rows = table.cells_at(told & np.isin(ends, several), "source", "target", "polarity")
    return contested_among((source, target, polarity) for _, source, target, polarity in rows)


def contested_of(listing: pd.DataFrame) -> frozenset[tuple[str, str]]:
    """Return the contested pairs of a listing: those of which two rows say something else of the direction."""
    # The cells of these columns alone: to pick rows of all columns of a large listing takes many times as long.
    said = listing[[*_ENDS, "polarity"]]
    alike = said[said["polarity"].isin([*DIRECTIONS, NO_EFFECT])].drop_duplicates()
    several = alike[alike.duplicated(_ENDS)]
    return frozenset(zip(several["source"], several["target"], strict=True))


def contested_since_of(listing: pd.DataFrame) -> Mapping[tuple[str, str], int]:
    """Return the year since which rows of a listing disagree on each pair, where that is known."""
    pairs = pd.MultiIndex.from_frame(listing[_ENDS])
    rows = listing[pairs.isin(contested_of(listing))] if len(listing) else listing
    told = zip(rows["source"], rows["target"], rows["polarity"], cells_of(rows, "year"), strict=True)
    return contested_since((*row, year_number(year)) for *row, year in told)


def contested_among(rows: Iterable[tuple[str, str, str]]) -> frozenset[tuple[str, str]]:
    """Return the contested pairs among rows of source, target and polarity.

    They are those with both increases and decreases, or with either and no clear effect.
    """
    polarities = defaultdict(set)
    for source, target, polarity in rows:
        polarities[source, target].add(polarity)
    return frozenset(pair for pair, found in polarities.items() if is_contested(found))


def is_contested(polarities: set[str]) -> bool:
    """Return whether these polarities of one pair disagree.

    >>> is_contested({"increases", "no clear effect"}), is_contested({"increases", "modulates"})
    (True, False)
    """
    directions = DIRECTIONS & polarities
    return len(directions) + (NO_EFFECT in polarities) > 1


def contested_since(rows: Iterable[tuple[str, str, str, int]]) -> Mapping[tuple[str, str], int]:
    """Return the year since which rows of a pair disagree; rows of source, target, polarity and year.

    A row without a year says nothing of when a pair became contested.
    """
    dated = defaultdict(list)
    for source, target, polarity, year in rows:
        if year:
            dated[source, target].append((year, polarity))
    found = {pair: _disagreement(sorted(said)) for pair, said in dated.items() if len(said) > 1}
    return {pair: year for pair, year in found.items() if year}


def _disagreement(said: list[tuple[int, str]]) -> int:
    known: set[str] = set()
    for year, polarity in said:
        known.add(polarity)
        if is_contested(known):
            return year
    return 0
