"""Links become a concept map in which no box touches another and every arrow points where it did."""

from itertools import cycle

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from graph.layout.boxes import CONCEPT, PHRASE
from graph.layout.concept_map import draw_concept_map
from graph.layout.link import Link
from graph.layout.picture import SPACE
from graph.layout.typeface import text_width

from .boxes import outside
from .sound_map import NAMES, ODD_NAMES, assert_sound, links

LINKS = some.lists(some.tuples(NAMES, NAMES, NAMES), min_size=1, max_size=9)


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


def test_what_leads_to_a_focus_stands_left_of_it_and_what_it_leads_to_right_of_it() -> None:
    drawn = links(("a", "feeds", "b"), ("b", "feeds", "focus"), ("focus", "feeds", "c"), ("c", "feeds", "d"))
    turned = [*drawn, *(Link(f"t{number}", "d", "comes back to", "focus") for number in range(3))]
    for held, order in ((drawn, ["a", "b", "focus", "c", "d"]), (turned, ["d", "focus", "c"])):
        picture = draw_concept_map(held, "focus", SPACE)
        assert_sound(picture, held)
        across = {box.id: box.x for box in picture.boxes}
        assert sorted(order, key=across.__getitem__) == order


TYPES = {"m": "transmitter", "n": "transmitter", "cell": "immune cell", "odd": "?", "i": "condition", "j": "condition"}


def test_messengers_stand_left_in_one_column_and_illness_right_in_one_whichever_way_the_arrows_point() -> None:
    drawn = links(("i", "wakes", "cell"), ("cell", "makes", "m"), ("n", "calms", "cell"), ("i", "feeds", "j"))
    further = links(*((link.source, link.phrase, link.target) for link in drawn), ("j", "shapes", "odd"))
    picture = draw_concept_map(further, None, SPACE, types=TYPES)
    assert_sound(picture, further)
    across = {box.id: box.x for box in picture.boxes if box.kind == "concept"}
    assert across["m"] == across["n"] < min(across["cell"], across["odd"])
    assert max(across["cell"], across["odd"]) < across["i"] == across["j"]


def test_types_that_nobody_listed_put_nothing_in_order() -> None:
    drawn = links(("a", "wakes", "b"), ("b", "calms", "c"))
    unlisted = {"a": "gas", "b": "stone", "c": "transmission"}
    assert draw_concept_map(drawn, None, SPACE, types=unlisted) == draw_concept_map(drawn, None, SPACE)


def test_order_by_type_gives_way_where_it_would_cost_readable_type() -> None:
    drawn = links(*((f"m{number:02}", "wakes", "cell") for number in range(40)))
    kinds = {link.source: "transmitter" for link in drawn} | {"cell": "immune cell"}
    chain = links(*((f"x{number:02}", "then", f"x{number + 1:02}") for number in range(12)))
    mixed = {f"x{number:02}": "transmitter" if number % 2 else "condition" for number in range(13)}
    for held, types in ((drawn, kinds), (chain, mixed)):
        picture = draw_concept_map(held, None, SPACE, types=types)
        assert_sound(picture, held)


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


CUT_BY_A_HAIR = [
    ("<b>", "<b>", "神経伝達物質"),
    ("<b>", "<b>", "A"),
    ("<b>bold</b>", "<b>", "<b>bold</b>"),
    ('say "hi"', "<b>", "<b>"),
    ("a:b:c", "<b>", 'say "hi"'),
    (ODD_NAMES[-2], "<b>", ODD_NAMES[-1]),
    (ODD_NAMES[-1], "<b>", "\\N"),
    ("b", "<b>", 'say "hi"'),
]


@settings(deadline=None, max_examples=60)
@given(LINKS, some.lists(some.sampled_from(["transmitter", "condition", "cytokine", "?"]), min_size=1))
@example([(name, name, "x") for name in ODD_NAMES], ["?"])
@example([("c0", "p0", "p0"), ("p0", "c1", "c0"), ("r0", "r1", "r1x")], ["transmitter", "condition"])
@example(CUT_BY_A_HAIR, ["transmitter", "transmitter", "condition", "transmitter", "condition"])
def test_boxes_never_touch_and_all_lie_within_the_picture(
    triples: list[tuple[str, str, str]], kinds: list[str]
) -> None:
    drawn = links(*((source, phrase, f"{target}!") for source, phrase, target in triples))
    types = dict(zip(sorted({name for link in drawn for name in link.ends}), cycle(kinds), strict=False))
    picture = draw_concept_map(drawn, None, SPACE, types=types)
    assert_sound(picture, drawn)
    for box in picture.boxes:
        style = CONCEPT if box.kind == "concept" else PHRASE
        assert box.width >= max(text_width(line, style.weight) for line in box.lines) * box.font
    assert draw_concept_map(drawn, None, SPACE, types=types) == picture
