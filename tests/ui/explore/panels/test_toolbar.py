"""The search finds names, synonyms and slips of the pen; depth and kind of map change what is laid out."""

from collections.abc import Callable
from typing import Any

import pytest

from ....shipped import CORE, RELATIONS

Pages = Callable[..., Any]
CHAIN = "source,effect,target\na,x,b\nb,x,c\nc,x,d\nd,x,e\n"


@pytest.mark.parametrize(
    ("term", "concept"),
    [("GABA", "GABA"), ("Noradrenaline", "Norepinephrine"), ("5-HT", "Serotonin"), ("Treg", "Regulatory T cell")],
)
def test_a_name_or_synonym_ends_at_its_concept_with_at_least_one_relation(page: Pages, term: str, concept: str) -> None:
    shown = page().visit()
    shown.choose("focus", term)
    assert shown.app.selectbox(key="focus").value == concept
    assert shown.data("picture")["focus"] == concept
    assert "1" in shown.data("map")["shown"]
    assert "No concept is called" not in shown.text


@pytest.mark.parametrize(
    ("typed", "concept"),
    [
        ("noradrenaline", "Norepinephrine"),
        ("seratonin", "Serotonin"),
        ("treg", "Regulatory T cell"),
        ("il6", "IL-6 production"),
    ],
)
def test_an_address_may_name_a_synonym_or_a_slip_of_the_pen(page: Pages, typed: str, concept: str) -> None:
    shown = page().visit(focus=typed)
    assert shown.data("picture")["focus"] == concept
    assert "No concept is called" not in shown.text


def test_what_is_not_found_is_said_with_what_is_near(page: Pages) -> None:
    shown = page().visit(focus="brain")
    assert "No concept is called “brain”. Did you mean " in shown.text
    assert shown.data("picture")["focus"] is None
    assert f"{len(CORE)} of {len(RELATIONS)} relations" in shown.text


def test_what_is_near_nothing_is_said_without_markup(page: Pages) -> None:
    shown = page(CHAIN).visit(focus="<img src=x>")
    (alert,) = [body for body in shown.markup if "role='alert'" in body]
    assert "No concept is called “&lt;img src=x&gt;”. Try another word, or clear the search." in alert
    assert "<img" not in alert


def test_depth_is_asked_for_a_focus_only_and_counts_steps(page: Pages) -> None:
    shown = page(CHAIN).visit()
    assert "depth" not in [group.key for group in shown.app.get("button_group")]
    shown.choose("focus", "a")
    amounts = []
    for depth in (0, 1, 2, 3):
        shown.choose("depth", depth)
        amounts.append(len(shown.data("picture")["relations"]))
    assert amounts == [0, 1, 2, 3]


def test_the_kind_of_map_is_the_chosen_one(page: Pages) -> None:
    shown = page(CHAIN).visit()
    kinds = []
    for kind in ("atlas", "map", "auto"):
        shown.choose("layout", kind)
        kinds.append(shown.data("picture")["kind"])
    assert kinds == ["atlas", "map", "map"]
