"""A selected concept is described with its relations by direction and sign."""

from collections.abc import Callable
from typing import Any

from ....shipped import RELATIONS, near

GABA = near(RELATIONS, "GABA", 1)

Pages = Callable[..., Any]


def test_a_selected_concept_says_what_it_is_and_what_it_does(page: Pages) -> None:
    shown = page().visit(select="GABA")
    assert "transmitter GABA " in shown.text
    assert "also: γ-aminobutyric acid" in shown.text or "also: " in shown.text
    assert shown.sentences("concept_relations") == {
        "From GABA: decreases (1)": ["GABA generally calms Inflammation."],
        "From GABA: modulates (1)": ["GABA helps to balance Immune defence."],
    }
    assert f"{len(GABA) - 2} more relations outside this view" in shown.text
    assert shown.data("map")["selected"] == "GABA"


def test_all_relations_of_a_concept_come_at_a_click(page: Pages) -> None:
    shown = page().visit(select="GABA", polarity=["decreases"])
    shown.click("Show all its relations")
    assert f"{len(GABA)} of {len(RELATIONS)} relations" in shown.text
    assert shown.data("picture")["focus"] == "GABA"
    assert sum(len(said) for said in shown.sentences("concept_relations").values()) == len(GABA)
    assert "outside this view" not in shown.text
    assert "Show all its relations" not in shown.labels


def test_a_concept_becomes_the_focus_at_a_click(page: Pages) -> None:
    shown = page().visit(select="GABA")
    shown.click("Focus")
    assert shown.data("picture")["focus"] == "GABA"
    assert f"2 of {len(RELATIONS)} relations" in shown.text
    assert "Focus" not in shown.labels


def test_a_concept_without_definition_says_so(page: Pages) -> None:
    shown = page("source,effect,target\nGABA,calms,Stress\nGABA,calms,Mood\n").visit(select="Stress")
    assert "concept Stress No definition is given." in shown.text
    assert shown.sentences("concept_relations") == {"To Stress: modulates (1)": ["GABA calms Stress."]}
