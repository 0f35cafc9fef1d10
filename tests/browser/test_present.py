"""The present page: large type, the keys of a clicker, nothing that moves by itself, and a way out of every fault."""

from itertools import pairwise
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from ..shipped import CORE
from .conftest import Serve
from .map_page import until
from .presenting import FIRST, STORY, Opens, Screen
from .served_app import ServedApp
from .test_accessibility import faults
from .test_geometry import overlaps
from .test_hostile import BREAKING_OUT, PICTURE, SCRIPT, as_csv, nothing_ran

pytestmark = pytest.mark.browser

# A call shows the window at half its size; there names must have 9 pixels.
SMALLEST_NAME = 18
# Lets time pass by frames: a busy machine draws few of them, and a movement would be over after two.
SLOW = """() => {
    const frame = requestAnimationFrame.bind(globalThis);
    let now = performance.now();
    performance.now = () => now;
    globalThis.requestAnimationFrame = (step) => frame(() => step((now += 10)));
}"""
# What the core map says of GABA.
GABA = ["GABA generally calms Inflammation.", "GABA helps to balance Immune defence."]
# How many canvases have anything on them.
PAINTED = """(all) => all.filter((canvas) =>
    canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some(Boolean)).length"""
# Notes in each frame where the box with a label is.
WATCH_PLACE = """(label) => {
    globalThis.seenPlaces = [];
    const host = document.querySelector("[data-testid=map]");
    const look = () => {
        const box = host.neuromap.snapshot().nodes.find((node) => node.label === label);
        if (box) seenPlaces.push(Math.round(box.x));
        requestAnimationFrame(look);
    };
    look();
}"""


def test_the_core_map_can_be_read_in_the_thumbnail_of_a_call(opens: Opens) -> None:
    screen = opens("present")
    assert len(screen.relations()) == len(CORE)
    assert min(box.type_size for box in screen.boxes("concept")) >= SMALLEST_NAME
    assert [box.label for box in screen.boxes() if not screen.frame().holds(box)] == []
    assert list(overlaps(screen.boxes())) == []


def test_on_a_screen_of_more_pixels_letters_are_as_large_a_part_of_it(opens: Opens) -> None:
    screen = opens(FIRST)
    usual = (type_size(screen), title_size(screen))
    screen.page.set_viewport_size({"width": 1920, "height": 1080})
    until(lambda: type_size(screen) > 1.4 * usual[0] and title_size(screen) > 1.35 * usual[1], True)
    screen.page.set_viewport_size({"width": 1280, "height": 720})
    until(lambda: (type_size(screen), title_size(screen)), usual)


def type_size(screen: Screen) -> float:
    return min(box.type_size for box in screen.boxes("concept"))


def title_size(screen: Screen) -> float:
    box = screen.page.locator("h1").bounding_box()
    assert box
    return box["height"]


def test_a_clicker_steps_from_the_first_to_the_last_step_and_both_say_so(opens: Opens) -> None:
    screen = opens(FIRST)
    expect(screen.page.locator(".place")).to_contain_text("step 1 of 9 · first step")
    screen.keys("PageUp")
    screen.expect_said("This is the first step.")
    for number, key in enumerate(["PageDown", "ArrowRight", "Space", "ArrowDown"], start=2):
        screen.keys(key)
        expect(screen.page.locator(".place")).to_contain_text(f"step {number} of 9")
        until(screen.settled().step, str(number))
    screen.keys("ArrowLeft")
    expect(screen.page.locator(".place")).to_contain_text("step 4 of 9")
    screen.keys("End")
    expect(screen.page.locator(".place")).to_contain_text("step 9 of 9 · last step")
    screen.keys("PageDown")
    screen.expect_said("This was the last step.")
    screen.keys("Home")
    expect(screen.page.locator(".place")).to_contain_text("step 1 of 9")


def test_b_blanks_and_a_step_only_lifts_the_blank(opens: Opens) -> None:
    screen = opens(FIRST)
    screen.keys("b")
    expect(screen.page.locator(".blank.black")).to_be_visible()
    screen.keys("PageDown")
    expect(screen.page.locator(".blank")).to_be_hidden()
    assert screen.step() == "1"
    screen.keys("w")
    expect(screen.page.locator(".blank.white")).to_be_visible()
    screen.keys("w")
    expect(screen.page.locator(".blank")).to_be_hidden()


def test_steps_glide_and_jump_where_less_motion_is_wished(opens: Opens) -> None:
    places: dict[str, set[float]] = {}
    for motion in ("no-preference", "reduce"):
        screen = opens(f"present?story={STORY}&step=2", reduced_motion=motion)
        screen.page.evaluate(SLOW)
        screen.page.evaluate(WATCH_PLACE, "Immune cell")
        screen.keys("PageUp")
        screen.expect_title("Serotonin: mood and immune cells")
        places[motion] = set(screen.page.evaluate("() => globalThis.seenPlaces"))
    assert len(places["no-preference"]) > 3
    assert len(places["reduce"]) <= 2


def test_a_click_opens_a_card_with_its_source_and_escape_closes_it_and_then_leaves(opens: Opens) -> None:
    screen = opens(FIRST)
    screen.click("Mood")
    card = screen.page.locator(".card")
    expect(card).to_contain_text("Serotonin helps regulate Mood.")
    card.get_by_role("button", name="Serotonin helps regulate Mood.").click()
    expect(card.locator("dl")).to_contain_text("Source")
    expect(card).to_contain_text("Evidence")
    screen.keys("Escape")
    expect(card).to_be_hidden()
    screen.keys("Escape")
    screen.page.wait_for_selector("[data-testid=stApp]")
    named = {"story": [STORY], "step": ["1"], "focus": ["Serotonin"]}
    until(lambda: {name: words for name, words in screen.query().items() if name in named}, named)


def test_g_shows_the_signs_and_grades_of_what_is_shown_and_covers_nothing(opens: Opens) -> None:
    screen = opens("present?focus=GABA&level=core&level=research&polarity=decreases")
    legend = screen.part("legend")
    expect(legend).to_be_hidden()
    screen.keys("g")
    expect(legend).to_contain_text("decreases")
    expect(legend).to_contain_text("thick: people or reviews")
    expect(legend).not_to_contain_text("produces")
    expect(legend.locator(".evidence").first).to_have_text("people")
    until(lambda: [box.label for box in screen.boxes() if not screen.frame().holds(box)], [])
    strip = legend.bounding_box()
    assert strip
    assert strip["y"] >= screen.frame().y + screen.frame().height / 2 - 1
    screen.keys("g")
    expect(legend).to_be_hidden()


def test_c_shows_steps_and_stories_as_pictures_and_leads_to_each(opens: Opens) -> None:
    screen = opens(f"present?story={STORY}&step=2")
    progress = screen.page.locator(".progress i")
    assert progress.evaluate("(line) => line.style.width").startswith("22.2")
    screen.keys("c")
    overview = screen.page.locator(".overview")
    expect(overview.locator("[aria-current=step]")).to_be_focused()
    expect(overview.locator("[aria-current=step]")).to_have_text("2 · Dopamine: reward and receptors")
    assert overview.locator(".grid").first.locator("button").count() == 9
    until(lambda: overview.locator(".grid").first.locator("canvas").evaluate_all(PAINTED), 9)
    screen.keys("PageDown", "Enter")
    screen.expect_title("Norepinephrine: ready for action")
    expect(overview).to_be_hidden()
    screen.keys("1", "2", "Enter")
    screen.expect_said("There is no step 12: this story has 9.")
    screen.keys("6", "Enter")
    screen.expect_title("When communication breaks down")
    screen.keys("c", "Escape")
    expect(overview).to_be_hidden()
    screen.keys("c")
    overview.get_by_role("button", name="From stress to infection").click()
    screen.expect_title("What the overview claims")
    until(screen.step, "1")


def test_a_story_is_chosen_where_none_is_presented(opens: Opens) -> None:
    screen = opens("present?focus=GABA")
    screen.keys("2", "Enter")
    screen.expect_said("choose a story first")
    screen.page.get_by_role("button", name="All steps and stories (c)").click()
    overview = screen.page.locator(".overview")
    expect(overview.locator("h2")).to_have_text("Stories")
    screen.keys("Enter")
    expect(screen.page.locator(".place")).to_contain_text("step 1 of 9")


def test_a_key_lights_relation_after_relation_and_others_bring_nearer(opens: Opens) -> None:
    screen = opens("present?focus=GABA")
    sentences = [f"{place} of 2: {text}" for place, text in enumerate(GABA, 1)]
    caption = screen.page.locator(".caption")
    for text, key in zip(sentences, ["e", "Enter"], strict=True):
        screen.keys(key)
        expect(caption).to_contain_text(text)
    screen.keys("Shift+E")
    expect(caption).to_contain_text(sentences[0])
    assert len(screen.bright_labels()) == 3
    screen.keys("Shift+E")
    expect(caption).to_contain_text("2 of")
    until(lambda: screen.snapshot()["led"], "")
    before = screen.snapshot()["scale"]
    screen.keys("+")
    until(lambda: screen.snapshot()["scale"] > before, True)
    screen.keys("-", "-")
    until(lambda: screen.snapshot()["scale"] < before, True)
    screen.keys("0")
    until(lambda: screen.snapshot()["scale"], before)
    screen.keys("z")
    glass = screen.page.locator(".magnifier")
    expect(glass).to_be_visible()
    screen.point_at("GABA")
    box, place = screen.box("GABA"), glass.bounding_box()
    assert place
    until(lambda: abs(glass.bounding_box()["x"] + 150 - box.x) < 4, True)
    assert glass.evaluate("(all) => all.getContext('2d').getImageData(150, 150, 1, 1).data[3]") == 255
    screen.keys("Escape")
    expect(glass).to_be_hidden()


def test_without_a_mouse_the_list_gives_every_card(opens: Opens) -> None:
    screen = opens("present?focus=GABA")
    screen.keys("l")
    expect(screen.page.locator(".list")).to_be_visible()
    screen.keys("Tab", "Enter")
    expect(screen.page.locator(".card h2")).to_have_text("GABA generally calms Inflammation.")
    screen.keys("Escape", "?")
    expect(screen.page.locator(".neuromap-help")).to_contain_text("black screen and back")


def test_the_spotlight_follows_the_pointer_and_the_next_step_does_not(opens: Opens) -> None:
    screen = opens("present")
    screen.point_at("GABA")
    until(screen.bright_labels, {"GABA", "Inflammation", "generally calms", "Immune defence", "helps to balance"})
    screen.page.mouse.move(640, 5)
    until(lambda: len(screen.bright_labels()) == len({box.label for box in screen.boxes()}), True)


@pytest.mark.wide
def test_a_finger_that_moves_across_steps(opens: Opens) -> None:
    screen = opens(FIRST, has_touch=True)
    swipe = """([start, end]) => {
        const host = document.querySelector('[data-testid=map]');
        const touch = { bubbles: true, isPrimary: true, pointerType: 'touch', clientY: 300 };
        const tell = (kind, clientX) => host.dispatchEvent(new PointerEvent(kind, { ...touch, clientX }));
        tell('pointerdown', start); tell('pointerup', end);
    }"""
    screen.page.evaluate(swipe, [800, 500])
    until(screen.step, "2")
    screen.settled()
    screen.page.evaluate(swipe, [500, 800])
    until(screen.step, "1")


@pytest.mark.wide
def test_what_the_link_names_and_the_file_does_not_have_is_said_beside_a_map(opens: Opens) -> None:
    screen = opens("present?story=gone&step=3&focus=zzzz")
    expect(screen.page.locator(".caption")).to_contain_text("There is no story “gone” here, or no longer.")
    expect(screen.page.locator(".caption")).to_contain_text("No concept is called “zzzz”.")
    assert len(screen.relations()) == len(CORE)


@pytest.mark.wide
def test_a_saved_file_is_said_and_changes_nothing_until_it_is_wanted(opens: Opens, shipped_copy: ServedApp) -> None:
    screen = opens("present?focus=Dopamine", to=shipped_copy)
    before = screen.places()
    rows = shipped_copy.relations.read_text(encoding="utf-8")
    shipped_copy.save(rows + "Dopamine,teases,increases,Mood,,,core,,,,,,\n")
    screen.expect_said("The data were saved anew.")
    assert screen.places() == before
    screen.keys("r")
    until(lambda: "Mood" in screen.concepts(), True)


@pytest.mark.wide
def test_while_the_server_is_away_the_picture_stays_and_known_steps_still_come(
    opens: Opens,
    shipped_copy: ServedApp,
) -> None:
    screen = opens(FIRST, to=shipped_copy)
    screen.page.wait_for_load_state("networkidle")
    shipped_copy.stop()
    screen.keys("PageDown")
    screen.expect_title("Dopamine: reward and receptors")
    screen.expect_said("The server does not answer.")
    screen.keys("PageDown")
    screen.expect_title("Norepinephrine: ready for action")


@pytest.mark.wide
def test_hostile_words_are_shown_as_they_are(opens: Opens, serve: Serve) -> None:
    names = [SCRIPT, PICTURE, BREAKING_OUT, "__proto__"]
    rows = [{"source": one, "effect": f"does {one}", "target": two, "citation": one} for one, two in pairwise(names)]
    host = serve(as_csv(rows))
    for name in names:
        screen = opens(f"present?focus={quote(name)}&select={quote(name)}&story={quote(PICTURE)}", to=host)
        screen.expect_title(name)
        expect(screen.map).to_have_attribute("data-selected", name)
        expect(screen.page.locator(".card h2")).to_have_text(name)
        expect(screen.page.locator(".caption")).to_contain_text(f"There is no story “{PICTURE}” here")
        screen.page.locator(".card .neuromap-sentences button").first.click()
        expect(screen.page.locator(".card dl")).to_contain_text("Source")
        assert nothing_ran(screen)


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.wide)])
def test_no_rule_of_accessibility_is_broken(opens: Opens, theme: str) -> None:
    screen = opens(FIRST, color_scheme=theme, bypass_csp=True)
    screen.click("Mood")
    expect(screen.page.locator(".card")).to_be_visible()
    assert faults(screen) == []
    screen.keys("o")
    expect(screen.page.locator(".invitation")).to_be_visible()
    assert faults(screen) == []


@pytest.mark.wide
def test_the_screen_can_be_made_dark_for_a_bright_room_and_back(opens: Opens) -> None:
    screen: Screen = opens("present", color_scheme="light")
    background = "() => getComputedStyle(document.body).backgroundColor"
    until(lambda: screen.page.evaluate(background), "rgb(255, 255, 255)")
    screen.keys("d")
    until(lambda: screen.page.evaluate(background), "rgb(14, 17, 23)")


def test_escape_closes_what_is_open_and_only_then_leaves(opens: Opens) -> None:
    screen = opens(FIRST)
    overlays = {"?": ".neuromap-help", "l": ".list", "o": ".invitation", "b": ".blank"}
    for key, overlay in overlays.items():
        screen.keys(key)
        expect(screen.page.locator(overlay)).to_be_visible()
        screen.keys("Escape")
        expect(screen.page.locator(overlay)).to_be_hidden()
        assert screen.step() == "1"
    own = screen.data("selected")
    assert own
    screen.click("Mood")
    expect(screen.page.locator(".card")).to_be_visible()
    screen.keys("?", "Escape")
    expect(screen.page.locator(".neuromap-help")).to_be_hidden()
    expect(screen.page.locator(".card")).to_be_visible()
    screen.keys("Escape")
    expect(screen.page.locator(".card")).to_be_hidden()
    until(lambda: screen.data("selected"), own)
    screen.keys("e")
    until(lambda: screen.snapshot()["led"] != "", True)
    screen.keys("Escape")
    until(lambda: screen.snapshot()["led"], "")
    screen.keys("Escape")
    screen.page.wait_for_selector("[data-testid=stApp]")


@pytest.mark.parametrize("size", [(1280, 720), pytest.param((1024, 768), marks=pytest.mark.wide), (853, 480)])
def test_a_card_covers_neither_end_of_its_relation(opens: Opens, size: tuple[int, int]) -> None:
    screen = opens("present?focus=Chronic%20stress", viewport={"width": size[0], "height": size[1]})
    phrases = screen.boxes("phrase")
    assert len(phrases) > 1
    for box in phrases:
        screen.click_relation(box.id)
        expect(screen.page.locator(".card")).to_be_visible()
        until(lambda: screen.data("selected"), box.id)
        screen.next_frame()
        until(lambda id=box.id: ends_out_of_sight(screen, id), [])


def ends_out_of_sight(screen: Screen, id: str) -> list[str]:
    """Return which ends of a relation are covered by the card, or outside the map."""
    card = screen.page.locator(".card").bounding_box()
    assert card
    edge = next(edge for edge in screen.snapshot()["edges"] if edge["id"] == id)
    ends = [one for one in screen.boxes("concept") if one.id in (edge["source"], edge["target"])]
    return [one.label for one in ends if one.x + one.width / 2 > card["x"] or not screen.frame().holds(one)]
