"""A line ends in the head of its sign, and the head points the way the line arrives."""

import pytest

from graph.export.drawing.arrow_head import arrow_head, dashes
from graph.export.drawing.marks import Area, Line

RIGHT = ((0.0, 0.0), (90.0, 10.0), (100.0, 10.0))
DOWN = ((5.0, 0.0), (5.0, 50.0))


def test_an_arrow_has_its_tip_at_the_end_of_the_line() -> None:
    (head,) = arrow_head(0, RIGHT, "#000000", 1.3, "#ffffff")
    assert isinstance(head, Area)
    assert head.path[0] == (100, 10)
    assert {(round(x, 1), round(y, 1)) for x, y in head.path} == {(100, 10), (91, 14.5), (91, 5.5)}


def test_a_bar_stands_across_the_line() -> None:
    (head,) = arrow_head(1, DOWN, "#000000", 1.3, "#ffffff")
    assert isinstance(head, Line)
    assert (head.path[0], head.path[-1]) == (pytest.approx((-0.58, 47.75)), pytest.approx((10.58, 47.75)))
    assert head.width == pytest.approx(2.7)


def test_a_dot_touches_the_end_of_the_line() -> None:
    (head,) = arrow_head(2, RIGHT, "#000000", 1.3, "#ffffff")
    assert isinstance(head, Area)
    assert max(x for x, _ in head.path) == pytest.approx(100)


def test_a_contested_line_ends_in_a_diamond() -> None:
    (head,) = arrow_head(5, RIGHT, "#000000", 1.3, "#ffffff")
    assert isinstance(head, Area)
    assert head.path[0] == (100, 10)
    assert {(round(x, 1), round(y, 2)) for x, y in head.path} == {(100, 10), (94.6, 14.05), (89.2, 10), (94.6, 5.95)}


def test_an_open_arrow_is_a_line_and_no_clear_effect_has_no_head() -> None:
    (head,) = arrow_head(3, RIGHT, "#000000", 1.3, "#ffffff")
    assert isinstance(head, Line)
    assert arrow_head(4, RIGHT, "#000000", 1.3, "#ffffff") == []
    assert arrow_head(0, (), "#000000", 1.3, "#ffffff") == []


def test_the_line_of_no_clear_effect_is_dotted_and_a_contested_one_dashed() -> None:
    assert [dashes(sign) for sign in range(6)] == [(), (), (), (), (1.5, 4.0), (7.0, 3.5)]


def test_where_no_polarity_is_stated_a_ring_is_as_empty_as_the_ground() -> None:
    (head,) = arrow_head(7, RIGHT, "#000000", 1.3, "#ffffff")
    assert isinstance(head, Area)
    assert (head.fill, head.border) == ("#ffffff", "#000000")
