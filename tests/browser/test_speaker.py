"""The speaker view in a second window: now, next, notes and time; it drives the screen and the screen drives it."""

import pytest
from playwright.sync_api import Page, expect

from .map_page import until
from .presenting import FIRST, Opens, Screen
from .test_accessibility import faults

pytestmark = pytest.mark.browser


def speaker_of(screen: Screen) -> Page:
    with screen.page.expect_popup() as opened:
        screen.keys("s")
    opened.value.wait_for_selector("[data-testid=now][data-ready=true]")
    return opened.value


def test_it_shows_what_is_on_the_screen_what_comes_and_the_notes(opens: Opens) -> None:
    view = speaker_of(opens(FIRST))
    expect(view.locator(".now .title")).to_have_text("Serotonin: mood and immune cells")
    expect(view.locator(".next .title")).to_have_text("Dopamine: reward and receptors")
    expect(view.locator(".notes")).to_contain_text("Begin with what everybody has heard")
    view.wait_for_selector("[data-testid=next][data-ready=true]")
    for name in ("now", "next"):
        outside = view.evaluate(
            """(name) => {
                const host = document.querySelector(`[data-testid=${name}]`);
                const frame = host.getBoundingClientRect();
                return host.neuromap.snapshot().nodes.filter((box) =>
                    box.x - box.width / 2 < frame.left || box.x + box.width / 2 > frame.right).map((box) => box.label);
            }""",
            name,
        )
        assert outside == []


def test_each_window_drives_the_other(opens: Opens) -> None:
    screen = opens(FIRST)
    view = speaker_of(screen)
    view.keyboard.press("PageDown")
    screen.expect_title("Dopamine: reward and receptors")
    screen.keys("PageDown")
    expect(view.locator(".now .title")).to_have_text("Norepinephrine: ready for action")
    view.get_by_role("button", name="Black screen and back (b)").click()
    expect(screen.page.locator(".blank.black")).to_be_visible()
    expect(view.locator(".status")).to_have_text("The screen is black.")
    view.keyboard.press("b")
    until(screen.blank, "")
    view.get_by_role("button", name="First step").click()
    screen.expect_title("Serotonin: mood and immune cells")


def test_the_desk_has_a_target_time_larger_letters_the_overview_white_and_last(opens: Opens) -> None:
    screen = opens(FIRST)
    view = speaker_of(screen)
    view.get_by_label("Minutes that the talk may take").fill("12")
    expect(view.locator(".left")).to_have_text("12:00 left")
    view.keyboard.press("PageDown")
    screen.expect_title("Dopamine: reward and receptors")
    view.keyboard.press("Enter")
    view.keyboard.press("p")
    screen.expect_title("Serotonin: mood and immune cells")
    before = view.locator(".notes p").first.evaluate("(note) => getComputedStyle(note).fontSize")
    view.locator("h1").click(force=True)
    view.keyboard.press("+")
    assert view.locator(".notes p").first.evaluate("(note) => getComputedStyle(note).fontSize") > before
    view.keyboard.press("c")
    view.locator(".overview").get_by_role("button", name="Dopamine: reward and receptors").click()
    screen.expect_title("Dopamine: reward and receptors")
    expect(screen.page.locator(".overview")).to_be_hidden()
    view.get_by_role("button", name="White screen and back (w)").click()
    expect(screen.page.locator(".blank.white")).to_be_visible()
    view.keyboard.press("w")
    view.get_by_role("button", name="Last step").click()
    expect(screen.page.locator(".place")).to_contain_text("last step")
    view.keyboard.press("3")
    view.keyboard.press("Enter")
    screen.expect_title("Norepinephrine: ready for action")


@pytest.mark.wide
def test_at_the_last_step_it_says_that_nothing_comes(opens: Opens) -> None:
    screen = opens(FIRST)
    view = speaker_of(screen)
    screen.keys("End")
    expect(view.locator(".next")).to_contain_text("This was the last step.")


def test_it_says_when_the_screen_is_gone_and_finds_it_again(opens: Opens) -> None:
    screen = opens(FIRST)
    view = speaker_of(screen)
    screen.page.goto("about:blank")
    expect(view.locator(".status")).to_contain_text("The screen does not answer.")
    screen.page.go_back()
    expect(view.locator(".status")).to_have_text("")


@pytest.mark.wide
def test_the_timer_runs_pauses_and_begins_again(opens: Opens) -> None:
    view = speaker_of(opens(FIRST))
    time = view.locator(".time")
    expect(time).to_have_text("00:00")
    view.get_by_role("button", name="Start").click()
    expect(time).not_to_have_text("00:00")
    view.get_by_role("button", name="Pause").click()
    view.get_by_role("button", name="Reset the timer").click()
    expect(time).to_have_text("00:00")


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.wide)])
def test_no_rule_of_accessibility_is_broken(opens: Opens, theme: str) -> None:
    screen = opens(FIRST, color_scheme=theme, bypass_csp=True)
    view = Screen(speaker_of(screen), screen.address)
    assert faults(view) == []
