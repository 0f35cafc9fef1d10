"""A file of many concepts opens as its communities; a larger one is told, presented and practised part by part."""

import re
from collections.abc import Iterable
from itertools import combinations, permutations

import pytest
from playwright.sync_api import Route

from .conftest import Serve, Visit
from .map_page import MapPage, expect, until
from .presenting import Opens
from .served_app import ServedApp

pytestmark = pytest.mark.browser

PARTS, SIZE = 6, 260
OPENS = "1,560 concepts, 1,620 relations, seen as 6 communities: concepts that are linked among each other most."
ALL = "All communities"
WITHIN = "The community of p1c0 · p1c1: 260 concepts, 265 relations among them. On this page 60 of them."
LISTED = "1,560 concepts, 1,620 relations. Page by page, those with most relations first. On this page 60 of them"


def rows(parts: int, size: int, bridges: Iterable[tuple[int, int]]) -> str:
    """Return a file of stars, with bridges between the centres of some."""
    ends = [
        (f"p{part}c{one}", f"p{part}c{other}")
        for part in range(parts)
        for one, other in [*((0, number) for number in range(1, size)), *combinations(range(1, 5), 2)]
    ]
    ends += [(f"p{one}c0", f"p{other}c0") for one, other in bridges]
    return "source,effect,target\n" + "".join(f"{one},acts on,{other}\n" for one, other in ends)


@pytest.fixture(scope="module")
def many(serve: Serve) -> ServedApp:
    return serve(rows(PARTS, SIZE, permutations(range(PARTS), 2)))


def said(page: MapPage) -> str:
    return page.part("part").locator(".sentence").inner_text()


def ways(page: MapPage) -> list[str]:
    return page.part("part").locator("button").all_inner_texts()


def trail(page: MapPage) -> list[str]:
    return page.part("part").locator(".community-way li").all_inner_texts()


def leads(page: MapPage, name: str) -> None:
    page.part("part").get_by_role("button", name=name).click()
    page.settled()


def test_communities_are_entered_turned_left_and_found_again(visit: Visit, many: ServedApp) -> None:
    page = visit(to=many)
    until(lambda: (said(page), page.part("amount").inner_text()), (OPENS, "6 communities"))
    assert page.concepts() == {f"p{part}c0 · p{part}c1 (260 concepts)" for part in range(PARTS)}
    page.part("part").get_by_text("6 more ways between them").click()
    expect(page.part("part").get_by_role("listitem")).to_have_count(6)
    page.click("p1c0 · p1c1 (260 concepts)")
    until(lambda: (said(page), trail(page), ways(page)), (WITHIN, [ALL, "p1c0 · p1c1"], ["and 200 more"]))
    page.part("part").get_by_role("button", name="and 200 more").press("Enter")
    until(lambda: (ways(page), page.query()["page"]), (["Those before", "and 140 more"], ["2"]))
    expect(page.part("part").get_by_role("button", name="and 140 more")).to_be_focused()
    page.page.reload()
    until(lambda: (ways(page), trail(page)), (["Those before", "and 140 more"], [ALL, "p1c0 · p1c1"]))
    page.page.go_back()
    until(lambda: ways(page), ["and 200 more"])
    page.page.goto(page.page.url + "&select=p2c7")
    until(lambda: "“p2c7”, which is in no line or box of this part" in page.part("misread").inner_text(), True)
    page.part("misread").get_by_role("button", name="OK").click()
    page.part("part").get_by_role("link", name=ALL).click()
    until(lambda: (said(page), trail(page)), (OPENS, []))
    leads(page, "List the concepts")
    until(lambda: (page.query().get("page"), ways(page)), (["1"], ["As communities", "and 1,500 more"]))
    until(lambda: said(page), f"{LISTED}.")
    leads(page, "and 1,500 more")
    until(lambda: said(page), f"{LISTED} and 1 from elsewhere, drawn without a fill.")
    expect(page.part("legend")).to_contain_text("no fill: from elsewhere")
    leads(page, "As communities")
    until(lambda: said(page), OPENS)
    page.page.locator("[role=application]").focus()
    page.page.keyboard.press("ArrowDown")
    page.page.keyboard.press("Enter")
    until(lambda: trail(page)[:1], [ALL])
    page.search("p3c7")
    page.settled()
    until(lambda: page.sentences(), ["p3c0 acts on p3c7."])
    until(lambda: trail(page), [ALL, "p3c0 · p3c1, page 4"])
    assert page.query()["focus"] == ["p3c7"]
    page.part("part").get_by_role("link", name="page 4").click()
    until(lambda: [page.query().get(name) for name in ("page", "select", "focus")], [["4"], ["p3c7"], None])
    until(lambda: (trail(page), ways(page)[:1]), ([ALL, "p3c0 · p3c1"], ["Those before"]))


STORIES = "story,step,title,text,focus,from,to\nTour,1,Near,Around it.,p1c9,,\nTour,2,Far,A way.,,p0c0,p2c0\n"


def test_a_file_too_large_for_one_page_is_told_presented_and_practised_by_part(
    visit: Visit, opens: Opens, serve: Serve
) -> None:
    large = serve(rows(4, 7510, [(0, 1), (1, 2), (2, 3), (3, 0)]), stories=STORIES)
    page = visit("?story=tour", to=large)
    until(lambda: page.sentences(), ["p1c0 acts on p1c9."])
    page.part("story").get_by_role("button", name="Next").click()
    page.settled()
    until(lambda: page.sentences(), ["p0c0 acts on p1c0.", "p1c0 acts on p2c0."])
    page.offered("Download").click()
    expect(page.part("downloads").get_by_role("link", name="Tour")).to_have_attribute("href", re.compile("story=tour"))
    expect(page.part("downloads").get_by_role("heading", name="This part of the map, to keep")).to_be_visible()
    screen = opens("present?story=tour&step=2", to=large)
    screen.expect_title("Far")
    assert {"p0c0", "p1c0", "p2c0"} <= screen.concepts()
    practice = page.page
    held: list[Route] = []
    practice.route(re.compile(r"/practice\?"), lambda route: held.append(route))
    practice.goto(f"{large.address}/practise?focus=p1c9&mode=recall&seed=1")
    expect(practice.get_by_role("status")).to_contain_text("takes up to a minute, once after each save")
    until(lambda: len(held), 1)
    held[0].continue_()
    expect(practice.get_by_test_id("practice")).to_contain_text("acts on")
    practice.goto(f"{large.address}/class?focus=p1c9")
    expect(practice.get_by_test_id("empty")).to_be_visible()
