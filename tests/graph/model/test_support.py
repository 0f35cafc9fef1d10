"""A pair of concepts is contested where its rows disagree, and has one source where no second one is named."""

from collections import defaultdict
from functools import partial

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.model.contested import is_contested
from graph.model.identity import references
from graph.model.support import support
from graph.papers.retractions import COLUMN

from ...shipped import RELATIONS
from ...shipped import contested as contested_pairs
from ...tables import numbered

CELLS = ("ab", "ab", ["increases", "decreases", "modulates", "no clear effect"], ["", "10.1/x", "10.1/y"])
ROWS = some.lists(some.tuples(*map(some.sampled_from, CELLS)), max_size=10)


table = partial(numbered, ("source", "target", "polarity", "doi"))


def said(rows: list[tuple[str, ...]]) -> dict[str, list[bool]]:
    return {word: [bool(has) for has in found] for word, found in support(table(rows)).items()}


def test_rows_that_disagree_make_their_pair_contested_and_no_other() -> None:
    rows = [("a", "b", "increases", "10.1/x"), ("a", "b", "decreases", "10.1/y"), ("b", "a", "increases", "10.1/x")]
    assert said(rows) == {
        **{"contested": [True, True, False], "one source": [False, False, True]},
        "paper in doubt": [False, False, False],
    }


def test_a_paper_in_doubt_is_that_of_its_own_relation_only() -> None:
    rows = [("a", "b", "retracted 2019-05-02"), ("a", "b", ""), ("b", "c", "see there")]
    found = support(numbered(("source", "target", COLUMN), rows).assign(polarity="increases"))
    assert list(found["paper in doubt"]) == [True, False, False]


@settings(deadline=None)
@given(ROWS)
def test_every_pair_is_judged_as_a_plain_count_does(rows: list[tuple[str, ...]]) -> None:
    polarities, sources = defaultdict(set), defaultdict(set)
    for source, target, polarity, doi in rows:
        polarities[source, target].add(polarity)
        sources[source, target].add(doi)
    assert said(rows) == {
        "contested": [is_contested(polarities[row[:2]]) for row in rows],
        "one source": [len(sources[row[:2]]) == 1 for row in rows],
        "paper in doubt": [False for _ in rows],
    }


def test_the_contested_relations_of_the_shipped_data_are_those_of_its_contested_pairs(
    relations: pd.DataFrame,
) -> None:
    found = support(relations)
    contested = relations[found["contested"]]
    assert set(zip(contested["source"], contested["target"], strict=True)) == contested_pairs(RELATIONS)
    alone = relations[found["one source"]]
    cited = alone.assign(reference=references(alone)).groupby(["source", "target"])["reference"].nunique()
    assert set(cited) == {1}
