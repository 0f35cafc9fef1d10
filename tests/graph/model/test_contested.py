"""Pairs on which rows disagree are contested, in one direction only."""

import pytest

from graph.model.contested import contested_among, contested_of, contested_since_of
from tests.tables import numbered


@pytest.mark.parametrize(
    ("polarities", "contested"),
    [
        (["increases", "decreases"], True),
        (["increases", "no clear effect"], True),
        (["decreases", "no clear effect", "produces"], True),
        (["increases", "increases", "modulates", "produces"], False),
        (["no clear effect", "modulates"], False),
        (["no clear effect", "no clear effect"], False),
    ],
)
def test_a_pair_is_contested_when_its_polarities_disagree(polarities: list[str], contested: bool) -> None:
    rows = [("a", "b", polarity) for polarity in polarities]
    expected = frozenset({("a", "b")}) if contested else frozenset()
    assert contested_among(rows) == expected
    assert contested_of(numbered(("source", "target", "polarity"), rows)) == expected


def test_opposite_directions_are_two_pairs() -> None:
    assert contested_among([("a", "b", "increases"), ("b", "a", "decreases")]) == frozenset()


def test_a_pair_is_contested_since_the_year_of_its_second_finding() -> None:
    rows = [("a", "b", "increases", "1990"), ("a", "b", "decreases", "2001"), ("b", "c", "increases", "1980")]
    dateless = [("c", "d", "increases", "1990"), ("c", "d", "no clear effect", "")]
    listing = numbered(("source", "target", "polarity", "year"), [*rows, *dateless])
    assert contested_since_of(listing) == {("a", "b"): 2001}
    assert contested_since_of(listing.iloc[:0]) == {}
