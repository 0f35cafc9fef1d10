"""The place of a concept is the way of communities down to it, and the page of their members."""

from tests.web.parts.made import dataset_of_rows, many_concepts
from web.parts.whereabouts import place_of

MANY = many_concepts()


def test_a_concept_is_on_a_page_of_its_community() -> None:
    assert place_of(MANY, {"concept": ["p3c249"]}) == {"way": [{"name": "p3c0 · p3c1", "by": "p3c0"}], "page": 3}


def test_what_is_in_no_community_is_on_a_page_of_all() -> None:
    pairs = dataset_of_rows(*(f"x{number},acts on,y{number}" for number in range(600)))
    assert place_of(pairs, {"concept": ["x599"]}) == {"way": [], "page": 19}


def test_an_unknown_concept_and_one_of_other_levels_have_no_place() -> None:
    assert place_of(MANY, {"concept": ["nobody"]}) is None
    assert place_of(MANY, {}) is None
    few = dataset_of_rows("a,calms,b,core", "c,calms,d,research", header="source,effect,target,level")
    assert place_of(few, {"concept": ["c"]}) is None
