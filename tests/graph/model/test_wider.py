"""A concept has the wider one that its row names, unless that is not listed or leads in a circle."""

from typing import Any

import pytest

from graph.model.concepts import Concept
from graph.model.wider import all_wider, circles, folded_around, narrower_concepts, wider_concepts

from ...shared_cases import cases

CELLS = {"Th1 cell": "T cell", "Treg": "T cell", "T cell": "Immune cell", "B cell": "Immune cell"}


def concepts(**broader: str) -> dict[str, Concept]:
    return {name: Concept(name, "x", broader=above) for name, above in broader.items()}


def test_a_wider_concept_counts_where_it_has_a_row_of_its_own() -> None:
    assert dict(wider_concepts(concepts(a="b", b="", c="d"))) == {"a": "b"}


def test_nothing_in_a_circle_has_a_wider_concept_and_what_leads_into_it_keeps_its_own() -> None:
    listed = concepts(a="b", b="a", c="a", d="d", e="")
    assert dict(wider_concepts(listed)) == {"c": "a"}
    assert circles({name: concept.broader for name, concept in listed.items()}) == [("a", "b"), ("d",)]


def test_wider_concepts_are_told_from_the_nearest_on_and_narrower_ones_one_step_below() -> None:
    assert list(all_wider("Treg", CELLS)) == ["T cell", "Immune cell"]
    assert dict(narrower_concepts(CELLS)) == {"T cell": ("Th1 cell", "Treg"), "Immune cell": ("T cell", "B cell")}


# Held in the browser by tests/web/front/explorer/parts/folding.test.js.
@pytest.mark.parametrize("case", cases("folding")["cases"], ids=lambda case: str(case["name"]))
def test_a_concept_is_drawn_where_it_is_folded(case: dict[str, Any]) -> None:
    assert dict(folded_around(cases("folding")["wider"], case["folded"], case["focus"] or None)) == case["at"]


def test_a_long_way_up_takes_no_long_time() -> None:
    ladder = {str(number): str(number + 1) for number in range(5000)}
    listed = {name: Concept(name, "x", broader=above) for name, above in ladder.items()}
    assert (len(wider_concepts(listed)), circles(ladder | {"5000": "0"})) == (4999, [tuple(map(str, range(5001)))])
