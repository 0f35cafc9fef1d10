"""Concepts without types are put together by what they are linked to."""

from itertools import combinations, pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.layout.communities import OTHERS, communities
from graph.layout.lay_out import LayoutRequest, picture_of
from graph.layout.link import Link
from graph.layout.picture import EXPLORED, PHONE, Frame, Picture
from graph.vocabulary import Layout


def linked(*ends: tuple[str, str]) -> list[Link]:
    return [Link(f"r{number}", source, "acts on", target) for number, (source, target) in enumerate(ends)]


def clique(letter: str, count: int) -> list[tuple[str, str]]:
    return list(combinations([f"{letter}{number}" for number in range(count)], 2))


def names_of(links: list[Link]) -> list[str]:
    return sorted({name for link in links for name in link.ends})


TWO_PARTS = linked(*clique("a", 5), *clique("b", 4), ("a0", "b0"), ("x", "y"))


def test_a_community_bears_the_names_of_its_best_connected_members() -> None:
    found = communities(TWO_PARTS, names_of(TWO_PARTS))
    assert {name: found[name] for name in ("a4", "b3", "x", "y")} == {
        **{"a4": "a0 · a1 · a2", "b3": "b0 · b1 · b2"},
        **{"x": OTHERS, "y": OTHERS},
    }


def test_communities_that_are_linked_stand_side_by_side() -> None:
    parts = [clique(letter, size) for letter, size in (("a", 8), ("b", 5), ("c", 6), ("d", 7))]
    bridges = [(f"{one}{step}", f"{other}{step}") for one, other in pairwise("acbd") for step in range(2)]
    links = linked(*(pair for part in parts for pair in part), *bridges)
    assert [name[0] for name in dict.fromkeys(communities(links, names_of(links)).values())] == ["a", "c", "b", "d"]


def test_one_part_alone_and_separate_pairs_are_no_communities() -> None:
    for links in (linked(*clique("a", 5)), linked(("a", "b"), ("c", "d")), linked(("a", "a")), []):
        assert communities(links, names_of(links)) == {}


@settings(deadline=None, max_examples=30)
@given(some.integers(1, 40), some.integers(0, 120), some.randoms(use_true_random=False))
def test_every_concept_is_in_one_of_few_communities_whatever_the_order_of_links(
    concepts: int, rows: int, random: Random
) -> None:
    names = [f"n{number}" for number in range(concepts)]
    links = linked(*((random.choice(names), random.choice(names)) for _ in range(rows)))
    found = communities(links, names)
    assert set(found) in (set(), set(names))
    assert len(set(found.values())) <= 8
    assert communities(random.sample(links, len(links)), names) == found


def drawn(types: dict[str, str], layout: Layout, frame: Frame = EXPLORED) -> Picture:
    return picture_of(LayoutRequest(tuple(TWO_PARTS), tuple(types.items()), None, layout, frame, False))


def test_an_atlas_of_one_type_has_a_column_for_each_community_and_one_of_several_types_for_each_type() -> None:
    names = names_of(TWO_PARTS)
    for frame, heading in ((EXPLORED, "a0"), (PHONE, "a0 · a1 · a2")):
        headings = [heading.text for heading in drawn(dict.fromkeys(names, "concept"), "atlas", frame).headings]
        assert (headings[0].startswith(heading), headings[-1], len(headings)) == (True, OTHERS, 3)
        assert drawn(dict.fromkeys(names, "concept"), "atlas", frame).communities
    typed = {name: "cytokine" if name == "a0" else "brain cell" for name in names}
    assert [heading.text for heading in drawn(typed, "atlas").headings] == ["brain cell", "cytokine"]
    assert not drawn(typed, "atlas").communities


@pytest.mark.parametrize("frame", [EXPLORED, PHONE])
def test_what_has_neither_types_nor_communities_is_under_no_heading(frame: Frame) -> None:
    pairs = [Link("r1", "a", "x", "b"), Link("r2", "c", "x", "d")]
    for type, headings in (("concept", []), ("hormone", ["hormone"])):
        request = LayoutRequest(tuple(pairs), tuple((name, type) for name in "abcd"), None, "atlas", frame, False)
        picture = picture_of(request)
        assert ([heading.text for heading in picture.headings], picture.communities) == (headings, False)
