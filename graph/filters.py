"""Filters narrow a listing to what is drawn, and count what each further choice would show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

import pandas as pd

from graph.vocabulary import EVIDENCE, NOT_STATED, POLARITIES, SPECIES, TYPES, in_order

FACETS: Mapping[str, Mapping[str, str]] = {
    "type": TYPES,
    "polarity": POLARITIES,
    "evidence": EVIDENCE,
    "species": SPECIES,
}


@dataclass(frozen=True)
class Filters:
    """The chosen words of each facet; no word chosen means that the facet hides nothing.

    A relation has a type when its source or its target has it.
    """

    type: tuple[str, ...] = ()
    polarity: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    species: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


def words(listing: pd.DataFrame, facet: str) -> tuple[str, ...]:
    """Return the words of a facet that the listing uses, in the order of the vocabulary."""
    present = {word for column in _columns(listing, facet) for word in column.unique()}
    found = in_order(FACETS[facet], present - {NOT_STATED})
    return (*found, NOT_STATED) if found and NOT_STATED in present else found


def matching(listing: pd.DataFrame, filters: Filters) -> pd.Series:
    """Return for each relation whether the filters let it through."""
    return _passing(listing, filters, tuple(FACETS))


def counts(listing: pd.DataFrame, filters: Filters, offered: Mapping[str, Sequence[str]]) -> dict[str, dict[str, int]]:
    """Return for each facet and offered word how many relations it alone would show, the other facets staying."""
    return {facet: _facet_counts(listing, filters, facet, offered[facet]) for facet in FACETS}


def _facet_counts(listing: pd.DataFrame, filters: Filters, facet: str, offered: Sequence[str]) -> dict[str, int]:
    others = tuple(other for other in FACETS if other != facet)
    remaining = listing[_passing(listing, filters, others)]
    return {word: int(_has(remaining, facet, (word,)).sum()) for word in offered}


def _passing(listing: pd.DataFrame, filters: Filters, facets: tuple[str, ...]) -> pd.Series:
    passing = pd.Series(True, index=listing.index)
    for facet in facets:
        chosen = getattr(filters, facet)
        if chosen:
            passing &= _has(listing, facet, chosen)
    return passing


def _has(listing: pd.DataFrame, facet: str, chosen: tuple[str, ...]) -> pd.Series:
    first, *rest = (column.isin(chosen) for column in _columns(listing, facet))
    return first | rest[0] if rest else first


def _columns(listing: pd.DataFrame, facet: str) -> list[pd.Series]:
    names = ("source_type", "target_type") if facet == "type" else (facet,)
    return [listing[name].replace("", NOT_STATED) for name in names]
