"""Rows that repeat an earlier row, and concepts that act on themselves, are named."""

from functools import partial

import pytest

from graph.checks.relation_checks import duplicate_relations, no_relations, self_relations

from ...tables import read_table

HEADER = "source,effect,target,polarity,mechanism,species,level,evidence,citation,doi,pmid,summary"
ROW = "GABA,calms,Stress,decreases,A,mouse,research,animal,Book,10.1000/1,7,One."


table = partial(read_table, HEADER)


@pytest.mark.parametrize(
    "other",
    [
        ROW,
        ROW.upper(),
        ROW.replace("One.", "Two."),
        ROW.replace("Book", "Other book"),
        ROW.replace(",7,", ",8,"),
    ],
)
def test_a_row_that_says_the_same_is_a_duplicate_of_the_earlier_line(other: str) -> None:
    [found] = duplicate_relations(table(ROW, "", other))
    saying = " ".join(other.split(",")[:3])
    assert (found.line, found.column, found.message) == (4, 1, f"{saying!r} is in line 2 already")


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("GABA", "Sleep"),
        ("calms", "lowers"),
        ("decreases", "modulates"),
        (",A,", ",B,"),
        ("mouse", "rat"),
        ("research", "core"),
        ("animal", "human"),
        ("10.1000/1", "10.1000/2"),
    ],
)
def test_a_row_that_differs_in_one_compared_cell_is_content(word: str, other: str) -> None:
    assert duplicate_relations(table(ROW, ROW.replace(word, other))) == []


def test_a_blank_level_is_compared_as_what_it_is_read_as() -> None:
    found = duplicate_relations(table("GABA,calms,Stress,,,,research,,,,,", "GABA,calms,Stress,,,,,,,,,"))
    assert [fault.line for fault in found] == [3]


def test_a_row_that_states_no_polarity_does_not_say_that_its_source_modulates() -> None:
    assert duplicate_relations(table("GABA,calms,Stress,modulates,,,,,,,,", "GABA,calms,Stress,,,,,,,,,")) == []


def test_every_later_row_names_the_first() -> None:
    found = duplicate_relations(table(ROW, ROW, ROW))
    assert [(fault.line, fault.message.split("'")[-1]) for fault in found] == [
        (3, " is in line 2 already"),
        (4, " is in line 2 already"),
    ]


def test_a_concept_that_acts_on_itself_is_named_at_the_target() -> None:
    found = self_relations(table(ROW.replace("GABA", "stress"), ",calms,,,,,,,,,,"))
    assert [(fault.line, fault.column, fault.message) for fault in found] == [
        (2, 3, "'Stress' is both source and target")
    ]


def test_only_a_table_without_any_rows_has_no_relations() -> None:
    assert [fault.code for fault in no_relations(table())] == ["no-relations"]
    assert no_relations(table("too,short")) == []
