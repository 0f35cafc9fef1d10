"""Ids that lead nowhere are named with what they should look like, and one id belongs to one concept."""

from graph.checks.concept_id_checks import misspelled_ids, shared_ids
from graph.edits import ChangeCell
from graph.reading.table import Table

from ...tables import typed_table


def concepts(*rows: str) -> Table:
    return typed_table(["name", "type", "ids"], *rows)


def test_ids_as_they_should_be_and_a_file_without_the_column_are_no_fault() -> None:
    rows = concepts("GABA,transmitter,CHEBI:16865; MESH:D005680", "Stress,condition,")
    assert [*misspelled_ids(rows), *shared_ids(rows), *misspelled_ids(typed_table(["name"], "GABA"))] == []


def test_a_pasted_id_has_a_proposal_that_keeps_the_other_ids_of_the_cell() -> None:
    cell = "own:1; https://purl.obolibrary.org/obo/CHEBI_16865; 17"
    found = list(misspelled_ids(concepts(f"GABA,transmitter,{cell}")))
    assert [(fault.code, fault.message) for fault in found] == [
        ("unknown-prefix", "'own' of 'own:1' is no listed prefix"),
        ("bad-id", "'https://purl.obolibrary.org/obo/CHEBI_16865' is read as 'CHEBI:16865'"),
        ("bad-id", "'17' has no prefix"),
    ]
    assert [fault.fix.edits if fault.fix else () for fault in found] == [
        (),
        (ChangeCell(2, 3, "own:1; CHEBI:16865; 17"),),
        (),
    ]


def test_an_id_of_two_concepts_is_found_however_it_is_written() -> None:
    rows = concepts("GABA,x,CHEBI:16865; own:1", "Calm,x,chebi:16865", "Rest,x,own:2; own:1; own:1")
    assert [(fault.line, fault.message) for fault in shared_ids(rows)] == [
        (3, "'CHEBI:16865' is the id of 'Calm', and of 'GABA' in line 2"),
        (4, "'own:1' is the id of 'Rest', and of 'GABA' in line 2"),
    ]
