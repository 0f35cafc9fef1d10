"""Dates and numbers that a spreadsheet makes of names are known, and names that look a little like them are not."""

import pytest

from graph.checks.gene_dates import converted, gene_of


@pytest.mark.parametrize(
    ("cell", "gene"),
    [
        ("2-Sep", "SEPT2, today SEPTIN2"),
        ("02-Sep", "SEPT2, today SEPTIN2"),
        ("02. Sep", "SEPT2, today SEPTIN2"),
        ("2-sept.", "SEPT2, today SEPTIN2"),
        ("Sep-02", "SEPT2, today SEPTIN2"),
        ("Mar-01", "MARCH1, today MARCHF1"),
        ("1. Mrz", "MARCH1, today MARCHF1"),
        ("1-mars", "MARCH1, today MARCHF1"),
        ("1-Mar-2001", "MARCH1, today MARCHF1"),
        ("2001-03-01", "MARCH1, today MARCHF1"),
        ("2001-03-01 00:00:00", "MARCH1, today MARCHF1"),
        ("1-Dez", "DEC1, today DELEC1"),
        ("1-déc", "DEC1, today DELEC1"),
        ("25-Sep", ""),
        ("5-May", ""),
        ("Mar-2001", ""),
        ("3/1/2001", ""),
        ("03/01/01", ""),
        ("01.03.2001", ""),
    ],
)
def test_a_date_is_known_and_the_gene_behind_it_where_there_is_one(cell: str, gene: str) -> None:
    assert (converted(cell), gene_of(cell)) == ("a date", gene)


@pytest.mark.parametrize("cell", ["2.31E+13", "2,31E+13", "1.0e+05"])
def test_a_number_with_an_exponent_was_a_name(cell: str) -> None:
    assert (converted(cell), gene_of(cell)) == ("a number", "")


NAMES = (
    *("", "GABA", "5-HT", "IL-1", "SEPT2", "MARCHF1", "DEC-1", "AGO-02", "1-methyltryptophan", "CD4", "3.4.21", "D2"),
    *("2-AG", "17-beta-estradiol", "May", "March 1 protein", "p38", "1/2", "COVID-19", "12-HETE", "TNF-2001"),
)


@pytest.mark.parametrize("cell", NAMES)
def test_names_stay_names(cell: str) -> None:
    assert (converted(cell), gene_of(cell)) == ("", "")
