"""The map is played by year and nothing moves; a room chooses its way through a story, and everybody follows."""

import pytest

from .conftest import Serve, Visit
from .drawn_map import Box
from .map_page import expect, until
from .presenting import Opens
from .served_app import ServedApp

pytestmark = pytest.mark.browser

RELATIONS = (
    "source,effect,target,polarity,level,evidence,year\n"
    "Dopamine,wakes,T cell,increases,research,human,1987\n"
    "Dopamine,calms,T cell,decreases,research,human,1994\n"
    "Stress,raises,Dopamine,increases,research,animal,2001\n"
    "Sleep,lowers,Stress,decreases,research,,\n"
)
STORIES = (
    "story,step,title,focus,until,next\n"
    "Ways,1,Choose,Dopamine,1987-2001,2: The T cell; 3: The strain\n"
    "Ways,2,One way,T cell,,end\nWays,3,Other way,Stress,,\nWays,4,The end,Sleep,,\n"
)


@pytest.fixture(scope="module")
def told(serve: Serve) -> ServedApp:
    """The app on four relations, one of them without a year, with a story of two ways."""
    served = serve(RELATIONS)
    served.relations.with_name("stories.csv").write_text(STORIES, encoding="utf-8")
    return served


def places(boxes: list[Box]) -> dict[str, tuple[float, float]]:
    return {box.id: (box.x, box.y) for box in boxes}


def test_the_map_is_played_by_year_and_back_link_and_reload_know_the_year(visit: Visit, told: ServedApp) -> None:
    page = visit(to=told)
    before = places(page.boxes())
    page.press("By year")
    line = page.part("years")
    words = line.locator("[role=status]")
    expect(words).to_have_text("2001: 3 relations, 1 contested pair · 1 without a year not shown")
    assert (page.amount(), page.legend()["contested"]) == ("3 of 4 relations", 2)
    slider = line.get_by_role("slider")
    slider.press("Home")
    expect(words).to_have_text("1987: 1 relation · 1 without a year not shown")
    assert (page.settled().sentences(), page.query()["until"], page.legend()["contested"]) == (
        ["Dopamine wakes T cell."],
        ["1987"],
        0,
    )
    assert {id: place for id, place in before.items() if id in places(page.boxes())} == places(page.boxes())
    assert slider.get_attribute("aria-valuetext") == words.inner_text()
    # Less motion is wished: each press is one year.
    slider.press(" ")
    expect(words).to_contain_text("1994: 2 relations, 1 contested pair")
    page.page.emulate_media(reduced_motion="no-preference")
    slider.press("Home")
    slider.press(" ")
    expect(words).to_contain_text("1994:")
    expect(words).to_contain_text("2001:")
    page.page.reload()
    expect(words).to_contain_text("2001:")
    page.page.go_back()
    expect(slider).to_be_hidden()
    assert page.settled().amount() == "4 of 4 relations"


def test_a_room_chooses_its_way_and_sees_the_years_and_back_leads_the_way_that_was_gone(
    opens: Opens, told: ServedApp
) -> None:
    screen = opens("present?story=ways&step=1", to=told)
    phone = opens(screen.invite(), to=told, viewport={"width": 390, "height": 844}, has_touch=True)
    ways = phone.page.locator(".ways button")
    expect(ways).to_have_text(["1The T cell", "2The strain"])
    screen.keys("Escape")
    expect(screen.page.locator(".place")).to_have_text("Ways · step 1 · 1 to 2 to come")
    screen.keys("y")
    for seen in (screen, phone):
        expect(seen.page.locator(".known")).to_have_text("19871 relation")
    screen.keys("2")
    for seen in (screen, phone):
        seen.expect_title("Other way")
    expect(ways).to_have_count(0)
    screen.page.reload()
    screen.expect_title("Other way")
    screen.keys("PageUp")
    phone.expect_title("Choose")
    screen.keys("PageDown")
    phone.expect_title("One way")
    screen.keys("PageDown")
    screen.expect_said("This way ends here.")
    screen.keys("c")
    until(lambda: screen.page.locator(".overview button[aria-current] span").inner_text(), "2 · One way → end")
    expect(screen.page.locator(".overview")).to_contain_text("1 · Choose → 2, 3")
