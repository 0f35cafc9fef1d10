"""The words table says of each relation which words of which facets are true of it, in the order of the vocabulary."""

import pandas as pd

from graph.model.facet_words import SINCE, YEAR, words, words_table
from graph.vocabulary import EVIDENCE, FACETS, POLARITIES, READING_COLUMN, READINGS, SPECIES, SUPPORT, TYPES

COLUMNS = ["source_type", "target_type", "polarity", "evidence", "species"]
SMALL = [
    ("cytokine", "transmitter", "increases", "human", ""),
    ("hormone", "cytokine", "decreases", "", "mouse"),
    ("transmitter", "transmitter", "increases", "in vitro", "mouse"),
]


def table(rows: list[tuple[str, ...]]) -> pd.DataFrame:
    """Return the words table of a listing of the rows, whose concepts are called like their types."""
    frame = pd.DataFrame(rows, columns=COLUMNS, index=[f"r{number}" for number in range(len(rows))], dtype=object)
    return words_table(frame.assign(source=frame["source_type"], target=frame["target_type"]))


def test_words_are_those_of_the_rows_in_the_order_of_the_vocabulary_with_not_stated_last() -> None:
    assert {facet: words(table(SMALL), facet) for facet in FACETS} == {
        "type": ("transmitter", "cytokine", "hormone"),
        "polarity": ("increases", "decreases"),
        "evidence": ("human", "in vitro", "not stated"),
        "support": (),
        "species": ("mouse", "not stated"),
        "reading": (),
    }


def test_a_facet_without_any_word_offers_none() -> None:
    assert words(table([("cytokine", "cytokine", "increases", "", "")]), "evidence") == ()
    assert words(table([]), "type") == ()


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
        YEAR: [0, 0],
        SINCE: [0, 0],
    }
    assert list(found.index) == ["r0", "r1"]


def test_a_words_table_has_the_years_of_relations_and_since_when_their_pairs_are_contested() -> None:
    rows = [
        ("GABA", "Mood", "increases", "1994"),
        ("GABA", "Mood", "decreases", "1987"),
        ("Mood", "GABA", "increases", ""),
    ]
    listing = pd.DataFrame(rows, columns=["source", "target", "polarity", "year"], dtype=object)
    found = words_table(listing.assign(source_type="x", target_type="x", evidence="", species=""))
    assert (list(found[YEAR]), list(found[SINCE])) == ([1994, 1987, 0], [1994, 1994, 0])


def test_the_facets_are_the_words_of_the_vocabulary() -> None:
    vocabularies = (TYPES, POLARITIES, EVIDENCE, SUPPORT, SPECIES, READINGS)
    names = ("type", "polarity", "evidence", "support", "species", "reading")
    assert dict(zip(names, vocabularies, strict=True)) == FACETS


def test_the_readings_are_words_only_of_a_listing_that_has_them() -> None:
    ends = {"source": ["a", "b"], "target": ["b", "c"], **dict.fromkeys(COLUMNS, "")}
    listing = pd.DataFrame({**ends, READING_COLUMN: ["read once", "proposed"]}, dtype=object)
    assert words(words_table(listing), "reading") == ("proposed", "read once")
    assert words(words_table(listing.drop(columns=READING_COLUMN)), "reading") == ()
