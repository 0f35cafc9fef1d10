"""Marks are told to Graphviz in its own language, with y growing upwards and every text counted."""

from graph.export.marks import Area, Line, Text, closed
from graph.export.xdot import xdot


def test_a_line_says_style_colour_and_points() -> None:
    line = Line(((0, 0), (1, 0), (2, 0), (3, 5)), "#1b62ad", 1.3)
    assert xdot([line], 10, 1) == "S 5 -solid S 17 -setlinewidth(1.3) c 7 -#1b62ad B 4 0 10 1 10 2 10 3 5"


def test_everything_is_enlarged_together() -> None:
    area = Area(closed([(0, 0), (2, 0), (2, 2)]), "#ffffff", "#000000", 0)
    assert xdot([area], 10, 8) == (
        "S 5 -solid S 15 -setlinewidth(0) c 11 -transparent C 7 -#ffffff "
        "b 10 0 80 0 80 16 80 16 80 16 80 16 64 16 64 16 64 0 80 0 80"
    )


def test_a_text_is_counted_in_bytes() -> None:
    text = Text("IL-1β", 5, 8, 10, 600, "#14202b", 22)
    assert xdot([text], 20, 1) == "c 7 -#14202b F 10 21 -Source Sans Semi-Bold T 5 11.5 0 22 6 -IL-1β"


def test_backslashes_are_counted_as_graphviz_counts_them() -> None:
    def count(text: str) -> str:
        return xdot([Text(text, 0, 0, 10, 400, "#000000", 5)], 0, 1).split(" T ")[1].split()[4]

    assert [count(text) for text in ("a\\b", "a\\\\b", "\\N\\l", "a\\", "a\\\\")] == ["2", "3", "2", "2", "2"]
