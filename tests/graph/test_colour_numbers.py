"""Words become the numbers of their colours and marks; all rows of a pair have one sign."""

from itertools import combinations

import pytest

from graph.colour_numbers import CONTESTED, EDGE_SIGNS, SIGNS, UNSTATED, pair_sign, type_tones
from graph.model.contested import is_contested
from graph.vocabulary import POLARITIES, TYPES


def test_signs_are_numbered_in_the_order_of_the_vocabulary_and_contested_follows() -> None:
    assert SIGNS == {"increases": 0, "decreases": 1, "modulates": 2, "produces": 3, "no clear effect": 4}
    assert CONTESTED == 5


def test_a_pair_that_states_no_polarity_has_a_sign_of_its_own() -> None:
    assert (pair_sign({""}, contested=False), EDGE_SIGNS["not stated"], UNSTATED) == (7, 7, 7)


def test_a_known_type_keeps_its_number_whatever_else_a_file_has() -> None:
    assert type_tones(set(TYPES)) == {word: number for number, word in enumerate(TYPES)}
    assert type_tones({"condition"}) == {"condition": 6}
    assert type_tones(set()) == {}


def test_unknown_types_follow_by_name() -> None:
    assert type_tones({"zeta", "cytokine", "alpha", "<b>"}) == {"cytokine": 3, "<b>": 8, "alpha": 9, "zeta": 10}


@pytest.mark.parametrize(
    ("polarities", "sign"),
    [
        ({"modulates", "increases"}, "increases"),
        ({"modulates", "decreases", "produces"}, "decreases"),
        ({"modulates", "produces"}, "produces"),
        ({"modulates", "no clear effect"}, "modulates"),
        ({"no clear effect"}, "no clear effect"),
        ({"", "no clear effect"}, "no clear effect"),
    ],
)
def test_a_pair_has_the_sign_of_its_strongest_relation(polarities: set[str], sign: str) -> None:
    assert pair_sign(polarities, contested=False) == SIGNS[sign]
    assert pair_sign(polarities, contested=True) == CONTESTED


def test_every_set_of_polarities_has_a_sign_and_never_one_that_it_does_not_hold() -> None:
    sets = [set(some) for count in range(1, 6) for some in combinations(POLARITIES, count)]
    for polarities in sets:
        sign = pair_sign(polarities, is_contested(polarities))
        assert sign in ({CONTESTED} if is_contested(polarities) else {SIGNS[word] for word in polarities})
