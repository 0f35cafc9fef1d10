"""Rows of expectations.csv become expectations in the order of the file."""

from graph.expectations.expectation import Expectation, expectations_of
from tests.tables import typed_table


def test_each_row_is_an_expectation_with_its_line() -> None:
    table = typed_table(("source", "direction", "target"), "GABA,lowers,Inflammation", "Stress,raises,Cortisol")
    found = (Expectation("GABA", "lowers", "Inflammation", 2), Expectation("Stress", "raises", "Cortisol", 3))
    assert expectations_of(table) == found
    assert found[1].words == "Stress raises Cortisol"
