"""The library of a part says what it is of which whole, and the names are those of all concepts."""

import json
from pathlib import Path

import pytest

from graph.dataset import load
from tests.canaries import CANARIES
from tests.web.parts.made import dataset_of_rows, many_concepts
from web.map.cache import model_of
from web.map.library import library
from web.parts.part_library import names, part_library
from web.parts.parts import part_of
from web.parts.whereabouts import place_of

DOUBLE = '"'
MANY = many_concepts()


def test_an_overview_has_lines_for_relations_and_no_names() -> None:
    found = part_library(MANY, part_of(MANY, {}), "e1", "")
    assert (found["edition"], found["search"]["terms"], found["openings"]) == ("e1~", [], [])
    assert {name: found["part"][name] for name in ("kind", "of", "words", "large", "total", "sent", "line")} == {
        **{"kind": "overview", "of": "e1", "words": "", "large": False, "total": 1280, "sent": 0},
        "line": "1,250 concepts, 1,280 relations, seen as 5 communities: "
        "concepts that are linked among each other most.",
    }
    assert found["part"]["levels"] == {"research": 1280}
    assert {tuple(relation["words"]["level"]) for relation in found["relations"]} == {("research",)}
    assert [relation["facts"] for relation in found["relations"] if relation["facts"]] == []


def test_a_page_of_a_community_says_how_many_concepts_come_after_it_and_what_leads_to_it() -> None:
    found = part_library(MANY, part_of(MANY, {"community": ["p0c0"], "page": ["2"]}), "e1", "community=p0c0&page=2")
    told = {name: found["part"][name] for name in ("kind", "page", "pages", "rest", "parted", "way", "line")}
    assert told == {
        **{"kind": "community", "page": 2, "pages": 5, "rest": 130, "parted": False},
        "way": [{"name": "p0c0 · p0c1", "by": "p0c0"}],
        "line": "The community of p0c0 · p0c1: 250 concepts, 255 relations among them. "
        "On this page 60 of them and 1 from elsewhere, drawn without a fill.",
    }
    assert found["edition"] == "e1~community%3Dp0c0%26page%3D2"


def test_the_concepts_of_a_file_with_communities_are_listed_without_a_word_that_there_are_none() -> None:
    part = part_of(MANY, {"page": ["2"]})
    model = model_of(part.dataset)
    found = part_library(MANY, part, "e1", "page=2")["part"]
    assert (found["parted"], found["rest"], len(model.types) - len(model.beside)) == (True, 1130, 60)
    assert found["line"] == (
        "1,250 concepts, 1,280 relations. Page by page, those with most relations first. "
        f"On this page 60 of them and {len(model.beside)} from elsewhere, drawn without a fill."
    )


def test_two_pages_have_no_concept_as_their_own_both() -> None:
    pages = [model_of(part_of(MANY, {"page": [str(page)]}).dataset) for page in (1, 2)]
    first, second = ({*model.types}.difference(model.beside) for model in pages)
    assert (len(first), len(second), first & second) == (60, 60, set())


def test_what_is_left_out_of_a_part_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert part_library(MANY, part_of(MANY, {}), "e1", "")["part"]["about"] == ""
    monkeypatch.setattr("web.parts.size_refusals.MOST_WHOLE", 1000)
    assert MANY.graph
    rows = [f"{source},acts on,{target}\n" for source, target in MANY.graph.edges()]
    text = "".join(["source,effect,target\n", *rows, *(f"x{number},acts on,y{number}\n" for number in range(2))])
    (tmp_path / "relations.csv").write_text(text, encoding="utf-8")
    steps = "story,step,title,text,focus\nrest,1,Calm,It calms.,p0c0\n"
    (tmp_path / "stories.csv").write_text(steps, encoding="utf-8")
    dataset = load(tmp_path / "relations.csv")
    overview = part_library(dataset, part_of(dataset, {}), "e1", "")
    assert [story["steps"][0]["address"] for story in overview["stories"]] == ["focus=p0c0&depth=1"]
    assert overview["part"]["about"] == (
        "Others are concepts of smaller communities and of small parts that stand alone; a search finds them, too. "
        "Filters, questions, practising, presenting and downloads are about the part that is shown."
    )
    assert overview["part"]["undrawn"] == []
    found = part_library(dataset, part_of(dataset, {"community": ["x0"]}), "e1", "community=x0")["part"]
    assert found["line"] == (
        "Others (concepts of smaller communities and of small parts that stand alone): "
        "4 concepts, 2 relations among them."
    )


def test_what_addresses_are_read_by_is_that_of_the_whole() -> None:
    whole, part = library(MANY), part_library(MANY, part_of(MANY, {"community": ["p0c0"]}), "e1", "")
    for name in ("facets", "choices", "note", "version", "subtitle", "title"):
        assert part[name] == whole[name]


def test_all_of_a_file_has_the_edition_of_the_whole() -> None:
    found = part_library(MANY, part_of(MANY, {"whole": ["1"]}), "e1", "whole=1")
    assert (found["edition"], found["part"]["kind"], len(found["relations"])) == ("e1", "whole", 1280)


def test_names_tell_type_and_degree_in_their_order() -> None:
    dataset = dataset_of_rows("b,calms,a,cell,drug", header="source,effect,target,source_type,target_type")
    assert names(dataset) == {
        **{"terms": [["a", "a", "a"], ["b", "b", "b"]], "types": ["cell", "drug"], "type": [1, 0], "degree": [1, 1]},
    }


def test_names_that_a_program_takes_for_code_are_texts_of_communities_and_of_their_addresses() -> None:
    hubs = [name for name in CANARIES if len(name) < 200 and name.isascii() and name.isprintable()]
    rows = [f'"{hub.replace(DOUBLE, DOUBLE * 2)}",acts on,p{n}c{k}' for n, hub in enumerate(hubs) for k in range(60)]
    dataset = dataset_of_rows(*rows)
    overview = json.loads(json.dumps(part_library(dataset, part_of(dataset, {}), "e1", ""), allow_nan=False))
    told = [concept["name"].rpartition(" · ")[0].removesuffix("…") for concept in overview["concepts"]]
    assert [name for name in told if not any(hub.startswith(name) for hub in hubs)] == []
    assert len(told) > 10
    for hub in hubs:
        place = place_of(dataset, {"concept": [hub]})
        assert place
        query = {"community": [one["by"] for one in place["way"]], "page": [str(place["page"])]}
        listed = part_library(dataset, part_of(dataset, query), "e1", "x")
        assert hub in [concept["name"] for concept in listed["concepts"]]
