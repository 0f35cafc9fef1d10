"""A scope becomes the kind of picture that stays readable; the shipped data are readable in both promised windows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, cycle
from pathlib import Path
from random import Random

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.layout.budget import MOST_CONCEPTS
from graph.layout.lay_out import MOST_RELATIONS, lay_out
from graph.layout.picture import EXPLORED, HELD_UPRIGHT, PHONE, PRESENTED, SPACE, Frame, Picture, empty_picture
from graph.layout.typeface import text_width
from graph.model.map_model import MapModel
from graph.views.scope import Scope, within
from graph.vocabulary import LAYOUTS, Layout

from ...models import model_of_listing
from ...shipped import CORE, RELATIONS, concepts
from ...tables import numbered
from .boxes import outside, touching

# What a window of 1280 x 720 and one of 1920 x 1080 leave for the map, the legend being in sight, too.
SMALL, LARGE = (1252, 541), (1892, 901)
# The first visit: the welcome stands beside the map.
BESIDE_WELCOME = (992, 579)
MARGIN, LARGEST_TYPE = 10, 27
WEIGHTS = {("map", "concept"): 600, ("map", "phrase"): 400, ("atlas", "concept"): 500, ("matrix", "concept"): 500}


def table(*ends: tuple[str, str]) -> pd.DataFrame:
    return numbered(("source", "effect", "target"), [(source, "acts on", target) for source, target in ends])


def laid_out(
    listing: pd.DataFrame,
    focus: str | None = None,
    layout: Layout = "auto",
    frame: Frame = EXPLORED,
    kinds: Sequence[str] = ("cytokine",),
) -> Picture:
    names = sorted({*listing["source"], *listing["target"], focus} - {None})
    model = model_of_listing(listing, dict(zip(names, cycle(kinds), strict=False)))
    return lay_out(model, Scope(focus=focus, only=tuple(listing.index)), layout, frame)


def chain(count: int) -> list[tuple[str, str]]:
    return [(f"concept {number}", f"concept {number + 1}") for number in range(count)]


def separate(count: int, width: int) -> list[tuple[str, str]]:
    return [(f"a{number}", f"b{number}") for number in range(count)]


def dense(count: int, width: int) -> list[tuple[str, str]]:
    return [(f"a{number % width}", f"b{number // width}") for number in range(count)]


def stars(count: int, width: int) -> list[tuple[str, str]]:
    return [(f"a{number // width}", f"b{number}") for number in range(count)]


def scattered(count: int, width: int) -> list[tuple[str, str]]:
    random = Random(count)
    return [(f"a{random.randrange(width)}", f"b{random.randrange(width)}") for _ in range(count)]


SHAPES: Mapping[str, Callable[[int, int], list[tuple[str, str]]]] = {
    **{"chain": lambda count, _: chain(count), "dense": dense},
    **{"scattered": scattered, "separate": separate, "stars": stars},
}


def drawn(picture: Picture) -> list[str]:
    return sorted(relation for route in picture.routes for relation in route.relations)


def scale(picture: Picture, window: tuple[int, int]) -> float:
    """Return the zoom that web/front/shared/fit.js finds for a picture without small type."""
    whole = min((window[0] - 2 * MARGIN) / picture.width, (window[1] - 2 * MARGIN) / picture.height)
    return min(whole, LARGEST_TYPE / max(box.font for box in picture.boxes))


def smallest(picture: Picture, kind: str, window: tuple[int, int]) -> float:
    """Return the smallest type of a kind of box in CSS pixels of a window."""
    return min((box.font for box in picture.boxes if box.kind == kind), default=99) * scale(picture, window)


def too_narrow(picture: Picture) -> list[str]:
    return [
        box.id
        for box in picture.boxes
        if max(text_width(line, WEIGHTS[picture.kind, box.kind]) for line in box.lines) * box.font > box.width
    ]


def faults_of_geometry(picture: Picture) -> list[object]:
    """Return every pair of boxes that touch and every box out of view or narrower than its text."""
    return [*touching(picture.boxes), *outside(picture), *too_narrow(picture)]


def mesh(sources: int, targets: int) -> list[tuple[str, str]]:
    return [(f"a{one}", f"b{two}") for one in range(sources) for two in range(targets)]


@pytest.mark.parametrize(
    ("ends", "layout", "kind"),
    [
        (chain(6), "auto", "map"),
        (chain(6), "atlas", "atlas"),
        (chain(61), "auto", "atlas"),
        (chain(61), "map", "map"),
        (mesh(11, 11), "map", "atlas"),
        (chain(6), "matrix", "matrix"),
        (chain(119), "matrix", "matrix"),
    ],
    ids=["6 auto", "6 atlas", "61 auto", "61 map", "121 map", "6 matrix", "119 matrix"],
)
def test_the_kind_is_what_is_asked_for_as_long_as_it_can_be_read(
    ends: list[tuple[str, str]], layout: Layout, kind: str
) -> None:
    picture = laid_out(table(*ends), layout=layout)
    assert (picture.kind, drawn(picture)) == (kind, sorted(f"r{number}" for number in range(len(ends))))


def test_what_one_screen_cannot_hold_is_left_out() -> None:
    picture = laid_out(table(*chain(121)), layout="map")
    assert drawn(picture) == sorted(f"r{number}" for number in range(1, 120))


def test_auto_turns_to_the_atlas_where_a_concept_map_would_be_too_small_to_read() -> None:
    listing = table(*mesh(7, 7))
    assert laid_out(listing, layout="map").kind == "map"
    assert laid_out(listing).kind == "atlas"


@pytest.mark.parametrize("layout", ["auto", *LAYOUTS])
def test_a_focus_without_relations_is_drawn_alone(layout: Layout) -> None:
    picture = laid_out(table(), "GABA", layout)
    assert ([box.id for box in picture.boxes], picture.routes) == (["GABA"], ())


@pytest.mark.parametrize("layout", ["atlas", "matrix"])
def test_a_focus_without_relations_of_its_own_stands_in_the_picture(layout: Layout) -> None:
    picture = laid_out(table(("a", "b")), "GABA", layout)
    assert sorted(box.id for box in picture.boxes) == ["GABA", "a", "b"]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("levels", [("core",), ("core", "research")])
def test_the_order_of_the_rows_changes_nothing(model: MapModel, levels: tuple[str, ...], layout: Layout) -> None:
    relations = within(model.relations, Scope(levels, "GABA" if len(levels) > 1 else None, 1))
    scope = Scope(only=tuple(relations.index))
    shuffled = replace(model, relations=model.relations.sample(frac=1, random_state=7))
    assert list(within(shuffled.relations, scope).index) != list(relations.index)
    assert lay_out(shuffled, scope, layout) == lay_out(model, scope, layout)


def test_the_shipped_core_is_a_concept_map_of_all_its_relations_and_concepts(model: MapModel) -> None:
    picture = lay_out(model, Scope(("core",)), "auto")
    assert (picture.kind, len(drawn(picture))) == ("map", len(CORE))
    assert sum(box.kind == "concept" for box in picture.boxes) == len(concepts(CORE))
    assert faults_of_geometry(picture) == []
    assert smallest(picture, "concept", BESIDE_WELCOME) >= 13
    assert smallest(picture, "phrase", BESIDE_WELCOME) >= 11
    assert smallest(picture, "concept", LARGE) >= 18
    assert smallest(picture, "phrase", LARGE) >= 15


def test_everything_shipped_is_an_atlas_of_all_relations_and_concepts(model: MapModel) -> None:
    picture = lay_out(model, Scope(), "auto")
    assert (picture.kind, len(drawn(picture)), len(picture.boxes)) == (
        "atlas",
        len(RELATIONS),
        len(concepts(RELATIONS)),
    )
    assert faults_of_geometry(picture) == []
    assert smallest(picture, "concept", SMALL) >= 10
    assert smallest(picture, "concept", LARGE) >= 14


def test_every_shipped_concept_in_focus_can_be_read_whole(model: MapModel) -> None:
    faults, sizes, kinds = {}, {}, []
    for name in sorted(model.types):
        scope = Scope((), name, 1)
        picture = lay_out(model, scope, "auto")
        kinds.append(picture.kind)
        faults[name] = faults_of_geometry(picture)
        sizes[name] = [smallest(picture, kind, window) for window in (SMALL, LARGE) for kind in ("concept", "phrase")]
        assert drawn(picture) == sorted(within(model.relations, scope).index)
    assert len(sizes) == len(concepts(RELATIONS))
    assert {name: found for name, found in faults.items() if found} == {}
    least = [13, 11, 18, 15]
    assert {name: found for name, found in sizes.items() if any(a < b for a, b in zip(found, least, strict=True))} == {}
    assert kinds == ["map"] * len(concepts(RELATIONS))


def test_a_frame_that_enlarges_lays_the_core_out_for_larger_type_with_boxes_apart(model: MapModel) -> None:
    picture = lay_out(model, Scope(("core",)), "auto", PRESENTED)
    assert (picture.kind, len(drawn(picture))) == ("map", len(CORE))
    assert faults_of_geometry(picture) == []
    assert smallest(picture, "concept", (1264, 580)) >= 18.5


def test_nothing_is_an_empty_map_as_large_as_its_space() -> None:
    assert [laid_out(table(), layout=layout) for layout in LAYOUTS] == [empty_picture(SPACE)] * len(LAYOUTS)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_many_separate_pairs_are_drawn_as_far_as_there_is_room(layout: Layout) -> None:
    ends = [(f"a{number:03}", f"b{number:03}") for number in range(MOST_CONCEPTS)]
    picture = laid_out(table(*ends), layout=layout)
    assert drawn(picture) == sorted(f"r{number}" for number in range(MOST_CONCEPTS // 2))


@pytest.mark.parametrize("frame", [EXPLORED, PHONE])
def test_types_that_hardly_two_concepts_share_are_no_columns(frame: Frame) -> None:
    ends = [(f"{part}{one}", f"{part}{two}") for part in "abcd" for one in range(6) for two in range(6) if one < two]
    own = laid_out(table(*ends), layout="atlas", frame=frame, kinds=[f"kind {number}" for number in range(24)])
    assert own.headings == laid_out(table(*ends), layout="atlas", frame=frame).headings
    assert len(own.headings) == len("abcd")
    shared = laid_out(table(*ends), layout="atlas", frame=frame, kinds=[f"kind {number}" for number in range(8)])
    assert len(shared.headings) == 8


@settings(deadline=None, max_examples=8)
@given(
    some.sampled_from(sorted(SHAPES)),
    some.integers(1, 3000),
    some.integers(2, 400),
    some.booleans(),
    some.sampled_from([1, 2, 12, 40, 3000]),
)
def test_any_table_gives_a_picture_of_as_much_as_fits_and_the_same_one_again(
    shape: str, count: int, width: int, wide: bool, types: int
) -> None:
    ends = SHAPES[shape](count, width)
    listing, layout = table(*ends), "atlas" if wide else "auto"
    kinds = [f"a type of its own number {number}" for number in range(types)]
    picture = laid_out(listing, layout=layout, kinds=kinds)
    relations = drawn(picture)
    assert len(relations) >= min(len(ends), MOST_CONCEPTS // 2)
    assert {box.id for box in picture.boxes if box.kind == "concept"} <= {*listing["source"], *listing["target"]}
    assert {*picture.sections} == ({box.id for box in picture.boxes} if picture.kind == "atlas" else set())
    assert laid_out(listing, layout=layout, kinds=kinds) == picture


# The narrowest phone that the page is made for, and the margin that the camera leaves on both sides of a map.
NARROW = 360 - 2 * MARGIN


def too_small_for_a_phone(picture: Picture) -> list[str]:
    return [box.id for box in picture.boxes if box.font * NARROW / picture.width < 12]


@pytest.mark.parametrize("layout", ["auto", "map", "atlas"])
@pytest.mark.parametrize("scope", [Scope(("core",)), Scope(), Scope((), "GABA"), Scope(("core",), "Mood", 2)])
def test_on_a_phone_the_shipped_map_is_as_wide_as_the_screen_in_type_that_can_be_read(
    model: MapModel, scope: Scope, layout: Layout
) -> None:
    picture = lay_out(model, scope, layout, PHONE)
    assert drawn(picture) == sorted(within(model.relations, scope).index)
    assert (picture.width, too_small_for_a_phone(picture), faults_of_geometry(picture)) == (PHONE.space[0], [], [])


@pytest.mark.parametrize("layout", ["map", "atlas"])
def test_only_a_picture_for_a_phone_is_scrolled(model: MapModel, layout: Layout) -> None:
    frames = (EXPLORED, PRESENTED, HELD_UPRIGHT, PHONE)
    scopes = (Scope((), "Mood"), Scope(("core",)))
    assert [[lay_out(model, scope, layout, frame).scrolled for frame in frames] for scope in scopes] == [
        [False, False, False, True]
    ] * 2


def test_on_a_phone_the_kind_of_map_goes_by_the_number_of_relations(model: MapModel) -> None:
    kinds = [lay_out(model, scope, "auto", PHONE).kind for scope in (Scope(("core",)), Scope(), Scope((), "Dopamine"))]
    assert kinds == ["map", "atlas", "map"]


def test_on_a_phone_an_answer_is_read_from_its_start() -> None:
    ways = ("stress", "mood"), ("mood", "immunity"), ("sleep", "immunity"), ("stress", "sleep"), ("immunity", "cold")
    concepts_down = sorted(
        (box.y, box.id) for box in laid_out(table(*ways), None, "auto", PHONE).boxes if box.kind == "concept"
    )
    assert concepts_down[0][1] == "stress"


@settings(deadline=None, max_examples=30)
@given(
    some.sampled_from(sorted(SHAPES)),
    some.integers(1, 200),
    some.integers(2, 60),
    some.sampled_from(["map", "atlas"]),
    some.booleans(),
)
def test_any_table_of_200_relations_can_be_read_on_a_phone(
    shape: str, count: int, width: int, layout: Layout, focused: bool
) -> None:
    listing = table(*SHAPES[shape](count, width))
    picture = laid_out(listing, listing["source"].iloc[0] if focused else None, layout, PHONE)
    assert (picture.width, too_small_for_a_phone(picture), faults_of_geometry(picture)) == (PHONE.space[0], [], [])
    assert laid_out(listing, listing["source"].iloc[0] if focused else None, layout, PHONE) == picture


@pytest.mark.parametrize(("types", "are_columns"), [(12, True), (13, False)])
def test_more_types_than_there_is_room_for_stand_by_community(types: int, are_columns: bool) -> None:
    ends = [(f"c{part}-{one}", f"c{part}-{other}") for part in range(9) for one, other in combinations(range(5), 2)]
    listing = table(*ends)
    names = sorted({*listing["source"], *listing["target"]})
    model = model_of_listing(listing, {name: f"kind {place % types}" for place, name in enumerate(names)})
    picture = lay_out(model, Scope(), "atlas")
    assert (len(picture.headings) == types) is are_columns
    assert min(box.font for box in picture.boxes) >= MARGIN


def test_the_page_knows_how_many_relations_a_map_can_have() -> None:
    line = Path(__file__).parents[3] / "web" / "front" / "explorer" / "first" / "answer_line.js"
    assert f"const MOST_OF_A_MAP = {MOST_RELATIONS};" in line.read_text(encoding="utf-8")
