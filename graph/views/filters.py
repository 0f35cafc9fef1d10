"""Filters narrow relations to what is drawn, and count what each further choice would show."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

import pandas as pd

from graph.model.facet_words import SINCE, YEAR, words
from graph.vocabulary import FACETS, SUPPORT
from graph.year_span import UNTIL, last_year

# What stands above the words of each filter.
LABELS: Mapping[str, str] = {
    "level": "Level",
    "type": "Type of concept",
    "polarity": "Sign of the relation",
    "evidence": "Evidence (thick line: people or reviews)",
    "support": "Support of the pair",
    "species": "Species",
    "reading": "Second reading",
}


@dataclass(frozen=True)
class Filters:
    """The chosen words of each facet; no word chosen means that the facet hides nothing.

    A relation has a type when its source or its target has it. `until` is a year, or a span that can be played:
    what was known by the end of it, with the pairs contested that were so then. It leaves out what has no year.
    """

    type: tuple[str, ...] = ()
    polarity: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    support: tuple[str, ...] = ()
    species: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()
    until: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


# All that filters, in the order in which one is preferred to another where either alone hides something.
FILTERED_BY = (*FACETS, UNTIL)
_CONTESTED = ("support", next(iter(SUPPORT)))


def matching(table: pd.DataFrame, filters: Filters, facets: tuple[str, ...] = FILTERED_BY) -> pd.Series:
    """Return for each relation of a words table whether the filters, or those of some facets, let it through."""
    return _passing(_known(table, filters), filters, facets)


def counts(table: pd.DataFrame, filters: Filters) -> dict[str, dict[str, int]]:
    """Return for each facet and word how many relations that word alone would show, the other facets staying."""
    known = _known(table, filters)
    return {facet: _facet_counts(known, filters, facet) for facet in FACETS}


def _facet_counts(table: pd.DataFrame, filters: Filters, facet: str) -> dict[str, int]:
    passing = _passing(table, filters, tuple(other for other in FILTERED_BY if other != facet))
    return {word: int((table[facet, word] & passing).sum()) for word in words(table, facet)}


def _passing(table: pd.DataFrame, filters: Filters, facets: tuple[str, ...]) -> pd.Series:
    passing = pd.Series(True, index=table.index)
    until = last_year(filters.until) if UNTIL in facets else 0
    if until:
        passing &= table[YEAR].between(1, until)
    for facet in (facet for facet in facets if facet != UNTIL):
        chosen = [(facet, word) for word in getattr(filters, facet) if (facet, word) in table.columns]
        if getattr(filters, facet):
            passing &= table[chosen].any(axis=1)
    return passing


def _known(table: pd.DataFrame, filters: Filters) -> pd.DataFrame:
    """Return the words as they were by the chosen year: only pairs that were contested then are."""
    until = last_year(filters.until)
    if not until or _CONTESTED not in table.columns:
        return table
    known = table.copy()
    known[_CONTESTED] = table[SINCE].between(1, until)
    return known
