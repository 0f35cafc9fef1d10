"""What is true is found over all rows, in any spelling, and as far as names tell."""

import pytest

from graph.practice.truth import Truth, directions_of
from tests.graph.practice.files import Row, model_of_rows, relation


def truth_of(*rows: Row, concepts: tuple[Row, ...] = ()) -> Truth:
    return Truth(model_of_rows(rows, concepts))


def test_a_pair_is_one_of_names_as_written_and_others_may_mean_it() -> None:
    truth = truth_of(
        relation("T cell | makes | GABA"),
        relation("T-cells | lose | GABA"),
        relation("T cell | stores | GABA"),
        relation("GABA | calms | T cell"),
    )
    row = truth.rows[0]
    assert [one["effect"] for one in truth.pair(row)] == ["makes", "stores"]
    assert [one["effect"] for one in truth.pair_in_any_spelling(row)] == ["makes", "lose", "stores"]


def test_rows_about_wider_and_narrower_concepts_are_found_at_both_ends() -> None:
    concepts = ({"name": "Cell"}, {"name": "Neuron", "broader": "Cell"}, {"name": "Glia", "broader": "Cell"})
    truth = truth_of(
        relation("Neuron | makes | GABA"),
        relation("Cell | lacks | GABA"),
        relation("Glia | eats | GABA"),
        concepts=concepts,
    )
    assert {one["effect"] for one in truth.pair_of_kin(truth.rows[0])} == {"makes", "lacks"}


def test_what_stands_in_another_row_about_the_concept_is_not_wrong() -> None:
    truth = truth_of(
        relation("Neuron | makes | GABA", polarity="produces"),
        relation("Neuron | lacks | Leptin", polarity="no clear effect"),
        relation("Glia | eats | Insulin", polarity="decreases"),
        relation("Cortisol | is linked to | Neuron", polarity="increases"),
    )
    assert truth.not_wrong(truth.rows[0], "target") == {"Neuron", "GABA", "Leptin", "Cortisol"}
    assert truth.not_wrong(truth.rows[0], "source") == {"Neuron", "GABA"}


def test_who_shares_a_neighbour_is_two_steps_away() -> None:
    truth = truth_of(relation("A | b | Centre"), relation("Centre | b | C"), relation("C | b | Far"))
    assert truth.two_steps_away("A") == {"A", "C"}


@pytest.mark.parametrize(
    ("polarity", "effect", "said"),
    [
        ("produces", "makes", {"increases"}),
        ("modulates", "reduces", {"modulates", "decreases"}),
        ("no clear effect", "did not raise", {"no clear effect"}),
        ("increases", "lifts", {"increases"}),
    ],
)
def test_a_direction_is_said_by_the_polarity_and_by_a_plain_verb(polarity: str, effect: str, said: set[str]) -> None:
    assert directions_of([{"polarity": polarity, "effect": effect}]) == said
