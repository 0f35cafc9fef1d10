"""Questions are answered beside the map, by their panel, by shift-click and by an address."""

import networkx as nx
import pytest

from ..shipped import RELATIONS
from .conftest import Visit
from .map_page import expect, rectangle, until

pytestmark = pytest.mark.browser


def test_a_shift_click_asks_for_the_paths_between_two_concepts(visit: Visit) -> None:
    page = visit()
    page.click("Dopamine")
    until(lambda: page.data("selected"), "Dopamine")
    page.settled()
    there = page.box("Pleasure and reward")
    page.page.keyboard.down("Shift")
    page.page.mouse.click(there.x, there.y)
    page.page.keyboard.up("Shift")
    expect(page.part("answer")).to_contain_text("1 path leads from Dopamine to Pleasure and reward.")
    expect(page.part("question")).to_contain_text("promotes: Dopamine → Pleasure and reward")
    until(lambda: page.data("relations"), "1")
    assert page.query() == {"ask": ["paths"], "from": ["Dopamine"], "to": ["Pleasure and reward"]}


def test_an_answer_leaves_the_whole_of_its_map_in_sight(visit: Visit) -> None:
    page = visit("?level=&ask=paths&from=GABA&to=Depression")
    pairs = [(row["source"], row["target"]) for row in RELATIONS]
    paths = nx.all_simple_edge_paths(nx.DiGraph(pairs), "GABA", "Depression", cutoff=3)
    passed = {pair for path in paths for pair in path}
    assert page.data("relations") == str(sum(pair in passed for pair in pairs))
    assert not rectangle(page.part("question")).overlaps(page.frame())
    assert [box.label for box in page.boxes("concept") if not page.frame().holds(box)] == []
    page.part("question").get_by_label("To", exact=True).fill("ce")
    offered = page.part("question").get_by_role("listbox")
    expect(offered).to_be_visible()
    assert rectangle(page.part("question")).holds(rectangle(offered))


def test_both_ends_are_said_to_be_one_only_as_long_as_they_stand_there(visit: Visit) -> None:
    page = visit("?ask=paths&from=Mood&to=Mood")
    fault = page.part("question").get_by_text("Choose two different concepts; both are Mood.")
    end = page.part("question").get_by_role("combobox", name="To")
    expect(fault).to_be_visible()
    end.fill("zzzzqqqq")
    end.press("Enter")
    expect(page.part("question").get_by_text("No concept is called “zzzzqqqq”.")).to_be_visible()
    expect(fault).to_have_count(0)
    end.fill("Mood")
    end.press("Enter")
    expect(fault).to_be_visible()


def test_a_relation_of_an_answer_opens_and_closes_back_to_the_answer(visit: Visit) -> None:
    page = visit("?ask=what+if&from=Chronic+stress&change=lower")
    before = page.places()
    page.part("question").get_by_role("button", name="weakens Immune defence").click()
    page.expect_detail("Chronic stress weakens Immune defence.")
    page.settled()
    page.press("Close")
    expect(page.part("answer")).to_contain_text("If Chronic stress is lowered")
    page.settled()
    assert page.places() == before
