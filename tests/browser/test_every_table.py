"""Every table without faults is a map that opens, is taken away in each format and is published."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from typer.testing import CliRunner

from commands.cli import app as command_line
from web.parts.member_pages import MOST_MEMBERS

from .conftest import Serve, Visit
from .test_downloads import open_downloads, taken
from .test_geometry import complaints_at_both_sizes

pytestmark = pytest.mark.browser

HEADER = "source,effect,target,source_type,target_type"
TABLES = {
    "a single relation": ["Tea,calms,Fear,,"],
    "separate pairs": [f"A{number},calms,B{number},," for number in range(120)],
    "each with each": [f"A{one},acts on,B{other},," for one in range(40) for other in range(40)],
    "only types of its own": [f"Tool {number},shapes,Part {number % 5},tool,part" for number in range(30)],
}
STORY = "story,step,title,text\nWhat it shows,1,All of it,This is all of it.\n"
# Of each with each, 24 with 25 of the other side: that makes the 600 curves that one picture holds.
CONCEPTS_DRAWN = {
    "a single relation": 2,
    "separate pairs": 120,
    "each with each": 49,
    "only types of its own": 35,
}
BEGINNINGS = {
    "SVG": b"<?xml",
    "PDF": b"%PDF",
    "PNG": b"\x89PNG",
    "Sheet": b"%PDF",
    "Sheet with blanks": b"%PDF",
    "What it shows": b"PK",
    "Map as one HTML file": b"<!doctype html>",
}


def table(name: str) -> str:
    return "\n".join([HEADER, *TABLES[name], ""])


@pytest.mark.parametrize("name", [pytest.param("a single relation", marks=pytest.mark.wide), "only types of its own"])
def test_its_map_can_be_read_and_is_taken_away_in_each_format(visit: Visit, serve: Serve, name: str) -> None:
    served = serve(table(name))
    (served.relations.parent / "stories.csv").write_text(STORY, encoding="utf-8")
    page = visit(to=served)
    assert len(page.concepts()) == CONCEPTS_DRAWN[name]
    assert list(complaints_at_both_sizes(page)) == []
    open_downloads(page)
    files = {label: taken(page, label)[1] for label in BEGINNINGS}
    assert {label: content[: len(BEGINNINGS[label])].lower() for label, content in files.items()} == {
        label: beginning.lower() for label, beginning in BEGINNINGS.items()
    }


@pytest.mark.parametrize("name", ["separate pairs", "each with each"])
def test_a_map_of_many_can_be_read(visit: Visit, serve: Serve, name: str) -> None:
    page = visit(to=serve(table(name)))
    # Pairs that touch nothing are turned like pages.
    assert len(page.concepts()) == (MOST_MEMBERS if name == "separate pairs" else CONCEPTS_DRAWN[name])
    assert list(complaints_at_both_sizes(page)) == []


@pytest.mark.parametrize("name", ["a single relation", "separate pairs"])
def test_its_published_map_opens(chromium: Browser, tmp_path: Path, name: str) -> None:
    (tmp_path / "relations.csv").write_text(table(name), encoding="utf-8")
    result = CliRunner().invoke(command_line, ["publish", str(tmp_path / "relations.csv"), str(tmp_path / "site")])
    assert result.exit_code == 0, result.output
    page = chromium.new_page(viewport={"width": 1280, "height": 720})
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto((tmp_path / "site" / "map.html").as_uri())
    shown = page.get_by_test_id("map")
    expect(shown).to_have_attribute("data-concepts", str(CONCEPTS_DRAWN[name]))
    page.close()
    assert faults == []
