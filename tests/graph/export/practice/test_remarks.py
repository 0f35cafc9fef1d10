"""A file for a learning platform says of a wrong answer what the map says of it, and no more than that."""

from dataclasses import replace

from graph.export.practice.remarks import remarks
from graph.practice.practice_item import Choice, PracticeItem
from tests.graph.practice.files import model_of_rows, relation

from .sample import CHOSEN, ORDERED, TYPED

MODEL = model_of_rows(
    [
        relation("Cortisol | may raise | IL-6", polarity="increases", evidence="animal", species="mouse"),
        relation("TNF | raises | Fever", polarity="increases"),
        relation("TNF | stops | GABA", polarity="decreases"),
    ],
    [{"name": "TNF", "definition": "An alarm."}],
)
FIRST, SECOND, _ = MODEL.records


def said(item: PracticeItem, *wrong: Choice) -> dict[str, str]:
    """Return what is said of the wrong answers, by their texts."""
    return {text: words for (_, text), words in remarks(MODEL, [replace(item, wrong=wrong)]).items()}


def test_a_concept_is_told_with_its_relation_and_that_no_relation_is_no_proof() -> None:
    assert said(CHOSEN, Choice("IL-6", FIRST), Choice("TNF", SECOND), Choice("Sleep", "r0000000000")) == {
        "IL-6": "In this map: Cortisol may raise IL-6. Evidence: a study with animals (mice or mouse cells). "
        "IL-6 and GABA: no relation in this map, which is no proof that there is none.",
        "TNF": "In this map: TNF raises Fever.",
    }


def test_a_source_is_told_beside_the_target_and_a_sign_alone() -> None:
    of_source = said(replace(CHOSEN, kind="source"), Choice("TNF", SECOND))
    assert of_source == {
        "TNF": "In this map: TNF raises Fever. "
        "TNF and Inflammation: no relation in this map, which is no proof that there is none.",
    }
    assert said(ORDERED, Choice("increases", SECOND)) == {"increases": "In this map: TNF raises Fever."}


def test_of_another_definition_that_is_told_and_of_other_evidence_nothing() -> None:
    assert said(TYPED, Choice("TNF"), Choice("Fever")) == {"TNF": "TNF: An alarm."}
    assert said(replace(ORDERED, kind="evidence"), Choice("people")) == {}
