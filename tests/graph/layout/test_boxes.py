"""A box holds its text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.layout.boxes import CONCEPT, PHRASE, BoxStyle, box_size
from graph.layout.typeface import LINE_HEIGHT, text_width

STYLES = some.sampled_from([CONCEPT, PHRASE, BoxStyle(4, 500, 6, 2.5)])


def test_a_box_is_as_large_as_its_lines_and_its_padding() -> None:
    style = BoxStyle(font=20, weight=400, pad_x=7, pad_y=3)
    assert box_size("", 9, style) == (("",), 14, 31)
    lines, width, height = box_size("Fight-or-flight response", 9, style)
    assert (lines, height) == (("Fight-or-flight", "response"), 56)
    assert width == pytest.approx(text_width("Fight-or-flight", 400) * 20 * 1.02 + 14, abs=0.05)


@settings(deadline=None)
@given(some.text(max_size=80), some.sampled_from([5.0, 9.0, 18.0]), STYLES)
def test_a_box_is_never_smaller_than_its_text(text: str, width: float, style: BoxStyle) -> None:
    lines, box_width, box_height = box_size(text, width, style)
    assert box_width >= max(text_width(line, style.weight) for line in lines) * style.font + 2 * style.pad_x - 0.05
    assert box_height >= len(lines) * style.font * LINE_HEIGHT + 2 * style.pad_y - 0.05
