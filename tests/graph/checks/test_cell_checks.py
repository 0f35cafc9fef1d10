"""Each cell is held against what its column may hold."""

import datetime

import pytest

from graph.checks.cell_checks import check_cells
from graph.edits import ChangeCell, Fix
from graph.reading.read import read
from graph.reading.table import Table
from graph.schema import CONCEPTS, RELATIONS

from ...tables import read_table


def table(column: str, *cells: str) -> Table:
    return read_table(f"source,effect,target,{column}", *(f"GABA,calms,Stress,{cell}" for cell in cells))


def refused(column: str, *cells: str) -> list[str]:
    return [found.value for found in check_cells(table(column, *cells), RELATIONS)]


NEXT_YEAR = datetime.date.today().year + 1


@pytest.mark.parametrize(
    ("column", "good", "bad"),
    [
        ("polarity", ["", "increases", "no clear effect"], ["Increases", "inhibits"]),
        ("level", ["", "core", "research"], ["basic"]),
        ("evidence", ["", "in vitro"], ["guess"]),
        ("species", ["", "rat"], ["rats", "zebrafish"]),
        ("source_type", ["", "brain cell"], ["organ"]),
        ("year", ["", "1800", str(NEXT_YEAR)], ["1799", "20O4", "2004.0", "'04", "²000"]),
        ("doi", ["", "10.1000/182", "10.1016/S0140-6736(97)11096-0"], ["doi:10.1000/182", "10.1/x", "10.1000/a b"]),
        ("pmid", ["", "1", "12345678"], ["0", "00", "123456789", "12a", "PMID 7", "-7", "٣"]),
    ],
)
def test_a_column_refuses_what_it_may_not_hold(column: str, good: list[str], bad: list[str]) -> None:
    assert refused(column, *good, *bad) == bad


@pytest.mark.parametrize("year", [1970, 2019])
def test_a_wrong_clock_takes_no_row_off_the_map(monkeypatch: pytest.MonkeyPatch, year: int) -> None:
    class Clock(datetime.date):
        @classmethod
        def today(cls) -> "Clock":
            return cls(year, 1, 1)

    monkeypatch.setattr(datetime, "date", Clock)
    found = check_cells(table("year", str(year + 1), str(year + 2), "20O4"), RELATIONS)
    assert [(fault.value, fault.code, fault.severity) for fault in found] == [
        ("20O4", "bad-year", "error"),
        (str(year + 2), "future-year", "warning"),
    ]


@pytest.mark.parametrize(
    ("pasted", "bare"),
    [
        ("https://doi.org/10.1000/182", "10.1000/182"),
        ("http://dx.doi.org/10.1000/182", "10.1000/182"),
        ("doi.org/10.1000%2F182", "10.1000/182"),
        ("DOI: 10.1000/182", "10.1000/182"),
    ],
)
def test_a_pasted_doi_address_gets_the_bare_doi_as_help(pasted: str, bare: str) -> None:
    [found] = check_cells(table("doi", pasted), RELATIONS)
    way_out = "Write the DOI alone, such as 10.1000/182, without address and without spaces."
    assert found.help == f"Did you mean {bare!r}? {way_out}"


def test_a_pasted_pubmed_address_gets_the_bare_number_as_help() -> None:
    [found] = check_cells(table("pmid", "https://pubmed.ncbi.nlm.nih.gov/23456789/"), RELATIONS)
    way_out = "Write the number alone, one to eight digits, such as 23456789."
    assert found.help == f"Did you mean '23456789'? {way_out}"


def test_every_required_blank_cell_is_named() -> None:
    rows, _ = read(b"effect,source,target\ncalms,,\n,GABA,Stress\n", "a.csv")
    assert rows is not None
    found = sorted((fault.line, fault.column, fault.message) for fault in check_cells(rows, RELATIONS))
    assert found == [(2, 2, "the source is blank"), (2, 3, "the target is blank"), (3, 1, "the effect is blank")]


def test_concepts_need_a_name_and_a_type() -> None:
    rows, _ = read(b"name,type\n,organ\nGABA,\n", "concepts.csv", ("name", "type"))
    assert rows is not None
    found = sorted((fault.line, fault.column, fault.code) for fault in check_cells(rows, CONCEPTS))
    assert found == [(2, 1, "blank-cell"), (2, 2, "unknown-type"), (3, 2, "blank-cell")]


def test_a_table_without_rows_has_no_faulty_cells() -> None:
    assert check_cells(table("doi"), RELATIONS) == []


def test_a_word_in_another_column_gets_the_help_of_that_column() -> None:
    rows, _ = read(b"source,effect,target,level,species\na,b,c,mouse,mouse\na,b,d,mouse,x\n", "a.csv")
    assert rows is not None
    assert sorted((fault.line, fault.column, fault.code) for fault in check_cells(rows, RELATIONS)) == [
        (2, 4, "unknown-level"),
        (3, 4, "unknown-level"),
        (3, 5, "unknown-species"),
    ]


@pytest.mark.parametrize(
    ("column", "value", "text"),
    [
        ("doi", "https://doi.org/10.1000/182", "10.1000/182"),
        ("doi", "unknown", None),
        ("pmid", "PMID: 23456789", "23456789"),
        ("pmid", "23456789 or 34567890", None),
        ("polarity", "Decreases", "decreases"),
        ("evidence", "meta analysis", "meta-analysis"),
        ("evidence", "metaanalyse", None),
        ("year", "20O4", None),
    ],
)
def test_only_what_was_certainly_meant_is_proposed(column: str, value: str, text: str | None) -> None:
    (found,) = check_cells(table(column, value), RELATIONS)
    assert found.fix == (None if text is None else Fix(f"write {text!r}", (ChangeCell(2, 4, text),)))


def test_a_type_of_ones_own_is_noted_once_for_all_of_its_cells() -> None:
    rows = read_table(
        "source,effect,target,source_type,target_type", *["a,b,c,protein,protein"] * 3, "a,b,c,Cytokines,"
    )
    protein, cytokine = check_cells(rows, RELATIONS)
    assert (protein.line, protein.column, protein.count, protein.lines) == (2, 4, 6, (2, 3, 4))
    assert (cytokine.line, cytokine.count, cytokine.places) == (5, 1, ())
    assert cytokine.fix == Fix("write 'cytokine'", (ChangeCell(5, 4, "cytokine"),))


def test_a_word_of_a_signalling_database_is_mended_where_nothing_of_it_is_lost() -> None:
    words = ("up-regulates activity", "Down-regulates", "down-regulates quantity by repression", "form complex")
    found = check_cells(table("polarity", *words), RELATIONS)
    assert [fault.fix and fault.fix.label for fault in found] == [
        "write 'increases'",
        "write 'decreases'",
        None,
        None,
    ]
    assert "write 'decreases'" in found[2].help
