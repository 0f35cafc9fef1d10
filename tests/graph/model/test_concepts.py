"""Rows of concepts.csv become concepts by name."""

from pathlib import Path

from graph.model.concepts import Concept, concepts_of
from graph.reading.read import read

from ...shipped import TYPES

DATA = Path(__file__).parent.parent.parent.parent / "data"


def test_each_row_becomes_a_concept_that_knows_its_line() -> None:
    table, _ = read(b"type,name,synonyms\ntransmitter,GABA,a; b;\ncondition,Pain,\n", "c.csv", ("name", "type"))
    assert dict(concepts_of(table)) == {
        "GABA": Concept("GABA", "transmitter", ("a", "b"), "", 2),
        "Pain": Concept("Pain", "condition", (), "", 3),
    }


def test_without_a_table_there_are_no_concepts() -> None:
    assert dict(concepts_of(None)) == {}


def test_the_first_of_two_rows_counts_and_nameless_rows_do_not() -> None:
    table, _ = read(b"name,type\nGABA,transmitter\n,cytokine\nGABA,cytokine\n", "c.csv", ("name", "type"))
    assert dict(concepts_of(table)) == {"GABA": Concept("GABA", "transmitter", (), "", 2)}


def test_the_shipped_concepts_are_read_whole() -> None:
    table, faults = read((DATA / "concepts.csv").read_bytes(), "concepts.csv", ("name", "type"))
    assert (faults, len(concepts_of(table))) == ([], len(TYPES))


def test_ids_are_understood_as_they_are_typed_and_others_are_kept() -> None:
    text = b"name,type,ids\nGABA,transmitter,chebi:16865; own:1; CHEBI_16865\n"
    table, _ = read(text, "c.csv", ("name", "type"), ("ids",))
    assert concepts_of(table)["GABA"].ids == ("CHEBI:16865", "own:1")
