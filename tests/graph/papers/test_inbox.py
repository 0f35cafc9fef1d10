"""Papers of a library and of references.csv are one list: each once, those first that no row uses."""

from graph.papers.inbox import inbox
from graph.papers.listed_paper import listed_papers
from graph.papers.paper_record import PaperRecord
from tests.tables import read_table, typed_table

RELATIONS = read_table(
    "source,effect,target,citation,doi,pmid",
    *("A,b,C,li2020,,", "A,b,D,,10.1000/B,", "A,b,E,,,7", "A,b,F,Old. Calm,,", "A,b,G,,,7"),
)
REFERENCES = listed_papers(
    typed_table(("key", "citation", "doi", "pmid"), "li2020,Li,10.1000/a,3", "new2021,New,,9", "b2019,B,10.1000/b,")
)
LISTED, LOOSE = PaperRecord("A", doi="10.1000/A", pmid="3"), PaperRecord("Seven", pmid="7")
CITED, UNUSED = PaperRecord("Calm", authors=("Old",)), PaperRecord("Unused", abstract="So.")


def test_unused_papers_come_first_and_each_says_how_many_rows_use_it() -> None:
    found = inbox([LISTED, LOOSE, CITED, UNUSED], REFERENCES, RELATIONS)
    assert [(paper.heading, paper.used, paper.listed.key if paper.listed else "") for paper in found] == [
        ("Unused", 0, ""),
        ("New", 0, "new2021"),
        ("A", 1, "li2020"),
        ("Seven", 2, ""),
        ("Calm", 1, ""),
        ("B", 1, "b2019"),
    ]


def test_a_row_names_a_listed_paper_by_its_key_and_another_by_all_that_is_known() -> None:
    papers = {paper.heading: paper.reference for paper in inbox([LISTED, LOOSE], REFERENCES, RELATIONS)}
    assert (papers["A"], papers["Seven"]) == ({"citation": "li2020"}, {"citation": "Seven", "pmid": "7"})


def test_without_a_table_no_paper_is_used() -> None:
    assert [paper.used for paper in inbox([LOOSE], REFERENCES, None)] == [0, 0, 0, 0]
