"""The links of one concept become a map that is read from left to right through the middle."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from graph.layout.boxes import CONCEPT, PHRASE
from graph.layout.link import Link
from graph.layout.picture import SPACE, Picture
from graph.layout.star import draw_star
from graph.layout.typeface import text_width

from .boxes import outside
from .sound_map import NAMES, ODD_NAMES, assert_sound, links

SPOKES = some.lists(some.tuples(some.booleans(), NAMES, NAMES), min_size=1, max_size=40)


def star(*spokes: tuple[bool, str, str]) -> list[Link]:
    """Return the links of the focus: for each whether it leads out, its phrase and its neighbour."""
    triples = [("focus", phrase, name) if out else (name, phrase, "focus") for out, phrase, name in spokes]
    return links(*triples)


def meeting(picture: Picture) -> dict[str, tuple[float, float]]:
    """Return for each relation where its line meets the focus."""
    return {
        route.relations[0]: route.paths[0][0] if route.source == "focus" else route.paths[1][-1]
        for route in picture.routes
    }


def test_a_focus_without_links_stands_alone() -> None:
    picture = draw_star([], "focus", SPACE, {})
    assert [(box.id, box.lines) for box in picture.boxes] == [("focus", ("focus",))]
    assert (picture.routes, outside(picture)) == ((), [])


def test_arrows_come_in_on_the_left_and_go_out_on_the_right_each_at_a_place_of_its_own() -> None:
    drawn = star(*((number % 3 > 0, "acts on", f"concept {number}") for number in range(18)))
    picture = draw_star(drawn, "focus", SPACE, {})
    assert_sound(picture, drawn)
    focus = next(box for box in picture.boxes if box.id == "focus")
    met = meeting(picture)
    left, right = focus.x - focus.width / 2, focus.x + focus.width / 2
    assert {link.id: met[link.id][0] for link in drawn} == pytest.approx(
        {link.id: right if link.source == "focus" else left for link in drawn}, abs=0.1
    )
    for side in (left, right):
        heights = sorted(y for x, y in met.values() if abs(x - side) < 1)
        assert min(below - above for above, below in pairwise(heights)) > 8


def test_neighbours_stand_in_the_order_of_their_types() -> None:
    types = {"a": "condition", "b": "transmitter", "c": "cytokine", "d": "gas"}
    picture = draw_star(star(*((True, "acts on", name) for name in types)), "focus", SPACE, types)
    down = {box.id: box.y for box in picture.boxes if box.id in types}
    assert sorted(down, key=down.__getitem__) == ["b", "c", "a", "d"]


def test_a_full_side_takes_more_columns_and_its_lines_pass_between_the_concepts() -> None:
    drawn = star(*((True, "acts on", f"concept {number}") for number in range(30)))
    picture = draw_star(drawn, "focus", SPACE, {})
    assert_sound(picture, drawn)
    concepts = [box for box in picture.boxes if box.kind == "concept" and box.id != "focus"]
    assert len({box.x - box.width / 2 for box in concepts}) > 1
    middles = [path[place] for route in picture.routes for path in route.paths for place in range(3, len(path) - 1, 3)]
    assert [
        (box.id, point)
        for box in picture.boxes
        for point in middles
        if abs(box.x - point[0]) < box.width / 2 - 1 and abs(box.y - point[1]) < box.height / 2 - 1
    ] == []


def test_what_fits_is_drawn_at_full_size() -> None:
    picture = draw_star(star(*((True, "acts on", f"concept {number}") for number in range(9))), "focus", SPACE, {})
    assert (picture.width <= SPACE[0], picture.height <= SPACE[1]) == (True, True)


@settings(deadline=None, max_examples=60)
@given(SPOKES, some.tuples(some.integers(200, 2000), some.integers(200, 2000)))
@example([(True, name, name) for name in ODD_NAMES], (1000, 580))
@example([(number % 2 > 0, "x", "r0") for number in range(9)], (1000, 580))
def test_boxes_never_touch_and_every_arrow_runs_through_its_phrase(
    spokes: list[tuple[bool, str, str]], space: tuple[int, int]
) -> None:
    drawn = star(*((out, phrase, f"{name}!") for out, phrase, name in spokes))
    picture = draw_star(drawn, "focus", space, {})
    assert_sound(picture, drawn)
    for box in picture.boxes:
        style = CONCEPT if box.kind == "concept" else PHRASE
        assert box.width >= max(text_width(line, style.weight) for line in box.lines) * box.font
    assert draw_star(drawn, "focus", space, {}) == picture
