"""Filters narrow relations to what is drawn, and count what each further choice would show."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields

import pandas as pd

from graph.model.support import support
from graph.vocabulary import EVIDENCE, NOT_STATED, POLARITIES, SPECIES, SUPPORT, TYPES, in_order

FACETS: Mapping[str, Mapping[str, str]] = {
    "type": TYPES,
    "polarity": POLARITIES,
    "evidence": EVIDENCE,
    "support": SUPPORT,
    "species": SPECIES,
}

# What stands above the words of each filter.
LABELS: Mapping[str, str] = {
    "level": "Level",
    "type": "Type of concept",
    "polarity": "Sign of the relation",
    "evidence": "Evidence (thick line: strong)",
    "support": "Support of the pair",
    "species": "Species",
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

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


def words_table(listing: pd.DataFrame) -> pd.DataFrame:
    """Return for each relation and each (facet, word) that the listing uses whether the relation has the word.

    The columns stand in the order of the vocabulary; relations that do not say have the word "not stated".
    """
    columns = {(facet, word): has for facet in FACETS for word, has in _words(listing, facet)}
    return pd.DataFrame(columns, index=listing.index, dtype=bool)


def words(table: pd.DataFrame, facet: str) -> tuple[str, ...]:
    """Return the words of a facet in a words table."""
    return tuple(column[1] for column in table.columns if column[0] == facet)


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


def _words(listing: pd.DataFrame, facet: str) -> Iterator[tuple[str, pd.Series]]:
    if facet == "support":
        yield from ((word, has) for word, has in support(listing).items() if has.any() and not has.all())
        return
    names = ["source_type", "target_type"] if facet == "type" else [facet]
    cells = listing[names].replace("", NOT_STATED)
    present = set(cells.to_numpy().ravel())
    found = in_order(FACETS[facet], present - {NOT_STATED})
    last = (NOT_STATED,) if found and NOT_STATED in present else ()
    for word in (*found, *last):
        yield word, (cells == word).any(axis=1)
