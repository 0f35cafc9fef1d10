"""A printed page is the whole map across the paper and what is said of it, in light colours, with nothing to press."""

from io import BytesIO
from unicodedata import normalize

import pytest
from PIL import Image
from playwright.sync_api import Page
from pypdf import PdfReader

from .conftest import Visit
from .map_page import MapPage, expect, until

pytestmark = pytest.mark.browser

PAPER = ".neuromap-paper"
SAID = ".home, .entry, [data-relation], .neuromap-sentences button"
PRESSED = f"""() => [...document.querySelectorAll("button, input, select, summary, a[download], [role=tab]")]
  .filter((part) => part.checkVisibility() && !part.matches({SAID!r})).map((part) => part.textContent)"""
# Where a name is written on the image, as shares of its width and height.
LISTEN = """() => {
  const { fillText } = CanvasRenderingContext2D.prototype;
  globalThis.onPaper = [];
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
    const { a, d, e, f } = this.getTransform();
    const { width, height } = this.canvas;
    const place = [(a * x + e) / width, (d * y + f) / height];
    if (this.canvas.matches(".neuromap-paper")) globalThis.onPaper.push([text, ...place]);
    return fillText.call(this, text, x, y, ...rest);
  };
}"""


def test_the_whole_map_is_as_wide_as_the_paper(visit: Visit) -> None:
    page = visit()
    page.page.get_by_role("button", name="Zoom in").click(click_count=4)
    names = {word for concept in page.concepts() for word in concept.split()}
    page.page.evaluate(LISTEN)
    printed(page)
    lines = page.page.evaluate("() => globalThis.onPaper")
    assert names <= {word for text, _, _ in lines for word in text.split()}
    assert [line for line in lines if not (0 < line[1] < 1 and 0 < line[2] < 1)] == []
    frame = page.page.locator(PAPER).bounding_box()
    assert frame
    assert frame["x"] == 0
    assert 700 <= frame["width"] <= 720


def test_nothing_to_press_is_printed(visit: Visit) -> None:
    page = visit("?focus=GABA&select=GABA")
    sentences = page.sentences()
    printed(page)
    assert page.page.evaluate(PRESSED) == []
    for name in ("toolbar", "stHeader", "stToolbar"):
        expect(page.part(name)).to_be_hidden()
    assert page.sentences() == sentences
    places = [page.part("detail"), page.part("legend"), page.part("propositions")]
    tops = [box["y"] for box in (part.bounding_box() for part in [page.page.locator(PAPER), *places]) if box]
    assert (len(tops), tops) == (4, sorted(tops))


def test_the_title_and_what_is_pressed_are_whole_on_the_paper_of_an_answer(visit: Visit) -> None:
    page = visit("?ask=loops&type=transmitter")
    printed(page)
    pressed = page.part("legend").locator("[aria-pressed=true]")
    for part, least in ((page.page.get_by_role("heading", level=1), 100), (pressed, 50)):
        frame = part.bounding_box()
        assert frame
        assert frame["x"] >= 0
        assert frame["width"] > least


def test_a_dark_screen_is_printed_in_light_colours(visit: Visit) -> None:
    looks = []
    for scheme in ("light", "dark"):
        page = visit("?focus=GABA&select=GABA", color_scheme=scheme)
        printed(page)
        looks.append(page)
    light, dark = looks
    until(lambda: pixels(dark.page), pixels(light.page))


def test_all_sentences_are_on_the_sheets(visit: Visit) -> None:
    page = visit()
    sheets = PdfReader(BytesIO(page.page.pdf(format="A4"))).pages
    text = closed("".join(sheet.extract_text() for sheet in sheets))
    assert [sentence for sentence in page.sentences() if closed(sentence) not in text] == []
    assert closed("Where to start?") not in text


def closed(text: str) -> str:
    """Return a text without its spaces and line breaks, and without ligatures."""
    return "".join(normalize("NFKC", text).split())


def printed(page: MapPage) -> None:
    """Show the page as it is printed on a sheet of A4."""
    page.page.set_viewport_size({"width": 720, "height": 1000})
    page.settled()
    page.page.emulate_media(media="print")
    expect(page.page.locator(PAPER)).to_be_visible()
    # It is shown at once, and drawn with the next frame, which is told of the paper.
    page.next_frame()


def pixels(page: Page) -> bytes:
    return Image.open(BytesIO(page.screenshot())).convert("RGB").tobytes()
