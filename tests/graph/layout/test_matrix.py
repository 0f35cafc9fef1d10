"""Links become rows, columns and cells: each concept and each pair has its place, and none lies on another."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.layout.lay_out import lay_out
from graph.layout.link import Link
from graph.layout.matrix import READING, draw_matrix
from graph.layout.picture import EXPLORED, PHONE, PRESENTED, Box, Frame, Picture, Point
from graph.layout.typeface import text_width
from graph.model.map_model import MapModel
from graph.views.scope import Scope, within
from graph.vocabulary import TYPES, in_order

from ...shipped import RELATIONS
from .boxes import ROUNDING, outside, touching
from .sound_map import NAMES

KINDS = some.sampled_from([*TYPES, "hormone", ""])
FRAMES = (EXPLORED, PHONE, PRESENTED, Frame((300.0, 2000.0)))
# The window of 1280 x 720 pixels leaves so much for a map.
WINDOW, MARGIN, LARGEST_TYPE = (1232, 555), 10, 27


def heads(picture: Picture, turned: bool) -> list[Box]:
    return [box for box in picture.boxes if box.turned == turned]


def cells(picture: Picture) -> dict[tuple[str, str], tuple[Point, Point]]:
    return {(route.source, route.target): (route.paths[0][0], route.paths[0][1]) for route in picture.routes}


def assert_sound(picture: Picture, links: Sequence[Link], types: Mapping[str, str]) -> None:
    """Each source has a row, each target a column, each pair a cell where they meet; boxes and cells lie apart."""
    rows, columns = heads(picture, turned=False), heads(picture, turned=True)
    ends = {end for link in links for end in link.ends}
    assert sorted(box.name for box in rows) == sorted({link.source for link in links} | (set(types) - ends))
    assert sorted(box.name for box in columns) == sorted({link.target for link in links})
    assert len({box.id for box in picture.boxes}) == len(picture.boxes)
    assert {box.name for box in picture.boxes if box.id == box.name} == set(types)
    assert (touching(picture.boxes), outside(picture)) == ([], [])
    for box in picture.boxes:
        length = box.height if box.turned else box.width
        assert length >= max(text_width(line, 500) for line in box.lines) * box.font
    relations = defaultdict(list)
    for link in links:
        relations[link.ends].append(link.id)
    assert {(route.source, route.target): list(route.relations) for route in picture.routes} == relations
    assert_cells_stand_where_names_meet(picture)


def assert_cells_stand_where_names_meet(picture: Picture) -> None:
    row = {box.name: box for box in heads(picture, turned=False)}
    column = {box.name: box for box in heads(picture, turned=True)}
    for (source, target), ((left, top), (right, bottom)) in cells(picture).items():
        assert top - ROUNDING <= row[source].y - row[source].height / 2
        assert bottom + ROUNDING >= row[source].y + row[source].height / 2
        assert left - ROUNDING <= column[target].x - column[target].width / 2
        assert right + ROUNDING >= column[target].x + column[target].width / 2
        assert left > max(box.x + box.width / 2 for box in row.values())
        assert top > max(box.y + box.height / 2 for box in column.values())
        assert (right, bottom) <= (picture.width, picture.height)
    corners = sorted(cells(picture).values())
    for (one, _), (other, _) in pairwise(corners):
        assert one != other


def test_a_small_matrix() -> None:
    links = [
        Link("r1", "GABA", "calms", "T cell"),
        Link("r2", "GABA", "quietens", "T cell"),
        Link("r3", "T cell", "makes", "GABA"),
        Link("r4", "T cell", "brings", "Inflammation"),
    ]
    types = {"GABA": "transmitter", "T cell": "immune cell", "Inflammation": "immune process"}
    picture = draw_matrix(links, types, EXPLORED)
    assert_sound(picture, links, types)
    assert picture.kind == "matrix"
    assert [(box.id, box.concept, box.turned) for box in picture.boxes] == [
        *(("GABA", "", False), ("T cell", "", False)),
        *(("GABA ", "GABA", True), ("T cell ", "T cell", True), ("Inflammation", "", True)),
    ]
    assert [picture.box_ids(route) for route in picture.routes] == [
        *(("GABA", "T cell "), ("T cell", "GABA "), ("T cell", "Inflammation")),
    ]
    assert [heading.text for heading in picture.headings] == [READING]


def test_types_follow_each_other_as_everywhere_and_what_is_alike_stands_together() -> None:
    pairs = [("b", "x"), ("b", "y"), ("d", "z"), ("c", "x"), ("c", "y"), ("c", "v"), ("a", "z"), ("i", "x")]
    links = [Link(f"r{number}", source, "acts on", target) for number, (source, target) in enumerate(pairs)]
    types = {**dict.fromkeys("abcd", "cytokine"), "i": "transmitter", **dict.fromkeys("vxyz", "condition")}
    rows = [box.id for box in heads(draw_matrix(links, types, EXPLORED), turned=False)]
    assert rows == ["i", "c", "b", "a", "d"]


@settings(deadline=None, max_examples=60)
@given(
    some.dictionaries(NAMES.map(str.strip).filter(bool), KINDS, min_size=1, max_size=60),
    some.randoms(use_true_random=False),
    some.sampled_from(FRAMES),
)
def test_boxes_and_cells_never_touch_and_every_pair_has_one_cell(
    types: dict[str, str], random: Random, frame: Frame
) -> None:
    names = list(types)
    ends = [(random.choice(names), random.choice(names)) for _ in range(min(80, 2 * len(names)))]
    links = [Link(f"r{number}", source, "x", target) for number, (source, target) in enumerate(ends)]
    assert_sound(draw_matrix(links, types, frame), links, types)


def test_the_order_of_the_links_changes_nothing() -> None:
    links = [Link(f"r{one}{two}", f"a{one}", "x", f"b{two}") for one, two in product(range(4), range(5)) if one != two]
    types = {name: "cytokine" for link in links for name in link.ends}
    shuffled = Random(3).sample(links, len(links))
    found = draw_matrix(shuffled, types, EXPLORED)
    expected = draw_matrix(links, types, EXPLORED)
    assert (found.boxes, set(cells(found).items())) == (expected.boxes, set(cells(expected).items()))


def scale(picture: Picture) -> float:
    """Return the zoom that web/front/shared/fit.js finds where all of it is to be seen."""
    whole = min((WINDOW[0] - 2 * MARGIN) / picture.width, (WINDOW[1] - 2 * MARGIN) / picture.height)
    return min(whole, LARGEST_TYPE / max(box.font for box in picture.boxes))


def test_what_has_thirty_relations_is_seen_whole_in_type_of_eleven_pixels(model: MapModel) -> None:
    scopes = [Scope(("core",)), *(Scope((), name, 1) for name in sorted(model.types))]
    small = [scope for scope in scopes if len(within(model.relations, scope)) <= 30]
    pictures = {scope.focus: lay_out(model, scope, "matrix") for scope in small}
    sizes = {focus: picture.boxes[0].font * scale(picture) for focus, picture in pictures.items()}
    assert len(sizes) > 60
    assert {focus: size for focus, size in sizes.items() if size < 11} == {}


@pytest.mark.parametrize("frame", [EXPLORED, PHONE])
def test_all_that_is_shipped_is_a_matrix_with_a_cell_for_each_pair(model: MapModel, frame: Frame) -> None:
    picture = lay_out(model, Scope(), "matrix", frame)
    assert (touching(picture.boxes), outside(picture)) == ([], [])
    assert_cells_stand_where_names_meet(picture)
    assert sum(len(route.relations) for route in picture.routes) == len(RELATIONS)
    kinds = [model.types[box.name] for box in heads(picture, turned=False)]
    assert list(dict.fromkeys(kinds)) == list(in_order(TYPES, set(kinds)))
    assert len(dict.fromkeys(kinds)) == sum(one != two for one, two in zip(kinds, [*kinds[1:], None], strict=True))


def test_more_room_makes_larger_cells_and_not_another_order(model: MapModel) -> None:
    small, large = (
        lay_out(model, Scope(("core",)), "matrix", replace(EXPLORED, space=space))
        for space in ((700.0, 500.0), (1000.0, 580.0))
    )
    assert [box.id for box in small.boxes] == [box.id for box in large.boxes]
    assert large.boxes[0].font >= small.boxes[0].font
