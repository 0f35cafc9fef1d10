"""A cross stands in the middle of its curve, or as near to it as no box covers it; in a cell it stands in a corner."""

from graph.layout.cross_place import cross_place
from graph.layout.picture import Box, Picture, Route

CURVE = ((0.0, 0.0), (50.0, 0.0), (50.0, 0.0), (100.0, 0.0))


def place(*boxes: tuple[float, float], path: tuple[tuple[float, float], ...] = CURVE) -> tuple[float, float]:
    drawn = tuple(Box(f"b{x}", "concept", (), x, y, 20, 20, 12) for x, y in boxes)
    route = Route("a", "b", ("r",), (path,))
    return cross_place(route, Picture("atlas", 100, 100, drawn, (route,)))


def test_nothing_in_the_way_leaves_it_in_the_middle() -> None:
    assert place() == (50, 0)
    assert place((50, 30)) == (50, 0)


def test_a_box_over_the_middle_moves_it_along_the_curve() -> None:
    assert place((50, 0)) == (34.2, 0)
    assert place((50, 0), (35, 0)) == (65.8, 0)


def test_boxes_everywhere_leave_it_in_the_middle() -> None:
    assert place(*((float(x), 0.0) for x in range(0, 101, 10))) == (50, 0)


def test_of_several_pieces_the_middle_one_comes_first() -> None:
    second = ((150.0, 0.0), (150.0, 0.0), (200.0, 0.0))
    assert place(path=(*CURVE, *second, (250.0, 0.0), (250.0, 0.0), (300.0, 0.0))) == (150, 0)


def test_in_a_cell_it_stands_in_the_corner() -> None:
    route = Route("a", "b", ("r",), (((10.0, 20.0), (40.0, 50.0)),))
    assert cross_place(route, Picture("matrix", 100, 100, (), (route,))) == (16, 26)
