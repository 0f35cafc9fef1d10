"""A view in a paragraph: every number in it is counted, and what is not there is not spoken of."""

from pathlib import Path

import pytest

from graph.dataset import load
from graph.model.map_model import MapModel, map_model
from graph.views.view_paragraph import view_paragraph

HEADER = "source,effect,target,polarity,evidence,species,citation,year,doi\n"
GABA = (
    "GABA,calms,Stress,decreases,human,human,Roe,2020,10.1000/a\n"
    "GABA,wakes,Stress,increases,animal,mouse,Doe,2021,10.1000/b\n"
    "GABA,feeds,Sleep,increases,review,,Roe,2020,10.1000/a\n"
)


def model_with(folder: Path, rows: str) -> MapModel:
    (folder / "relations.csv").write_text(HEADER + rows, encoding="utf-8")
    graph = load(folder / "relations.csv").graph
    assert graph is not None
    return map_model(graph, "v")


def paragraph(folder: Path, rows: str) -> str:
    model = model_with(folder, rows)
    return view_paragraph(model, model.relations)


def test_it_counts_findings_papers_disagreements_and_evidence(tmp_path: Path) -> None:
    assert paragraph(tmp_path, GABA) == (
        "This map holds 3 findings about 3 concepts, from 2 papers. Findings disagree about 1 pair: GABA → Stress. "
        "Evidence: 1 in people, 1 in animals, 1 from reviews or overviews. All concern GABA."
    )


def test_of_a_disagreement_with_one_side_in_view_nothing_is_said(tmp_path: Path) -> None:
    model = model_with(tmp_path, GABA)
    assert view_paragraph(model, model.relations.iloc[:1]) == (
        "This map holds 1 finding about 2 concepts, from 1 paper. Evidence: 1 in people."
    )


@pytest.mark.parametrize(
    ("rows", "size"),
    [
        ("A,b,C,,,,,,\n", "This map holds 1 finding about 2 concepts, without a source. Evidence: 1 not stated."),
        (
            "A,b,C,,,,,,\nD,e,F,,in vitro,,Roe,2020,\n",
            "This map holds 2 findings about 4 concepts, from 1 paper, 1 of them without a source. "
            "Evidence: 1 in cells, 1 not stated.",
        ),
    ],
)
def test_a_finding_without_a_source_is_said(tmp_path: Path, rows: str, size: str) -> None:
    assert paragraph(tmp_path, rows) == size


def test_many_disagreements_are_counted_and_the_first_named(tmp_path: Path) -> None:
    both = "".join(f"A,lifts,{end},increases,,,,,\nA,lowers,{end},decreases,,,,,\n" for end in "BCDEF")
    assert "disagree about 5 pairs: A → B, A → C, A → D and 2 more." in paragraph(tmp_path, both)


def test_the_concept_that_is_named_most_is_said_where_one_is(tmp_path: Path) -> None:
    assert paragraph(tmp_path, "A,b,C,,,,,,\nA,b,D,,,,,,\nE,b,F,,,,,,\n").endswith("Most often named: A, 2 times.")
    assert "named" not in paragraph(tmp_path, "A,b,C,,,,,,\nC,b,D,,,,,,\nD,b,A,,,,,,\n")


def test_an_empty_view_holds_nothing(tmp_path: Path) -> None:
    model = model_with(tmp_path, GABA)
    assert view_paragraph(model, model.relations.iloc[:0]) == "This map holds no finding."
