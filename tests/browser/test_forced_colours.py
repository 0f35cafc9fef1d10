"""A reader's own colours: what is pressed still looks pressed, and the map keeps the colours that it is read by."""

import pytest
from playwright.sync_api import Locator

from .conftest import Visit
from .test_theme import grounds

pytestmark = pytest.mark.browser


def test_what_is_pressed_looks_another_way_with_colours_of_the_readers_own(visit: Visit) -> None:
    page = visit("?level=&polarity=increases&focus=GABA&select=GABA")
    page.page.emulate_media(forced_colors="active")
    for facet, pressed, other in [("polarity", "increases", "decreases"), ("layout", "map", "atlas")]:
        looks = [look(page.word_button(facet, word)) for word in (pressed, other)]
        assert [edges for _, edges in looks] == [["1px solid"] * 2] * 2
        assert looks[0][0] != looks[1][0]
    panel = page.part("detail")
    assert look(panel)[1] == ["1px solid"] * 2
    dot = panel.locator(".evidence i").first
    assert value(dot, "border-top-color") != value(dot.locator("xpath=.."), "background-color")


def test_the_map_keeps_its_colours(visit: Visit) -> None:
    page = visit()
    before = grounds(page)
    page.page.emulate_media(forced_colors="active")
    page.settled()
    assert grounds(page) == before


def look(part: Locator) -> tuple[list[str], list[str]]:
    """Return the ground and colour of a part, and its upper and lower border without their colours."""
    edges = [[value(part, f"border-{side}-{what}") for what in ("width", "style")] for side in ("top", "bottom")]
    return [value(part, name) for name in ("background-color", "color")], [" ".join(edge) for edge in edges]


def value(part: Locator, name: str) -> str:
    """Return a value of the style that a part is drawn in."""
    found: str = part.evaluate("(element, name) => getComputedStyle(element).getPropertyValue(name)", name)
    return found
