"""The relations turn into the words table: which word of which facet is true of each of them."""

from collections.abc import Iterator

import pandas as pd

from graph.model.contested import contested_since_of
from graph.model.identity import cells_of
from graph.model.support import support
from graph.vocabulary import DOUBTED, FACETS, NOT_STATED, READING_COLUMN, in_order
from graph.year_span import UNTIL, year_number

# Beside the words: the year of each relation, and that since which its pair is contested; 0 where there is none.
YEAR, SINCE = (UNTIL, "year"), (UNTIL, "contested since")

_COLUMNS = {"type": ["source_type", "target_type"], "reading": [READING_COLUMN]}


def words_table(listing: pd.DataFrame) -> pd.DataFrame:
    """Return for each relation and each (facet, word) that the listing uses whether the relation has the word.

    The columns stand in the order of the vocabulary; relations that do not say have the word "not stated". Behind them
    stand the numbers of YEAR and SINCE.
    """
    columns = {(facet, word): has for facet in FACETS for word, has in _words(listing, facet)}
    table = pd.DataFrame(columns, index=listing.index, dtype=bool)
    table[YEAR], table[SINCE] = _years(listing)
    return table


def _years(listing: pd.DataFrame) -> tuple[list[int], list[int]]:
    years = list(map(year_number, cells_of(listing, "year")))
    since = contested_since_of(listing)
    return years, [since.get(pair, 0) for pair in zip(listing["source"], listing["target"], strict=True)]


def words(table: pd.DataFrame, facet: str) -> tuple[str, ...]:
    """Return the words of a facet in a words table."""
    return tuple(column[1] for column in table.columns if column[0] == facet)


def _words(listing: pd.DataFrame, facet: str) -> Iterator[tuple[str, pd.Series]]:
    if facet == "support":
        yield from ((word, has) for word, has in support(listing).items() if _tells(word, has))
        return
    names = _COLUMNS.get(facet, [facet])
    if names == [READING_COLUMN] and READING_COLUMN not in listing.columns:
        return
    cells = listing[names].replace("", NOT_STATED)
    present = set(cells.to_numpy().ravel())
    found = in_order(FACETS[facet], present - {NOT_STATED})
    last = (NOT_STATED,) if found and NOT_STATED in present else ()
    for word in (*found, *last):
        yield word, (cells == word).any(axis=1)


def _tells(word: str, has: pd.Series) -> bool:
    """Return whether a word of the support tells anything; that all papers are in doubt is not to be left out."""
    return bool(has.any()) and (word == DOUBTED or not has.all())
