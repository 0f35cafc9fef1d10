"""The address alone shows the whole core map, which is the page."""

import pytest

from .. import shipped
from .conftest import Visit
from .map_page import expect, until

pytestmark = pytest.mark.browser


def test_the_page_opens_with_every_relation_of_the_core_as_a_concept_map(visit: Visit) -> None:
    page = visit()
    shown = {name: page.data(name) for name in ("layout", "relations", "concepts", "selected")}
    assert shown == {
        "layout": "map",
        "relations": str(len(shipped.CORE)),
        "concepts": str(len(shipped.concepts(shipped.CORE))),
        "selected": "",
    }
    assert page.relations() == shipped.triples(shipped.CORE)
    assert page.concepts() == shipped.concepts(shipped.CORE)
    assert page.amount() == f"{len(shipped.CORE)} of {len(shipped.RELATIONS)} relations"


def test_phrases_sentences_and_legend_tell_of_the_same_relations(visit: Visit) -> None:
    page = visit()
    assert sorted(box.label for box in page.boxes("phrase")) == sorted(row["effect"] for row in shipped.CORE)
    assert page.sentences() == shipped.sentences(shipped.CORE)
    assert page.legend() == shipped.legend(shipped.CORE)


def test_the_page_says_that_it_is_no_medical_advice(visit: Visit) -> None:
    page = visit()
    expect(page.page.get_by_text("For learning, not medical advice.")).to_be_in_viewport()


@pytest.mark.parametrize("query", ["", "?level="])
def test_the_map_is_the_page(visit: Visit, query: str) -> None:
    page = visit(query)
    for width, height in [(1280, 720), (1920, 1080)]:
        page.resize(width, height)
        frame = page.frame()
        assert frame.width / width >= 0.75
        assert frame.height / height >= 0.8
        assert page.window().holds(frame)


def test_all_levels_at_once_are_an_atlas_with_every_relation(visit: Visit) -> None:
    page = visit("?level=")
    assert page.data("layout") == "atlas"
    assert page.relations() == shipped.triples(shipped.RELATIONS)
    assert page.concepts() == shipped.concepts(shipped.RELATIONS)
    assert {line.text for line in page.drawn_text()} >= set(shipped.TYPES.values())


def test_the_visitor_can_have_the_core_as_an_atlas_and_the_concept_map_again(visit: Visit) -> None:
    page = visit()
    page.choose("layout", "atlas")
    until(lambda: page.data("layout"), "atlas")
    assert page.relations() == shipped.triples(shipped.CORE)
    page.choose("layout", "map")
    until(lambda: page.data("layout"), "map")
    assert page.relations() == shipped.triples(shipped.CORE)
    assert page.query()["layout"] == ["map"]


def test_nothing_moves_by_itself(visit: Visit) -> None:
    page = visit(reduced_motion="no-preference")
    before = page.places()
    page.page.mouse.move(900, 300, steps=10)
    page.page.wait_for_timeout(500)
    assert page.places() == before
