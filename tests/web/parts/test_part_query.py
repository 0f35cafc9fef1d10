"""An address says which part of a file is shown."""

import pytest

from graph.views.scope import Scope
from tests.web.parts.made import dataset_of_rows
from web.map.query_words import Query
from web.parts.part_query import PartQuery, part_query

MODEL = dataset_of_rows("a,calms,b,core", "b,wakes,c,research", header="source,effect,target,level").model
FIRST = Scope(("core",))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, PartQuery(FIRST)),
        ({"level": [""]}, PartQuery(Scope())),
        ({"whole": ["1"], "focus": ["a"]}, PartQuery(whole=True)),
        ({"community": ["b"], "page": ["3"]}, PartQuery(FIRST, ("b",), 3)),
        ({"community": ["b", "c", "nobody", "a"]}, PartQuery(FIRST, ("b", "c"))),
        ({"page": ["2"]}, PartQuery(FIRST, page=2)),
        (
            {"focus": ["c"], "depth": ["2"], "grown": ["b", "x"], "community": ["b"]},
            PartQuery(Scope(("core",), "c", 2, grown=("b",))),
        ),
    ],
)
def test_the_words_say_what_is_shown(query: Query, expected: PartQuery) -> None:
    assert part_query(MODEL, query) == expected


@pytest.mark.parametrize("page", ["", "0", "-1", "two", "²", "9999999", "1.5"])
def test_a_page_that_is_none_is_not_asked_for(page: str) -> None:
    assert part_query(MODEL, {"community": ["b"], "page": [page]}).page == 0


def test_what_is_not_known_is_not_chosen() -> None:
    unknown = {"community": ["nobody"], "page": ["x"], "focus": ["nobody"], "level": ["x"], "depth": ["99"]}
    assert part_query(MODEL, unknown) == PartQuery(FIRST)
