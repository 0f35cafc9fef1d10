"""No page breaks a rule of WCAG 2.2 AA that axe-core can check, and a page at twice the size can be used."""

from pathlib import Path
from typing import Any

import pytest

from .at_rest import at_rest
from .conftest import Serve, Visit
from .map_page import MapPage, expect, until

pytestmark = pytest.mark.browser

CHECKER = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
PAGES = [
    "",
    "?select=GABA",
    "?level=core&level=research&focus=Dopamine&depth=1&direction=out&grown=T+cell",
    "?level=&polarity=increases",
    "?polarity=produces&type=condition",
    "?ask=paths&from=Dopamine&to=Infection&level=core&level=research",
    "?ask=what+if&from=Chronic+stress",
    "?depth=99&focus=zzzz",
]


def faults(page: MapPage) -> list[tuple[str, str]]:
    """Return the rule and the element of every fault that the checker finds."""
    assert CHECKER.exists(), "axe-core is missing: make browser fetches it with npm ci"
    if page.page.get_by_test_id("stApp").count():
        at_rest(page.page)
    # A page that forbids all scripts but its own takes none from a tag either.
    page.page.evaluate(CHECKER.read_text(encoding="utf-8"))
    # Of what is in order the checker needs to list one element for each rule, not all.
    found: dict[str, Any] = page.page.evaluate("() => axe.run(document, { resultTypes: ['violations'] })")
    assert len(found["passes"]) > 10
    return [(rule["id"], node["html"]) for rule in found["violations"] for node in rule["nodes"]]


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.wide)])
def test_no_rule_is_broken_on_any_page(visit: Visit, theme: str) -> None:
    page = visit(color_scheme=theme)
    broken = {query: faults(page.open(query)) for query in PAGES}
    assert broken == {query: [] for query in PAGES}


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.wide)])
def test_no_rule_is_broken_where_the_file_is_faulty_or_empty(visit: Visit, serve: Serve, theme: str) -> None:
    faulty = serve("source,effect,target,polarity\na,feeds,b,grows\nb,feeds,c,increases\n")
    assert faults(visit(to=faulty, color_scheme=theme)) == []
    empty = serve("source,effect,target\n")
    assert faults(visit(to=empty, waiting_for="There is nothing to draw yet.", color_scheme=theme)) == []


def test_at_twice_the_size_nothing_is_cut_off_and_a_concept_can_be_read_about(visit: Visit) -> None:
    page = visit(viewport={"width": 640, "height": 360}, device_scale_factor=2)
    assert page.page.evaluate("() => document.documentElement.scrollWidth") == 640
    page.search("GABA")
    until(lambda: page.query().get("focus"), ["GABA"])
    page.settled()
    expect(page.detail_title()).to_have_text("GABA")
    page.press("Close")
    page.settled()
    page.map.scroll_into_view_if_needed()
    page.click("generally calms")
    expect(page.detail_title()).to_have_text("GABA generally calms Inflammation.")
    panel = page.part("detail").bounding_box()
    assert panel
    assert panel["x"] >= 0
    assert panel["x"] + panel["width"] <= 640
    assert panel["height"] <= 360
