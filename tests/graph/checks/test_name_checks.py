"""Names that mean a concept under another name are found, each with what to write."""

from functools import partial

from graph.checks.name_checks import look_alike_names, misnamed_concepts, owners_of_synonyms, slips
from graph.diagnostics.diagnostic import Diagnostic
from graph.edits import ChangeCell, Fix
from graph.model.concepts import Concept

from ...tables import read_table

LISTED = {
    "Serotonin": Concept("Serotonin", "transmitter", ("5-HT", "enteramine"), line=2),
    "IL-6 production": Concept("IL-6 production", "cytokine", ("IL-6",), line=3),
    "IL-6 receptor": Concept("IL-6 receptor", "cytokine", ("IL-6",), line=4),
    "Mood": Concept("Mood", "brain function", line=5),
}


table = partial(read_table, "source,effect,target")


def found(faults: list[Diagnostic]) -> list[tuple[int, int, str, str, Fix | None]]:
    return [(fault.line, fault.column, fault.code, fault.message, fault.fix) for fault in faults]


def test_the_rarer_spelling_is_the_fault_and_the_fix_rewrites_all_of_its_cells() -> None:
    rows = table(
        "t-cells,feed,Fever", "T cell,feeds,Pain", "Sleep,calms,T cell", "Pain,wakes,t-cells", "T cell,eats,Flu"
    )
    assert found(misnamed_concepts(rows, None)) == [
        (
            2,
            1,
            "near-duplicate-concept",
            "'t-cells' is another spelling of 'T cell' in line 3",
            Fix("write 'T cell' in 2 cells", (ChangeCell(2, 1, "T cell"), ChangeCell(5, 3, "T cell"))),
        )
    ]


def test_of_equally_common_spellings_the_first_counts() -> None:
    (fault,) = misnamed_concepts(table("GABA,calms,Stress", "Gaba,calms,Pain"), None)
    assert (fault.line, fault.value, fault.message) == (3, "Gaba", "'Gaba' is another spelling of 'GABA' in line 2")


def test_the_spelling_in_concepts_csv_counts_however_rare() -> None:
    rows = table("serotonin,lifts,Mood", "serotonin,calms,Mood")
    assert found(misnamed_concepts(rows, LISTED)) == [
        (
            2,
            1,
            "near-duplicate-concept",
            "'serotonin' is another spelling of 'Serotonin' in concepts.csv",
            Fix("write 'Serotonin' in 2 cells", (ChangeCell(2, 1, "Serotonin"), ChangeCell(3, 1, "Serotonin"))),
        )
    ]


def test_a_synonym_is_no_name_and_one_of_two_concepts_has_no_fix() -> None:
    assert found(misnamed_concepts(table("5HT,lifts,Mood", "IL-6,lowers,Mood"), LISTED)) == [
        (
            2,
            1,
            "synonym-as-name",
            "'5HT' is a synonym of 'Serotonin' in concepts.csv",
            Fix("write 'Serotonin'", (ChangeCell(2, 1, "Serotonin"),)),
        ),
        (
            3,
            1,
            "synonym-as-name",
            "'IL-6' is a synonym of 'IL-6 production' and of 'IL-6 receptor' in concepts.csv",
            None,
        ),
    ]


def test_a_typing_slip_has_a_fix_only_if_the_right_name_is_listed() -> None:
    rows = table("Serotonine,lifts,Mood", "Melatonine,lifts,Mood", "Melatonin,lifts,Mood", "Melatonin,eases,Mood")
    assert found(misnamed_concepts(rows, LISTED)) == [
        (
            2,
            1,
            "near-duplicate-concept",
            "'Serotonine' is one letter away from 'Serotonin' in concepts.csv",
            Fix("write 'Serotonin'", (ChangeCell(2, 1, "Serotonin"),)),
        ),
        (3, 1, "near-duplicate-concept", "'Melatonine' is one letter away from 'Melatonin' in line 4", None),
    ]


def test_names_of_two_things_are_left_alone() -> None:
    rows = table("IL-1,a,IL-10", "Th1 cell,a,Th2 cell", "Stress,a,Acute stress", "CD4+ T cell,a,CD4- T cell", ",a,")
    assert misnamed_concepts(rows, None) == []


def test_a_name_with_look_alike_letters_waits_until_they_are_mended() -> None:
    rows = table("Ser\N{CYRILLIC SMALL LETTER O}tonin,lifts,Mood", "Serotonin,lifts,Mood")
    assert misnamed_concepts(rows, None) == []
    assert look_alike_names(rows) == {"Ser\N{CYRILLIC SMALL LETTER O}tonin"}


def test_a_synonym_belongs_to_all_that_claim_it() -> None:
    assert owners_of_synonyms(LISTED) == {
        "5ht": ("Serotonin",),
        "enteramine": ("Serotonin",),
        "il6": ("IL-6 production", "IL-6 receptor"),
    }


def test_slips_name_each_other_in_the_order_given() -> None:
    assert slips(["Serotonin", "Mood", "Serotonine", "Serotonins", "Serotinon"]) == {
        "Serotonin": ["Serotonine"],
        "Serotonine": ["Serotonin", "Serotonins"],
        "Serotonins": ["Serotonine"],
    }


def test_no_fix_makes_a_concept_act_on_itself() -> None:
    rows = table("5-HT,raises,Serotonin", "Stre ss,feeds,Stress", "Stress,wakes,Mood")
    assert [(fault.code, fault.value, fault.fix) for fault in misnamed_concepts(rows, LISTED)] == [
        ("synonym-as-name", "5-HT", None),
        ("near-duplicate-concept", "Stre ss", None),
    ]
