"""Communities are entered down to what fits, no concept is lost on the way, and a path of concepts names each."""

from collections.abc import Iterator
from itertools import combinations
from random import Random
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.dataset import Dataset
from tests.web.parts.made import dataset_of_rows
from web.map.cache import model_of
from web.parts import nesting
from web.parts.member_pages import MemberPages
from web.parts.nesting import communities, fits, group_at, listing_of, members_of, path_to, whole
from web.parts.parts import part_of


def two_levels(circles: int = 3, groups: int = 4, size: int = 40) -> Dataset:
    """Return a dataset of circles of groups: most relations are inside a group, fewer inside a circle, few lead out."""
    random = Random(3)

    def ends(*places: tuple[str, int]) -> str:
        return ",acts on,".join(f"{circle}{group}-{random.randrange(size)}" for circle, group in places)

    rows = []
    for place in [(circle, group) for circle in "abc"[:circles] for group in range(groups)]:
        circle, group = place
        rows += [ends(place, place) for _ in range(4 * size)]
        rows += [ends(place, (circle, (group + random.randrange(1, groups)) % groups)) for _ in range(3 * size)]
        rows += [ends(place, (random.choice("abc"), random.randrange(groups))) for _ in range(6)]
    return dataset_of_rows(*rows)


@pytest.fixture(scope="module")
def nested() -> Dataset:
    return two_levels()


def leaves(dataset: Dataset, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield the path and the members of each group in which nothing is to be chosen."""
    model = model_of(dataset)
    group = group_at(model, (), path)
    known = None if fits(model, group) else communities(model, (), group)
    if known is None or not known.are_many:
        yield path, tuple(members_of(model, (), group))
        return
    assert len({*known.found.names}) == len(known.found.members)
    for members in known.found.members:
        yield from leaves(dataset, (*path, members[0]))


def test_a_community_with_too_much_for_a_map_opens_as_those_inside_it(nested: Dataset) -> None:
    inner = part_of(nested, {"community": ["a3-7"]})
    assert inner.kind == "overview"
    assert len(inner.enters) > 1
    assert {by[0] for by in inner.enters.values()} == {"a"}
    by = next(by for by in inner.enters.values() if by.startswith("a3"))
    last = part_of(nested, {"community": ["a3-7", by]})
    assert (last.kind, [one.by[0] for one in last.entered], last.pages) == ("community", ["a", "a"], 1)
    assert last.concepts == len(group_at(model_of(nested), (), ["a3-7", by]).members)


def test_a_way_ends_at_the_last_community_that_has_the_next_one_inside(nested: Dataset) -> None:
    model = model_of(nested)
    outer = group_at(model, (), ["a3-7"])
    assert group_at(model, (), ["a3-7", "b0-0", "a3-7"]).way == outer.way
    assert group_at(model, (), ["nobody"]).way == ()


def test_the_innermost_community_of_a_concept_is_found(nested: Dataset) -> None:
    model = model_of(nested)
    found = path_to(model, (), "c2-11")
    assert "c2-11" in found.members
    assert group_at(model, (), [one.by for one in found.way]).members == found.members


def test_a_concept_called_others_and_names_with_separators_are_no_more_than_names() -> None:
    names = ["others", "a · b", "a", "b · c", "c", "others (9 concepts)", "a > b", "x&community=y"]
    rows = [f"{one},acts on,{name} {number}" for name in names for one in (name,) for number in range(130)]
    dataset = dataset_of_rows(*rows)
    for name in names:
        entered = part_of(dataset, {"community": [name]}).entered
        assert [one.by for one in entered] == [name]
        assert not entered[0].is_rest


def test_small_parts_that_hang_together_with_nothing_are_left_as_pages_on_which_each_is_whole() -> None:
    dataset = dataset_of_rows(*(f"x{number},acts on,y{number}" for number in range(600)))
    part = part_of(dataset, {})
    assert (part.kind, part.entered, part.concepts, part.pages) == ("community", (), 1200, 20)
    graph = part_of(dataset, {"page": ["7"]}).dataset.graph
    assert graph is not None
    assert (len(graph), graph.number_of_edges()) == (60, 30)


def test_a_community_called_as_the_one_around_it_says_how_large_it_is() -> None:
    pairs = [*combinations(range(40), 2)]
    dense = [f"{letter}{one},acts on,{letter}{other}" for letter in "xy" for one, other in pairs]
    leaves = [f"x{one},acts on,leaf{one}.{number}" for one in range(40) for number in range(5)]
    model = model_of(dataset_of_rows(*dense, *leaves, "x0,acts on,y0"))
    names = [one.name for one in path_to(model, (), "x0").way]
    assert names == ["x0 · x1", "x0 · x1 (24 concepts)"]


@settings(deadline=None, max_examples=40)
@given(some.integers(1, 90), some.integers(1, 200), some.randoms(use_true_random=False))
def test_whatever_the_relations_each_concept_is_on_one_page_of_one_community(
    concepts: int, rows: int, random: Random
) -> None:
    ends = [(random.randrange(concepts), random.randrange(concepts)) for _ in range(rows)]
    dataset = dataset_of_rows(*(f"n{one},acts on,n{other}" for one, other in ends))
    model = model_of(dataset)
    with patch.object(nesting, "MOST_CONCEPTS", 9), patch.object(nesting, "MOST_MEMBERS", 4):
        nesting._COMMUNITIES.clear()
        found = [*leaves(dataset)]
        listed = sorted(name for _, members in found for name in members)
        assert listed == sorted({f"n{number}" for pair in ends for number in pair})
        for path, members in found:
            group = group_at(model, (), path)
            pages = MemberPages(members, listing_of(model, group), listing_of(model, whole(model, ())))
            for page in range(1, pages.number + 1):
                shown = pages.relations(page)
                assert {*pages.listed(page)} <= {*shown["source"], *shown["target"]}
    nesting._COMMUNITIES.clear()
