"""Narrower concepts fold into their wider one and unfold again, on every kind of map, by click, key and address."""

from pathlib import Path

import pytest

from .conftest import Serve, Visit
from .map_page import MapPage, expect, until
from .offline_page import Open, file_of
from .served_app import ServedApp

pytestmark = pytest.mark.browser

RELATIONS = """source,effect,target,polarity,level
GABA,calms,Th1 cell,decreases,core
GABA,wakes,Treg,increases,core
Dopamine,wakes,T cell,increases,research
Treg,holds back,Th1 cell,decreases,core
Th1 cell,makes,Inflammation,produces,core
"""
CONCEPTS = """name,type,ids,broader
GABA,transmitter,CHEBI:16865; own:1,
T cell,immune cell,CL:0000084,Lymphocyte
Th1 cell,immune cell,,T cell
Treg,immune cell,,T cell
Lymphocyte,immune cell,,
"""
FOLDED = [
    ("Dopamine", "T cell", "increases"),
    ("GABA", "T cell", "decreases"),
    ("GABA", "T cell", "increases"),
    ("T cell", "Inflammation", "produces"),
]
APART = sorted(
    [
        ("Dopamine", "T cell", "increases"),
        ("GABA", "Th1 cell", "decreases"),
        ("GABA", "Treg", "increases"),
        ("Treg", "Th1 cell", "decreases"),
        ("Th1 cell", "Inflammation", "produces"),
    ]
)


@pytest.fixture(scope="module")
def cells(serve: Serve) -> ServedApp:
    return serve(RELATIONS, CONCEPTS)


def folding(page: MapPage) -> str:
    return " ".join(page.part("folding").inner_text().split())


def fold_key(page: MapPage) -> None:
    page.page.locator("[role=application]").focus()
    page.page.keyboard.press("w")


def test_concepts_fold_by_click_key_and_way_back_and_say_what_is_rolled_up(visit: Visit, cells: ServedApp) -> None:
    page = visit("?level=", to=cells)
    assert page.relations() == APART
    page.click("T cell")
    expect(page.part("detail").get_by_role("link", name="CL:0000084")).to_have_attribute(
        "href", "http://purl.obolibrary.org/obo/CL_0000084"
    )
    page.press("Fold 2 narrower")
    until(page.relations, FOLDED)
    assert page.concepts() == {"GABA", "Dopamine", "T cell", "Inflammation"}
    page.expect_detail("4 relations of 3 concepts: itself and 2 narrower.", "not drawn: 1.")
    until(lambda: folding(page), "Folded: T cell (2 concepts) · 1 relation inside not drawn Unfold")
    assert {"calms (Th1 cell)", "(Th1 cell) makes"} <= {box.label for box in page.boxes("phrase")}
    assert sorted(page.sentences())[1:3] == ["GABA calms Th1 cell.", "GABA wakes Treg."]
    assert page.query()["folded"] == ["T cell"]
    page.page.go_back()
    until(page.relations, APART)
    page.page.go_forward()
    until(page.relations, FOLDED)
    page.choose("polarity", "decreases")
    until(page.relations, [("GABA", "T cell", "decreases")])
    page.choose("polarity", "decreases")
    until(page.relations, FOLDED)
    fold_key(page)
    until(page.relations, APART)
    fold_key(page)
    until(page.relations, FOLDED)


def test_a_folded_map_is_in_its_address_on_each_kind_and_a_focus_below_it_unfolds(
    visit: Visit, cells: ServedApp
) -> None:
    page = visit("?level=&folded=T+cell&select=Th1+cell&layout=matrix", to=cells)
    assert (page.data("layout"), page.relations(), page.data("selected")) == ("matrix", FOLDED, "T cell")
    page.expect_detail("On the map it is folded into T cell.")
    page.choose("layout", "atlas")
    until(lambda: (page.data("layout"), page.relations()), ("atlas", FOLDED))
    page.press("Focus")
    until(lambda: {name for row in page.relations() for name in row[:2]}, {"GABA", "Th1 cell", "Treg", "Inflammation"})
    until(lambda: folding(page), "Fold into 1 wider concept")
    page = visit("?level=&folded=GABA&folded=Lymphocyte", to=cells)
    said = "The address asks to fold “GABA”, but no concept is narrower."
    expect(page.page.get_by_role("alert").filter(has_text=said)).to_be_visible()
    assert page.concepts() == {"GABA", "Dopamine", "Lymphocyte", "Inflammation"}
    page.search("Treg")
    until(lambda: "Treg" in page.concepts(), True)
    page.search("Lymphocyte")
    until(page.concepts, {"GABA", "Dopamine", "Lymphocyte", "Inflammation"})
    page.part("folding").get_by_role("button", name="Unfold").click()
    expect(page.page.locator(".empty[role=status]")).to_contain_text("Lymphocyte has no relation of its own.")


def test_a_file_folds_what_it_has_pictures_of_and_says_where_it_has_none(read: Open, tmp_path: Path) -> None:
    rows = ("Dopamine,transmitter,,Catecholamine", "Catecholamine,transmitter,,Messenger", "Messenger,transmitter,,")
    more = CONCEPTS + "\n".join(rows)
    file = file_of(tmp_path, RELATIONS, more)
    page = read("level=&folded=T+cell", file=file)
    assert page.relations() == FOLDED
    page.press("Unfold")
    until(page.relations, APART)
    page.press("Fold into 2 wider concepts")
    until(page.concepts, {"GABA", "Messenger", "Lymphocyte", "Inflammation"})
    page = read("level=&folded=T+cell&folded=Catecholamine", file=file)
    assert page.relations() == APART
    assert "no map with that folded" in folding(page)
