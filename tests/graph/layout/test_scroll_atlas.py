"""Concepts become groups of names below each other, as wide as a phone."""

from collections.abc import Mapping
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as some

from graph.layout.link import Link
from graph.layout.picture import PHONE, Heading, Picture
from graph.layout.scroll_atlas import draw_scroll_atlas
from graph.layout.typeface import text_width
from graph.vocabulary import TYPES

from .boxes import outside, touching
from .sound_map import NAMES

WIDTH = PHONE.space[0]
KINDS = some.sampled_from([*TYPES, "hormone", "<i>", ""])


def assert_sound(picture: Picture, types: Mapping[str, str]) -> None:
    """Each concept stands once, below the heading of its type and above the next, and touches no other."""
    assert sorted(box.id for box in picture.boxes) == sorted(types)
    assert (touching(picture.boxes), outside(picture), picture.width) == ([], [], WIDTH)
    present = set(types.values())
    known, further = [kind for kind in TYPES if kind in present], sorted(present - set(TYPES))
    assert [heading.text for heading in picture.headings] == [*known, *further]
    assert picture.sections == {**types}
    for box in picture.boxes:
        assert box.width >= max(text_width(line, 500) for line in box.lines) * box.font
        above = [heading.text for heading in picture.headings if heading.y < box.y - box.height / 2]
        assert above[-1] == types[box.id]


def test_a_small_atlas() -> None:
    links = [Link("r1", "GABA", "calms", "Inflammation"), Link("r2", "GABA", "quietens", "Inflammation")]
    picture = draw_scroll_atlas(links, {"GABA": "transmitter", "Inflammation": "immune process"}, WIDTH)
    assert_sound(picture, {"GABA": "transmitter", "Inflammation": "immune process"})
    upper, lower = picture.boxes
    assert (picture.kind, upper.lines, lower.lines) == ("atlas", ("GABA",), ("Inflammation",))
    (route,) = picture.routes
    assert (route.source, route.target, route.relations) == ("GABA", "Inflammation", ("r1", "r2"))
    ((start, *_, end),) = route.paths
    assert (start, end) == (
        (upper.x, upper.y + upper.height / 2),
        (lower.x, lower.y - lower.height / 2),
    )


def test_a_heading_is_no_wider_than_the_phone() -> None:
    (heading,) = draw_scroll_atlas([], {"a": "m" * 5000}, WIDTH).headings
    half = text_width(heading.text, 600) * heading.font / 2
    assert heading.text.endswith("…")
    assert 0 <= heading.x - half <= heading.x + half <= WIDTH


def test_a_heading_begins_where_its_names_begin() -> None:
    (heading,) = draw_scroll_atlas([], {"a": "cytokine"}, WIDTH).headings
    half = text_width("cytokine", 600) * heading.font / 2
    assert (heading, round(heading.x - half, 1)) == (Heading("cytokine", heading.x, 15, heading.font), 1)


@settings(deadline=None, max_examples=60)
@given(some.dictionaries(NAMES, KINDS, min_size=1, max_size=120), some.randoms(use_true_random=False))
def test_boxes_never_touch_and_every_pair_has_one_curve(types: dict[str, str], random: Random) -> None:
    names = list(types)
    ends = [(random.choice(names), random.choice(names)) for _ in range(min(60, 2 * len(names)))]
    links = [Link(f"r{number}", source, "x", target) for number, (source, target) in enumerate(ends)]
    picture = draw_scroll_atlas(links, types, WIDTH)
    assert_sound(picture, types)
    pairs = {end: tuple(link.id for link in links if (link.source, link.target) == end) for end in ends}
    assert {(route.source, route.target): route.relations for route in picture.routes} == pairs


def test_a_concept_that_acts_on_itself_has_a_loop_above_it() -> None:
    picture = draw_scroll_atlas([Link("r1", "IL-6", "raises", "IL-6")], {"IL-6": "cytokine"}, WIDTH)
    ((start, up, back, end),) = picture.routes[0].paths
    (box,) = picture.boxes
    assert start[1] == end[1] == round(box.y - box.height / 2, 1)
    assert start[0] < end[0]
    assert up[1] == back[1] < start[1]
    assert outside(picture) == []
