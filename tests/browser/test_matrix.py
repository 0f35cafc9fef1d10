"""The matrix in a browser: each cell is its pair, filters only hide, and the names stay in sight when it is moved."""

from collections.abc import Iterator

import pytest

from .. import shipped
from .conftest import Visit
from .map_page import MapPage, expect, until
from .shapes import Rectangle
from .test_hit import POINTED, ends_and_middle, missed_boxes
from .test_phone import PHONE

pytestmark = pytest.mark.browser

Cell = tuple[list[str], Rectangle]
ALL = "?level=&layout=matrix"


def cells(page: MapPage) -> list[Cell]:
    """Return the cells that are shown, each with its relations and where it is."""
    curves = page.snapshot()["curves"]
    return [(curve["relations"], between(*curve["path"])) for curve in curves]


def between(start: list[float], end: list[float]) -> Rectangle:
    (left, top), (right, bottom) = start, end
    return Rectangle((left + right) / 2, (top + bottom) / 2, right - left, bottom - top)


def cell_of(page: MapPage, source: str, target: str) -> Cell:
    """Return the cell of a pair."""
    edges = page.snapshot()["edges"]
    ids = [edge["id"] for edge in edges if (edge["source"], edge["target"]) == (source, target)]
    return next(cell for cell in cells(page) if set(cell[0]) == set(ids))


def names(page: MapPage) -> Iterator[tuple[Rectangle, bool]]:
    """Yield where the names of rows and of columns are, and whether it is one of a row."""
    yield from ((box, box.height < box.width) for box in page.boxes("concept"))


def missed_cells(page: MapPage) -> list[str]:
    """Return the cells that do not answer at their centre and within their corners."""
    found = [(relations, point) for relations, place in cells(page) for point in ends_and_middle(place)]  # type: ignore[arg-type]
    answers = page.page.evaluate(POINTED, [point for _, point in found])
    return [f"{each} at {point}" for (each, point), told in zip(found, answers, strict=True) if told != each]


def test_each_cell_and_each_name_answers_for_itself_and_filters_only_hide(visit: Visit) -> None:
    page = visit("?layout=matrix")
    assert (page.data("layout"), page.data("relations")) == ("matrix", str(len(shipped.CORE)))
    assert page.data("concepts") == str(len(shipped.concepts(shipped.CORE)))
    assert [*missed_boxes(page), *missed_cells(page)] == []
    assert min(box.type_size for box in page.boxes()) >= 11
    before = {str(relations): place for relations, place in cells(page)}
    page.choose("polarity", "decreases")
    until(lambda: page.data("relations"), str(sum(row["polarity"] == "decreases" for row in shipped.CORE)))
    after = {str(relations): place for relations, place in cells(page)}
    assert len(after) < len(before)
    assert after == {relations: before[relations] for relations in after}
    assert missed_cells(page) == []


def test_a_cell_says_what_its_pair_comes_to_and_opens_it(visit: Visit) -> None:
    page = visit(ALL)
    relations, place = cell_of(page, "GABA", "Macrophage")
    page.page.mouse.move(place.x - 2, place.y)
    page.page.mouse.move(place.x, place.y)
    until(lambda: page.tooltip().startswith(f"GABA → Macrophage: {len(relations)} relations, "), True)
    page.page.mouse.click(place.x, place.y)
    until(lambda: page.data("selected") in relations, True)
    expect(page.part("detail")).to_contain_text("Also said of these two")
    page.page.keyboard.press("F6")
    page.page.keyboard.press("Escape")
    until(lambda: page.data("selected"), "")


def test_the_names_stay_in_sight_and_keys_bring_each_cell_beside_them(visit: Visit) -> None:
    page = visit(ALL)
    frame = page.frame()
    page.drag((frame.x + 200, frame.y + 100), -500, -200)
    left, top = frame.x - frame.width / 2, frame.y - frame.height / 2
    rows = [box for box, is_row in names(page) if is_row]
    columns = [box for box, is_row in names(page) if not is_row]
    assert all(left <= box.x - box.width / 2 and box.x < left + 220 for box in rows)
    assert all(top <= box.y - box.height / 2 and box.y < top + 220 for box in columns)
    begin = max(box.x + box.width / 2 for box in rows), max(box.y + box.height / 2 for box in columns)
    page.page.locator(".neuromap-canvas").focus()
    for key in ("ArrowRight", "ArrowLeft", "ArrowUp"):
        page.page.keyboard.press(key)
        page.next_frame()
        pointed = page.snapshot()["pointed"]
        place = next(place for relations, place in cells(page) if pointed[0] in relations)
        assert begin[0] <= place.x - place.width / 2
        assert begin[1] <= place.y - place.height / 2
        assert frame.holds(place)
    said = page.map.locator(".neuromap-live").first.inner_text()
    assert " to " in said
    assert "Cell 1 of" in said
    page.page.keyboard.press("Enter")
    until(lambda: page.data("selected"), pointed[0])
    page.page.keyboard.press("Escape")
    until(lambda: page.data("selected"), "")
    page.press("Show all of the map")
    assert [relations for relations, place in cells(page) if not page.frame().holds(place)] == []


def test_on_a_phone_cells_are_in_view_beside_their_names_and_a_tap_opens_one(visit: Visit) -> None:
    page = visit(ALL, **PHONE)
    assert min(box.type_size for box in page.boxes()) >= 12
    begin = max(box.x + box.width / 2 for box, is_row in names(page) if is_row)
    seen = [
        (ids, place) for ids, place in cells(page) if page.frame().holds(place) and place.x - place.width / 2 >= begin
    ]
    assert len(seen) > 5
    relations, place = seen[0]
    page.page.touchscreen.tap(place.x, place.y)
    until(lambda: page.data("selected") in relations, True)
