"""A page with nothing to show says why, and offers the way back."""

from collections.abc import Callable
from typing import Any

import pytest

Pages = Callable[..., Any]
TEXT = "source,effect,target,polarity,level\na,feeds,b,increases,core\nb,calms,c,decreases,research\n"


def test_filters_that_leave_nothing_can_be_taken_off(page: Pages) -> None:
    shown = page(TEXT).visit(polarity=["decreases"])
    assert "0 of 2 relations" in shown.text
    assert "No relation passes these filters." in shown.text
    shown.click("Take the filters off")
    assert "1 of 2 relations" in shown.text
    assert "empty" not in shown.containers


def test_a_focus_without_relations_at_this_level_offers_all_of_them(page: Pages) -> None:
    shown = page(TEXT).visit(focus="c")
    assert "No relation of c at this level, depth and direction." in shown.text
    shown.click("widen")
    assert "1 of 2 relations" in shown.text
    assert "empty" not in shown.containers


def test_a_page_with_relations_says_how_to_begin(page: Pages) -> None:
    shown = page(TEXT).visit()
    assert "Click a concept or phrase to read about it" in shown.text
    assert "do not fit on one screen" not in shown.text


def test_a_filter_that_hides_the_focus_is_named_and_taken_off_alone(page: Pages) -> None:
    shown = page(TEXT).visit(focus="a", polarity=["decreases"], type=["concept"])
    assert "a is hidden by the filter polarity (decreases)." in shown.text
    shown.click("unhide")
    assert "1 of 2 relations" in shown.text
    assert shown.app.button_group(key="type").value == ["concept"]


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ({}, "c was not on the map: it has no relation of the chosen level, so all levels are shown now."),
        ({"level": ["core", "research"], "focus": "a"}, "c was not on the map: it was out of reach of the focus."),
        (
            {"level": ["core", "research"], "ask": "paths", "from": "a", "to": "b"},
            "c was not on the map: it is not part of the answer that was shown.",
        ),
    ],
)
def test_a_search_says_why_the_concept_was_not_on_the_map(
    page: Pages, address: dict[str, str | list[str]], reason: str
) -> None:
    shown = page(TEXT).visit(**address)
    shown.choose("focus", "c")
    assert reason in shown.text
    assert shown.data("picture")["focus"] == "c"
    shown.choose("focus", "b")
    assert "was not on the map" not in shown.text


def test_what_does_not_fit_is_found_by_the_search(page: Pages) -> None:
    rows = "".join(f"a{number % 150},acts {number},b{number % 149}\n" for number in range(700))
    shown = page("source,effect,target\n" + rows).visit()
    drawn = {name for relation in shown.data("picture")["relations"] for name in (relation["source"],)}
    missing = next(name for name in (f"a{number}" for number in range(150)) if name not in drawn)
    shown.choose("focus", missing)
    assert f"{missing} was not on the map: there was no room for everything." in shown.text
    assert missing in {relation["source"] for relation in shown.data("picture")["relations"]}
