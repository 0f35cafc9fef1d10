"""From the rows of each pair of concepts to how well they carry it: whether they disagree, whether they are alone."""

import pandas as pd

from graph.contested import NO_EFFECT
from graph.identity import references
from graph.vocabulary import SUPPORT


def support(listing: pd.DataFrame) -> dict[str, pd.Series]:
    """Return for each word of the vocabulary's support which relations of a listing it is true of.

    All relations from one concept to another share their words: contested where they disagree, one source where all
    of them name the same source, or none.
    """
    pairs = [listing["source"], listing["target"]]
    directions = sum(_any(listing["polarity"] == word, pairs) for word in ("increases", "decreases"))
    contested = directions + _any(listing["polarity"] == NO_EFFECT, pairs) > 1
    sources = pd.Series(references(listing), index=listing.index, dtype=object)
    alone = sources.groupby(pairs, sort=False).transform("nunique") == 1
    return dict(zip(SUPPORT, (contested, alone), strict=True))


def _any(condition: pd.Series, pairs: list[pd.Series]) -> pd.Series:
    """Return 1 for all rows of a pair of which one meets the condition, else 0."""
    return condition.groupby(pairs, sort=False).transform("max").astype(int)
