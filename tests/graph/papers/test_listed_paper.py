"""Rows that name a paper by key, DOI or PubMed number take over what they leave blank, and nothing else."""

from pathlib import Path

import pytest

from graph.dataset import Dataset, load, papers_beside, rows_in
from graph.export.references import references
from graph.papers.listed_paper import unused_papers
from graph.saving.past_dataset import keep_dataset, past_dataset

REFERENCES = (
    "key,authors,title,journal,year,doi,pmid\n"
    "bhat2010,Bhat; Steinman; Axtell,GABA calms the sick mice.,PNAS,2010,10.1073/X1,123\n"
    "li2020,Li,A sleep study of mice,Sleep,2020,,456\n"
    "unread2021,Kim,Not read yet,Brain,2021,,789\n"
)
RELATIONS = (
    "source,effect,target,citation,doi,pmid\n"
    "GABA,calms,Stress,Bhat2010,,\nGABA,calms,Fever,,10.1073/x1,\n"
    "GABA,calms,Mood,,,0456\nGABA,calms,Sleep,Own words,,\n"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "relations.csv").write_text(RELATIONS)
    (tmp_path / "references.csv").write_text(REFERENCES)
    return tmp_path / "relations.csv"


def cells(found: Dataset) -> list[tuple[str, ...]]:
    return list(found.model.relations[["citation", "year", "doi", "pmid"]].itertuples(index=False, name=None))


def test_a_row_takes_over_what_it_leaves_blank(path: Path) -> None:
    found = load(path)
    bhat = "Bhat et al. GABA calms the sick mice. PNAS"
    assert found.diagnostics == ()
    assert cells(found) == [
        (bhat, "2010", "10.1073/X1", "123"),
        (bhat, "2010", "10.1073/x1", "123"),
        ("Li. A sleep study of mice. Sleep", "2020", "", "0456"),
        ("Own words", "", "", ""),
    ]


def test_what_is_shown_is_exported_with_its_papers(path: Path) -> None:
    found = [(paper.authors, paper.title, paper.journal, paper.year) for paper in references(load(path).model.graph)]
    assert found[0] == (("Bhat",), "GABA calms the sick mice", "PNAS", "2010")


def test_a_row_that_says_all_itself_keeps_its_id_when_its_paper_moves_to_references(tmp_path: Path) -> None:
    whole, short = tmp_path / "a.csv", tmp_path / "relations.csv"
    whole.write_text("source,effect,target,doi\nGABA,calms,Stress,10.1073/X1\n")
    before = load(whole).model.relations.index
    short.write_text("source,effect,target,citation\nGABA,calms,Stress,bhat2010\n")
    (tmp_path / "references.csv").write_text(REFERENCES)
    assert list(load(short).model.relations.index) == list(before)


def test_a_file_without_references_has_the_version_that_it_had(path: Path) -> None:
    with_references = load(path).version
    (path.parent / "references.csv").unlink()
    without = load(path).version
    (path.parent / "references.csv").write_text(REFERENCES.replace("PNAS", "Cell"))
    assert len({with_references, without, load(path).version}) == 3


def test_a_version_is_found_again_with_its_references(path: Path) -> None:
    keep_dataset(path)
    before = load(path)
    (path.parent / "references.csv").write_text(REFERENCES.replace("PNAS", "Cell"))
    keep_dataset(path)
    found = past_dataset(path, before.version[:12])
    assert found is not None
    assert cells(found) == cells(before)


def test_the_inbox_has_the_papers_that_no_relation_names(path: Path) -> None:
    relations = rows_in(path)[0]
    assert relations is not None
    listed = papers_beside(path)
    assert [paper.key for paper in unused_papers(listed, relations)] == ["unread2021"]


def test_a_broken_references_file_never_stops_the_map(path: Path) -> None:
    (path.parent / "references.csv").write_text("key,doi\n,10.1073/x1\nbhat2010,nonsense\n")
    found = load(path)
    assert found.drawn == 4
    assert [fault.code for fault in found.diagnostics] == ["blank-cell", "bad-doi"]
