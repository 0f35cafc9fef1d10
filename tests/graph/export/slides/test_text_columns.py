"""Texts become columns of a height, each text whole and none lost."""

from hypothesis import given
from hypothesis import strategies as st

from graph.export.slides.text_columns import in_columns


@given(st.lists(st.text("ab ", max_size=40), max_size=12), st.integers(1, 6))
def test_no_text_is_lost_or_moved(texts: list[str], most: int) -> None:
    assert [text for column in in_columns(texts, 5, most) for text in column] == texts


def test_a_text_that_is_too_high_has_a_column_of_its_own() -> None:
    assert in_columns(["a", "one two three", "b"], 2, 2) == [["a"], ["one two three"], ["b"]]


def test_no_texts_make_no_columns() -> None:
    assert in_columns([], 5, 5) == []
