"""A wider concept that is not listed is named with the one that was meant, and so is a circle."""

from graph.checks.broader_checks import check_broader
from graph.edits import ChangeCell
from graph.reading.table import Table

from ...tables import typed_table


def concepts(*rows: str) -> Table:
    return typed_table(["name", "type", "synonyms", "broader"], *rows)


def test_a_listed_wider_concept_and_a_blank_cell_are_no_fault() -> None:
    assert list(check_broader(concepts("T cell,x,,", "Treg,x,,T cell"))) == []


def test_another_spelling_or_a_synonym_has_a_proposal_and_a_slip_a_question() -> None:
    rows = ("Lymphocyte,x,lymph cell,", "a,x,,lymphocytes", "b,x,,Lymph cell", "c,x,,Lymphocite", "d,x,,Blood")
    found = list(check_broader(concepts(*rows)))
    way_out = "Add a row for the wider concept, or write its name as its own row does."
    assert [(fault.code, fault.message, fault.help) for fault in found] == [
        ("unknown-broader", "'lymphocytes' is broader than 'a', but concepts.csv does not list it", HELP),
        ("unknown-broader", "'Lymph cell' is broader than 'b', but concepts.csv does not list it", HELP),
        ("unknown-broader", "'Lymphocite' is broader than 'c', but concepts.csv does not list it", HELP),
        ("unknown-broader", "'Blood' is broader than 'd', but concepts.csv does not list it", way_out),
    ]
    assert [fault.fix.edits if fault.fix else () for fault in found] == [
        (ChangeCell(3, 4, "Lymphocyte"),),
        (ChangeCell(4, 4, "Lymphocyte"),),
        (),
        (),
    ]


HELP = "Did you mean 'Lymphocyte'? Add a row for the wider concept, or write its name as its own row does."


def test_a_circle_is_said_once_with_its_way() -> None:
    found = list(check_broader(concepts("a,x,,b", "b,x,,c", "c,x,,a", "d,x,,a", "e,x,,e")))
    assert [(fault.line, fault.code, fault.message) for fault in found] == [
        (2, "broader-circle", "'a' is broader than itself by way of 'b', 'c'"),
        (6, "self-broader", "'e' is broader than itself"),
    ]
