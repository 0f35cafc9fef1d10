"""A published site in a real browser: no rule of WCAG is broken, nobody else is asked, and the map opens from it."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from typer.testing import CliRunner

from commands.cli import app

from ..shipped import CORE
from .contexts import Contexts, page_of
from .map_page import until
from .served_app import copy_of_data
from .test_accessibility import CHECKER

pytestmark = pytest.mark.browser

PAGES = ("index.html", "concepts/dopamine.html", "relations/index.html", "changes.html")
Visit = Callable[..., Page]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The claims of the overview article, published: few enough to be drawn quickly."""
    table = copy_of_data(tmp_path_factory.mktemp("published"))
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(CORE[0]))
        writer.writeheader()
        writer.writerows(CORE)
    folder = table.parent / "site"
    result = CliRunner().invoke(app, ["publish", str(table), str(folder)])
    assert result.exit_code == 0, result.output
    return folder


@pytest.fixture
def open_page(contexts: Contexts, site: Path) -> Iterator[Visit]:
    """A function that opens a page from the disk; in the end no page may have had a fault or asked anybody."""
    faults: list[str] = []
    lent: list[BrowserContext] = []

    def asked(address: str) -> None:
        if not address.startswith(("file:", "data:", "blob:")):
            faults.append(f"asked for {address}")

    def come(path: str, **settings: object) -> Page:
        contexts.take_back_left(lent)
        lent.append(contexts.lend(**settings))
        page = page_of(lent[-1], **settings)
        page.on(
            "request", lambda request: request.url.startswith(("file:", "data:", "blob:")) or faults.append(request.url)
        )
        page.on("requestfailed", lambda request: faults.append(f"not there: {request.url}"))
        page.on(
            "console", lambda message: faults.append(f"console: {message.text}") if message.type == "error" else None
        )
        page.on("pageerror", lambda error: faults.append(f"page error: {error}"))
        page.goto(f"{site.as_uri()}/{path}")
        return page

    yield come
    for context in lent:
        contexts.take_back(context)
    assert faults == []


def relation_page(site: Path) -> str:
    [path] = site.glob("relations/gaba-generally-calms-inflammation-*.html")
    return path.relative_to(site).as_posix()


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.wide)])
def test_no_rule_is_broken_on_any_page(open_page: Visit, site: Path, theme: str) -> None:
    broken = {}
    for path in (*PAGES, relation_page(site)):
        page = open_page(path, color_scheme=theme)
        # A page that forbids all scripts takes none from a tag either.
        page.evaluate(CHECKER.read_text(encoding="utf-8"))
        # Without preload: it would ask for the style sheet a second time, which a page on a disk may not.
        found = page.evaluate("() => axe.run(document, { preload: false, resultTypes: ['violations'] })")
        broken[path] = [(rule["id"], node["html"]) for rule in found["violations"] for node in rule["nodes"]]
        page.close()
    assert broken == {path: [] for path in broken}


def test_a_reader_comes_from_the_first_page_to_the_evidence_without_javascript(open_page: Visit, site: Path) -> None:
    page = open_page("index.html", java_script_enabled=False)
    page.get_by_role("link", name="GABA", exact=True).last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("GABA")
    page.get_by_role("link", name="generally calms").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("GABA generally calms Inflammation.")
    expect(page.get_by_text("a claim of an overview article")).to_be_visible()


def test_a_page_leads_to_the_map_with_its_relation_selected(open_page: Visit, site: Path) -> None:
    page = open_page(relation_page(site), viewport={"width": 1280, "height": 720})
    page.get_by_role("link", name="Open on the map").click()
    expect(page.get_by_role("heading", name="GABA generally calms Inflammation.")).to_be_visible()


def test_no_page_is_wider_than_the_screen(open_page: Visit, site: Path) -> None:
    widths = {}
    for path in (*PAGES, relation_page(site)):
        page = open_page(path)
        for width in (320, 390, 1280):
            page.set_viewport_size({"width": width, "height": 720})
            widths[path, width] = page.evaluate("() => document.documentElement.scrollWidth")
        page.close()
    assert widths == {(path, width): width for path, width in widths}


def test_the_pictures_of_the_first_page_are_drawn_in_both_themes(open_page: Visit) -> None:
    for theme in ("light", "dark"):
        image = open_page("index.html", color_scheme=theme).locator("picture img")
        picture = "image => image.naturalWidth > 600 && image.currentSrc.split('/').at(-1)"
        until(lambda image=image, picture=picture: image.evaluate(picture), f"map-{theme}.svg")
