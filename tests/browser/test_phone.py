"""On a phone the map can be read, tapped and scrolled past."""

from dataclasses import replace

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


@pytest.mark.parametrize("query", ["", pytest.param("?level=", marks=pytest.mark.wide), "?level=&focus=Dopamine"])
def test_the_page_is_as_wide_as_the_phone_and_its_type_can_be_read(visit: Visit, query: str) -> None:
    page = visit(query, **PHONE)
    assert page.page.evaluate("() => document.documentElement.scrollWidth") == 390
    assert (page.frame().x, page.frame().width <= 390) == (195, True)
    assert min(box.type_size for box in page.boxes()) >= 12
    page.resize(360, 640)
    assert min(box.type_size for box in page.boxes()) >= 12
    page.page.get_by_role("button", name="Show all of the map").tap()
    until(lambda: [box.label for box in page.boxes() if not page.frame().holds(box)], [])
    # The menu of Streamlit does not stay over what scrolls below it, and is there again at the top.
    menu, main = page.page.locator(".stMainMenu"), page.page.locator(".stMain")
    for top, opacity in ((0, "1"), (200, "0"), (0, "1")):
        main.evaluate("(main, top) => main.scrollTo(0, top)", top)
        expect(menu).to_have_css("opacity", opacity)


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
    pull_up(page, "Hypnotherapy")
    tap(page, "Hypnotherapy")
    page.part("detail").get_by_role("button", name="Focus").tap()
    until(page.relations, shipped.triples(shipped.near(shipped.CORE, "Hypnotherapy", 1)))
    page.settled()
    panel = page.part("detail")
    panel.get_by_role("button", name="is used to reduce Anxiety").tap()
    panel.get_by_role("button", name="Anxiety", exact=True).tap()
    panel.get_by_role("button", name="Grow the map").tap()
    until(lambda: page.query().get("grown"), ["Anxiety"])


def test_a_finger_moves_the_map_up_and_down_only_and_all_of_it(visit: Visit) -> None:
    page = visit(**PHONE)
    before, frame = page.boxes(), page.frame()
    held = next(box for box in page.boxes("concept") if frame.holds(box))
    drag(page, (held.x, held.y), (held.x - 90, held.y - 120))
    until(lambda: [round(box.y) for box in page.boxes()], [round(box.y - 120) for box in before])
    assert [round(box.x) for box in page.boxes()] == [round(box.x) for box in before]


def test_a_finger_never_moves_the_map_out_of_its_window(visit: Visit) -> None:
    page = visit("?focus=Hypnotherapy", **PHONE)
    before, frame = page.boxes(), page.frame()
    for across, down in ((-150, 0), (150, 0), (0, -300), (0, 300)):
        drag(page, (frame.x, frame.y), (frame.x + across, frame.y + down))
        assert [box.label for box in page.boxes() if not page.frame().holds(box)] == []
    assert [round(box.x) for box in page.boxes()] == [round(box.x) for box in before]


@pytest.mark.parametrize("size", [(390, 844), (360, 640)])
def test_what_is_focused_begins_at_the_top_of_the_room_above_its_sheet(visit: Visit, size: tuple[int, int]) -> None:
    name = min(shipped.concepts(shipped.CORE), key=lambda name: (len(shipped.near(shipped.CORE, name, 1)), name))
    page = visit(f"?focus={name}&select={name}", **{**PHONE, "viewport": {"width": size[0], "height": size[1]}})
    frame, sheet = page.frame(), page.part("detail").bounding_box()
    assert sheet
    assert sheet["height"] <= size[1] * 0.46
    assert sheet["y"] - (frame.y - frame.height / 2) >= size[1] * 0.4
    top = min(box.y - box.height / 2 for box in page.boxes())
    assert 0 <= top - (frame.y - frame.height / 2) <= 12
    assert [box.label for box in page.boxes() if box.y + box.height / 2 > sheet["y"]] == []


def test_a_phone_fetches_the_pictures_of_its_shape_alone_and_shows_them_when_it_is_turned(visit: Visit) -> None:
    asked: list[str] = []
    page = visit(**PHONE)
    page.page.on("request", lambda request: asked.append(request.url))
    page.page.reload()
    page.settled()
    assert pictures(asked) == ["picture?frame=phone"]
    page.resize(844, 390)
    page.settled()
    assert pictures(asked) == ["picture?frame=phone"]
    assert page.window().holds(page.frame())
    assert min(box.type_size for box in page.boxes()) >= 12
    tap(page, next(box.label for box in page.boxes("concept") if page.frame().holds(box)))
    expect(page.part("detail")).to_be_visible()
    until(lambda: [box.label for box in page.boxes() if not page.frame().holds(replace(box, y=page.frame().y))], [])
    assert min(box.type_size for box in page.boxes()) >= 12


def test_the_legend_and_the_filters_unfold_below_the_map_and_fold_again(visit: Visit) -> None:
    page = visit(**PHONE)
    opener = page.unfolds()
    expect(page.part("legend")).to_be_hidden()
    opener.tap()
    page.word_button("polarity", "decreases").tap()
    until(lambda: page.data("relations"), str(len(shipped.having(shipped.CORE, polarity="decreases"))))
    opener.tap()
    expect(page.part("legend")).to_be_hidden()


def test_the_sentences_can_be_read_below_the_map(visit: Visit) -> None:
    page = visit(**PHONE)
    sentence = page.part("propositions").locator("li").first
    sentence.scroll_into_view_if_needed()
    expect(sentence).to_be_in_viewport()
    place = sentence.bounding_box()
    assert place
    assert place["x"] >= 0
    assert place["x"] + place["width"] <= 390
    assert float(sentence.locator(".evidence").evaluate("(one) => parseFloat(getComputedStyle(one).fontSize)")) >= 12
    page.page.get_by_role("button", name="Help: how to read the map").tap()
    expect(page.part("help")).to_contain_text("Double tap a box")
    assert "lick" not in page.part("help").inner_text()


def pictures(asked: list[str]) -> list[str]:
    return [address.rpartition("/")[2] for address in asked if "/picture" in address]


def pull_up(page: MapPage, label: str) -> None:
    """Move the map up with a finger until a box is seen."""
    frame = page.frame()
    for _ in range(20):
        if page.frame().holds(page.box(label)):
            return
        drag(page, (frame.x, frame.y + 100), (frame.x, frame.y - 100))
    raise AssertionError(f"{label} is not reached")


def drag(page: MapPage, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Drag with one finger, which first has to move far enough to be no tap."""
    session = page.page.context.new_cdp_session(page.page)

    def touch(kind: str, *points: tuple[float, float]) -> None:
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y} for x, y in points]})

    touch("touchStart", start)
    for share in (0.2, 0.4, 0.6, 0.8, 1):
        across, down = (begin + (last - begin) * share for begin, last in zip(start, end, strict=True))
        touch("touchMove", (across, down))
        page.next_frame()
    touch("touchEnd")
    session.detach()
    page.next_frame()


def tap(page: MapPage, label: str) -> None:
    box = page.box(label)
    page.page.touchscreen.tap(box.x, box.y)
