"""Columns keep their concepts and lose crossings."""

from collections.abc import Sequence
from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as some

from graph.layout.columns import ordered_columns, part_after_part

SIZES = some.lists(some.integers(1, 8), min_size=1, max_size=4)


def crossings(columns: Sequence[Sequence[str]], pairs: Sequence[tuple[str, str]]) -> int:
    """Return how many lines between two neighbouring columns cross."""
    count = 0
    for left, right in pairwise(columns):
        lines = [(left.index(a), right.index(b)) for a, b in pairs if a in left and b in right]
        count += sum((one[0] - two[0]) * (one[1] - two[1]) < 0 for one, two in combinations(lines, 2))
    return count


def test_lines_that_cross_are_untangled() -> None:
    columns = [["a", "b", "c"], ["x", "y", "z"]]
    pairs = [("a", "z"), ("b", "y"), ("c", "x")]
    assert crossings(columns, pairs) == 3
    assert crossings(ordered_columns(columns, pairs), pairs) == 0


def test_direction_repetition_and_lines_within_a_column_change_nothing() -> None:
    columns = [["a", "b", "c"], ["x", "y", "z"]]
    pairs = [("a", "z"), ("b", "y"), ("c", "x")]
    noisy = [("z", "a"), ("a", "z"), ("y", "b"), ("b", "y"), ("c", "x"), ("a", "c"), ("x", "y")]
    assert ordered_columns(columns, noisy) == ordered_columns(columns, pairs)


def test_a_single_column_keeps_all_its_concepts() -> None:
    names = [f"n{number}" for number in range(120)]
    (column,) = ordered_columns([names], [("n0", "n1")])
    assert sorted(column) == sorted(names)


@settings(deadline=None, max_examples=25)
@given(SIZES.flatmap(lambda sizes: some.tuples(some.just(sizes), some.randoms(use_true_random=False))))
def test_every_concept_stays_in_its_column_whatever_the_order_of_the_pairs(drawn: tuple) -> None:
    sizes, random = drawn
    columns = [[f"{rank}:<b>\\N{number}" for number in range(size)] for rank, size in enumerate(sizes)]
    names = [name for column in columns for name in column]
    pairs = [(random.choice(names), random.choice(names)) for _ in range(12)]
    ordered = ordered_columns(columns, pairs)
    assert [sorted(column) for column in ordered] == [sorted(column) for column in columns]
    assert ordered_columns(columns, random.sample(pairs, len(pairs))) == ordered


def test_in_a_single_column_the_two_of_a_pair_stand_together_its_source_above() -> None:
    names = [f"n{number:03}" for number in range(100)]
    pairs = [(names[99 - number], names[number]) for number in range(50)]
    assert part_after_part(names, pairs) == [name for pair in pairs for name in pair]


@given(some.lists(some.tuples(some.sampled_from("abcdefgh"), some.sampled_from("abcdefgh"))))
def test_a_single_column_keeps_its_concepts_each_once(pairs: list[tuple[str, str]]) -> None:
    assert sorted(part_after_part(list("hgfedcba"), pairs)) == list("abcdefgh")
