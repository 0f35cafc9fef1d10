"""Whoever follows sees what the presenter shows, can look around and come back, and is told when the line breaks."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest
from playwright.sync_api import expect

from bench.follow import measure

from .map_page import until
from .presenting import FIRST, Opens, Screen
from .served_app import ServedApp
from .shapes import Box
from .test_accessibility import faults

pytestmark = pytest.mark.browser

NOTE_MOVE = "() => addEventListener('pointermove', () => (globalThis.movedAt = Date.now()), { capture: true })"
# Notes in each frame when a box began to glow.
NOTE_GLOW = """() => {
    globalThis.glowedAt = {};
    let last = "";
    const look = () => {
        const { led } = document.querySelector("[data-testid=map]").neuromap.snapshot();
        if (led !== last) globalThis.glowedAt[led] = Date.now();
        last = led;
        requestAnimationFrame(look);
    };
    look();
}"""
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def line(follower: Screen) -> str | None:
    """Return what a follower's page knows of its line."""
    return follower.page.locator("main").get_attribute("data-line")


def test_a_phone_follows_steps_picks_and_blanks(opens: Opens) -> None:
    screen = opens(FIRST)
    phone = opens(screen.invite(), **PHONE)
    phone.expect_title("Serotonin: mood and immune cells")
    assert phone.page.evaluate("() => document.documentElement.scrollWidth") == 390
    assert min(box.type_size for box in phone.boxes("concept")) >= 11
    expect(screen.page.locator(".invitation .number")).to_have_text("1 person follows")
    screen.keys("Escape", "PageDown")
    phone.expect_title("Dopamine: reward and receptors")
    screen.keys("b")
    expect(phone.page.locator(".blank.black")).to_be_visible()
    screen.keys("b")
    expect(phone.page.locator(".blank")).to_be_hidden()
    screen.expect_title("Dopamine: reward and receptors")
    screen.keys("g")
    legend = phone.part("legend")
    expect(legend).to_contain_text("immune cell")
    expect(legend).to_contain_text("Evidence: overview")
    assert legend.inner_text() == screen.part("legend").inner_text()
    phone.page.get_by_role("button", name="Legend").tap()
    expect(legend).to_be_hidden()
    screen.click("Immune cell")
    expect(phone.page.locator(".card h2")).to_have_text("Immune cell")


def test_on_a_phone_a_step_of_many_relations_can_be_read_and_a_card_leaves_both_ends_in_sight(opens: Opens) -> None:
    screen = opens("present?story=from-stress-to-infection&step=8")
    phone = opens(screen.invite(), **PHONE)
    phone.expect_title("What the map knows about infection")
    assert len(phone.relations()) > 11
    assert min(box.type_size for box in phone.boxes()) >= 12
    screen.keys("Escape")
    for key in ("e", "Shift+E", "Shift+E"):
        screen.keys(key)
        until(lambda: phone.snapshot()["led"], screen.snapshot()["led"])
        until(lambda: [box.label for box in phone.boxes() if box.id == lit_on(phone) and not seen(phone, box)], [])
    for box in (screen.boxes("phrase")[0], screen.boxes("phrase")[-1]):
        screen.click_relation(box.id)
        until(lambda: phone.data("selected"), box.id)
        expect(phone.page.locator(".card")).to_be_visible()
        until(lambda id=box.id: ends_out_of_sight(phone, id), [])


def lit_on(phone: Screen) -> str:
    return str(phone.snapshot()["led"])


def seen(phone: Screen, box: Box) -> bool:
    return phone.frame().holds(box)


def ends_out_of_sight(phone: Screen, id: str) -> list[str]:
    """Return which ends of a relation are not wholly in the part of the map that is seen."""
    phone.next_frame()
    edge = next(edge for edge in phone.snapshot()["edges"] if edge["id"] == id)
    ends = [one for one in phone.boxes("concept") if one.id in (edge["source"], edge["target"])]
    return [one.label for one in ends if not phone.frame().holds(one)]


def test_what_the_presenter_points_at_glows_for_everybody_and_fades(opens: Opens) -> None:
    screen = opens("present?focus=GABA")
    follower = opens(screen.invite())
    follower.expect_title("GABA")
    screen.keys("Escape")
    follower.page.evaluate(NOTE_GLOW)
    delays = []
    for label in ("Inflammation", "Immune defence", "GABA", "Inflammation", "GABA"):
        delays.append(delay_of_glow(screen, follower, label))
    assert min(delays) < 300
    until(lambda: follower.snapshot()["led"], "", seconds=20)
    screen.keys("e")
    expect(follower.page.locator(".caption")).to_contain_text("1 of 2: GABA generally calms Inflammation.")
    lit = follower.snapshot()["led"]
    assert lit
    follower.page.get_by_role("button", name="Look around yourself").click()
    until(lambda: follower.snapshot()["led"], "")
    follower.page.get_by_role("button", name="Back to the presenter").click()
    until(lambda: follower.snapshot()["led"], lit)


def delay_of_glow(screen: Screen, follower: Screen, label: str) -> float:
    """Point at a box and return after how many milliseconds it glows for who follows."""
    screen.page.evaluate(NOTE_MOVE)
    follower.page.evaluate("(label) => delete globalThis.glowedAt[label]", label)
    screen.point_at(label)
    until(lambda: follower.page.evaluate("(label) => label in globalThis.glowedAt", label), True)
    began = screen.page.evaluate("() => globalThis.movedAt")
    return float(follower.page.evaluate("(label) => globalThis.glowedAt[label]", label)) - float(began)


def test_who_looks_around_is_left_alone_and_can_come_back(opens: Opens) -> None:
    screen = opens(FIRST)
    follower = opens(screen.invite())
    follower.page.get_by_role("button", name="Look around yourself").click()
    follower.page.get_by_role("button", name="Next step").click()
    follower.expect_title("Dopamine: reward and receptors")
    screen.keys("Escape", "End", "b")
    expect(follower.page.locator(".bar")).to_contain_text("You are looking around yourself")
    expect(follower.page.locator(".blank")).to_be_hidden()
    assert follower.title() == "Dopamine: reward and receptors"
    screen.keys("b")
    follower.page.get_by_role("button", name="Back to the presenter").click()
    expect(follower.page.locator(".place")).to_contain_text("last step")
    expect(follower.page.locator(".bar")).to_contain_text("Live")


def test_the_presenter_leaves_comes_back_and_ends(opens: Opens) -> None:
    screen = opens(FIRST)
    follower = opens(screen.invite())
    address = screen.page.url
    screen.page.goto("about:blank")
    until(lambda: line(follower), "left")
    follower.expect_said("The presenter has left.")
    screen.page.goto(address)
    screen.settled()
    until(lambda: line(follower), "live")
    screen.keys("PageDown")
    follower.expect_title("Dopamine: reward and receptors")
    asked: list[str] = []
    follower.page.on("request", lambda request: asked.append(request.url))
    screen.keys("o")
    screen.page.get_by_role("button", name="Stop sharing").click()
    until(lambda: line(follower), "ended")
    follower.expect_said("The presenter has ended the presentation.")
    expect(follower.page.locator(".bar")).to_contain_text("The presentation has ended")
    expect(follower.page.get_by_role("button", name="Back to the presenter")).to_be_hidden()
    assert follower.title() == "Dopamine: reward and receptors"
    late = follower.page.context.new_page()
    late.goto(follower.page.url)
    expect(late.locator(".screen .status")).to_contain_text("This presentation has ended.")
    expect(late.locator(".bar")).to_be_hidden()
    expect(late.get_by_role("button", name="Explore the map")).to_be_visible()
    assert [url for url in asked if "/rooms/" in url] == []


@pytest.mark.wide
def test_a_server_that_is_started_again_gets_the_room_and_the_followers_back(
    opens: Opens, shipped_copy: ServedApp
) -> None:
    screen = opens(FIRST, to=shipped_copy)
    follower = opens(screen.invite(), to=shipped_copy)
    shipped_copy.restart()
    until(lambda: line(follower), "live", seconds=60)
    screen.keys("Escape", "PageDown")
    follower.expect_title("Dopamine: reward and receptors")


@pytest.mark.wide
def test_a_link_to_no_presentation_says_so_and_waits(opens: Opens) -> None:
    screen = opens(FIRST)
    page = screen.page.context.new_page()
    page.goto(f"{screen.address}/follow/0123456789ab")
    expect(page.locator(".screen .status")).to_contain_text("There is no such presentation now.")


def test_on_localhost_the_link_says_that_nobody_else_can_open_it(opens: Opens) -> None:
    screen = opens(FIRST)
    screen.invite()
    expect(screen.page.locator(".invitation")).to_contain_text("This server answers only to this computer")
    assert screen.page.locator(".invitation img").count() == 0


def test_a_hundred_followers_all_get_every_step(app: ServedApp) -> None:
    with ThreadPoolExecutor() as beside_the_browser:
        figures = beside_the_browser.submit(asyncio.run, measure(app.address, 100)).result(300)
    assert (figures.followers, len(figures.news), len(figures.slides)) == (100, 5, 5)


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.wide)])
def test_no_rule_of_accessibility_is_broken(opens: Opens, theme: str) -> None:
    screen = opens(FIRST)
    follower = opens(screen.invite(), color_scheme=theme, bypass_csp=True, **PHONE)
    follower.expect_title("Serotonin: mood and immune cells")
    assert faults(follower) == []
    follower.page.get_by_role("button", name="Look around yourself").tap()
    expect(follower.page.locator(".bar")).to_contain_text("You are looking around yourself")
    assert faults(follower) == []
