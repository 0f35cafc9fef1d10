"""Sources that contradict each other and rows without a source are found."""

from graph.checks.source_checks import doi_conflicts, missing_sources
from graph.edits import ChangeCell, Fix
from graph.reading.table import Table

from ...tables import read_table


def table(header: str, *rows: str) -> Table:
    return read_table(f"source,effect,target,{header}", *(f"A,b,C,{row}" for row in rows))


def test_rows_with_one_doi_tell_the_same_of_it() -> None:
    rows = table(
        "doi,citation,year,pmid",
        "10.1000/x,Smith: T-cells,2004,7",
        "10.1000/X,Smith: T cells,2005,8",
        "10.1000/x,Jones,,7",
        "10.1000/y,Jones,2005,8",
        ",Smith,2006,9",
    )
    same = "which has the same DOI"
    assert [(fault.line, fault.column, fault.message, fault.fix) for fault in doi_conflicts(rows)] == [
        (
            3,
            5,
            f"the citation 'Smith: T cells' differs from 'Smith: T-cells' in line 2, {same}",
            Fix("write 'Smith: T-cells'", (ChangeCell(3, 5, "Smith: T-cells"),)),
        ),
        (4, 5, f"the citation 'Jones' differs from 'Smith: T-cells' in line 2, {same}", None),
        (3, 6, f"the year '2005' differs from '2004' in line 2, {same}", None),
        (3, 7, f"the PMID '8' differs from '7' in line 2, {same}", None),
    ]


def test_a_row_of_the_level_research_needs_one_source_of_any_kind() -> None:
    rows = table("level,citation,pmid", "research,,", ",,", "core,,", "research,Book,", ",,7")
    assert [(fault.line, fault.column) for fault in missing_sources(rows)] == [(2, 5), (3, 5)]


def test_a_file_without_any_column_for_sources_is_a_sketch_that_needs_none() -> None:
    assert missing_sources(table("level", "research")) == []
