"""From the rows of each pair of concepts to how well they carry it: disagreeing, alone, or with a paper in doubt."""

import pandas as pd

from graph.model.contested import contested_of
from graph.model.identity import cells_of, references
from graph.papers.retractions import COLUMN, doubt_in
from graph.vocabulary import SUPPORT


def support(listing: pd.DataFrame) -> dict[str, pd.Series]:
    """Return for each word of the vocabulary's support which relations of a listing it is true of.

    All relations from one concept to another share the first words: contested where they disagree, one source where all
    of them name the same source, or none. A paper in doubt is that of one relation.
    """
    disputed = contested_of(listing)
    pairs = zip(listing["source"], listing["target"], strict=True)
    contested = pd.Series([pair in disputed for pair in pairs], index=listing.index, dtype=bool)
    sources = pd.Series(references(listing), index=listing.index, dtype=object)
    alone = sources.groupby([listing["source"], listing["target"]], sort=False).transform("nunique") == 1
    doubted = pd.Series(list(map(bool, map(doubt_in, cells_of(listing, COLUMN)))), index=listing.index, dtype=bool)
    return dict(zip(SUPPORT, (contested, alone, doubted), strict=True))
