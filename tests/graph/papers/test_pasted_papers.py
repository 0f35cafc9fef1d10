"""What is pasted from a page or out of a file is the paper it is of, as far as the text says so itself."""

import pytest

from graph.papers.paper_record import PaperRecord
from graph.papers.pasted_papers import pasted_papers

PUBMED = """1. J Example. 2020 Jan 15;204(2):1-9. doi: 10.1000/a.1. Epub 2019
Dec 4.

GABA calms microglia in mice.

Li X(1), van der Berg A(2).

Author information:
(1)Department of Examples.

BACKGROUND: GABA reduced IL-6.
It was calm.

DOI: 10.1000/a.1
PMID: 31801814

Conflict of interest statement: None.
"""


def test_an_abstract_as_pubmed_shows_it_is_a_whole_record() -> None:
    assert pasted_papers(PUBMED) == (
        [
            PaperRecord(
                "GABA calms microglia in mice.",
                "BACKGROUND: GABA reduced IL-6. It was calm.",
                "10.1000/a.1",
                "31801814",
                ("Li", "van der Berg"),
                "J Example",
                "2020",
            )
        ],
        [],
    )


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("GABA calms. It is so.", PaperRecord("", "GABA calms. It is so.")),
        ("A title\r\n\r\nGABA calms. It is so.", PaperRecord("A title", "GABA calms. It is so.")),
        ("GABA calms. PMID: 12, PMID: 13", PaperRecord("", "GABA calms. PMID: 12, PMID: 13")),
        ("GABA calms (doi:10.1000/x).", PaperRecord("", "GABA calms (doi:10.1000/x).", "10.1000/x")),
        ("One. Two.\n\nThree. Four.", PaperRecord("", "One. Two.\nThree. Four.")),
    ],
)
def test_a_text_is_an_abstract_and_says_no_more_than_it_does(text: str, paper: PaperRecord) -> None:
    assert pasted_papers(text) == ([paper], [])


def test_records_of_a_known_format_are_read_as_such() -> None:
    papers, faults = pasted_papers("PMID- 7\nTI  - Calm\nAB  - So.\n\nPMID- 8\n")
    assert ([paper.title for paper in papers], [str(fault.line) for fault in faults]) == (["Calm"], ["5"])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("  … 12", "there is no text in it"),
        ("calm " * 7000, "its text has more than 30,000 letters, so it is no abstract"),
    ],
)
def test_what_is_no_abstract_is_refused_with_the_reason(text: str, reason: str) -> None:
    papers, faults = pasted_papers(text)
    assert (papers, [fault.message for fault in faults]) == ([], [reason])
