"""Each paper is a reference once, split only where its citation says plainly what is what."""

from pathlib import Path

import pytest

from graph.export.references import Reference, reference, references

from .pictures import reading_of

HEADER = "source,effect,target,citation,year,doi,pmid\n"


def cited(citation: str, year: str = "2020") -> Reference:
    return reference({"citation": citation, "year": year, "doi": "", "pmid": ""})


@pytest.mark.parametrize(
    ("citation", "authors", "others", "title", "journal"),
    [
        ("Li et al. GABA calms rats. Cell", ("Li",), True, "GABA calms rats", "Cell"),
        ("Valdés-Ferrer and Ray. Why sleep? Brain", ("Valdés-Ferrer", "Ray"), False, "Why sleep?", "Brain"),
        ("De la Cruz et al. Pain. Its roots. Pain", ("De la Cruz",), True, "Pain. Its roots", "Pain"),
    ],
)
def test_a_plain_citation_is_split(
    citation: str, authors: tuple[str, ...], others: bool, title: str, journal: str
) -> None:
    found = cited(citation)
    assert (found.authors, found.others, found.title, found.journal) == (authors, others, title, journal)


@pytest.mark.parametrize(
    "citation",
    [
        "An overview of everything (overview article)",
        "Garssadi et al. Brain, Behavior, and Immunity 7(2):164-175",
        "Serotonin stimulates secretion of exosomes from microglia. Glia",
        "The roots of stress and of what it does. A review of all. Cell",
        "Smith J, Jones K. A title of a paper. Cell. 2020;3:4-5",
        "Smith et al",
        "",
    ],
)
def test_any_other_citation_stays_whole(citation: str) -> None:
    found = cited(citation)
    assert (found.authors, found.others, found.title, found.journal) == ((), False, citation, "")


def test_each_paper_is_there_once_under_a_key_of_its_own(tmp_path: Path) -> None:
    rows = [
        "A,calms,B,Li et al. GABA calms rats. Cell,2020,10.1234/A,7",
        "A,wakes,B,Li and others,2020,10.1234/a,",
        "A,calms,C,,,,",
        "B,calms,C,Li et al. GABA wakes rats. Cell,2020,,8",
        "C,calms,D,Li et al. Mice and GABA. Cell,2020,,",
        "D,calms,A,Çelik et al. Mice and GABA. Cell,,,",
        "D,calms,B,,,10.5555/x,",
    ]
    graph = reading_of(tmp_path, HEADER + "\n".join(rows) + "\n").graph
    assert graph is not None
    assert [(found.key, found.doi, found.pmid) for found in references(graph)] == [
        ("li2020", "10.1234/A", "7"),
        ("li2020b", "", "8"),
        ("li2020c", "", ""),
        ("celik", "", ""),
        ("105555x", "10.5555/x", ""),
    ]
