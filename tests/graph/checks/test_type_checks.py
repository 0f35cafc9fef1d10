"""Concepts with two types, and concepts that no list knows, are named at the right place."""

from functools import partial

from graph.checks.type_checks import type_conflicts, unlisted_concepts
from graph.model.concepts import Concept
from graph.reading.mentions import Mention, mentions

from ...tables import read_table

LISTED = {
    "Norepinephrine": Concept("Norepinephrine", "transmitter", ("noradrenaline", "NE"), line=2),
    "Stress": Concept("Stress", "condition", line=3),
}
ADD = "Add the concept to concepts.csv, or fill in source_type or target_type."


table = partial(read_table, "source,source_type,effect,target,target_type")


def test_mentions_come_row_by_row_with_the_source_first() -> None:
    assert list(mentions(table("GABA,transmitter,calms,Stress,")).firsts()) == [
        Mention(2, "source", "GABA", "transmitter"),
        Mention(2, "target", "Stress", ""),
    ]


def test_the_later_place_is_the_fault_and_names_the_earlier() -> None:
    rows = table("GABA,,calms,Mood,", "GABA,transmitter,calms,Mood,condition", "Mood,cytokine,lifts,GABA,cytokine")
    assert [(fault.line, fault.column, fault.message) for fault in type_conflicts(rows, None)] == [
        (4, 2, "'Mood' has the type 'cytokine' here, but 'condition' in line 3"),
        (4, 5, "'GABA' has the type 'cytokine' here, but 'transmitter' in line 3"),
    ]


def test_one_row_can_contradict_itself() -> None:
    rows = table("GABA,transmitter,calms,GABA,cytokine")
    assert [fault.column for fault in type_conflicts(rows, None)] == [5]


def test_concepts_csv_counts_as_the_earlier_place() -> None:
    rows = table("Stress,cytokine,calms,Norepinephrine,transmitter")
    assert [(fault.line, fault.column, fault.message) for fault in type_conflicts(rows, LISTED)] == [
        (2, 2, "'Stress' has the type 'cytokine' here, but 'condition' in concepts.csv line 3")
    ]


def test_an_unlisted_concept_is_named_once_at_its_first_place() -> None:
    rows = table("Stress,,raises,Sleep,", "Sleep,,calms,Stress,", "Pain,condition,raises,Stress,")
    assert [(fault.line, fault.column, fault.message, fault.help) for fault in unlisted_concepts(rows, LISTED)] == [
        (2, 4, "concepts.csv does not list 'Sleep'", ADD)
    ]


def test_a_type_in_any_row_is_enough() -> None:
    assert unlisted_concepts(table("Stress,,raises,Pain,", "Pain,condition,raises,Stress,"), LISTED) == []


def test_near_names_are_suggested() -> None:
    rows = table("Noradrenalin,,raises,Stres,")
    assert [(fault.value, fault.help) for fault in unlisted_concepts(rows, LISTED)] == [
        ("Noradrenalin", f"Did you mean 'Norepinephrine' (also noradrenaline)? {ADD}"),
        ("Stres", f"Did you mean 'Stress'? {ADD}"),
    ]


def test_a_name_that_another_warning_explains_is_not_called_unlisted() -> None:
    found = unlisted_concepts(table("Noradrenaline,,raises,Sleep,"), LISTED, {"Noradrenaline"})
    assert [fault.value for fault in found] == ["Sleep"]


def test_without_concepts_csv_nothing_is_unlisted() -> None:
    assert unlisted_concepts(table("Stress,,raises,Sleep,"), None) == []
    assert len(unlisted_concepts(table("Stress,,raises,Sleep,"), {})) == 2
