"""The loop of a concept that acts on itself leaves and meets it at two places, around the phrase beside or below it."""

from itertools import pairwise

import pytest

from graph.layout.concept_map import draw_concept_map
from graph.layout.link import Link
from graph.layout.own_loop import own_loop
from graph.layout.picture import Box

CONCEPT = Box("GABA", "concept", ("GABA",), 50, 40, 40, 24, 13)


def test_a_loop_goes_over_the_phrase_beside_a_concept_and_comes_back_under_it() -> None:
    phrase = Box("r1", "phrase", ("binds",), 110, 40, 30, 12, 11)
    assert own_loop(CONCEPT, phrase, is_across=True) == (
        ((70, 36), (82.5, 27), (109, 25), (109, 34)),
        ((109, 46), (109, 55), (82.5, 53), (70, 44)),
    )


def test_a_loop_goes_around_the_phrase_below_a_concept_and_left_of_it_alike() -> None:
    below = Box("r1", "phrase", ("binds",), 50, 80, 30, 12, 11)
    there, back = own_loop(CONCEPT, below, is_across=False)
    assert (there[0], there[-1], back[0], back[-1]) == ((46, 52), (35, 80), (65, 80), (54, 52))
    left = Box("r1", "phrase", ("binds",), -10, 40, 30, 12, 11)
    assert own_loop(CONCEPT, left, is_across=True)[0][0] == (30, 36)


@pytest.mark.parametrize("phrases", [("binds",), ("binds", "activates", "is")])
def test_a_map_draws_each_loop_as_two_lines_apart(phrases: tuple[str, ...]) -> None:
    links = [Link(f"r{number}", "GABA", phrase, "GABA") for number, phrase in enumerate(phrases)]
    picture = draw_concept_map([*links, Link("r9", "GABA", "calms", "Stress")], None, (900, 600))
    loops = [route.paths for route in picture.routes if route.source == route.target]
    assert len(loops) == len(phrases)
    assert all(abs(there[0][1] - back[-1][1]) + abs(there[0][0] - back[-1][0]) == 8 for there, back in loops)
    assert all(there[-1] != back[0] for there, back in loops)
    assert all(one != other for one, other in pairwise(loops))
