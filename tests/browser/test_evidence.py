"""Where a sentence is read its evidence is seen; a contested pair has its sides, and every source can be cited."""

import pytest

from .conftest import Serve, Visit
from .map_page import MapPage, expect, until
from .served_app import ServedApp

pytestmark = pytest.mark.browser

ROWS = """source,effect,target,polarity,level,evidence,species,mechanism,citation,year,doi
A,calms,B,decreases,core,overview,human,,An overview,,
A,calms,B,decreases,research,in vitro,human,receptor one,Li et al. Dishes of cells. Cell,2019,10.1000/one
A,calms,B,decreases,research,human,human,,Roe et al. People and their cells. Cell,2020,10.1000/two
A,wakes,B,increases,research,animal,mouse,receptor two,Poe et al. Mice and their cells. Cell,2021,10.1000/three
B,feeds,C,increases,core,,,,,,
"""
HEADS = ["Finding", "Seen in", "Receptor or way", "Year"]


@pytest.fixture(scope="module")
def small(serve: Serve) -> ServedApp:
    return serve(ROWS)


@pytest.fixture
def page(visit: Visit, small: ServedApp) -> MapPage:
    return visit("?level=", to=small)


def badges(page: MapPage, part: str) -> list[str]:
    return page.part(part).locator("button[data-relation] .evidence").all_inner_texts()


def test_a_sentence_has_its_evidence_and_the_same_claim_is_one_line(page: MapPage) -> None:
    until(page.sentences, ["A calms B.", "A wakes B.", "B feeds C."])
    studies = page.part("propositions").locator(".studies")
    expect(studies).to_have_count(1)
    studies.locator("summary").click()
    lines = studies.locator("button")
    said = ["Roe et al. 2020 people", "Li et al. 2019 cells · human", "An overview overview"]
    until(lambda: [" ".join(text.split()) for text in lines.all_inner_texts()], said)
    lines.nth(1).click()
    page.expect_detail("a study with cells in a dish", "Li et al. Dishes of cells")


def test_a_contested_pair_has_its_sides_and_each_row_leads_to_its_relation(page: MapPage) -> None:
    page.part("propositions").get_by_text("A wakes B.").click()
    sides = page.part("sides")
    expect(sides.locator("thead th")).to_have_text(HEADS)
    expect(sides.locator("[scope=rowgroup]")).to_have_text(["For an increase (1)", "For a decrease (3)"])
    rows = sides.locator("tbody tr:has(td)")
    expect(rows.first.locator("td")).to_have_text(["wakes", "animals · mouse", "receptor two", "2021"])
    expect(rows.nth(1).locator("td")).to_have_text(["calms", "people", "", "2020"])
    rows.nth(1).get_by_role("button").click()
    expect(page.detail_title()).to_have_text("A calms B.")
    page.expect_detail("Roe et al. People and their cells")


def test_a_claim_of_the_overview_says_so_and_leads_to_the_research(visit: Visit, small: ServedApp) -> None:
    page = visit(to=small)
    page.click("calms")
    page.expect_detail("a claim of the overview article", "Research on this pair (3)")
    assert badges(page, "detail") == ["people", "animals · mouse"]
    page.part("detail").locator(".sentence", has_text="A wakes B.").click()
    expect(page.detail_title()).to_have_text("A wakes B.")


def test_a_relation_is_cited_in_one_press(page: MapPage) -> None:
    page.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.part("propositions").get_by_text("A wakes B.").click()
    page.part("detail").get_by_role("button", name="Copy sentence with source").click()
    expect(page.part("detail").get_by_text("Copied", exact=True)).to_be_visible()
    copied = "A wakes B. Source: Poe et al. Mice and their cells. Cell (2021), https://doi.org/10.1000/three"
    assert page.page.evaluate("() => navigator.clipboard.readText()") == copied
    with page.page.expect_download() as coming:
        page.part("detail").get_by_role("button", name="BibTeX").click()
    assert coming.value.suggested_filename == "poe2021.bib"
    assert coming.value.path().read_text(encoding="utf-8").startswith("@article{poe2021,")


def test_an_answer_is_cited_with_all_its_papers(visit: Visit, small: ServedApp) -> None:
    page = visit("?level=&ask=paths&from=A&to=C", to=small)
    cite = page.part("question").get_by_role("group", name="Sources as a file")
    expect(cite).to_contain_text("4 sources:")
    with page.page.expect_download() as coming:
        cite.get_by_role("button", name="RIS").click()
    text = coming.value.path().read_text(encoding="utf-8")
    keys = [line.removeprefix("ID  - ") for line in text.splitlines() if line.startswith("ID  - ")]
    assert (coming.value.suggested_filename, keys) == ("paths-A-C.ris", ["an", "li2019", "roe2020", "poe2021"])
    expect(page.part("answer")).to_contain_text("have no row from A straight to C")
