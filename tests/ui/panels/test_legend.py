"""The legend counts what is on the map, and a click on it filters."""

from collections.abc import Callable
from typing import Any

Pages = Callable[..., Any]
TEXT = (
    "source,effect,target,polarity,source_type\n"
    "a,feeds,b,increases,hormone\na,starves,b,decreases,\nb,calms,c,no clear effect,cytokine\n"
)


def entries(shown: Any) -> list[tuple[str, str, int, int, bool]]:
    names = ("facet", "word", "tone", "count", "chosen")
    return [tuple(entry[name] for name in names) for entry in shown.data("legend_list")["entries"]]


def test_types_signs_and_contested_pairs_are_counted(page: Pages) -> None:
    assert entries(page(TEXT).visit()) == [
        ("type", "cytokine", 3, 1, False),
        ("type", "concept", 8, 1, False),
        ("type", "hormone", 9, 1, False),
        ("polarity", "increases", 0, 1, False),
        ("polarity", "decreases", 1, 1, False),
        ("polarity", "no clear effect", 4, 1, False),
        ("frame", "contested", 5, 1, False),
    ]


def test_what_the_filters_hide_is_not_counted_and_what_is_chosen_is_marked(page: Pages) -> None:
    assert entries(page(TEXT).visit(polarity=["no clear effect"])) == [
        ("type", "cytokine", 3, 1, False),
        ("type", "concept", 8, 1, False),
        ("polarity", "no clear effect", 4, 1, True),
    ]


def test_everything_shipped_has_32_contested_pairs_each_a_curve(page: Pages) -> None:
    shown = entries(page().visit(level=["core", "research"]))
    assert shown[-1] == ("curve", "contested", 5, 32, False)
    assert sum(count for facet, _, _, count, _ in shown if facet == "type") == 95
    assert sum(count for facet, _, _, count, _ in shown if facet == "polarity") == 414
