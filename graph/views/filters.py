"""Filters narrow relations to what is drawn, and count what each further choice would show."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

import pandas as pd

from graph.model.facet_words import words
from graph.vocabulary import FACETS

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

    A relation has a type when its source or its target has it.
    """

    type: tuple[str, ...] = ()
    polarity: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    support: tuple[str, ...] = ()
    species: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


def matching(table: pd.DataFrame, filters: Filters) -> pd.Series:
    """Return for each relation of a words table whether the filters let it through."""
    return _passing(table, filters, tuple(FACETS))


def counts(table: pd.DataFrame, filters: Filters) -> dict[str, dict[str, int]]:
    """Return for each facet and word how many relations that word alone would show, the other facets staying."""
    return {facet: _facet_counts(table, filters, facet) for facet in FACETS}


def _facet_counts(table: pd.DataFrame, filters: Filters, facet: str) -> dict[str, int]:
    passing = _passing(table, filters, tuple(other for other in FACETS if other != facet))
    return {word: int((table[facet, word] & passing).sum()) for word in words(table, facet)}


def _passing(table: pd.DataFrame, filters: Filters, facets: tuple[str, ...]) -> pd.Series:
    passing = pd.Series(True, index=table.index)
    for facet in facets:
        chosen = [(facet, word) for word in getattr(filters, facet) if (facet, word) in table.columns]
        if getattr(filters, facet):
            passing &= table[chosen].any(axis=1)
    return passing
