"""Filters let through what has a chosen word in every facet, and each word is counted as if it alone were chosen."""

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.filters import FACETS, Filters, counts, matching, words, words_table
from graph.vocabulary import EVIDENCE, NOT_STATED, POLARITIES, SPECIES, TYPES

KINDS = ["cytokine", "transmitter", "hormone"]
SIGNS = ["increases", "decreases", "no clear effect"]
STUDIES = ["human", "in vitro", ""]
BODIES = ["mouse", ""]
COLUMNS = ["source_type", "target_type", "polarity", "evidence", "species"]

ROWS = some.lists(some.tuples(*map(some.sampled_from, (KINDS, KINDS, SIGNS, STUDIES, BODIES))), max_size=12)
CHOICES = {
    "type": [*KINDS, "condition"],
    "polarity": SIGNS,
    "evidence": ["human", "in vitro", "review", NOT_STATED],
    "species": ["mouse", "rat", NOT_STATED],
}
FILTERS = some.builds(
    Filters, **{facet: some.lists(some.sampled_from(CHOICES[facet]), unique=True).map(tuple) for facet in FACETS}
)

Row = tuple[str, ...]


def table(rows: list[Row]) -> pd.DataFrame:
    """Return the words table of a listing of the rows."""
    return words_table(_listing(rows))


def _listing(rows: list[Row]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=COLUMNS, index=[f"r{number}" for number in range(len(rows))], dtype=object)


def passes(row: Row, filters: Filters) -> bool:
    """Return whether a row passes, said once more in plain Python."""
    source_type, target_type, *rest = row
    polarity, evidence, species = (word or NOT_STATED for word in rest)
    return all(
        not chosen or set(chosen) & found
        for chosen, found in (
            (filters.type, {source_type, target_type}),
            (filters.polarity, {polarity}),
            (filters.evidence, {evidence}),
            (filters.species, {species}),
        )
    )


SMALL = [
    ("cytokine", "transmitter", "increases", "human", ""),
    ("hormone", "cytokine", "decreases", "", "mouse"),
    ("transmitter", "transmitter", "increases", "in vitro", "mouse"),
]


def test_words_are_those_of_the_rows_in_the_order_of_the_vocabulary_with_not_stated_last() -> None:
    assert {facet: words(table(SMALL), facet) for facet in FACETS} == {
        "type": ("transmitter", "cytokine", "hormone"),
        "polarity": ("increases", "decreases"),
        "evidence": ("human", "in vitro", "not stated"),
        "species": ("mouse", "not stated"),
    }


def test_a_facet_without_any_word_offers_none() -> None:
    assert words(table([("cytokine", "cytokine", "increases", "", "")]), "evidence") == ()
    assert words(table([]), "type") == ()


@pytest.mark.parametrize(
    ("filters", "passing"),
    [
        (Filters(), [True, True, True]),
        (Filters(type=("cytokine",)), [True, True, False]),
        (Filters(type=("transmitter",), polarity=("increases",)), [True, False, True]),
        (Filters(evidence=("not stated", "human")), [True, True, False]),
        (Filters(species=("rat",)), [False, False, False]),
    ],
)
def test_what_passes(filters: Filters, passing: list[bool]) -> None:
    assert list(matching(table(SMALL), filters)) == passing


def test_filters_are_true_when_a_word_is_chosen() -> None:
    assert [bool(Filters()), bool(Filters(species=("rat",)))] == [False, True]


def test_the_facets_are_the_words_of_the_vocabulary() -> None:
    assert dict(FACETS) == {"type": TYPES, "polarity": POLARITIES, "evidence": EVIDENCE, "species": SPECIES}


def test_a_words_table_says_for_each_relation_which_words_it_has() -> None:
    found = table(SMALL[:2])
    assert {column: list(found[column]) for column in found.columns} == {
        ("type", "transmitter"): [True, False],
        ("type", "cytokine"): [True, True],
        ("type", "hormone"): [False, True],
        ("polarity", "increases"): [True, False],
        ("polarity", "decreases"): [False, True],
        ("evidence", "human"): [True, False],
        ("evidence", "not stated"): [False, True],
        ("species", "mouse"): [False, True],
        ("species", "not stated"): [True, False],
    }
    assert list(found.index) == ["r0", "r1"]


@settings(deadline=None, max_examples=60)
@given(ROWS, FILTERS)
def test_matching_and_counts_are_those_of_a_plain_count(rows: list[Row], wanted: Filters) -> None:
    found = table(rows)
    filters = _offered(found, wanted)
    assert list(matching(found, filters)) == [passes(row, filters) for row in rows]
    assert counts(found, filters) == plain_counts(found, rows, filters)


def _offered(found: pd.DataFrame, wanted: Filters) -> Filters:
    """Return the filters without "not stated" in a facet about which no relation states anything."""
    silent = {facet for facet in FACETS if not words(found, facet)}
    chosen = {facet: getattr(wanted, facet) for facet in FACETS}
    return Filters(
        **{
            facet: tuple(word for word in chosen[facet] if word != NOT_STATED or facet not in silent)
            for facet in FACETS
        }
    )


def plain_counts(found: pd.DataFrame, rows: list[Row], filters: Filters) -> dict[str, dict[str, int]]:
    return {
        facet: {
            word: sum(passes(row, replace(filters, **{facet: (word,)})) for row in rows) for word in words(found, facet)
        }
        for facet in FACETS
    }


def test_the_counts_of_the_shipped_data_are_those_of_a_plain_count(relations: pd.DataFrame) -> None:
    rows = [tuple(row) for row in relations[COLUMNS].itertuples(index=False)]
    found = words_table(relations)
    filters = Filters(type=("cytokine", "immune cell"), evidence=("in vitro",))
    counted = counts(found, filters)
    assert counted == plain_counts(found, rows, filters)
    assert sum(counted["polarity"].values()) == matching(found, filters).sum() > 0
