"""A page with nothing to show says why, and offers the way back."""

from collections.abc import Callable
from typing import Any

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
    assert "No relation of c at this level and depth." in shown.text
    shown.click("widen")
    assert "1 of 2 relations" in shown.text
    assert "empty" not in shown.containers


def test_a_page_with_relations_says_how_to_begin(page: Pages) -> None:
    shown = page(TEXT).visit()
    assert "Click a concept or phrase to read about it" in shown.text
    assert "do not fit on one screen" not in shown.text
