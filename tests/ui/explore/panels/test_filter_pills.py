"""Each facet that the file has words for gets a filter, each word the count that it would show."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from ui.explore.panels.filter_pills import show_counts

from ....shipped import CORE, RELATIONS, RESEARCH, having, with_type

Pages = Callable[..., Any]
TEXT = (
    "source,effect,target,polarity,level,evidence,source_type\n"
    "a,feeds,b,increases,core,human,hormone\nb,calms,c,decreases,research,,\nb,wakes,c,increases,core,,cytokine\n"
)


def offered(shown: Any) -> dict[str, list[str]]:
    others = ("layout", "ask", "direction", "depth")
    groups = [group for group in shown.app.get("button_group") if group.key not in others]
    return {group.key: [option.content for option in group.proto.options] for group in groups}


def counted(shown: Any) -> dict[str, list[int]]:
    """Return the number behind each word of each filter."""
    (style,) = [found.proto.body for found in shown.app.get("html") if found.proto.body.startswith("<style>.st-key")]
    rules = re.findall(r"\.st-key-(\w+) button:nth-of-type\((\d+)\) p::after\{content:' (\d+)'\}", style)
    found: dict[str, list[int]] = {}
    for facet, place, count in rules:
        found.setdefault(facet, []).append(int(count))
        assert len(found[facet]) == int(place)
    return found


def test_words_are_offered_in_the_order_of_the_vocabulary(page: Pages) -> None:
    assert offered(page(TEXT).visit()) == {
        "level": ["core", "research"],
        "type": ["cytokine", "concept", "hormone"],
        "polarity": ["increases", "decreases"],
        "evidence": ["human", "not stated"],
        "support": ["contested"],
    }


def test_each_word_has_the_count_that_it_alone_would_show(page: Pages) -> None:
    shown = page(TEXT).visit()
    found = [counted(shown)]
    for key, chosen in (("level", []), ("polarity", ["decreases"])):
        shown.choose(key, chosen)
        found.append(counted(shown))
    assert found == [
        {"level": [2, 1], "type": [2, 1, 1], "polarity": [2, 0], "evidence": [1, 1], "support": [1]},
        {"level": [2, 1], "type": [3, 2, 1], "polarity": [2, 1], "evidence": [1, 2], "support": [2]},
        {"level": [2, 1], "type": [1, 1, 0], "polarity": [2, 1], "evidence": [0, 1], "support": [1]},
    ]


@pytest.mark.parametrize(
    ("key", "chosen", "amount"),
    [
        ("level", ["research"], len(RESEARCH)),
        ("level", [], len(RELATIONS)),
        ("polarity", ["increases"], len(having(CORE, polarity="increases"))),
        ("type", ["intervention"], len(with_type(CORE, "intervention"))),
    ],
)
def test_the_count_behind_a_word_is_what_choosing_it_shows(
    page: Pages, key: str, chosen: list[str], amount: int
) -> None:
    shown = page().visit()
    promised = [counted(shown)[key][offered(shown)[key].index(word)] for word in chosen] or [amount]
    shown.choose(key, chosen)
    assert f"{amount} of {len(RELATIONS)} relations" in shown.text
    assert promised == [amount]


def test_only_numbers_reach_the_style_sheet() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        show_counts({"type": {"</style><script>": "1'}</style><script>"}})
