"""Two tables turn into the pairs of their rows that say the same, found a column at a time."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from graph.reading.distinct_cells import Numbers
from graph.reading.table import Places, Table


class EqualRows(NamedTuple):
    """The places (from 0) of rows that say the same: `before[n]` of one table and `after[n]` of the other.

    They stand in the order of the table before.
    """

    before: Places
    after: Places


def equal_rows(before: Table, after: Table) -> EqualRows:
    """Return the rows that say the same, each once; of several equal ones the first is paired with the first.

    A blank cell and a missing column are the same. No row is looked at by itself: of a large table nearly all say what
    they said, and making a value of each takes longer than all that is done with the others.
    """
    rows = len(before.frame)
    said: Numbers = np.zeros(rows + len(after.frame), dtype=np.int64)
    for column in dict.fromkeys((*map(str, before.frame.columns), *map(str, after.frame.columns))):
        codes = _codes(before, after, column)
        said = _numbered(said * (len(codes) + 1) + codes)
    first, second = _once(said[:rows], len(said)), _once(said[rows:], len(said))
    _, *places = np.intersect1d(first, second, assume_unique=True, return_indices=True)
    order = np.argsort(places[0])
    return EqualRows(places[0][order], places[1][order])


def _codes(before: Table, after: Table, column: str) -> Numbers:
    """Return for each row of both tables which word it has; the same word has the same number in both."""
    one, other = before.distinct(column), after.distinct(column)
    if one.words == other.words:
        return np.concatenate([one.codes, other.codes])
    known = {word: code for code, word in enumerate(one.words)}
    codes = np.array([known.setdefault(word, len(known)) for word in other.words], dtype=np.int64)
    return np.concatenate([one.codes, codes[other.codes]])


def _numbered(values: Numbers) -> Numbers:
    return pd.factorize(values)[0].astype(np.int64)


def _once(said: Numbers, most: int) -> Numbers:
    """Return numbers of which each occurs once: what a row says, and how often that was said above it."""
    above = pd.Series(said).groupby(said).cumcount().to_numpy(dtype=np.int64)
    return np.asarray(said * (most + 1) + above, dtype=np.int64)
