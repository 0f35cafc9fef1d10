"""What the browser really draws is large enough to read, inside its box, apart from the others and in view."""

from collections.abc import Iterator
from itertools import combinations

import pytest

from .. import shipped
from .conftest import Visit
from .map_page import MapPage, until
from .shapes import Box, middle

pytestmark = pytest.mark.browser

SIZES = {(1280, 720): {"map": (13, 11), "atlas": (10, 0)}, (1920, 1080): {"map": (18, 15), "atlas": (14, 0)}}
# The halo and the rounding of a canvas; less than a tenth of a letter.
SLACK = 0.5


@pytest.mark.parametrize("query", ["", "?level=", "?layout=atlas", "?level=&focus=Dopamine&layout=map"])
def test_a_map_can_be_read_whole_at_both_sizes(visit: Visit, query: str) -> None:
    page = visit(query)
    assert list(complaints_at_both_sizes(page)) == []


@pytest.mark.parametrize("every", [20, pytest.param(1, marks=pytest.mark.wide)])
def test_the_map_of_a_concept_and_its_own_relations_can_be_read_whole_at_both_sizes(visit: Visit, every: int) -> None:
    page = visit("?level=")
    found = []
    for name in list(shipped.TYPES)[::every]:
        page.search(name)
        until(page.relations, shipped.triples(shipped.near(shipped.RELATIONS, name, 1)))
        # The panel that the search opens takes room of the map, and gives it back.
        page.press("Close")
        page.settled()
        found += [f"{name}: {complaint}" for complaint in complaints_at_both_sizes(page)]
    assert found == []


def test_the_letters_are_those_that_the_boxes_were_measured_with(visit: Visit) -> None:
    page = visit()
    assert {line.family for line in page.drawn_text()} == {'"Source Sans", sans-serif'}
    widths = page.page.evaluate("""() => ["serif", "monospace"].map((fallback) => {
        const context = document.createElement("canvas").getContext("2d");
        context.font = `600 100px "Source Sans", ${fallback}`;
        return context.measureText("Norepinephrine αβγκ").width;
    })""")
    assert widths[0] == widths[1]


@pytest.mark.parametrize(
    ("width", "height"),
    [(1024, 640), pytest.param(1600, 700, marks=pytest.mark.wide), pytest.param(1100, 1000, marks=pytest.mark.wide)],
)
def test_the_map_fits_itself_into_a_window_of_another_shape(visit: Visit, width: int, height: int) -> None:
    page = visit()
    page.resize(width, height)
    assert [box.label for box in page.boxes() if not page.frame().holds(box)] == []
    assert list(overlaps(page.boxes())) == []


def test_the_map_is_whole_after_it_was_hidden_while_the_window_changed(visit: Visit) -> None:
    page = visit()
    before = page.places()
    page.page.add_style_tag(content="body.away .viewer { display: none }")
    page.page.evaluate("document.body.classList.add('away')")
    page.resize(800, 600)
    page.resize(1280, 720)
    page.page.evaluate("document.body.classList.remove('away')")
    page.next_frame()
    assert page.places() == before
    assert list(complaints(page, (13, 11))) == []


def complaints_at_both_sizes(page: MapPage) -> Iterator[str]:
    for (width, height), limits in SIZES.items():
        page.resize(width, height)
        kind = page.data("layout") or ""
        yield from (f"{width}x{height} {kind}: {found}" for found in complaints(page, limits[kind]))


def complaints(page: MapPage, smallest: tuple[float, float]) -> Iterator[str]:
    """Say everything that is wrong with what is drawn now."""
    boxes, frame = page.boxes(), page.frame()
    yield from small_type(boxes, dict(zip(("concept", "phrase"), smallest, strict=True)))
    yield from (f"{box.label!r} is not in view" for box in boxes if not frame.holds(box, 0))
    yield from overlaps(boxes)
    yield from badly_set(page, boxes)


def small_type(boxes: list[Box], smallest: dict[str, float]) -> Iterator[str]:
    for kind, limit in smallest.items():
        least = min((box.type_size for box in boxes if box.kind == kind), default=limit)
        if least < limit:
            yield f"{kind} type of {least:.2f} pixels"


def overlaps(boxes: list[Box]) -> Iterator[str]:
    for one, other in combinations(boxes, 2):
        if one.overlaps(other):
            yield f"{one.label!r} overlaps {other.label!r}"


def badly_set(page: MapPage, boxes: list[Box]) -> Iterator[str]:
    """Say which boxes do not hold their own text, whole and inside; the headings of an atlas stand in no box."""
    lines = page.drawn_text()
    for box in boxes:
        inside = [line for line in lines if box.holds(middle(line), 0)]
        if " ".join(line.text for line in inside) != box.label:
            yield f"{box.label!r} is drawn as {[line.text for line in inside]}"
        yield from (f"{line.text!r} is wider than its box" for line in inside if line.width > box.width + SLACK)
        if sum(line.size for line in inside) > box.height + SLACK:
            yield f"{box.label!r} is higher than its box"
