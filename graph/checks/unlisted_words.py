"""A table turns into the one that a map reads: a word that no list has leaves its row to be drawn as one without it."""

from collections.abc import Mapping
from types import MappingProxyType

from graph.reading.table import Table
from graph.schema import RELATIONS, words_of

# The faults of cells without which a relation still says what its phrase does.
READ_AS_BLANK: Mapping[str, str] = MappingProxyType(
    {f"unknown-{column}": column for column in ("polarity", "evidence", "species")}
)


def without_unlisted_words(table: Table) -> Table:
    """Return a table in which such words stand in a column of the file's own, and the cell that had one is blank.

    >>> import pandas as pd
    >>> table = Table("a.csv", pd.DataFrame({"polarity": ["increases", "up", ""]}, index=[2, 3, 4]), 3)
    >>> without_unlisted_words(table).frame.to_dict("list")
    {'polarity': ['increases', '', ''], 'polarity in the file': ['', 'up', '']}
    """
    for column in READ_AS_BLANK.values():
        table = _with_listed_words(table, column)
    return table


def _with_listed_words(table: Table, column: str) -> Table:
    listed, found = words_of(RELATIONS, column), table.distinct(column).words

    def own(word: str) -> str:
        return "" if word in listed else word

    if not any(map(own, found)):
        return table
    known = table.with_words({column: tuple(word if word in listed else "" for word in found)})
    return known.with_column(f"{column} in the file", table.each(column, own))
