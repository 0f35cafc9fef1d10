"""Questions are asked in the sidebar or by an address, and answered beside the map."""

from collections.abc import Callable
from typing import Any

import pytest

from ....shipped import CORE, RELATIONS, RESEARCH

Pages = Callable[..., Any]


def test_paths_asked_by_an_address_are_answered_and_laid_out(page: Pages) -> None:
    shown = page().visit(level="", ask="paths", **{"from": "GABA", "to": "Depression"})
    assert "paths lead from GABA to Depression" in shown.text
    assert shown.sentences("answer_list")["dampens: GABA → Inflammation → Depression"] == [
        "GABA dampens Inflammation.",
        "Inflammation can lead to Depression.",
    ]
    picture = shown.data("picture")
    assert {relation["source"] for relation in picture["relations"]} >= {"GABA", "Inflammation"}
    assert shown.data("map")["beside"] is True


def test_what_if_marks_the_concepts_that_would_follow(page: Pages) -> None:
    shown = page().visit(ask="what if", change="lower", **{"from": "Chronic stress"})
    assert shown.data("map")["outcomes"] == {
        "Immune defence": "rise",
        "Infection": "fall",
        "Neurotransmitter imbalance": "fall",
    }
    assert f"{len(RESEARCH)} more relations are hidden by level or filters" in shown.text


def test_all_relations_are_asked_at_a_click(page: Pages) -> None:
    shown = page().visit(ask="loops")
    shown.click("Ask all relations")
    assert "The first 50 of more feedback loops" in shown.text
    assert "were not asked" not in shown.text


def test_asking_stops_at_a_click(page: Pages) -> None:
    shown = page().visit(ask="loops")
    shown.click("Stop asking")
    assert "answer" not in shown.containers
    assert shown.data("map")["beside"] is False


def test_where_no_path_leads_the_other_way_is_offered(page: Pages) -> None:
    shown = page("source,effect,target,polarity\na,feeds,b,increases\n").visit(ask="paths", **{"from": "b", "to": "a"})
    assert "No path of 3 steps or fewer leads from b to a." in shown.text
    shown.click("other_way")
    assert "1 path leads from a to b." in shown.text


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ({"ask": "paths", "from": "GABA", "to": "GABA"}, "Choose two different concepts; both are GABA."),
        ({"ask": "compare", "from": "GABA", "to": "nobody"}, "No concept is called “nobody”."),
        ({"ask": "what if", "from": "<script>"}, "No concept is called “&lt;script&gt;”."),
    ],
)
def test_a_question_that_cannot_be_asked_says_why_and_leaves_the_map(
    page: Pages, address: dict[str, str], message: str
) -> None:
    shown = page().visit(**address)
    assert message in shown.text
    assert f"{len(CORE)} of {len(RELATIONS)} relations" in shown.text


def test_an_unknown_question_or_number_is_no_question(page: Pages) -> None:
    assert (
        f"{len(CORE)} of {len(RELATIONS)} relations"
        in page().visit(ask="everything", length="99", depth="99", waves="x").text
    )
