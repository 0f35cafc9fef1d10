"""On a phone the map can be read, tapped and scrolled past."""

import pytest

from .. import shipped
from .conftest import Visit
from .map_page import MapPage, expect, until

pytestmark = pytest.mark.browser

PHONE = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 3,
    "is_mobile": True,
    "has_touch": True,
}


@pytest.mark.parametrize("query", ["", "?level=", "?level=&focus=Dopamine"])
def test_the_page_is_as_wide_as_the_phone_and_its_type_can_be_read(visit: Visit, query: str) -> None:
    page = visit(query, **PHONE)
    assert page.page.evaluate("() => document.documentElement.scrollWidth") == 390
    assert (page.frame().x, page.frame().width <= 390) == (195, True)
    assert min(box.type_size for box in page.boxes()) >= 9


def test_a_tap_selects_and_the_panel_covers_neither_the_map_nor_the_rest(visit: Visit) -> None:
    page = visit(**PHONE)
    name = next(box.label for box in page.boxes("concept") if page.frame().holds(box))
    tap(page, name)
    until(lambda: page.data("selected"), name)
    page.expect_detail(name)
    panel = page.part("detail").bounding_box()
    assert panel
    box = page.box(name)
    assert panel["y"] > box.y + box.height / 2
    assert panel["x"] >= 0
    assert panel["x"] + panel["width"] <= 390


def test_taps_alone_focus_on_a_concept_and_grow_its_map(visit: Visit) -> None:
    page = visit(**PHONE)
    tap(page, "Hypnotherapy")
    page.part("detail").get_by_role("button", name="Focus").tap()
    until(page.relations, shipped.triples(shipped.near(shipped.CORE, "Hypnotherapy", 1)))
    page.settled()
    panel = page.part("detail")
    panel.get_by_role("button", name="is used to reduce Anxiety").tap()
    panel.get_by_role("button", name="Anxiety", exact=True).tap()
    panel.get_by_role("button", name="Grow the map").tap()
    until(lambda: page.query().get("grown"), ["Anxiety"])


def test_the_filters_open_over_the_map_and_close_again(visit: Visit) -> None:
    page = visit(**PHONE)
    opener = page.page.get_by_role("button", name="Filters", exact=True)
    opener.tap()
    page.word_button("polarity", "decreases").tap()
    until(lambda: page.data("relations"), str(len(shipped.having(shipped.CORE, polarity="decreases"))))
    opener.tap()
    expect(page.part("filters")).not_to_be_in_viewport()


def test_the_sentences_can_be_read_below_the_map(visit: Visit) -> None:
    page = visit(**PHONE)
    sentence = page.part("propositions").locator("li").first
    sentence.scroll_into_view_if_needed()
    expect(sentence).to_be_in_viewport()
    place = sentence.bounding_box()
    assert place
    assert place["x"] >= 0
    assert place["x"] + place["width"] <= 390


def tap(page: MapPage, label: str) -> None:
    box = page.box(label)
    page.page.touchscreen.tap(box.x, box.y)
