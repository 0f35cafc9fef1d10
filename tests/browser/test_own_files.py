"""Somebody else's CSV, however small or strange its words, becomes a complete map."""

import csv
import io

import pytest

from .conftest import Serve, Visit
from .map_page import expect, until
from .served_app import ServedApp

pytestmark = pytest.mark.browser

SMALL = """source,effect,target
GABA,calms,Inflammation
Stress,raises,Inflammation
Inflammation,disturbs,Mood
"""
STRANGE_TYPES = """source,effect,target,polarity,source_type,target_type
Insulin,opens the door to,Glucose,increases,hormone,sugar
Insulin,may calm,Macrophage,decreases,hormone,immune cell
"""


@pytest.fixture(scope="module")
def small(serve: Serve) -> ServedApp:
    return serve(SMALL)


@pytest.fixture(scope="module")
def strange_types(serve: Serve) -> ServedApp:
    return serve(STRANGE_TYPES)


def test_three_columns_are_a_complete_map(visit: Visit, small: ServedApp) -> None:
    page = visit(to=small)
    assert page.concepts() == {"GABA", "Inflammation", "Stress", "Mood"}
    assert sorted(box.label for box in page.boxes("phrase")) == ["calms", "disturbs", "raises"]
    until(page.legend, {"concept": 3})
    expect(page.part("legend")).to_contain_text("line colour: its source; by effect where a polarity is stated")
    until(
        page.sentences,
        ["GABA calms Inflammation.", "Stress raises Inflammation.", "Inflammation disturbs Mood."],
    )
    until(lambda: (page.amount(), page.problems()), ("3 of 3 relations", ""))


def test_a_map_of_three_columns_can_be_searched_selected_and_focused(visit: Visit, small: ServedApp) -> None:
    page = visit(to=small)
    page.click("calms")
    page.expect_detail("GABA calms Inflammation.", "no source is given")
    page.search("mood")
    until(page.concepts, {"Inflammation", "Mood"})
    page.choose("layout", "atlas")
    until(lambda: page.data("layout"), "atlas")


def test_loops_and_rows_that_repeat_are_drawn_and_told_once(visit: Visit, serve: Serve) -> None:
    rows = "".join(f"Gene {number},binds,IL-6,protein,cytokine\n" for number in range(7))
    loop, twice = "IL-6,raises its own,IL-6,cytokine,cytokine\n", "Stress,feeds,IL-6,condition,cytokine\n" * 2
    page = visit(to=serve(f"source,effect,target,source_type,target_type\n{rows}{loop}{twice}"))
    until(page.amount, "9 of 9 relations")
    assert "3 warnings in the file" in page.problems()
    note = page.page.get_by_test_id("problems")
    note.locator("summary").first.click()
    expect(note.get_by_text("relations.csv, 7 times: lines 2, 3, 4, 5, 6, …")).to_be_visible()
    note.get_by_text("All 7 lines").click()
    expect(note.get_by_text("2, 3, 4, 5, 6, 7, 8", exact=True)).to_be_visible()
    note.locator("summary").first.click()
    # The map moves up to where the note was.
    page.next_frame()
    page.click("raises its own")
    page.expect_detail("IL-6 raises its own IL-6.")
    page.click("feeds")
    page.expect_detail("Stress feeds IL-6.", "2 rows that are the same, in the lines 10 and 11")
    for layout in ("atlas", "matrix"):
        page.choose("layout", layout)
        until(lambda layout=layout: (page.data("layout"), page.data("relations")), (layout, "9"))


@pytest.mark.wide
def test_a_type_of_ones_own_has_its_entry_in_the_legend_and_its_column(visit: Visit, strange_types: ServedApp) -> None:
    page = visit("?layout=atlas", to=strange_types)
    until(page.legend, {"immune cell": 1, "hormone": 2, "sugar": 1, "increases": 1, "decreases": 1})
    across = {line.text: line.x for line in page.drawn_text()}
    columns = [across[word] for word in ("immune cell", "hormone", "sugar")]
    assert columns == pytest.approx([across[word] for word in ("Macrophage", "Insulin", "Glucose")], abs=1)
    assert columns == sorted(columns)
    page.click_legend("sugar")
    until(lambda: page.data("relations"), "1")
    until(lambda: page.query().get("type"), ["sugar"])


def test_a_file_with_a_header_alone_says_how_to_begin_and_wakes_up_when_it_is_filled(
    visit: Visit, serve: Serve
) -> None:
    empty = serve("source,effect,target\n")
    page = visit(to=empty, waiting_for="There is nothing to draw yet.")
    expect(page.page.get_by_text("not medical advice")).to_be_visible()
    empty.save(SMALL)
    page.settled()
    until(lambda: page.data("relations"), "3")


@pytest.mark.wide
def test_several_relations_of_one_pair_are_all_drawn_and_called_contested(visit: Visit, serve: Serve) -> None:
    rows = [["source", "effect", "target", "polarity"], ["Dopamine", "calms", "T cell", "decreases"]]
    rows += [["Dopamine", "wakes", "T cell", "increases"], ["T cell", "makes", "Dopamine", "produces"]]
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    page = visit(to=serve(text.getvalue()))
    assert sorted(box.label for box in page.boxes("phrase")) == ["calms", "makes", "wakes"]
    until(lambda: page.legend().get("contested"), 2)
    page.click("wakes")
    page.expect_detail("Contested.", "For a decrease (1)calms", "T cell makes Dopamine.")
