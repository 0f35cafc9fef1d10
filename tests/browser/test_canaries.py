"""What a program takes for code, in each column of each table, is shown as text on each page, and nothing runs."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Page

from graph.dataset import load
from web.site.build_site import site
from web.site.settings import Settings

from ..canaries import CANARIES, write
from .conftest import Visit
from .map_page import expect, until
from .offline_page import Open, written
from .presenting import Opens
from .served_app import ServedApp
from .test_practice import OPENED

pytestmark = pytest.mark.browser

SCRIPT, PICTURE, BREAKING_OUT = CANARIES[:3]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedApp]:
    """The app on all six tables."""
    found = ServedApp(write(tmp_path_factory.mktemp("served")))
    yield found
    found.stop()


def assert_text_alone(page: Page) -> None:
    """Nothing of the tables has run, and nothing of it makes the page wider than its window."""
    assert page.evaluate("() => window.hacked ?? null") is None
    assert page.evaluate("() => document.documentElement.scrollWidth - innerWidth") <= 0


def test_the_map_and_its_panel_take_canaries_from_the_tables_and_the_address(visit: Visit, served: ServedApp) -> None:
    words = "&".join(f"{name}={quote(SCRIPT)}" for name in ("level", "type", "story", "step", "ask", "data", "seed"))
    page = visit(f"?focus={quote(PICTURE)}&select={quote(PICTURE)}&{words}", to=served)
    expect(page.detail_title()).to_have_text(PICTURE)
    page.page.get_by_test_id("problems").first.locator("summary").first.click()
    assert_text_alone(page.page)


def test_a_story_a_talk_and_questions_take_canaries(visit: Visit, opens: Opens, served: ServedApp) -> None:
    story = load(served.relations).stories[0]
    screen = opens(f"present?story={quote(story.id)}&step=1&focus={quote(BREAKING_OUT)}", to=served)
    expect(screen.page.locator("h1")).to_be_visible()
    assert_text_alone(screen.page)
    for mode in ("recall", "build"):
        page = visit(f"practise?mode={mode}&seed={quote(SCRIPT)}&kinds={quote(PICTURE)}", to=served, waiting_for=OPENED)
        assert_text_alone(page.page)


def test_each_view_of_the_edit_page_takes_canaries(visit: Visit, served: ServedApp) -> None:
    page = visit(f"edit?view=Board&row={quote(SCRIPT)}", to=served, waiting_for="Edit the map")
    tabs = page.page.get_by_test_id("stButtonGroup").locator("button")
    names = tabs.all_inner_texts()
    assert {"Relations", "Expectations", "Table", "One row", "Differences", "Second reading"} <= {*names}
    for name in names:
        tabs.filter(has_text=name).first.click()
        page.all_said()
        assert_text_alone(page.page)


def test_what_is_taken_away_and_published_takes_canaries(read: Open, served: ServedApp, tmp_path: Path) -> None:
    file = written(tmp_path / "map.html", served.relations)
    page = read(f"focus={quote(PICTURE)}&select={quote(PICTURE)}", file=file)
    expect(page.detail_title()).to_have_text(PICTURE)
    assert_text_alone(page.page)
    page.page.goto(f"{file.as_uri()}#practise&mode=recall&seed={quote(SCRIPT)}")
    until(lambda: page.page.evaluate("() => document.title !== ''"), True)
    assert_text_alone(page.page)
    for path in published(served.relations, tmp_path):
        page.page.goto(path.as_uri())
        assert_text_alone(page.page)


def published(relations: Path, folder: Path) -> list[Path]:
    """Write some pages of a site and what they show, and return them."""
    files = [file for stage in site(load(relations), Settings()) for file in stage]
    named = [file for file in files if re.match(r"\w+/.*script.*\.html", file.path)][:3]
    pages = [*named, *(file for file in files if file.path == "index.html")]
    text = b"".join(page.make() for page in pages).decode()
    shown = [file for file in files if file.path.endswith((".css", ".svg")) and Path(file.path).name in text]
    for file in [*pages, *shown]:
        (folder / file.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / file.path).write_bytes(file.make())
    return [folder / file.path for file in pages]
