"""Links become a map that is as wide as a phone and only moved up and down."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from graph.layout.boxes import CONCEPT, PHRASE
from graph.layout.picture import PHONE, Picture
from graph.layout.scroll_map import draw_scroll_map
from graph.layout.typeface import text_width

from .sound_map import NAMES, ODD_NAMES, assert_sound, links

WIDTH = PHONE.space[0]
KINDS = ("transmitter", "cytokine", "condition", "?")
LINKS = some.lists(some.tuples(NAMES, NAMES, NAMES), min_size=1, max_size=30)


def down(picture: Picture) -> dict[str, float]:
    return {box.id: box.y for box in picture.boxes}


def test_a_focus_without_links_stands_alone() -> None:
    picture = draw_scroll_map([], "focus", WIDTH, {})
    assert ([(box.id, box.lines) for box in picture.boxes], picture.routes) == ([("focus", ("focus",))], ())


def test_what_leads_to_a_focus_stands_above_it_and_what_it_leads_to_below() -> None:
    drawn = links(("a", "wakes", "focus"), ("focus", "calms", "b"), ("c", "shapes", "focus"))
    picture = draw_scroll_map(drawn, "focus", WIDTH, {})
    assert_sound(picture, drawn)
    places = down(picture)
    assert max(places["a"], places["c"], places["r0"], places["r2"]) < places["focus"] < min(places["b"], places["r1"])


def test_every_row_is_read_from_left_to_right() -> None:
    drawn = links(("a", "wakes", "focus"), ("focus", "calms", "b"))
    across = {box.id: box.x for box in draw_scroll_map(drawn, "focus", WIDTH, {}).boxes}
    assert across["a"] < across["r0"]
    assert across["r1"] < across["b"]


def test_the_head_of_a_line_points_where_the_line_goes() -> None:
    drawn = links(("focus", "calms", "a"), ("a", "wakes", "focus"), ("b", "shapes", "focus"))
    picture = draw_scroll_map(drawn, "focus", WIDTH, {})
    (before, tip), (above, top) = (route.paths[1][-2:] for route in picture.routes[1:])
    assert (before[0], before[1] > tip[1], above[0], above[1] < top[1]) == (tip[0], True, top[0], True)


@pytest.mark.parametrize(("count", "places"), [(2, 4), (3, 2)])
def test_many_relations_of_a_concept_share_one_line_from_it_and_one_to_it(count: int, places: int) -> None:
    names = [f"a{number}" for number in range(count)]
    drawn = links(*(("focus", "calms", name) for name in names), *((name, "wakes", "focus") for name in names))
    picture = draw_scroll_map(drawn, "focus", WIDTH, {})
    assert_sound(picture, drawn)
    ends = [(route.paths[0][0] if route.source == "focus" else route.paths[1][-1]) for route in picture.routes]
    assert (len(set(ends[:count])) + len(set(ends[count:])), set(ends[:count]) & set(ends[count:])) == (places, set())


def test_messengers_stand_on_top_and_illness_below() -> None:
    drawn = links(*((source, "acts on", f"{source} {n}") for source in ("illness", "cell", "messenger") for n in "abc"))
    types = {"illness": "condition", "cell": "immune cell", "messenger": "transmitter"}
    places = down(draw_scroll_map(drawn, None, WIDTH, types))
    assert places["messenger"] < places["cell"] < places["illness"]


def test_a_phrase_says_which_concept_of_another_section_it_speaks_of() -> None:
    drawn = links(
        *(("a", "feeds", f"a{n}") for n in "123"), *(("b", "feeds", f"b{n}") for n in "123"), ("a", "calms", "b")
    )
    picture = draw_scroll_map(drawn, None, WIDTH, {})
    assert_sound(picture, drawn)
    assert next(box.lines for box in picture.boxes if box.id == "r6") == ("calms b",)


@pytest.mark.parametrize("count", [1, 20, 60, 120, 200])
def test_a_map_of_any_length_is_sound(count: int) -> None:
    drawn = links(*((f"concept {n % 23}", f"phrase number {n}", f"other {n * 7 % 31}") for n in range(count)))
    assert_sound(draw_scroll_map(drawn, None, WIDTH, {}), drawn)


@settings(deadline=None, max_examples=60)
@given(LINKS, some.booleans())
@example([(name, name, "x") for name in ODD_NAMES], False)
@example([("x", name, name) for name in ODD_NAMES], True)
@example([("a", "x", "a"), ("a", "y", "b"), ("b", "z", "a")], False)
def test_boxes_never_touch_and_all_lie_within_the_width(triples: list[tuple[str, str, str]], focused: bool) -> None:
    drawn = links(*triples)
    types = {name: KINDS[number % 4] for number, name in enumerate(name for link in drawn for name in link.ends)}
    picture = draw_scroll_map(drawn, drawn[0].source if focused else None, WIDTH, types)
    assert_sound(picture, drawn)
    assert picture.width == WIDTH
    for box in picture.boxes:
        style = CONCEPT if box.kind == "concept" else PHRASE
        assert box.width >= max(text_width(line, style.weight) for line in box.lines) * box.font
