"""Graphviz places boxes where they do not touch and leads each line from box to box."""

import threading
from itertools import pairwise

import pytest

from graph.layout import dot
from graph.layout.dot import DotLayout, Node, Point, draw

LEFT_TO_RIGHT = {"rankdir": "LR", "nodesep": "0.1", "ranksep": "0.5", "splines": "true"}
A, B, C = Node("a", 40, 20), Node("b", 60, 30), Node("c", 50, 20)


def at_border(point: Point, box: Node, drawing: DotLayout) -> bool:
    """Return whether a point lies within a pixel of the border of a box."""
    x, y = drawing.centres[box.id]
    return max(abs(point[0] - x) - box.width / 2, abs(point[1] - y) - box.height / 2) == pytest.approx(0, abs=1)


def test_a_line_of_boxes_is_laid_out_from_left_to_right() -> None:
    drawing = draw([A, B], [("a", "b")], LEFT_TO_RIGHT)
    assert (drawing.width, drawing.height) == (136, 30)
    assert drawing.centres == {"a": (20, 15), "b": (106, 15)}
    assert [(path[0][1], path[-1][1]) for path in drawing.paths] == [(15, 15)]


def test_y_grows_downwards() -> None:
    drawing = draw([A, B], [("a", "b")], {"rankdir": "TB"})
    assert drawing.centres["a"][1] < drawing.centres["b"][1]


def test_each_line_leads_from_its_source_to_its_target_in_the_order_of_the_lines() -> None:
    lines = [("a", "b"), ("b", "c"), ("c", "a"), ("a", "b")]
    drawing = draw([A, B, C], lines, LEFT_TO_RIGHT)
    boxes = {"a": A, "b": B, "c": C}
    ends = [
        (at_border(path[0], boxes[source], drawing), at_border(path[-1], boxes[target], drawing))
        for path, (source, target) in zip(drawing.paths, lines, strict=True)
    ]
    assert ends == [(True, True)] * 4
    assert [(len(path) - 1) % 3 for path in drawing.paths] == [0] * 4


def test_lines_between_the_same_boxes_stay_apart() -> None:
    first, second = draw([A, B], [("a", "b"), ("a", "b")], LEFT_TO_RIGHT).paths
    assert first != second


def test_boxes_of_one_rank_stand_in_one_column() -> None:
    nodes = [Node("a", 40, 20, 0), Node("b", 60, 30, 1), Node("c", 50, 20, 0)]
    centres = draw(nodes, [("a", "b"), ("c", "b"), ("a", "c")], {**LEFT_TO_RIGHT, "newrank": "true"}).centres
    assert centres["a"][0] == centres["c"][0] < centres["b"][0]


def test_boxes_without_lines_are_placed_too() -> None:
    drawing = draw([A, B], [], LEFT_TO_RIGHT)
    assert (sorted(drawing.centres), drawing.paths) == (["a", "b"], ())


def test_a_large_drawing_that_would_hold_up_others_is_made_in_another_process(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nodes = [Node(f"n{number}", 30 + number, 20) for number in range(152)]
    lines = [(first.id, second.id) for first, second in pairwise(nodes)]
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    apart = draw(nodes, lines, {"rankdir": "LR"})
    monkeypatch.setattr(dot, "_in_own_process", lambda task: pytest.fail("this should be drawn right here"))
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    assert draw(nodes, lines, {"rankdir": "LR"}) == apart
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    monkeypatch.setattr(dot, "_LARGE", len(lines))
    assert draw(nodes, lines, {"rankdir": "LR"}) == apart
