"""A paper in doubt is named by word and cross on the map, in the legend that filters, in sentences and details."""

import pytest

from .conftest import Serve, Visit
from .map_page import expect, until

pytestmark = pytest.mark.browser

# As the app has it when NEUROMAP_RETRACTIONS names a list, and as a table has it that was taken from there.
ROWS = """source,effect,target,citation,retraction notice
GABA,calms,Inflammation,Li 2018,retracted 2019-05-02
Stress,raises,Inflammation,Roe 2020,
Inflammation,disturbs,Mood,Poe 2021,expression of concern 2020-01-03
"""


def test_a_paper_in_doubt_is_named_wherever_its_relation_is_shown(visit: Visit, serve: Serve) -> None:
    page = visit(to=serve(ROWS))
    words = {"calms × retracted", "raises", "disturbs × expression of concern"}
    assert {box.label for box in page.boxes("phrase")} == words
    until(lambda: page.legend().get("paper in doubt"), 2)
    page.click_legend("paper in doubt")
    until(lambda: page.query().get("support"), ["paper in doubt"])
    marked = ["GABA calms Inflammation. × retracted", "Inflammation disturbs Mood. × expression of concern"]
    until(lambda: page.page.locator("#neuromap-sentences button").all_inner_texts(), marked)
    page.page.locator("#neuromap-sentences button").first.click()
    expect(page.part("detail").locator(".doubt")).to_have_text("× retracted")
    expect(page.part("detail")).to_contain_text("retracted 2019-05-02")
    page.choose("layout", "matrix")
    until(lambda: page.data("layout"), "matrix")
    until(lambda: page.legend().get("paper in doubt"), 2)
