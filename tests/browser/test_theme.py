"""Light or dark: the canvas and the legend follow the system at once, and every text stands out from its ground."""

import re
from collections import Counter
from io import BytesIO

import pytest
from PIL import Image

from .conftest import Visit
from .map_page import MapPage, until
from .shapes import Box, middle

pytestmark = pytest.mark.browser

Colour = tuple[int, int, int]


def test_the_canvas_follows_when_the_system_turns_dark(visit: Visit) -> None:
    page, dark = visit(), visit(color_scheme="dark")
    light_grounds, dark_grounds = grounds(page), grounds(dark)
    assert {id for id, colour in light_grounds.items() if luminance(colour) < 0.5} == set()
    assert {id for id, colour in dark_grounds.items() if luminance(colour) > 0.18} == set()
    page.page.emulate_media(color_scheme="dark")
    until(lambda: grounds(page), dark_grounds)
    page.page.emulate_media(color_scheme="light")
    until(lambda: grounds(page), light_grounds)


def test_the_legend_follows_when_the_system_turns_dark(visit: Visit) -> None:
    page, dark = visit(), visit(color_scheme="dark")
    before = swatches(page)
    assert len(before) == len(set(before)) == len(page.legend()) + len(["thickness"])
    page.page.emulate_media(color_scheme="dark")
    until(lambda: swatches(page), swatches(dark))
    assert set(before).isdisjoint(swatches(page))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("query", ["", "?level="])
def test_every_name_and_phrase_stands_out_from_its_ground(visit: Visit, scheme: str, query: str) -> None:
    page = visit(query, color_scheme=scheme)
    behind, lines = grounds(page), page.drawn_text()
    faint = {
        line.text
        for box in page.boxes()
        for line in lines
        if box.holds(middle(line), 0) and contrast(parsed(line.colour), behind[box.id]) < 4.5
    }
    assert faint == set()


def grounds(page: MapPage) -> dict[str, Colour]:
    """Return the commonest colour inside each visible box."""
    picture = Image.open(BytesIO(page.page.screenshot())).convert("RGB")
    return {box.id: commonest(picture, box) for box in page.boxes()}


def commonest(picture: Image.Image, box: Box) -> Colour:
    corners = (box.x - box.width / 2 + 3, box.y - box.height / 2 + 3, box.x + box.width / 2 - 3, box.y + box.height / 2)
    pixels = picture.crop(tuple(round(corner) for corner in corners)).get_flattened_data()
    return Counter(pixels).most_common(1)[0][0]


def swatches(page: MapPage) -> list[str]:
    found: list[str] = page.page.eval_on_selector_all(
        "[data-testid=legend] canvas", "(all) => all.map((one) => one.toDataURL())"
    )
    return found


def parsed(colour: str) -> Colour:
    """Return the numbers of a colour as a canvas gives it, #rrggbb."""
    assert re.fullmatch("#[0-9a-f]{6}", colour)
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast as WCAG 2 defines it."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: Colour) -> float:
    shares = [channel / 255 for channel in colour]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
