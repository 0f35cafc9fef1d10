"""The legend counts what is on the map, and a click on it filters."""

from collections.abc import Callable
from typing import Any

from ....shipped import RELATIONS, concepts, contested

Pages = Callable[..., Any]
TEXT = (
    "source,effect,target,polarity,source_type\n"
    "a,feeds,b,increases,hormone\na,starves,b,decreases,\nb,calms,c,no clear effect,cytokine\n"
)


def entries(shown: Any) -> list[tuple[str, str, str, int, int, bool]]:
    names = ("facet", "mark", "word", "tone", "count", "chosen")
    *counted, thickness = shown.data("legend_list")["entries"]
    assert (thickness["facet"], thickness["mark"]) == ("", "wedge")
    return [tuple(entry[name] for name in names) for entry in counted]


def thickness(shown: Any) -> str:
    said: str = shown.data("legend_list")["entries"][-1]["word"]
    return said


def test_types_signs_and_contested_pairs_are_counted(page: Pages) -> None:
    assert entries(page(TEXT).visit()) == [
        ("type", "box", "cytokine", 3, 1, False),
        ("type", "box", "concept", 8, 1, False),
        ("type", "box", "hormone", 9, 1, False),
        ("polarity", "line", "increases", 0, 1, False),
        ("polarity", "line", "decreases", 1, 1, False),
        ("polarity", "line", "no clear effect", 4, 1, False),
        ("support", "frame", "contested", 5, 1, False),
    ]


def test_what_the_filters_hide_is_not_counted_and_what_is_chosen_is_marked(page: Pages) -> None:
    assert entries(page(TEXT).visit(polarity=["no clear effect"])) == [
        ("type", "box", "cytokine", 3, 1, False),
        ("type", "box", "concept", 8, 1, False),
        ("polarity", "line", "no clear effect", 4, 1, True),
    ]


def test_everything_shipped_has_its_contested_pairs_each_a_curve(page: Pages) -> None:
    shown = entries(page().visit(level=["core", "research"]))
    assert shown[-1] == ("support", "line", "contested", 5, len(contested(RELATIONS)), False)
    assert sum(count for facet, _, _, _, count, _ in shown if facet == "type") == len(concepts(RELATIONS))
    assert sum(count for facet, _, _, _, count, _ in shown if facet == "polarity") == len(RELATIONS)


def test_a_thick_line_is_explained_for_the_kind_of_map(page: Pages) -> None:
    shown = page(TEXT).visit()
    assert thickness(shown) == "thick: strong evidence"
    shown.choose("layout", "atlas")
    assert thickness(shown) == "thick: many rows"


def test_the_contested_pairs_can_be_filtered(page: Pages) -> None:
    shown = page(TEXT).visit(support=["contested"])
    assert "2 of 3 relations" in shown.text
    assert ("support", "frame", "contested", 5, 1, True) in entries(shown)
