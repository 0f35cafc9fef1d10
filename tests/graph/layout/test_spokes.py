"""The neighbours of one concept stand on two sides of it, in the order of the types."""

import pytest

from graph.layout.link import Link
from graph.layout.spokes import Branch, is_star, sides

from .sound_map import links

WRAPS = (9.0, 11.0)
TYPES = {"cell": "immune cell", "illness": "condition", "messenger": "transmitter"}


def told(groups: list[Branch]) -> list[tuple[str, list[str]]]:
    return [(group.name, [spoke.link.id for spoke in group.spokes]) for group in groups]


@pytest.mark.parametrize(
    ("triples", "star"),
    [
        ([("x", "wakes", "a"), ("b", "wakes", "x")], True),
        ([("x", "wakes", "a"), ("a", "wakes", "b")], False),
        ([("x", "wakes", "x")], False),
        ([], True),
    ],
)
def test_a_star_is_links_that_each_join_the_centre_and_another(triples: list[tuple[str, str, str]], star: bool) -> None:
    assert is_star(links(*triples), "x") is star


def test_what_leads_in_stands_left_and_the_rest_right_by_type_and_name() -> None:
    drawn = links(
        ("messenger", "wakes", "x"), ("illness", "wakes", "x"), ("x", "wakes", "cell"), ("x", "wakes", "another")
    )
    left, right = sides(drawn, "x", TYPES, WRAPS, evenly=False)
    assert (told(left), told(right)) == (
        [("messenger", ["r0"]), ("illness", ["r1"])],
        [("cell", ["r2"]), ("another", ["r3"])],
    )


BOTH_WAYS = [
    *links(("x", "wakes", "cell"), ("cell", "wakes", "x"), ("cell", "calms", "x")),
    *(Link(f"in{number}", f"source {number}", "wakes", "x") for number in range(3)),
]


def test_a_neighbour_linked_both_ways_stands_last_where_most_of_its_links_speak_for() -> None:
    left, right = sides(BOTH_WAYS, "x", TYPES, WRAPS, evenly=False)
    assert (told(left)[-1], right) == (("cell", ["r1", "r2", "r0"]), [])


def test_evenly_such_a_neighbour_goes_to_the_side_that_is_less_full() -> None:
    left, right = sides(BOTH_WAYS, "x", TYPES, WRAPS, evenly=True)
    assert ([group.name for group in left], told(right)) == (
        ["source 0", "source 1", "source 2"],
        [("cell", ["r0", "r1", "r2"])],
    )
