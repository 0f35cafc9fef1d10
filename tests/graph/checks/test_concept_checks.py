"""Concepts that are listed twice under any name, and those that no relation names, are found."""

from graph.checks.concept_checks import (
    ambiguous_synonyms,
    duplicate_concepts,
    near_duplicate_concepts,
    orphaned_concepts,
)
from graph.diagnostics.diagnostic import Diagnostic
from graph.edits import Fix, RemoveRow
from graph.reading.read import read
from graph.reading.table import Table

from ...tables import typed_table


def concepts(*rows: str) -> Table:
    found, _ = read("\n".join(["name,type,synonyms", *rows]).encode(), "c.csv", ("name", "type"), ("synonyms",))
    assert found is not None
    return found


def relations(*rows: str) -> Table:
    found, _ = read("\n".join(["source,effect,target", *rows]).encode(), "a.csv")
    assert found is not None
    return found


def found(faults: list[Diagnostic]) -> list[tuple[int, int, str]]:
    return [(fault.line, fault.column, fault.message) for fault in faults]


def test_only_a_row_that_repeats_another_word_for_word_may_be_removed() -> None:
    faults = duplicate_concepts(concepts("GABA,transmitter,", "GABA,transmitter,", "gaba,transmitter,", "GABA,x,"))
    assert found(faults) == [
        (3, 1, "'GABA' is in line 2 already"),
        (4, 1, "'gaba' is in line 2 already"),
        (5, 1, "'GABA' is in line 2 already"),
    ]
    assert [fault.fix for fault in faults] == [
        Fix("remove the row; line 2 says all of it", (RemoveRow(3),)),
        None,
        None,
    ]


def test_other_spellings_and_slips_are_found_at_the_later_name() -> None:
    rows = concepts(
        "T cell,x,", "Serotonine,x,", "T-cells,x,", "t cell,x,", "Serotonin,x,", "Th1 cell,x,", "Th2 cell,x,"
    )
    assert found(near_duplicate_concepts(rows)) == [
        (4, 1, "'T-cells' is another spelling of 'T cell' in line 2"),
        (6, 1, "'Serotonin' is one letter away from 'Serotonine' in line 3"),
    ]


def test_a_synonym_that_two_concepts_claim_is_found() -> None:
    rows = concepts("A,x,a; first; Alarm", "B,x,second; First; B's", "Alarm,x,", "C,x,Second")
    assert found(ambiguous_synonyms(rows)) == [
        (2, 3, "'Alarm' is a synonym of 'A', but the name of 'Alarm' in line 4"),
        (3, 3, "'First' is a synonym of 'B', but also a synonym of 'A' in line 2"),
        (5, 3, "'Second' is a synonym of 'C', but also a synonym of 'B' in line 3"),
    ]


def test_a_concept_without_a_relation_is_an_orphan() -> None:
    rows = concepts("GABA,x,", "Stress,x,", "Serotonin,x,5-HT", "Sleep,x,rest")
    assert found(orphaned_concepts(rows, relations("GABA,calms,stress", "5-HT,calms,stress"))) == [
        (5, 1, "no relation names 'Sleep'")
    ]


def test_a_concept_that_is_wider_than_one_with_a_relation_is_no_orphan() -> None:
    rows = typed_table(["name", "type", "broader"], "Treg,x,T cell", "T cell,x,Cell", "Cell,x,", "Rest,x,Cell")
    assert found(orphaned_concepts(rows, relations("Treg,calms,Stress"))) == [(5, 1, "no relation names 'Rest'")]


def test_nothing_is_an_orphan_while_relations_are_missing() -> None:
    rows = concepts("Sleep,x,")
    assert orphaned_concepts(rows, relations()) == []
    assert orphaned_concepts(rows, relations("GABA,calms,Stress", "too,short")) == []
