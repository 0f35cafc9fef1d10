"""The exported page, opened from a file with the network off, does what the app does and asks nobody for anything."""

from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

from graph.dataset import load

from ..shipped import CORE, RELATIONS, concepts, near
from .conftest import Visit
from .map_page import rectangle, until
from .offline_page import Open, file_of
from .served_app import DATA
from .test_accessibility import faults
from .test_hostile import PICTURE, SCRIPT

pytestmark = pytest.mark.browser

LARGEST = 1_700_000
AT_FIRST = str(len(CORE))
STORY = "story=dopamine-one-messenger-opposite-effects"


def test_the_page_is_small_and_opens_with_the_core_map(read: Open, offline_file: Path) -> None:
    assert offline_file.stat().st_size <= LARGEST
    page = read()
    assert (page.data("layout"), page.data("concepts"), page.data("relations")) == (
        "map",
        str(len(concepts(CORE))),
        AT_FIRST,
    )
    assert page.amount() == f"{AT_FIRST} of {len(RELATIONS)} relations"
    assert len(page.sentences()) == len(CORE)
    assert sum(page.legend()[word] for word in ("increases", "decreases", "modulates", "produces")) == len(CORE)


@pytest.mark.parametrize(
    "address",
    [
        "",
        pytest.param("focus=GABA&level=core&level=research", marks=pytest.mark.wide),
        pytest.param("level=&layout=atlas", marks=pytest.mark.wide),
    ],
)
def test_everything_has_the_same_place_as_in_the_app(read: Open, visit: Visit, address: str) -> None:
    own, app = read(address), visit(f"?{address}")
    assert own.relations() == app.relations()
    assert own.places() == app.places()


@pytest.mark.parametrize("size", [(1280, 720), (360, 640)])
def test_the_sentence_on_a_concept_without_relations_does_not_stand_on_it(read: Open, size: tuple[int, int]) -> None:
    page = read("focus=T+cell", viewport={"width": size[0], "height": size[1]})
    sentence = page.page.locator(".stage > .empty")
    expect(sentence).to_contain_text("No relation of T cell at this level, depth and direction.")
    others = (page.box("T cell"), rectangle(page.part("toolbar")))
    assert [rectangle(sentence).overlaps(other) for other in others] == [False, False]


def test_the_map_is_the_page_until_something_is_selected(read: Open) -> None:
    page = read()
    assert page.frame().width >= 0.75 * 1280
    assert page.frame().height >= 0.8 * 720
    expect(page.part("detail")).to_be_hidden()


def test_a_click_tells_about_a_concept_and_the_back_button_closes_it(read: Open) -> None:
    page = read()
    page.click("GABA")
    page.expect_detail(
        "transmitter", "GABA", "The most important calming transmitter", "GABA generally calms Inflammation."
    )
    own, inside = (len(near(rows, "GABA", 1)) for rows in (RELATIONS, CORE))
    page.expect_detail(f"{own - inside} more relations outside this view")
    assert page.query() == {"select": ["GABA"]}
    page.page.go_back()
    expect(page.part("detail")).to_be_hidden()
    page.page.go_forward()
    page.expect_detail("GABA")
    page.press("Show all its relations")
    until(lambda: page.data("relations"), str(own))
    assert page.query() == {"level": ["core", "research"], "focus": ["GABA"], "select": ["GABA"]}


def test_the_panel_of_a_relation_is_that_of_the_app_with_safe_links(read: Open, visit: Visit) -> None:
    id = next(id for _, _, id, doi in load(DATA / "relations.csv").graph.edges(keys=True, data="doi") if doi)
    own, app = read(f"level=&select={id}"), visit(f"?level=&select={id}")
    facts = "(panel) => [...panel.querySelectorAll('h3, dt, dd')].map((one) => one.innerText)"
    said = app.part("detail").evaluate(facts)
    assert own.part("detail").evaluate(facts) == said
    assert own.part("detail").locator("li").all_inner_texts() == app.part("detail").locator("li").all_inner_texts()
    for link in own.part("detail").locator("a").all():
        assert link.get_attribute("rel") == "noopener noreferrer"
        assert str(link.get_attribute("href")).startswith("https://")


def test_a_filter_hides_at_once_and_nothing_moves(read: Open, visit: Visit) -> None:
    page = read()
    before = page.places()
    page.choose("polarity", "decreases")
    page.click_legend("intervention")
    app = visit("?polarity=decreases&type=intervention")
    assert page.relations() == app.relations()
    assert {id: place for id, place in before.items() if id in page.places()} == page.places()
    assert page.query() == {"polarity": ["decreases"], "type": ["intervention"]}
    assert page.pressed("polarity") == ["decreases"]
    assert page.pills("polarity")["increases"] == 2
    again = read(urlencode(page.query(), doseq=True))
    assert again.places() == page.places()
    page.choose("polarity", "decreases")
    page.choose("polarity", "produces")
    page.press("Take the filters off")
    assert page.places() == before


@pytest.mark.parametrize(
    ("typed", "concept"),
    [
        ("5-HT", "Serotonin"),
        pytest.param("seratonin", "Serotonin", marks=pytest.mark.wide),
        pytest.param("treg", "Regulatory T cell", marks=pytest.mark.wide),
    ],
)
def test_a_synonym_or_a_slip_finds_its_concept(read: Open, typed: str, concept: str) -> None:
    page = read()
    page.search(typed)
    until(lambda: page.query().get("focus"), [concept])
    page.settled()
    assert concept in page.concepts()


@pytest.mark.wide
def test_the_search_says_what_it_did_not_find_and_offers_names_while_one_types(read: Open) -> None:
    page = read()
    page.search("zzzz")
    expect(page.part("search").get_by_role("alert")).to_contain_text("No concept is called “zzzz”.")
    box = page.part("search").locator("input")
    box.fill("noradren")
    number = len(near(RELATIONS, "Norepinephrine", 1))
    line = f"Norepinephrine · transmitter · also Noradrenaline, NE, NA · {number}"
    expect(page.page.get_by_role("option").first).to_have_text(line)
    page.page.keyboard.press("ArrowDown")
    page.page.keyboard.press("Enter")
    until(lambda: page.query(), {"focus": ["Norepinephrine"], "select": ["Norepinephrine"]})
    page.search("Histamine")
    expect(page.part("why")).to_contain_text("it has no relation of the chosen level, so all levels are shown now")
    page.press("Clear the search")
    until(lambda: "focus" in page.query(), False)


@pytest.mark.wide
def test_focus_depth_direction_and_kind_of_map_can_be_chosen(read: Open, visit: Visit) -> None:
    page = read()
    page.double_click("Chronic stress")
    until(lambda: page.query().get("focus"), ["Chronic stress"])
    page.choose("depth", "2")
    page.choose("direction", "out")
    page.choose("layout", "atlas")
    page.settled()
    app = visit("?focus=Chronic+stress&depth=2&direction=out&layout=atlas")
    assert (page.data("layout"), page.relations()) == ("atlas", app.relations())
    page.start_again()
    until(lambda: (page.data("layout"), page.data("relations"), page.query()), ("map", AT_FIRST, {}))


def test_all_of_it_can_be_done_with_keys(read: Open) -> None:
    page = read()
    canvas = page.page.get_by_role("application")
    canvas.focus()
    for key in ("ArrowRight", "ArrowRight", "Enter"):
        page.page.keyboard.press(key)
    expect(page.part("detail")).to_be_visible()
    page.part("detail").get_by_role("button", name="Close").focus()
    page.page.keyboard.press("Escape")
    expect(page.part("detail")).to_be_hidden()
    canvas.focus()
    page.page.keyboard.press("/")
    expect(page.part("search").locator("input")).to_be_focused()
    pill = page.page.locator("button[data-facet=polarity]").first
    pill.focus()
    page.page.keyboard.press("Space")
    expect(pill).to_have_attribute("aria-pressed", "true")
    expect(pill).to_be_focused()
    entry = page.part("legend").locator("button").first
    entry.focus()
    page.page.keyboard.press("Enter")
    expect(page.part("legend").locator("button").first).to_be_focused()


def test_a_story_is_told_step_by_step(read: Open) -> None:
    page = read()
    page.tell(1)
    story = page.part("story")
    expect(story).to_contain_text("1 of 8")
    page.page.keyboard.press("PageDown")
    expect(story).to_contain_text("2 of 8")
    until(lambda: page.data("relations"), "2")
    assert page.part("detail").get_by_role("heading", level=3).count() == 0
    again = read(f"{STORY}&step=2")
    assert (again.relations(), again.places()) == (page.relations(), page.places())
    page.page.keyboard.press("ArrowLeft")
    expect(story).to_contain_text("1 of 8")
    page.page.go_back()
    expect(story).to_contain_text("2 of 8")
    page.press("Leave the story")
    expect(story).to_be_hidden()


@pytest.mark.wide
def test_what_of_a_link_is_not_known_is_said(read: Open) -> None:
    page = read("type=zzz&focus=nobody&ask=everything")
    note = page.page.locator(".misread")
    expect(note).to_contain_text("The address asks for type “zzz”")
    expect(note).to_contain_text("no concept is called so")
    expect(note).to_contain_text("possible: paths, compare, what if, loops.")
    page.press("OK")
    expect(note).to_have_count(0)
    assert page.data("relations") == AT_FIRST


@pytest.mark.wide
def test_light_and_dark_follow_the_system(read: Open) -> None:
    page = read(color_scheme="dark")
    ground = "() => getComputedStyle(document.body).backgroundColor"
    assert page.page.evaluate(ground) == "rgb(14, 17, 23)"
    page.page.emulate_media(color_scheme="light")
    assert page.page.evaluate(ground) == "rgb(255, 255, 255)"


def test_a_phone_shows_map_filters_and_details(read: Open) -> None:
    page = read(viewport={"width": 390, "height": 844}, has_touch=True)
    width = "() => document.documentElement.scrollWidth"
    assert page.page.evaluate(width) == 390
    page.unfold()
    page.choose("polarity", "decreases")
    assert page.data("relations") == "5"
    page.part("propositions").locator("li button").first.click()
    expect(page.part("detail")).to_be_visible()
    panel = page.part("detail").bounding_box()
    assert panel
    assert (panel["x"], round(panel["x"] + panel["width"]), panel["y"] + panel["height"]) == (0, 390, 844)
    assert page.page.evaluate(width) == 390


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.wide)])
def test_no_rule_of_accessibility_is_broken(read: Open, theme: str) -> None:
    addresses = ["", "select=GABA", "level=&focus=Dopamine&select=Dopamine", "polarity=produces&type=condition"]
    addresses += [f"{STORY}&step=2", "depth=99"]
    page = read(color_scheme=theme)
    found = {address: faults(page.open(address)) for address in addresses}
    assert found == {address: [] for address in addresses}


def test_words_of_a_file_are_only_words(read: Open, tmp_path: Path) -> None:
    names = [SCRIPT, PICTURE, "</script><script>window.hacked=1</script>", "__proto__", "constructor", "a\u2028b"]
    quoted = ['"' + name.replace('"', '""') + '"' for name in names]
    columns = "source,effect,target,mechanism,summary,source_type,citation,dose"
    rows = [",".join((one, one, other, *[one] * 5)) for one, other in zip(quoted, quoted[1:] + quoted[:1], strict=True)]
    definitions = [",".join((one, one, one, one)) for one in quoted]
    file = file_of(tmp_path, "\n".join((columns, *rows)), "\n".join(("name,type,synonyms,definition", *definitions)))
    page = read(file=file)
    assert int(page.data("relations") or 0) >= 5
    for id in [box.id for box in page.boxes("concept")]:
        box = next(box for box in page.settled().boxes("concept") if box.id == id)
        page.page.mouse.click(box.x, box.y)
        until(lambda id=id: page.data("selected"), id)
        expect(page.part("detail").locator("h3")).to_have_text(id.strip())
        page.part("detail").get_by_role("button", name="Close").click()
        expect(page.part("detail")).to_be_hidden()
    page.part("propositions").locator("li button").first.click()
    page.part("detail").get_by_role("button", name="Close").click()
    assert page.page.evaluate("() => typeof window.hacked") == "undefined"


@pytest.mark.wide
def test_three_columns_are_a_whole_map(read: Open, tmp_path: Path) -> None:
    page = read(file=file_of(tmp_path, "source,effect,target\nGABA,calms,Stress\nStress,raises,Cortisol\n"))
    assert page.concepts() == {"GABA", "Stress", "Cortisol"}
    page.click("Stress")
    page.expect_detail("concept", "No definition is given.", "GABA calms Stress.", "Stress raises Cortisol.")
    page.search("gaba")
    until(lambda: page.data("relations"), "1")
