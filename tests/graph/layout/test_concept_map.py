"""Links become a concept map in which no box touches another and every arrow points where it did."""

from collections.abc import Sequence

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from graph.layout.concept_map import CONCEPT, PHRASE, Link, draw_concept_map
from graph.layout.picture import SPACE, Box, Picture, Point
from graph.layout.typeface import text_width

from .boxes import outside, touching

ODD_NAMES = (
    "<b>",
    "<b>bold</b>",
    "\\N",
    "\\",
    'say "hi"',
    "a:b:c",
    "c0",
    "p0",
    "graph",
    "node",
    "{x|y}",
    "&amp;",
    "a->b",
    "神経伝達物質",
    "🧠🔥",
    "دوبامين",
    "e\u0301",
    "ZwischenzellulärerBotenstoffwechselregulationsmechanismus",
    "a very long name of a concept that nobody would ever want to read on a map of anything at all",
)
NAMES = some.one_of(some.sampled_from(ODD_NAMES), some.sampled_from("ABCDEFG"), some.text(min_size=1, max_size=30))
LINKS = some.lists(some.tuples(NAMES, NAMES, NAMES), min_size=1, max_size=9)


def links(*triples: Sequence[str]) -> list[Link]:
    return [Link(f"r{number}", *triple) for number, triple in enumerate(triples)]


def leaves(point: Point, box: Box) -> bool:
    """Return whether a point lies within two pixels of the border of a box."""
    return -2 < max(abs(point[0] - box.x) - box.width / 2, abs(point[1] - box.y) - box.height / 2) < 2


def assert_sound(picture: Picture, drawn: Sequence[Link]) -> None:
    """The picture holds each concept and phrase once, apart from each other, and each arrow runs through its phrase."""
    names = sorted({name for link in drawn for name in (link.source, link.target)})
    assert [(box.id, box.kind) for box in picture.boxes] == [
        *((name, "concept") for name in names),
        *((link.id, "phrase") for link in drawn),
    ]
    assert touching(picture.boxes) == []
    assert outside(picture) == []
    places = {(box.id, box.kind): box for box in picture.boxes}
    assert [(route.source, route.target, route.relations) for route in picture.routes] == [
        (link.source, link.target, (link.id,)) for link in drawn
    ]
    for route in picture.routes:
        stops = (places[route.source, "concept"], places[route.relations[0], "phrase"], places[route.target, "concept"])
        (start, before), (after, end) = ((path[0], path[-1]) for path in route.paths)
        ends = zip((start, before, after, end), (stops[0], stops[1], stops[1], stops[2]), strict=True)
        assert all(leaves(point, box) for point, box in ends)


def test_a_single_relation_reads_from_left_to_right() -> None:
    picture = draw_concept_map(links(("GABA", "generally calms", "Inflammation")), None, SPACE)
    assert_sound(picture, links(("GABA", "generally calms", "Inflammation")))
    by_x = sorted(picture.boxes, key=lambda box: box.x)
    assert [box.lines for box in by_x] == [("GABA",), ("generally calms",), ("Inflammation",)]
    assert [box.font for box in by_x] == [CONCEPT.font, PHRASE.font, CONCEPT.font]
    assert (picture.kind, picture.headings) == ("map", ())


def test_a_focus_without_relations_stands_alone() -> None:
    picture = draw_concept_map([], "GABA", SPACE)
    assert [(box.id, box.kind, box.lines) for box in picture.boxes] == [("GABA", "concept", ("GABA",))]
    assert (picture.routes, outside(picture)) == ((), [])


def test_a_focus_outside_the_relations_is_drawn_beside_them() -> None:
    picture = draw_concept_map(links(("a", "b", "c")), "x", SPACE)
    assert sorted(box.id for box in picture.boxes) == ["a", "c", "r0", "x"]


def test_opposite_and_parallel_relations_each_keep_their_phrase() -> None:
    drawn = links(("a", "wakes", "b"), ("b", "calms", "a"), ("a", "calms", "b"))
    assert_sound(draw_concept_map(drawn, None, SPACE), drawn)


def test_a_focus_stands_between_its_neighbours_and_no_arrow_turns_round() -> None:
    drawn = links(*(("focus", "acts on", f"concept {number}") for number in range(16)))
    picture = draw_concept_map(drawn, "focus", SPACE)
    assert_sound(picture, drawn)
    centre = next(box for box in picture.boxes if box.id == "focus")
    concepts = [box for box in picture.boxes if box.kind == "concept" and box.id != "focus"]
    left, right = [box for box in concepts if box.x < centre.x], [box for box in concepts if box.x > centre.x]
    assert (len(left), len(right)) == (8, 8)


def test_what_fits_the_space_is_drawn_at_full_size_and_fills_it() -> None:
    drawn = links(*((f"a{number}", "acts on", f"b{number % 5}") for number in range(12)))
    picture = draw_concept_map(drawn, None, SPACE)
    assert picture.width <= SPACE[0] + 1
    assert picture.height <= SPACE[1] + 1
    assert max(picture.width / SPACE[0], picture.height / SPACE[1]) == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("count", [31, 81, 120])
def test_many_relations_are_sound_too(count: int) -> None:
    drawn = links(*((f"concept {n % 23}", f"phrase number {n}", f"other {n * 7 % 31}") for n in range(count)))
    assert_sound(draw_concept_map(drawn, None, SPACE), drawn)


@settings(deadline=None, max_examples=60)
@given(LINKS)
@example([(name, name, "x") for name in ODD_NAMES])
@example([("c0", "p0", "p0"), ("p0", "c1", "c0"), ("r0", "r1", "r1x")])
def test_boxes_never_touch_and_all_lie_within_the_picture(triples: list[tuple[str, str, str]]) -> None:
    drawn = links(*((source, phrase, f"{target}!") for source, phrase, target in triples))
    picture = draw_concept_map(drawn, None, SPACE)
    assert_sound(picture, drawn)
    for box in picture.boxes:
        style = CONCEPT if box.kind == "concept" else PHRASE
        assert box.width >= max(text_width(line, style.weight) for line in box.lines) * box.font
    assert draw_concept_map(drawn, None, SPACE) == picture
