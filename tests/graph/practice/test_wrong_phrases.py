"""A phrase is called wrong only where the file contradicts it."""

import pytest

from graph.practice.items import items
from graph.practice.practice_item import Choice
from tests.graph.practice.files import Row, model_of_rows, relation

OTHERS = [
    relation("Cortisol | dampens | Growth", polarity="decreases"),
    relation("Cortisol | weakens | Sleep", polarity="decreases"),
    relation("Leptin | drives | Hunger", polarity="increases"),
    relation("Leptin | wakes | Sleep", polarity="increases"),
    relation("Ghrelin | shapes | Sleep", polarity="modulates"),
    relation("Ghrelin | spares | Growth", polarity="no clear effect"),
]


def phrases(*rows: Row) -> list[str]:
    """Return the wrong phrases of the first of the rows beside the others."""
    model = model_of_rows([*rows, *OTHERS])
    found = [item for item in items(model, [next(iter(model.records))]) if item.kind == "effect"]
    return [choice.text for item in found for choice in item.wrong]


@pytest.mark.parametrize(
    ("polarity", "wrong"),
    [
        ("increases", ["dampens", "spares", "weakens"]),
        ("produces", ["dampens", "spares", "weakens"]),
        ("decreases", ["drives", "spares", "wakes"]),
        ("modulates", ["dampens", "drives", "weakens", "wakes"]),
        ("no clear effect", ["dampens", "drives", "weakens", "wakes"]),
    ],
)
def test_only_phrases_of_a_direction_that_contradicts_are_wrong_those_of_each_in_turn(
    polarity: str, wrong: list[str]
) -> None:
    assert phrases(relation("GABA | acts on | Mood", polarity=polarity)) == wrong


def test_phrases_between_such_types_come_first_then_those_to_such_a_type_then_the_most_used() -> None:
    rows = [
        relation("GABA | calms | Fear", polarity="decreases"),
        relation("Pain | feeds | Hope", polarity="increases"),
        relation("Noise | feeds | Hope", polarity="increases"),
        relation("Pain | stirs | Dread", polarity="increases"),
        relation("Dopamine | lifts | Dread", polarity="increases"),
    ]
    types = {"GABA": "signal", "Dopamine": "signal", "Fear": "feeling", "Dread": "feeling"}
    concepts = [{"name": name, "type": type} for name, type in types.items()]
    model = model_of_rows(rows, concepts)
    ids = list(model.records)
    item = next(item for item in items(model) if item.kind == "effect")
    assert item.wrong == (Choice("lifts", ids[4]), Choice("stirs", ids[3]), Choice("feeds", ids[1]))


@pytest.mark.parametrize(
    "rows",
    [
        ["GABA | calms | Mood", "GABA | lowers | Mood"],
        ["GABA | both calms and wakes | Mood"],
        ["GABA | has opposite effects on | Mood"],
    ],
)
def test_a_pair_with_two_phrases_or_a_phrase_of_several_effects_is_not_asked_about(rows: list[str]) -> None:
    assert phrases(*(relation(text, polarity="modulates") for text in rows)) == []


def test_a_phrase_that_is_used_with_several_polarities_or_as_a_part_of_the_right_one_is_not_wrong() -> None:
    rows = [
        relation("GABA | wakes slowly | Mood", polarity="decreases"),
        relation("Insulin | drives | Pain", polarity="modulates"),
        relation("Insulin | lifts | Pain", polarity="increases"),
    ]
    assert phrases(*rows) == ["lifts", "spares"]


def test_a_polarity_that_is_blank_leaves_what_a_plain_verb_says() -> None:
    assert "drives" not in phrases(relation("GABA | raises | Mood"), relation("Leptin | drives | Mood"))
    assert phrases(relation("GABA | raises | Mood")) == []


def test_what_the_rows_of_a_wider_concept_say_counts_too() -> None:
    rows = [
        relation("GABA | calms | CD8 T cell", polarity="decreases"),
        relation("GABA | rouses | T cell", polarity="increases"),
    ]
    assert phrases(*rows) == []


def test_of_a_link_other_links_are_not_called_wrong() -> None:
    rows = [
        relation("GABA | is linked to | Mood", polarity="modulates"),
        relation("Insulin | is linked to lower | Pain", polarity="decreases"),
    ]
    assert "is linked to lower" not in phrases(*rows)
    assert phrases(*rows)


def test_a_phrase_that_says_in_whom_is_not_offered() -> None:
    rows = [
        relation("GABA | lifts | Mood", polarity="increases"),
        relation("Insulin | protects mice from | Pain", polarity="decreases"),
    ]
    assert phrases(*rows) == ["dampens", "spares", "weakens"]
