"""The library says of each relation what the browser filters by, and asks for the rest only where there is too much."""

from collections.abc import Callable
from math import inf
from pathlib import Path

import pytest

import web.map.library
from graph.dataset import Dataset, load
from graph.reviews.claim_digest import claim_digest
from web.map.cache import relation_prints
from web.map.library import details, library, references

TEXT = (
    "source,effect,target,polarity,level,species,summary,source_type\n"
    "GABA,calms,Stress,decreases,core,rat,It calms.,transmitter\nGABA,wakes,Stress,increases,,,,\n"
)

Load = Callable[[str], Dataset]


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    path = tmp_path / "relations.csv"
    path.write_text(TEXT, encoding="utf-8")
    return load(path)


def test_a_relation_has_its_words_its_details_and_what_a_link_holds_of_it(dataset: Dataset) -> None:
    found = library(dataset)["relations"][0]
    known = {name: found.pop(name) for name in ("id", "print", "claim", "facts")}
    assert found == {
        **{"source": "GABA", "effect": "calms", "target": "Stress", "polarity": "decreases", "sign": 1, "line": 2},
        **{"summary": "It calms.", "sentence": "GABA calms Stress.", "contested": True},
        "words": {
            "level": ["core"],
            **{"type": ["transmitter", "concept"], "polarity": ["decreases"], "evidence": []},
            **{"support": [], "species": ["rat"]},
        },
    }
    assert known["print"] == relation_prints(dataset.model)[known["id"]]
    assert len(known["print"]) == 5
    assert claim_digest(dataset.model.records[known["id"]]).startswith(known["claim"])
    assert len(known["claim"]) == 5
    assert known["facts"] == details(dataset.model, known["id"])["facts"]


def test_the_details_of_many_relations_are_to_be_asked_for(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = library(dataset)
    monkeypatch.setattr(web.map.library, "MOST_WITH_DETAILS", 1)
    found = library(dataset)
    assert ("details" in whole, found["details"]) == (False, "asked")
    without = [{key: one[key] for key in one if key not in ("summary", "facts")} for one in whole["relations"]]
    assert found["relations"] == without


def test_a_library_says_what_it_is_of(dataset: Dataset) -> None:
    found = library(dataset)
    assert {name: found[name] for name in ("title", "note", "subtitle", "version")} == {
        "title": "Neuroimmune Map",
        "note": "For learning, not medical advice. Strength of evidence is not strength of effect.",
        "subtitle": f"Data {dataset.version[:8]}",
        "version": dataset.version,
    }


def test_a_large_file_leaves_details_and_references_to_be_asked_for(dataset: Dataset) -> None:
    whole, short = library(dataset, most=inf), library(dataset, most=1)
    assert ("details" in whole, short["details"], short["references"]) == (False, "asked", [])
    assert [name for name in ("summary", "facts", "reference") if name in short["relations"][0]] == []
    assert references(dataset.model)["references"] == whole["references"]
    assert references(dataset.model)["cited"] == [relation.get("reference") for relation in whole["relations"]]


def test_a_quotation_is_among_the_details_where_there_is_one(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    path.write_text("source,effect,target,quote\nGABA,calms,Stress,It calms.\nGABA,calms,Sleep,\n", encoding="utf-8")
    assert [found.get("quote") for found in library(load(path))["relations"]] == ["“It calms.”", None]


def test_papers_in_doubt_have_their_word_in_filters_and_legend_where_there_are_any(
    dataset: Dataset, tmp_path: Path
) -> None:
    path = tmp_path / "doubted" / "relations.csv"
    path.parent.mkdir()
    path.write_text("source,effect,target,retraction notice\nA,calms,B,retracted 2019-05-02\n")
    found = library(load(path))
    assert found["relations"][0]["words"]["support"] == ["paper in doubt"]
    assert found["relations"][0]["doubt"] == "retracted"
    entry = found["legend"]["counted"][-1]
    assert (entry["facet"], entry["word"], entry["mark"]) == ("support", "paper in doubt", "cross")
    assert "paper in doubt" not in [entry["word"] for entry in library(dataset)["legend"]["counted"]]


def test_a_concept_has_its_ids_with_their_addresses_and_nothing_where_it_has_none(dataset: Dataset) -> None:
    dataset.path.with_name("concepts.csv").write_text("name,type,ids\nGABA,transmitter,CL:0000084; own:1\n", "utf-8")
    ids = {concept["name"]: concept.get("ids") for concept in library(load(dataset.path))["concepts"]}
    assert ids == {"GABA": [["CL:0000084", "http://purl.obolibrary.org/obo/CL_0000084"], ["own:1", ""]], "Stress": None}


def polarity_words(path: Path) -> dict[str, dict[str, str]]:
    facets = {facet["name"]: facet["words"] for facet in library(load(path))["facets"]}
    return {told["word"]: {key: text for key, text in told.items() if key != "word"} for told in facets["polarity"]}


def test_a_blank_polarity_is_not_stated_beside_one_that_modulates(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    path.write_text("source,effect,target,polarity\na,shapes,b,modulates\na,meets,c,\n", encoding="utf-8")
    found = library(load(path))
    told = [(row["polarity"], row["sign"], row["words"]["polarity"]) for row in found["relations"]]
    assert told == [("modulates", 2, ["modulates"]), ("not stated", 7, ["not stated"])]
    assert list(polarity_words(path)) == ["modulates", "not stated"]
    assert found["relations"][1]["facts"][0]["text"].startswith("not stated: ")


def test_the_hint_of_a_blank_polarity_says_what_would_state_it(tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    path.write_text("source,effect,target,polarity\na,acts on,b,\nc,calms,d,decreases\n", encoding="utf-8")
    assert polarity_words(path) == {
        "decreases": {"hint": "less of the target, or a weaker target"},
        "not stated": {"hint": "a listed word in the column polarity would say what the effect does"},
    }
