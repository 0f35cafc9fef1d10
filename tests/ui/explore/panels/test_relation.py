"""A selected relation is told with evidence, source, row and what else is said of its pair."""

from collections.abc import Callable
from typing import Any

import pytest

Pages = Callable[..., Any]
HEADER = "source,effect,target,polarity,mechanism,summary,level,evidence,species,citation,year,doi,pmid,dose\n"
FIRST = "GABA,calms,Stress,decreases,GABA-A,It calms.,core,animal,mouse,Smith et al.,2004,10.1000/182,23456789,high\n"
SECOND = "GABA,wakes,Stress,increases,,,core,,,,,,,\n"
THIRD = "Stress,lowers,GABA,decreases,,,core,,,Jones 1999,1999,,,\n"


def told(page: Pages, effect: str, text: str = HEADER + FIRST + SECOND + THIRD) -> Any:
    relations = page(text).visit().data("picture")["relations"]
    return page(text).visit(select=next(found["id"] for found in relations if found["effect"] == effect))


def facts(shown: Any) -> dict[str, str]:
    (body,) = [found for found in shown.markup if found.startswith("<dl>")]
    entries = body.removeprefix("<dl><dt>").removesuffix("</dd></dl>").split("</dd><dt>")
    return dict(entry.split("</dt><dd>") for entry in entries)


def test_all_that_a_row_says_is_told(page: Pages) -> None:
    shown = told(page, "calms")
    assert "relation GABA calms Stress. It calms." in shown.text
    doi = "<a href='https://doi.org/10.1000/182' target='_blank' rel='noopener noreferrer'>doi:10.1000/182</a>"
    address = "https://pubmed.ncbi.nlm.nih.gov/23456789/"
    pubmed = f"<a href='{address}' target='_blank' rel='noopener noreferrer'>PubMed 23456789</a>"
    assert facts(shown) == {
        "Sign": "decreases: less of the target, or a weaker target",
        "Mechanism": "GABA-A",
        "Evidence": "a study with animals (mice or mouse cells)",
        "Level": "core: a claim of the overview article",
        "Source": f"Smith et al. (2004)<br>{doi}<br>{pubmed}",
        "Row": "relations.csv, line 2",
        "dose": "high",
    }


def test_what_a_row_does_not_say_is_left_out(page: Pages) -> None:
    assert facts(told(page, "wakes")) == {
        "Sign": "increases: more of the target, or a stronger target",
        "Evidence": "the kind of evidence is not stated",
        "Level": "core: a claim of the overview article",
        "Source": "no source is given",
        "Row": "relations.csv, line 3",
    }


def test_a_year_within_the_citation_is_not_said_twice(page: Pages) -> None:
    assert facts(told(page, "lowers"))["Source"] == "Jones 1999"


@pytest.mark.parametrize(("effect", "contested"), [("calms", True), ("wakes", True), ("lowers", False)])
def test_a_contested_pair_says_so_and_what_else_is_said_of_it(page: Pages, effect: str, contested: bool) -> None:
    shown = told(page, effect)
    assert (
        "Contested. The rows for this pair point in different directions" in shown.text.replace("  ", " ")
    ) == contested
    every = {"calms": "GABA calms Stress.", "wakes": "GABA wakes Stress.", "lowers": "Stress lowers GABA."}
    assert shown.sentences("same_pair") == {
        "Also said of these two": [sentence for name, sentence in every.items() if name != effect]
    }


def test_a_relation_alone_has_no_others(page: Pages) -> None:
    shown = told(page, "calms", HEADER + FIRST)
    assert "same_pair" not in {found.key for found in shown.app.get("bidi_component")}


def test_its_concepts_can_be_selected(page: Pages) -> None:
    shown = told(page, "calms")
    shown.click("end_1")
    assert shown.data("map")["selected"] == "Stress"
    assert shown.app.query_params["select"] in ("Stress", ["Stress"])


def test_a_column_called_id_is_told_too(page: Pages) -> None:
    shown = told(page, "calms", "source,effect,target,id\nGABA,calms,Stress,7\nGABA,wakes,Stress,7\n")
    assert facts(shown)["id (of the file)"] == "7"
