"""From the rows of each pair of concepts to how well they carry it: whether they disagree, whether they are alone."""

import pandas as pd

from graph.model.contested import contested_among
from graph.model.identity import references
from graph.vocabulary import SUPPORT


def support(listing: pd.DataFrame) -> dict[str, pd.Series]:
    """Return for each word of the vocabulary's support which relations of a listing it is true of.

    All relations from one concept to another share their words: contested where they disagree, one source where all
    of them name the same source, or none.
    """
    pairs = list(zip(listing["source"], listing["target"], strict=True))
    disputed = contested_among(zip(listing["source"], listing["target"], listing["polarity"], strict=True))
    contested = pd.Series([pair in disputed for pair in pairs], index=listing.index, dtype=bool)
    sources = pd.Series(references(listing), index=listing.index, dtype=object)
    alone = sources.groupby([listing["source"], listing["target"]], sort=False).transform("nunique") == 1
    return dict(zip(SUPPORT, (contested, alone), strict=True))
