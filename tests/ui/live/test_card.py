"""What was clicked becomes a card with its evidence and its source; nothing on it is made up."""

from pathlib import Path

import pytest

from graph.dataset import load
from graph.vocabulary import LEVELS
from ui.live.card import CONTESTED, card
from web.map.choices import Choices, choices
from web.map.view import View, view_of

LEVEL = f"core: {LEVELS['core']}"
ROWS = (
    "source,effect,target,polarity,level,evidence,species,mechanism,summary,citation,year,doi\n"
    "GABA,calms,Stress,decreases,core,animal,mouse,receptor A,Mice were calmer.,Roe et al.,2020,10.1000/x\n"
    "GABA,wakes,Stress,increases,core,,,,,,,\nGABA,feeds,Sleep,increases,research,,,,,,,\n"
)


@pytest.fixture
def view(tmp_path: Path) -> View:
    (tmp_path / "relations.csv").write_text(ROWS, encoding="utf-8")
    dataset = load(tmp_path / "relations.csv")
    chosen: Choices = choices(dataset, {"level": ["core"]})
    return view_of(dataset, chosen)


def test_a_relation_has_its_sentence_its_evidence_and_its_source(view: View) -> None:
    assert card(view, view.model.relations.index[0]) == {
        "kind": "relation",
        "title": "GABA calms Stress.",
        "text": "Mice were calmer.",
        "evidence": {"grade": "animals", "species": "mouse", "paper": "2d34647"},
        "warning": CONTESTED,
        "facts": [
            ["Sign", "decreases: less of the target, or a weaker target"],
            ["Mechanism", "receptor A"],
            ["Evidence", "a study with animals (mice or mouse cells)"],
            ["Level", LEVEL],
            ["Source", "Roe et al. (2020)"],
        ],
        "links": [["doi:10.1000/x", "https://doi.org/10.1000/x"]],
    }


def test_a_relation_without_a_source_says_so(view: View) -> None:
    found = card(view, view.model.relations.index[2])
    assert found
    assert (found["facts"][-1], found["links"], found["warning"]) == (["Source", "no source is given"], [], "")


def test_a_concept_has_its_sentences_and_says_how_many_are_elsewhere(view: View) -> None:
    found = card(view, "GABA")
    assert found
    said = [item["effect"] for group in found["groups"] for item in group["items"]]
    assert (found["title"], said, found["more"]) == ("GABA", ["wakes", "calms"], "1 more relation outside this picture")
    assert found["text"] == "No definition is given."


def test_what_the_file_does_not_have_has_no_card(view: View) -> None:
    assert card(view, "nobody") is None


def test_a_folded_concept_has_the_relations_of_those_below_it(tmp_path: Path) -> None:
    (tmp_path / "relations.csv").write_text(
        "source,effect,target\nGABA,calms,Treg\nTreg,calms,Stress\n", encoding="utf-8"
    )
    (tmp_path / "concepts.csv").write_text("name,type,broader\nTreg,x,T cell\nT cell,x,\n", encoding="utf-8")
    dataset = load(tmp_path / "relations.csv")
    found = card(view_of(dataset, choices(dataset, {"folded": ["T cell"]})), "T cell")
    assert found
    assert [(group["heading"], [item["source"] for item in group["items"]]) for group in found["groups"]] == [
        ("From T cell: not stated (1)", ["Treg"]),
        ("To T cell: not stated (1)", ["GABA"]),
    ]
