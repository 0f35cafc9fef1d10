"""Cells that a spreadsheet destroyed are refused with their place and what was probably meant."""

from functools import partial
from pathlib import Path

import pytest

from graph.checks.all_checks import check_concepts, check_relations
from graph.checks.spreadsheet_damage import spreadsheet_damage
from graph.checks.tidying import tidy
from graph.reading.read import read
from graph.reading.table import Table
from graph.schema import CONCEPTS, needed_columns, optional_columns

from ...tables import read_table

DATA = Path(__file__).parents[3] / "data"


table = partial(read_table, "source,effect,target,mechanism,summary,note")


def places(rows: Table) -> list[tuple[int, int, str, str]]:
    return [(fault.line, fault.column, fault.code, fault.value) for fault in spreadsheet_damage(rows)]


ERRORS = (
    *("#REF!", "#N/A", "#NAME?", "#DIV/0!", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!", "#ERROR!", "#GETTING_DATA"),
    *("#BEZUG!", "#NV", "#WERT!", "#ZAHL!", "#NOM?", "#¡REF!", "#¿NOMBRE?", "#N/D", "Err:502", "########"),
)


@pytest.mark.parametrize("error", ERRORS)
def test_the_errors_of_spreadsheets_are_refused_in_every_column(error: str) -> None:
    rows = table(f"GABA,calms,{error},,,", f"GABA,calms,Stress,,,{error}")
    assert places(rows) == [(2, 3, "spreadsheet-error", error), (3, 6, "spreadsheet-error", error)]


@pytest.mark.parametrize("cell", ["#1", "#hashtag", "Is it #REF! or not?", "N/A", "NA", "###", "Why?", "#1 receptor!"])
def test_text_that_only_resembles_an_error_is_left_alone(cell: str) -> None:
    assert places(table(f"GABA,calms,Stress,,{cell},{cell}")) == []


def test_a_date_is_refused_where_a_name_belongs_and_nowhere_else() -> None:
    assert places(table("2-Sep,1-Mar,Mar-01,2001-03-01,2001-03-01,2001-03-01")) == [
        (2, 1, "converted-name", "2-Sep"),
        (2, 3, "converted-name", "Mar-01"),
        (2, 4, "converted-name", "2001-03-01"),
    ]


def test_the_gene_that_was_probably_meant_is_named() -> None:
    [found] = spreadsheet_damage(table("2-Sep,calms,Stress,,,"))
    assert found.message == "'2-Sep' is a date where a name belongs"
    assert found.help.startswith("It was probably SEPT2, today SEPTIN2. Format the column as text")


def test_of_a_destroyed_cell_nothing_else_is_said() -> None:
    found, _ = read(b"source,effect,target,polarity,doi\n#REF!,calms,Stress,#N/A,#VALUE!\n", "a.csv")
    assert found is not None
    assert [(fault.column, fault.code) for fault in check_relations(found, {})] == [
        (1, "spreadsheet-error"),
        (3, "unlisted-concept"),
        (4, "spreadsheet-error"),
        (5, "spreadsheet-error"),
    ]


def test_the_names_of_concepts_and_their_synonyms_are_looked_at_too() -> None:
    raw = b"name,type,synonyms\nSeptin 2,cytokine,SEPT2; 2-Sep\n1-Mar,cytokine,\n"
    found, _ = read(raw, "concepts.csv", needed_columns(CONCEPTS), optional_columns(CONCEPTS))
    assert found is not None
    assert [(fault.line, fault.column, fault.code, fault.value) for fault in check_concepts(found)] == [
        (2, 3, "converted-name", "2-Sep"),
        (3, 1, "converted-name", "1-Mar"),
    ]


def test_the_shipped_data_are_whole() -> None:
    relations, _ = read((DATA / "relations.csv").read_bytes(), "relations.csv")
    concepts, _ = read(
        (DATA / "concepts.csv").read_bytes(), "concepts.csv", needed_columns(CONCEPTS), optional_columns(CONCEPTS)
    )
    assert relations is not None
    assert concepts is not None
    assert [*spreadsheet_damage(tidy(relations)), *spreadsheet_damage(tidy(concepts))] == []
