"""What is said becomes known words; what nobody knows is not chosen."""

import pytest

from web.map.query_words import chosen_one, chosen_text, chosen_words

OFFERED = ("core", "research", "__proto__")


@pytest.mark.parametrize(
    ("said", "chosen"),
    [
        ({}, ("core",)),
        ({"level": ["research", "core"]}, ("research", "core")),
        ({"level": ["unknown"]}, ("core",)),
        ({"level": ["unknown", "research"]}, ("research",)),
        ({"level": [""]}, ()),
        ({"level": []}, ()),
        ({"level": ["\\_\\_proto\\_\\_"]}, ("__proto__",)),
    ],
)
def test_known_words_are_chosen_and_saying_none_is_not_saying_nothing(
    said: dict[str, list[str]], chosen: tuple[str, ...]
) -> None:
    assert chosen_words(said, "level", OFFERED, ("core",)) == chosen


def test_one_value_is_the_last_that_is_said_where_it_is_offered() -> None:
    assert [chosen_one({"depth": words}, "depth", (0, 1, 2), 1) for words in (["2"], ["2", "0"], ["9"], [], [""])] == [
        2, 0, 1, 1, 1,
    ]  # fmt: skip
    assert chosen_one({}, "depth", (0, 1, 2), 1) == 1


def test_a_text_is_the_last_that_is_said() -> None:
    assert [chosen_text(said, "focus") for said in ({}, {"focus": []}, {"focus": ["a", "b"]})] == ["", "", "b"]
