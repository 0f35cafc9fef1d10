"""The drawer opens on the side that does not hide what was selected."""

from collections.abc import Callable
from typing import Any

import pytest

from ui.explore.panels.drawer import _free_side

Pages = Callable[..., Any]


@pytest.mark.parametrize(
    ("places", "ends", "side"),
    [
        ({"x": 0.1}, set(), "right"),
        ({"x": 0.9}, set(), "left"),
        ({"x": 0.5}, set(), "right"),
        ({"x": 0.5, "a": 0.9, "b": 0.8, "c": 0.1}, {"a", "b", "c", "x"}, "left"),
        ({"x": 0.5, "a": 0.9, "b": 0.2, "c": 0.1}, {"a", "b", "c"}, "right"),
        ({"x": 0.1, "a": 0.9, "b": 0.8, "c": 0.7}, {"a", "b", "c"}, "right"),
        ({}, {"a"}, "right"),
    ],
)
def test_the_free_side_hides_fewest_of_the_boxes_and_never_the_selected_one(
    places: dict[str, float], ends: set[str], side: str
) -> None:
    assert _free_side(places, ends, "x") == side


def test_the_drawer_is_there_only_while_something_is_selected(page: Pages) -> None:
    shown = page("source,effect,target\nGABA,calms,Stress\n").visit(select="GABA")
    assert shown.containers & {"drawer_left", "drawer_right"} == {"drawer_right"}
    shown.click("close_detail")
    assert shown.containers & {"drawer_left", "drawer_right"} == set()
    assert shown.data("map")["selected"] == ""
    assert "select" not in shown.app.query_params


def test_what_is_selected_is_told_though_the_filters_hide_it(page: Pages) -> None:
    text = "source,effect,target,polarity\nGABA,calms,Stress,decreases\nStress,raises,Cortisol,increases\n"
    shown = page(text).visit(select="GABA", polarity=["increases"])
    assert "concept GABA " in shown.text
    assert "1 more relation outside this view" in shown.text
