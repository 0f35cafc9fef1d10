"""Numbered texts fill columns, each entry whole, and none is lost."""

from graph.export.drawing.marks import Text
from graph.export.drawing.sheet import Block
from graph.export.poster.columns import Style, in_columns

STYLE = Style(10.0, "#000000")


def said(block: Block) -> list[tuple[float, float, str]]:
    return [(round(mark.x), round(mark.y), mark.text) for mark in block.marks if isinstance(mark, Text)]


def test_two_columns_are_about_equally_high() -> None:
    [block] = in_columns(["one", "two", "three", "four"], 820, 500, STYLE)
    assert [(x, text) for x, _, text in said(block)] == [
        (0, "1. one"),
        (0, "2. two"),
        (422, "3. three"),
        (422, "4. four"),
    ]


def test_what_one_space_does_not_hold_goes_on_in_the_next() -> None:
    found = in_columns([f"entry {number}" for number in range(7)], 820, 36, STYLE)
    assert [[text for _, _, text in said(block)] for block in found] == [
        ["1. entry 0", "2. entry 1", "3. entry 2", "4. entry 3"],
        ["5. entry 4", "6. entry 5", "7. entry 6"],
    ]
    assert all(block.height <= 40 for block in found)


def test_an_entry_higher_than_any_column_stands_alone_and_no_text_is_no_block() -> None:
    long = "word " * 300
    found = in_columns(["short", long, "last"], 400, 60, STYLE)
    words = " ".join(text for block in found for _, _, text in said(block)).split()
    assert words.count("word") == 300
    assert in_columns([], 400, 60, STYLE) == ()
