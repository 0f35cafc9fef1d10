"""A large listing is parted into communities, the same each time and whatever the order of its rows."""

from itertools import combinations
from random import Random

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.layout.memberships import memberships
from tests.tables import numbered

ENDS = ("source", "target")


def clique(letter: str, count: int) -> list[tuple[str, str]]:
    return list(combinations([f"{letter}{number}" for number in range(count)], 2))


def listing(*ends: tuple[str, str]) -> pd.DataFrame:
    return numbered(ENDS, ends)


def test_communities_stand_by_size_with_their_best_connected_members_first_and_the_rest_last() -> None:
    found = memberships(listing(*clique("b", 4), *clique("a", 5), ("a1", "b0"), ("a1", "leaf"), ("x", "y")))
    assert found.members == (
        ("a1", "a0", "a2", "a3", "a4", "leaf"),
        ("b0", "b1", "b2", "b3"),
        ("x", "y"),
    )
    assert [found.name(number) for number in range(3)] == ["a1 · a0", "b0 · b1", "others"]
    assert (found.has_others, found.numbers["leaf"], found.numbers["y"]) == (True, 0, 2)


def test_long_names_are_shortened_in_that_of_their_community_and_two_of_one_beginning_are_told_apart() -> None:
    long = "Hypothalamic-pituitary-adrenal axis "
    found = memberships(listing(*clique(f"{long}a", 4), *clique(f"{long}b", 4)))
    one = "Hypothalamic-pituit… · Hypothalamic-pituit…"
    assert found.names == (one, f"{one} (2)")


def test_where_each_concept_has_a_community_there_are_no_others() -> None:
    found = memberships(listing(*clique("a", 5), *clique("b", 5)))
    assert (len(found.members), found.has_others) == (2, False)


def test_nothing_and_what_only_acts_on_itself_have_no_community() -> None:
    assert memberships(listing()).members == ()
    assert memberships(listing(("a", "a"))).members == (("a",),)


def test_more_communities_than_can_be_seen_are_others() -> None:
    found = memberships(listing(*(pair for number in range(25) for pair in clique(f"c{number}-", 4))))
    assert [len(members) for members in found.members] == [4] * 18 + [28]


@settings(deadline=None, max_examples=30)
@given(some.integers(1, 60), some.integers(0, 200), some.randoms(use_true_random=False))
def test_every_concept_has_one_place_whatever_the_order_of_rows(concepts: int, rows: int, random: Random) -> None:
    ends = [(f"n{random.randrange(concepts)}", f"n{random.randrange(concepts)}") for _ in range(rows)]
    found = memberships(listing(*ends))
    assert sorted(name for members in found.members for name in members) == sorted({*sum(ends, ())})
    random.shuffle(ends)
    assert memberships(listing(*ends)).members == found.members
