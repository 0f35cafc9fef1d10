"""What is not on the map is found, with the reason, and shown; a link that cannot be followed is said to be so."""

from urllib.parse import quote

import pytest

from graph.dataset import load

from .. import shipped
from .conftest import Visit
from .map_page import expect, rectangle, until
from .offline_page import Open
from .served_app import DATA

pytestmark = pytest.mark.browser

SIZES = ((1280, 720), (853, 480), (390, 844), (360, 640))
# Its box is as tall as all its lines need, and none of them leads to an intervention.
HUB = "Dopamine"
SCRIPT = "<script>alert(1)</script>"


def test_a_search_says_that_the_level_hid_the_concept_and_shows_it(visit: Visit) -> None:
    page = visit()
    page.search("Treg")
    until(page.relations, shipped.triples(shipped.near(shipped.RELATIONS, "Regulatory T cell", 1)))
    said = "Regulatory T cell was not on the map: it has no relation of the chosen level, so all levels are shown now."
    expect(page.part("why")).to_contain_text(said)


def test_the_relations_that_the_level_hides_are_counted_and_one_click_shows_them(visit: Visit) -> None:
    page = visit("?focus=GABA")
    every = shipped.near(shipped.RELATIONS, "GABA", 1)
    hidden = len(every) - len(shipped.near(shipped.CORE, "GABA", 1))
    more = page.part("amount").get_by_role("button")
    expect(more).to_have_text(f"{hidden} more in research: show")
    more.click()
    until(page.relations, shipped.triples(every))


def test_a_filter_that_hides_what_was_searched_is_named_and_one_click_shows_it(visit: Visit) -> None:
    page = visit("?species=rat")
    page.search("GABA")
    expect(page.page.locator(".empty[role=status]")).to_contain_text("GABA is hidden by the filter species (rat).")
    page.press("Show GABA")
    until(page.relations, shipped.triples(shipped.near(shipped.CORE, "GABA", 1)))
    until(lambda: page.pressed("species"), [])


def test_a_selected_relation_that_is_hidden_says_by_what_and_is_shown_by_a_click(visit: Visit, read: Open) -> None:
    edges = load(DATA / "relations.csv").graph.edges(keys=True, data=True)
    id = next(id for *_, id, cells in edges if (cells["level"], cells["polarity"]) == ("core", "modulates"))
    address = f"select={id}&polarity=decreases"
    for page in (visit(f"?{address}"), read(address)):
        page.expect_detail("Not on the map now: hidden by the filter polarity (decreases).")
        page.press("Show it on the map")
        until(page.query, {"select": [id]})
        expect(page.part("detail")).not_to_contain_text("Not on the map now")
        assert page.relations() == shipped.triples(shipped.CORE)
        page.page.go_back()
        page.expect_detail("Not on the map now")


def test_a_map_without_relations_says_how_many_other_levels_have_and_one_click_shows_them(visit: Visit) -> None:
    page = visit("?evidence=meta-analysis")
    found = shipped.having(shipped.RELATIONS, evidence="meta-analysis")
    note = page.page.locator(".empty[role=status]")
    said = f"No relation of this level passes these filters; {len(found)} of other levels do."
    expect(note).to_contain_text(said)
    note.get_by_role("button", name="Show them").click()
    until(page.relations, shipped.triples(found))


def test_the_sentence_on_a_concept_without_relations_does_not_stand_on_it(visit: Visit) -> None:
    page = visit("?focus=T+cell")
    note = page.page.locator(".empty[role=status]")
    way_out = note.get_by_role("button", name="Show all its relations")
    for width, height in SIZES:
        page.resize(width, height)
        page.settled()
        expect(note).to_contain_text("No relation of T cell at this level, depth and direction.")
        expect(way_out).to_be_in_viewport(ratio=1)
        assert rectangle(note).holds(rectangle(way_out))
        assert not rectangle(note.locator("b")).overlaps(rectangle(way_out))
        around = (page.box("T cell"), rectangle(page.part("toolbar")))
        assert [rectangle(note).overlaps(other) for other in around] == [False, False]


@pytest.mark.parametrize("size", SIZES[:2])
def test_the_sentence_on_a_hidden_focus_does_not_stand_on_its_tall_box(visit: Visit, size: tuple[int, int]) -> None:
    query = f"?level=&layout=map&focus={HUB}&type=intervention"
    page = visit(query, viewport={"width": size[0], "height": size[1]})
    note = page.page.locator(".empty[role=status]")
    expect(note).to_contain_text(f"{HUB} is hidden by the filter type (intervention).")
    assert not rectangle(note).overlaps(page.box(HUB))


def test_only_contested_pairs_are_shown_when_asked_for(visit: Visit) -> None:
    page = visit("?level=")
    places = page.places()
    page.choose("support", "contested")
    pairs = shipped.contested(shipped.RELATIONS)
    shown = [row for row in shipped.RELATIONS if (row["source"], row["target"]) in pairs]
    until(page.relations, shipped.triples(shown))
    until(lambda: page.query().get("support"), ["contested"])
    assert page.places().items() <= places.items()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("?depth=99", "The address asks for depth “99”; possible: 0, 1, 2, 3."),
        ("?focus=Nobody", "The address says focus “Nobody”, but no concept is called so."),
        ("?ask=paths&from=Nobody&to=Mood", "The address says from “Nobody”, but no concept is called so."),
        ("?ask=paths&from=Mood&to=Mood", "Choose two different concepts; both are Mood."),
        ("?select=r0", "The address selects “r0”, which the file does not have, or no longer."),
        ("?story=gone&step=2", "There is no story “gone” here, or no longer."),
    ],
)
def test_bad_words_in_the_address_get_a_message_and_a_map(visit: Visit, query: str, said: str) -> None:
    page = visit(query)
    expect(page.page.get_by_role("alert").filter(has_text=said)).to_be_visible()
    assert page.relations() == shipped.triples(shipped.CORE)


def test_a_script_in_any_part_of_the_address_is_only_text(visit: Visit) -> None:
    names = ("level", "type", "polarity", "evidence", "support", "species", "focus", "depth", "direction", "grown")
    more = ("select", "layout", "ask", "from", "to", "length", "change", "waves", "story", "step")
    page = visit("?" + "&".join(f"{name}={quote(SCRIPT)}" for name in (*names, *more)))
    expect(page.page.get_by_role("alert").filter(has_text="Part of the link")).to_contain_text(SCRIPT)
    assert page.relations() == shipped.triples(shipped.CORE)
    page.part("misread").get_by_role("button", name="OK").click()
    expect(page.page.get_by_text("Part of the link")).to_have_count(0)
