"""What rows and references.csv say differently is named, and different writing of the same is not."""

from graph.checks.reference_checks import duplicate_references, reference_conflicts, unknown_references
from graph.papers.listed_paper import listed_papers

from ...tables import read_table, typed_table

TABLE = typed_table(
    ("key", "citation", "year", "doi", "pmid"), "bhat2010,Bhat et al. GABA,2010,10.1073/X1,123", "li2020,Li,2020,,456"
)


def test_a_cell_that_differs_is_named_with_what_references_say() -> None:
    rows = read_table(
        "source,effect,target,citation,year,doi,pmid",
        *("A,b,C,bhat2010,2011,,", "A,b,D,,,10.1073/x1,456", "A,b,E,BHAT ET AL. GABA,2010,10.1073/X1,0123"),
    )
    assert [(fault.line, fault.column, fault.message) for fault in reference_conflicts(rows, listed_papers(TABLE))] == [
        (2, 5, "the year '2011' differs from '2010' of 'bhat2010' in references.csv"),
        (3, 7, "the PMID '456' differs from '123' of 'bhat2010' in references.csv"),
    ]


def test_a_key_that_is_none_is_named_with_the_nearest_one() -> None:
    rows = read_table(
        "source,effect,target,citation", "A,b,C,bhat2011", "A,b,D,Smith and others", "A,b,E,LI2020", "A,b,F,"
    )
    [found] = unknown_references(rows, listed_papers(TABLE))
    assert (found.line, found.message, found.help) == (
        *(2, "references.csv has no paper 'bhat2011'"),
        "Did you mean 'bhat2010'?",
    )
    assert unknown_references(rows, listed_papers(None)) == []


def test_a_paper_that_is_listed_twice_is_named_by_what_it_shares() -> None:
    table = typed_table(("key", "doi", "pmid"), "a,10.1000/x,1", "A,,2", "b,10.1000/X,", "c,,01", "d,,3")
    assert [(fault.line, fault.column, fault.message) for fault in duplicate_references(table)] == [
        (3, 1, "'a' is that of line 2 too"),
        (4, 2, "'10.1000/x' is that of line 2 too"),
        (5, 3, "'1' is that of line 2 too"),
    ]
