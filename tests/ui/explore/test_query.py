"""What the widgets say becomes a query, and at that query the widgets say the same again."""

from pathlib import Path

import pytest

from graph.dataset import load
from ui.explore.query import Query, query_for, values_of

READING = load(Path(__file__).parents[3] / "data" / "relations.csv")
STORY = READING.stories[0].id


def again(query: Query) -> Query:
    """Return the query that is written for what a query shows."""
    values = values_of(READING, query)
    said = {
        name: [str(one) for one in value] if isinstance(value, (list, tuple)) else [] if value is None else [str(value)]
        for name, value in values.items()
    }
    return query_for(READING, said)


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"level": [""]},
        {"level": ["research"], "polarity": ["decreases", "increases"], "layout": ["atlas"]},
        {"focus": ["GABA"], "depth": ["2"], "direction": ["in"], "grown": ["Mood"], "select": ["Mood"]},
        {"ask": ["paths"], "from": ["GABA"], "to": ["Mood"], "length": ["4"]},
        {"ask": ["what if"], "from": ["GABA"], "change": ["lower"]},
        {"ask": ["loops"], "level": ["core", "research"]},
    ],
)
def test_a_query_comes_back_as_it_was(query: Query) -> None:
    assert again(query) == query


def test_what_is_as_at_first_or_of_no_use_is_left_out() -> None:
    useless = {
        "level": ["core"],
        "depth": ["2"],
        "grown": ["Mood"],
        "from": ["GABA"],
        "waves": ["1"],
        "layout": ["auto"],
    }
    assert again({**useless, "polarity": ["sideways"], "story": ["gone"], "step": ["3"]}) == {}


def test_a_step_is_written_with_all_that_it_says_and_with_what_differs_from_it() -> None:
    plain = again({"story": [STORY], "step": ["1"]})
    assert (plain["story"], plain["step"], plain["focus"]) == ([STORY], ["1"], ["Serotonin"])
    assert again(plain) == plain
    unlike = {**plain, "focus": [""], "select": [""], "depth": [""], "level": [""]}
    assert again(unlike)["focus"] == [""]
    assert again(again(unlike)) == again(unlike)
