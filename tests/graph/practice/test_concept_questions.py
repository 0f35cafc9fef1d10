"""Concepts are asked for without naming them, and animals are never taken for people."""

import pytest

from graph.practice.items import items
from graph.practice.practice_item import Choice, PracticeItem
from graph.reviews.claim_digest import claim_digest
from tests.graph.practice.files import Row, model_of_rows, relation

CONCEPTS: list[Row] = [
    {
        "name": "IL-1β production",
        "type": "signal",
        "synonyms": "IL-1 beta",
        "definition": "The level of IL-1β, alarm.",
    },
    {"name": "IL-10 production", "type": "signal", "synonyms": "IL-10", "definition": "The level of IL-10, a calm."},
    {"name": "Cortisol", "type": "signal", "definition": "A stress signal that also calms IL-10 producers."},
    {"name": "Leptin", "type": "signal", "definition": "A signal of fullness."},
    {"name": "Ghrelin", "type": "signal", "definition": "a signal of FULLNESS"},
    {"name": "Insulin", "type": "signal"},
    {"name": "Gut", "type": "organ", "definition": "Where food goes."},
]
ROWS = [relation(f"{concept['name']} | wakes | Brain") for concept in CONCEPTS]


def definitions(concepts: list[Row] = CONCEPTS, rows: list[Row] = ROWS) -> dict[str, PracticeItem]:
    found = items(model_of_rows(rows, concepts))
    return {item.about: item for item in found if item.kind == "definition"}


def test_a_definition_is_asked_with_its_own_names_masked() -> None:
    found = definitions()
    assert {name: item.stem for name, item in found.items()} == {
        "IL-1β production": "The level of ____, alarm.",
        "IL-10 production": "The level of ____, a calm.",
        "Cortisol": "A stress signal that also calms IL-10 producers.",
        "Leptin": "A signal of fullness.",
        "Ghrelin": "a signal of FULLNESS",
        "Gut": "Where food goes.",
    }
    item = found["IL-10 production"]
    assert (item.id, item.source, item.pair, item.question) == (
        *("IL-10 production definition", "IL-10 production", ()),
        "Which concept is this?",
    )
    assert item.feedback == "IL-10 production (also IL-10): The level of IL-10, a calm."


def test_wrong_concepts_have_the_type_and_another_definition_and_are_not_spoken_of() -> None:
    found = definitions()
    assert found["Cortisol"].wrong == (Choice("Ghrelin"), Choice("IL-1β production"), Choice("Leptin"))
    assert [choice.text for choice in found["Leptin"].wrong] == ["Cortisol", "IL-10 production", "IL-1β production"]
    assert found["Leptin"].accepted == ("Leptin", "Ghrelin")
    assert found["Gut"].is_typed


def test_a_definition_that_holds_its_name_in_a_longer_word_or_nothing_else_is_not_asked() -> None:
    concepts = [
        {"name": "Inflammation", "definition": "Neuroinflammation elsewhere."},
        {"name": "Gut", "definition": "Guts!"},
    ]
    assert definitions(concepts, [relation("Inflammation | hurts | Gut")]) == {}


def test_a_changed_definition_or_synonym_is_another_question() -> None:
    concept = {"name": "Gut", "definition": "Where food goes."}
    changed = [
        concept,
        {**concept, "definition": "Where it goes."},
        {**concept, "synonyms": "bowel"},
        {**concept, "type": "x"},
    ]
    digests = [definitions([one], [relation("Gut | feels | Pain")])["Gut"].digest for one in changed]
    assert len({*digests[:3]}) == 3
    assert digests[3] == digests[0]


def test_an_end_is_asked_for_with_hedge_and_species_and_told_with_its_source() -> None:
    row = relation(
        "GABA | may ease | Asthma",
        **{"polarity": "decreases", "evidence": "animal", "species": "mouse", "citation": "Li", "year": "2020"},
    )
    model = model_of_rows([row])
    target, source = items(model)[:2]
    assert (target.stem, source.stem) == ("In mice: GABA may ease ____.", "In mice: ____ may ease Asthma.")
    assert (target.right, source.right, target.source, source.pair) == ("Asthma", "GABA", "GABA", ("GABA", "Asthma"))
    (record,) = model.records.values()
    assert (target.about, target.digest) == (record["id"], claim_digest(record))
    assert target.feedback == (
        "GABA may ease Asthma. Evidence: a study with animals (mice or mouse cells). Source: Li (2020)."
    )


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("GABA | calms | GABA", []),
        ("T cell | wakes | T-cells", []),
        ("Histamine | sets off | Histamine release", ["target"]),
        ("GABA | calms T cells less in | T cell", ["source"]),
    ],
)
def test_what_the_rest_of_the_sentence_names_is_not_asked_for(text: str, kinds: list[str]) -> None:
    assert [item.kind for item in items(model_of_rows([relation(text)]))] == kinds
