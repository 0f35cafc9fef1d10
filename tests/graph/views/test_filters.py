"""Filters let through what has a chosen word in every facet, and each word is counted as if it alone were chosen."""

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.model.facet_words import words, words_table
from graph.views.filters import Filters, counts, matching
from graph.vocabulary import FACETS, NOT_STATED, SUPPORT

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
    "support": list(SUPPORT),
    "species": ["mouse", "rat", NOT_STATED],
    "reading": ["read once"],
}
FILTERS = some.builds(
    Filters, **{facet: some.lists(some.sampled_from(CHOICES[facet]), unique=True).map(tuple) for facet in FACETS}
)

Row = tuple[str, ...]


def table(rows: list[Row]) -> pd.DataFrame:
    """Return the words table of a listing of the rows."""
    return words_table(_listing(rows))


def _listing(rows: list[Row]) -> pd.DataFrame:
    """Return a listing whose concepts are called like their types."""
    frame = pd.DataFrame(rows, columns=COLUMNS, index=[f"r{number}" for number in range(len(rows))], dtype=object)
    return frame.assign(source=frame["source_type"], target=frame["target_type"])


def support_of(row: Row, rows: list[Row]) -> set[str]:
    """Return the words of the pair of a row; no row names a source here."""
    signs = {other[2] for other in rows if other[:2] == row[:2]}
    contested = len(signs & {"increases", "decreases"}) + ("no clear effect" in signs) > 1
    return {"contested", "one source"} if contested else {"one source"}


def passes(row: Row, filters: Filters, rows: list[Row]) -> bool:
    """Return whether a row passes, said once more in plain Python."""
    source_type, target_type, *rest = row
    polarity, evidence, species = (word or NOT_STATED for word in rest)
    return all(
        not chosen or set(chosen) & found
        for chosen, found in (
            (filters.type, {source_type, target_type}),
            (filters.polarity, {polarity}),
            (filters.evidence, {evidence}),
            (filters.support, support_of(row, rows)),
            (filters.species, {species}),
            (filters.reading, set()),
        )
    )


SMALL = [
    ("cytokine", "transmitter", "increases", "human", ""),
    ("hormone", "cytokine", "decreases", "", "mouse"),
    ("transmitter", "transmitter", "increases", "in vitro", "mouse"),
]


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


@settings(deadline=None, max_examples=60)
@given(ROWS, FILTERS)
def test_matching_and_counts_are_those_of_a_plain_count(rows: list[Row], wanted: Filters) -> None:
    found = table(rows)
    filters = _offered(found, wanted)
    assert list(matching(found, filters)) == [passes(row, filters, rows) for row in rows]
    assert counts(found, filters) == plain_counts(found, rows, filters)


def _offered(found: pd.DataFrame, wanted: Filters) -> Filters:
    """Return the filters without words that are only offered where they tell relations apart."""
    return Filters(**{facet: tuple(_offered_words(found, facet, getattr(wanted, facet))) for facet in FACETS})


def _offered_words(found: pd.DataFrame, facet: str, chosen: tuple[str, ...]) -> list[str]:
    offered = words(found, facet)
    doubtful = set(SUPPORT) if facet == "support" else set() if offered else {NOT_STATED}
    return [word for word in chosen if word in offered or word not in doubtful]


def plain_counts(found: pd.DataFrame, rows: list[Row], filters: Filters) -> dict[str, dict[str, int]]:
    return {
        facet: {
            word: sum(passes(row, replace(filters, **{facet: (word,)}), rows) for row in rows)
            for word in words(found, facet)
        }
        for facet in FACETS
    }


def test_the_counts_of_the_shipped_data_are_those_of_a_plain_count(relations: pd.DataFrame) -> None:
    rows = [tuple(row) for row in relations[COLUMNS].itertuples(index=False)]
    found = words_table(relations)
    filters = Filters(type=("cytokine", "immune cell"), evidence=("in vitro",))
    counted, plain = counts(found, filters), plain_counts(found, rows, filters)
    assert {**counted, "support": None} == {**plain, "support": None}
    assert sum(counted["polarity"].values()) == matching(found, filters).sum() > 0
