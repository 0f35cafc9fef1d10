"""Links become columns of concepts, one for each type, and one curve for each pair."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.layout.atlas import draw_atlas
from graph.layout.link import Link
from graph.layout.picture import SPACE, Heading, Picture
from graph.layout.scroll_atlas import draw_scroll_atlas
from graph.layout.typeface import text_width
from graph.vocabulary import TYPES

from .boxes import ROUNDING, outside, touching

ODD_NAMES = ("<b>", "\\N", "a:b:c", "c0", "a0", "a1", "神経伝達物質", "🧠🔥", "دوبامين", "Zwischenzellbotenstoff" * 3)
NAMES = some.one_of(some.sampled_from(ODD_NAMES), some.text(min_size=1, max_size=40), some.integers().map(str))
KINDS = some.sampled_from([*TYPES, "hormone", "<i>", "\\L", ""])


def assert_sound(picture: Picture, types: Mapping[str, str]) -> None:
    """Each concept stands once in a column of its type, below the headings, one of them its own, and touches none."""
    assert sorted(box.id for box in picture.boxes) == sorted(types)
    assert touching(picture.boxes) == []
    assert outside(picture) == []
    columns: dict[float, set[str]] = {}
    for box in picture.boxes:
        columns.setdefault(box.x, set()).add(types[box.id])
        assert box.width >= max(text_width(line, 500) for line in box.lines) * box.font
        assert box.y - box.height / 2 >= 22 - ROUNDING
    assert all(len(kinds) == 1 for kinds in columns.values())
    present = set(types.values())
    known, further = [kind for kind in TYPES if kind in present], sorted(present - set(TYPES))
    assert_named(picture, [*known, *further])
    headings = {kind: heading.text for kind, heading in zip([*known, *further], picture.headings, strict=True)}
    assert picture.sections == {name: headings[type] for name, type in types.items()}
    assert [kind for kind in dict.fromkeys(next(iter(columns[x])) for x in sorted(columns))] == [*known, *further]


def assert_named(picture: Picture, kinds: list[str]) -> None:
    """Each type is named, as far as there is room for it: no heading touches the next, or runs over the edge."""
    for heading, kind in zip(picture.headings, kinds, strict=True):
        assert heading.text == kind or (heading.text.endswith("…") and kind.startswith(heading.text[:-1]))
    halves = [text_width(heading.text, 600) * heading.font / 2 for heading in picture.headings]
    sides = [(heading.x - half, heading.x + half) for heading, half in zip(picture.headings, halves, strict=True)]
    assert -ROUNDING <= sides[0][0] <= sides[-1][1] <= picture.width + ROUNDING
    assert all(before[1] <= after[0] + ROUNDING for before, after in pairwise(sides))


def test_a_small_atlas() -> None:
    links = [Link("r1", "GABA", "calms", "Inflammation"), Link("r2", "GABA", "quietens", "Inflammation")]
    picture = draw_atlas(links, {"GABA": "transmitter", "Inflammation": "immune process"}, (1000, 580))
    assert (picture.kind, picture.width, picture.height) == ("atlas", 1000, 580)
    left, right = picture.boxes
    assert (left.id, left.kind, left.lines, left.font, left.y) == ("GABA", "concept", ("GABA",), 14, 301)
    assert (right.id, right.lines, right.y) == ("Inflammation", ("Inflammation",), 301)
    assert picture.headings == (Heading("transmitter", left.x, 15, 14), Heading("immune process", right.x, 15, 14))
    (route,) = picture.routes
    assert (route.source, route.target, route.relations) == ("GABA", "Inflammation", ("r1", "r2"))
    ((start, _, _, end),) = route.paths
    assert start == pytest.approx((left.x + left.width / 2, 301))
    assert end == pytest.approx((right.x - right.width / 2, 301))


def test_both_directions_of_a_pair_are_two_curves() -> None:
    links = [Link("r1", "a", "x", "b"), Link("r2", "b", "y", "a")]
    routes = draw_atlas(links, {"a": "cytokine", "b": "condition"}, SPACE).routes
    assert [(route.source, route.target, route.relations) for route in routes] == [
        ("a", "b", ("r1",)),
        ("b", "a", ("r2",)),
    ]


def test_a_curve_within_one_column_leaves_and_arrives_on_the_right() -> None:
    picture = draw_atlas([Link("r1", "a", "x", "b")], {"a": "cytokine", "b": "cytokine"}, SPACE)
    places = {box.id: box for box in picture.boxes}
    ((start, first, second, end),) = picture.routes[0].paths
    assert start == pytest.approx((places["a"].x + places["a"].width / 2, places["a"].y))
    assert end == pytest.approx((places["b"].x + places["b"].width / 2, places["b"].y))
    assert min(first[0], second[0]) > max(start[0], end[0])


def test_a_curve_within_the_last_column_stays_inside_the_picture() -> None:
    types = {"a": "transmitter", "b": "transmitter", "c": "intervention", "d": "intervention"}
    links = [Link("r1", "a", "feeds", "b"), Link("r2", "c", "feeds", "d"), Link("r3", "a", "feeds", "c")]
    picture = draw_atlas(links, types, (200, 200))
    across = [x for route in picture.routes for path in route.paths for x, _ in path]
    assert 0 <= min(across) <= max(across) <= picture.width


def test_a_column_of_one_name_stands_closer_to_its_neighbours_than_long_ones_do() -> None:
    long = dict.fromkeys(("immune process", "brain function", "condition"), 9)
    kinds = {"transmitter": 9, "immune cell": 9, "cytokine": 1, **long}
    types = {f"{kind} {number}": kind for kind, count in kinds.items() for number in range(count)}
    sides: dict[str, tuple[float, float]] = {}
    for box in draw_atlas([], types, SPACE).boxes:
        left, right = sides.get(types[box.id], (SPACE[0], 0))
        sides[types[box.id]] = min(left, box.x - box.width / 2), max(right, box.x + box.width / 2)
    gaps = [sides[after][0] - sides[before][1] for before, after in pairwise(kinds)]
    assert gaps[1] == pytest.approx(gaps[2], abs=0.2)
    assert gaps[1] < gaps[0] / 2


def test_a_type_with_a_long_name_is_named_as_far_as_there_is_room() -> None:
    kinds = ["</style><svg onload=run()>", "m" * 100_000, "regulation of transcription, DNA-templated", "cytokine"]
    picture = draw_atlas([], {f"concept {number}": kind for number, kind in enumerate(kinds)}, (400, 300))
    assert_named(picture, ["cytokine", *sorted(kinds[:3])])
    assert [heading.text.endswith("…") for heading in picture.headings] == [False, True, True, True]


@pytest.mark.parametrize("count", [1, 2, 40, 120])
def test_one_type_alone_takes_as_many_columns_as_it_needs(count: int) -> None:
    types = {f"a concept with the number {number}": "hormone" for number in range(count)}
    assert_sound(draw_atlas([], types, SPACE), types)


def test_columns_of_one_type_part_no_pair() -> None:
    links = [Link(f"r{number}", f"Ligand {number}", "binds", f"Receptor {number}") for number in range(60)]
    types = dict.fromkeys((name for link in links for name in link.ends), "protein")
    places = {box.id: box.x for box in draw_atlas(links, types, SPACE).boxes}
    assert len({*places.values()}) > 3
    assert [link.id for link in links if places[link.source] != places[link.target]] == []


def test_communities_have_whole_names_and_columns_without_a_heading() -> None:
    types = {f"Protein {n}01 · Protein {n}77 ({n}99 concepts)": f"Protein {n % 3}" for n in range(10, 28)}
    picture = draw_atlas([], types, SPACE, given=True, whole=True)
    assert (picture.headings, max(len(box.lines) for box in picture.boxes)) == ((), 3)
    assert {" ".join(box.lines) for box in picture.boxes} == {*types}


def test_headings_are_as_large_as_all_of_them_can_be_read() -> None:
    sizes = [
        draw_atlas([], {f"c{number}": f"a type of number {number}" for number in range(count)}, (900, 300)).headings
        for count in (3, 9)
    ]
    assert [{heading.font for heading in headings} for headings in sizes] == [{14}, {11}]


def test_as_many_types_as_concepts_still_have_a_column_each() -> None:
    types = {f"concept {number}": f"type {number:02}" for number in range(40)}
    assert_sound(draw_atlas([], types, SPACE), types)


@settings(deadline=None, max_examples=80)
@given(some.dictionaries(NAMES, KINDS, min_size=1, max_size=120), some.randoms(use_true_random=False))
def test_boxes_never_touch_and_every_pair_has_one_curve(types: dict[str, str], random: Random) -> None:
    names = list(types)
    ends = [(random.choice(names), random.choice(names)) for _ in range(min(60, 2 * len(names)))]
    links = [Link(f"r{number}", source, "x", target) for number, (source, target) in enumerate(ends)]
    picture = draw_atlas(links, types, SPACE)
    assert_sound(picture, types)
    pairs = {end: tuple(link.id for link in links if (link.source, link.target) == end) for end in ends}
    assert {(route.source, route.target): route.relations for route in picture.routes} == pairs
    assert len(picture.routes) == len(pairs)


def test_a_concept_that_acts_on_itself_has_a_loop_at_its_inner_side() -> None:
    links = [
        Link("r1", "IL-6", "raises", "IL-6"),
        Link("r2", "IL-6", "feeds", "Pain"),
        Link("r3", "Pain", "feeds", "Pain"),
    ]
    picture = draw_atlas(links, {"IL-6": "cytokine", "Pain": "condition"}, SPACE)
    places = {box.id: box for box in picture.boxes}
    loops = {route.source: route.paths[0] for route in picture.routes if route.source == route.target}
    for name, inward in (("IL-6", 1), ("Pain", -1)):
        start, out, back, end = loops[name]
        assert start[0] == end[0] == round(places[name].x + inward * places[name].width / 2, 1)
        assert start[1] < places[name].y < end[1]
        assert (out[0] - start[0]) * inward == (back[0] - end[0]) * inward > 20


@pytest.mark.parametrize("draw", [draw_atlas, lambda links, types, space: draw_scroll_atlas(links, types, space[0])])
@pytest.mark.parametrize("kinds", [("cytokine", "condition"), ("cytokine", "cytokine")])
def test_two_concepts_that_act_on_each_other_have_two_curves(
    draw: Callable[..., Picture], kinds: tuple[str, str]
) -> None:
    there, back = Link("r1", "A", "feeds", "B"), Link("r2", "B", "calms", "A")
    types = dict(zip("AB", kinds, strict=True))
    to, fro = (route.paths[0] for route in draw([there, back], types, (500, 300)).routes)
    for one, other in zip(to, reversed(fro), strict=True):
        assert abs(one[0] - other[0]) + abs(one[1] - other[1]) >= 5
    (alone,) = draw([there], types, (500, 300)).routes
    assert alone.paths[0] not in (to, fro)
