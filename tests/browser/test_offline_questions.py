"""The exported page answers questions by itself, in the words of the app, and shows the relations of the answer."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from graph.dataset import load
from graph.questions.answer import Question, answer
from graph.questions.signed_edges import signed_edges_of

from ..shipped import CORE, RELATIONS
from .map_page import rectangle, until
from .offline_page import OfflinePage, Open, file_of
from .served_app import DATA
from .test_accessibility import faults

pytestmark = pytest.mark.browser

GRAPH = load(DATA / "relations.csv").graph
IN_LOOPS = answer(Question("loops"), signed_edges_of(GRAPH), GRAPH.number_of_edges()).relations
ON_A_LOOP = min(source for source, _, id in GRAPH.edges(keys=True) if id in IN_LOOPS)
AT_FIRST = str(len(CORE))
SMALL = "source,effect,target,polarity\na,feeds,b,increases\nb,starves,a,decreases\nc,is linked to less,b,decreases\n"


def fill(page: OfflinePage, label: str, typed: str) -> None:
    """Type into a field of the question and press Enter."""
    page.page.get_by_role("combobox", name=label, exact=True).fill(typed)
    page.page.keyboard.press("Enter")


def groups(page: OfflinePage) -> dict[str, list[str]]:
    """Return the sentences of the answer below their headings, folded ones too."""
    found: dict[str, list[str]] = {}
    for part in page.part("question").locator(".groups h2, .groups > details > summary, .groups .sentence").all():
        if part.evaluate("(one) => one.tagName") == "SPAN":
            found[list(found)[-1]].append(part.text_content() or "")
        else:
            found[part.text_content() or ""] = []
    return found


def by_python(question: Question, level: str = "") -> dict[str, list[str]]:
    """Return what graph/questions says of the shipped relations, all or those of a level."""
    ids = {id for *_, id, found in GRAPH.edges(keys=True, data="level") if level in ("", found)}
    said = answer(question, signed_edges_of(GRAPH, ids), len(ids)).groups
    return {group["heading"]: [_sentence(item) for item in group["items"]] for group in said}


def _sentence(item: dict[str, str]) -> str:
    note = f" ({item['note']})" if item["note"] else ""
    return f"{item['source']} {item['effect']} {item['target']}{note}."


def test_a_sentence_is_filled_in_with_keys_and_answered(read: Open) -> None:
    page = read()
    page.press("Ask")
    expect(page.page.get_by_role("combobox", name="From", exact=True)).to_be_focused()
    fill(page, "From", "gab")
    expect(page.page.get_by_role("combobox", name="To", exact=True)).to_be_focused()
    fill(page, "To", "infla")
    told = page.part("answer")
    expect(told).to_contain_text("1 path leads from GABA to Inflammation. The net effect is a sign, not an amount.")
    expect(told).to_contain_text(
        f"{len(RELATIONS) - len(CORE)} more relations are hidden by level or filters and were not asked."
    )
    assert told.get_attribute("role") == "status"
    assert groups(page) == {"dampens: GABA → Inflammation": ["GABA generally calms Inflammation."]}
    until(lambda: page.data("relations"), "1")
    assert page.concepts() == {"GABA", "Inflammation"}
    assert page.query() == {"ask": ["paths"], "from": ["GABA"], "to": ["Inflammation"]}


@pytest.mark.parametrize(
    ("address", "question"),
    [
        ("ask=paths&from=GABA&to=Depression", Question("paths", "GABA", "Depression", 3)),
        pytest.param(
            "ask=compare&from=Dopamine&to=Serotonin",
            Question("compare", "Dopamine", "Serotonin"),
            marks=pytest.mark.wide,
        ),
        ("ask=what+if&from=Chronic+stress&waves=2", Question("what if", "Chronic stress", length=2, change="raise")),
        pytest.param("ask=loops", Question("loops"), marks=pytest.mark.wide),
        pytest.param(f"ask=loops&from={ON_A_LOOP}", Question("loops", ON_A_LOOP), marks=pytest.mark.wide),
    ],
)
def test_the_answer_to_an_address_is_that_of_python_and_all_of_it_is_on_the_map(
    read: Open, address: str, question: Question
) -> None:
    page = read(f"level=&{address}")
    assert groups(page) == by_python(question)
    told = answer(question, signed_edges_of(GRAPH), GRAPH.number_of_edges()).relations
    until(lambda: page.data("relations"), str(len(told)))
    pairs = {(source, target) for source, target, id in GRAPH.edges(keys=True) if id in told}
    assert {(source, target) for source, target, _ in page.relations()} == pairs


def test_what_if_marks_a_small_map_which_stays_as_it_is(read: Open) -> None:
    page = read()
    before = page.places()
    page.click("Chronic stress")
    page.press("Ask")
    page.choose("ask", "what if")
    page.choose("change", "lower")
    expect(page.part("answer")).to_contain_text("If Chronic stress is lowered, 3 concepts would follow.")
    assert groups(page) == by_python(Question("what if", "Chronic stress", length=1, change="lower"), "core")
    assert (page.data("relations"), page.query()) == (
        AT_FIRST,
        {"ask": ["what if"], "from": ["Chronic stress"], "change": ["lower"]},
    )
    page.press("Stop asking")
    expect(page.part("question")).to_be_hidden()
    page.settled()
    assert (page.places(), page.query()) == (before, {})


def test_a_sentence_of_an_answer_opens_its_relation_and_the_answer_stays(read: Open) -> None:
    page = read("ask=what+if&from=Chronic+stress&change=lower")
    sentence = page.part("question").get_by_role("button", name="weakens Immune defence")
    sentence.click()
    page.expect_detail("Chronic stress weakens Immune defence.")
    expect(sentence).to_have_attribute("aria-current", "true")
    expect(sentence).to_be_focused()
    assert not rectangle(page.part("detail")).overlaps(rectangle(page.part("question")))
    page.page.go_back()
    expect(page.part("detail")).to_be_hidden()
    expect(page.part("answer")).to_contain_text("If Chronic stress is lowered")


def test_back_and_forward_walk_through_questions(read: Open) -> None:
    page = read("ask=paths&from=Dopamine&to=Pleasure+and+reward")
    page.choose("ask", "loops")
    expect(page.part("answer")).to_contain_text("No feedback loops of up to 4 steps through Dopamine.")
    expect(page.part("answer")).to_contain_text("form no ring of 2 to 4 rows through Dopamine.")
    page.page.go_back()
    expect(page.part("answer")).to_contain_text("1 path leads from Dopamine to Pleasure and reward.")
    page.page.go_forward()
    expect(page.part("answer")).to_contain_text("No feedback loops")


def test_where_nothing_is_found_the_page_says_why_and_the_way_out(read: Open, tmp_path: Path) -> None:
    page = read("ask=paths&from=a&to=c", file=file_of(tmp_path, SMALL))
    expect(page.part("answer")).to_have_text(
        "No path of 3 steps or fewer leads from a to c.The 3 relations asked have no row from anything to c."
    )
    page.press("The other way: c to a")
    expect(page.part("answer")).to_contain_text("1 path leads from c to a.")
    page.choose("ask", "what if")
    assert groups(page) == {"Step 1: more c is linked with less b": ["c is linked to less b."]}


def test_what_the_filters_hide_is_asked_at_a_click(read: Open) -> None:
    page = read("ask=paths&from=GABA&to=Depression&length=2")
    page.press("Ask all relations")
    assert list(groups(page)) == list(by_python(Question("paths", "GABA", "Depression", 2)))
    expect(page.part("question").get_by_role("button", name="Ask all relations")).to_have_count(0)


def test_a_shift_click_asks_for_the_paths_between_two_concepts(read: Open) -> None:
    page = read()
    page.click("Dopamine")
    page.settled()
    there = next(box for box in page.boxes("concept") if box.label == "Pleasure and reward")
    page.page.keyboard.down("Shift")
    page.page.mouse.click(there.x, there.y)
    page.page.keyboard.up("Shift")
    expect(page.part("answer")).to_contain_text("1 path leads from Dopamine to Pleasure and reward.")


def test_one_concept_twice_and_words_that_are_not_known_are_named(read: Open) -> None:
    page = read("ask=compare&from=GABA&to=GABA")
    expect(page.part("question").get_by_text("Choose two different concepts; both are GABA.")).to_be_visible()
    assert page.data("relations") == AT_FIRST
    page = read("ask=paths&from=nobody&length=9")
    expect(page.page.locator(".misread")).to_contain_text(
        "The address says from “nobody”, but no concept is called so."
    )
    expect(page.page.locator(".misread")).to_contain_text("The address asks for length “9”; possible: 1, 2, 3, 4, 5.")


def test_on_a_phone_the_answer_is_a_sheet_below_a_map_that_it_leaves_in_sight(read: Open) -> None:
    page = read(
        "ask=paths&from=Dopamine&to=Pleasure+and+reward", viewport={"width": 390, "height": 844}, has_touch=True
    )
    sheet = page.part("question").bounding_box()
    assert sheet
    assert (sheet["x"], sheet["width"], sheet["y"] + sheet["height"]) == (0, 390, 844)
    assert all(box.y + box.height / 2 <= sheet["y"] for box in page.boxes("concept"))
    assert page.page.evaluate("() => document.documentElement.scrollWidth") == 390
    expect(page.part("answer")).to_be_in_viewport()


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.wide)])
def test_no_rule_of_accessibility_is_broken_while_asking(read: Open, theme: str) -> None:
    addresses = [
        "ask=compare&from=GABA&to=Dopamine&level=",
        "ask=what+if&from=GABA",
        "ask=paths&from=Mood&to=Mood",
    ]
    page = read(color_scheme=theme)
    found = {address: faults(page.open(address)) for address in addresses}
    assert found == {address: [] for address in addresses}
