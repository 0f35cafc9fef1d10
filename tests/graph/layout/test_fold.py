"""Folding changes only on which side of the centre a neighbour stands."""

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph.layout.concept_map import Link
from graph.layout.fold import folded

ARCS = some.lists(some.tuples(some.booleans(), some.sampled_from("abcdefg")), max_size=30)


def star(*arcs: tuple[str, str]) -> list[Link]:
    return [Link(f"r{number}", source, "acts on", target) for number, (source, target) in enumerate(arcs)]


@pytest.mark.parametrize(
    ("arcs", "expected"),
    [
        ([], set()),
        ([("x", "a")], set()),
        ([("x", "a"), ("x", "b")], {0}),
        ([("a", "x"), ("b", "x")], {0}),
        ([("x", "a"), ("x", "b"), ("x", "b"), ("x", "c")], {0, 3}),
        ([("a", "x"), ("x", "b")], set()),
        ([("x", "a"), ("a", "x"), ("x", "b")], {1, 2}),
    ],
)
def test_the_fuller_side_gives_its_lightest_neighbours_away(arcs: list[tuple[str, str]], expected: set[int]) -> None:
    assert folded(star(*arcs), "x", balanced=True) == expected


def test_unbalanced_all_that_the_centre_acts_on_stands_on_the_right() -> None:
    assert folded(star(("x", "a"), ("x", "b"), ("c", "x"), ("x", "d")), "x", balanced=False) == set()
    assert folded(star(("x", "a"), ("a", "x")), "x", balanced=False) == {1}


@given(ARCS)
def test_a_neighbour_stands_on_one_side_and_balancing_never_makes_the_sides_less_even(
    arcs: list[tuple[bool, str]],
) -> None:
    links = star(*(("x", name) if outward else (name, "x") for outward, name in arcs))
    plain, balanced = (_right_side(links, folded(links, "x", balanced=wanted)) for wanted in (False, True))
    assert plain == {link.target for link in links} - {"x"}
    assert _surplus(links, balanced) <= _surplus(links, plain)


def _right_side(links: Sequence[Link], backwards: frozenset[int]) -> set[str]:
    """Return who stands on the right, each neighbour having one side."""
    sides = {(_neighbour(link), (link.source == "x") != (n in backwards)) for n, link in enumerate(links)}
    assert len(sides) == len({name for name, _ in sides})
    assert backwards <= set(range(len(links)))
    return {name for name, on_the_right in sides if on_the_right}


def _neighbour(link: Link) -> str:
    return link.target if link.source == "x" else link.source


def _surplus(links: Sequence[Link], right: set[str]) -> int:
    load = Counter(_neighbour(link) in right for link in links)
    return abs(load[True] - load[False])
