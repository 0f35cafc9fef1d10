"""What one screen cannot hold is left out from the least connected end; the focus and its neighbours come first."""

from collections import Counter
from datetime import timedelta
from random import Random

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

import graph.layout.budget
from graph.layout.budget import MOST_CONCEPTS, MOST_PAIRS, affordable

from ...tables import numbered

ENDS = some.lists(some.tuples(*[some.integers(0, 14).map(str)] * 2), min_size=1, max_size=60)

End = tuple[str, str]


def table(*ends: End) -> pd.DataFrame:
    return numbered(("source", "target"), ends)


def names(listing: pd.DataFrame) -> set[str]:
    return {*listing["source"], *listing["target"]}


def pairs(listing: pd.DataFrame) -> set[End]:
    return set(zip(listing["source"], listing["target"], strict=True))


def mesh(count: int) -> list[End]:
    """Return a ring in which each concept acts on the next three."""
    return [(f"h{one:03}", f"h{(one + step) % count:03}") for one in range(count) for step in (1, 2, 3)]


def test_what_fits_is_left_as_it_is(relations: pd.DataFrame) -> None:
    assert affordable(relations) is relations
    assert affordable(relations, "GABA") is relations
    assert list(affordable(table(), "GABA").index) == []


def test_the_least_connected_concepts_are_left_out() -> None:
    stragglers = [(f"x{number}", f"y{number}") for number in range(80)]
    kept = affordable(table(*stragglers, *mesh(110)))
    assert names(kept) >= {f"h{number:03}" for number in range(110)}
    assert len(names(kept)) <= MOST_CONCEPTS


def test_several_rows_of_one_pair_cost_as_much_as_one() -> None:
    kept = affordable(table(*[("a", "b")] * 1000))
    assert len(kept) == 1000


def test_a_focus_keeps_its_own_relations_though_its_neighbours_are_poorly_connected() -> None:
    kept = affordable(table(("focus", "quiet"), ("quiet", "h000"), *mesh(200)), "focus")
    assert ("focus", "quiet") in pairs(kept)
    assert len(names(kept)) <= MOST_CONCEPTS


@pytest.mark.parametrize("count", [121, 400])
def test_a_star_keeps_its_centre(count: int) -> None:
    kept = affordable(table(*((f"s{number:03}", "centre") for number in range(count))), "centre")
    assert pairs(kept) == {(f"s{number:03}", "centre") for number in range(MOST_CONCEPTS - 1)}


@pytest.mark.parametrize("count", [MOST_CONCEPTS // 2, 100, 119, MOST_CONCEPTS, 3000])
def test_of_separate_pairs_as_many_are_kept_as_there_is_room_for(count: int) -> None:
    kept = affordable(table(*((f"a{number:04}", f"b{number:04}") for number in range(count))))
    assert pairs(kept) == {(f"a{number:04}", f"b{number:04}") for number in range(MOST_CONCEPTS // 2)}


def everything_with_everything(sources: int, targets: int) -> list[End]:
    return [(f"a{one:03}", f"b{other:03}") for one in range(sources) for other in range(targets)]


def test_of_everything_with_everything_as_many_pairs_are_kept_as_can_be_told_apart() -> None:
    kept = affordable(table(*everything_with_everything(150, 150)))
    assert len(pairs(kept)) == MOST_PAIRS


@pytest.mark.parametrize(("sources", "targets"), [(150, 151), (151, 150), (75, 40), (200, 30), (10, 300), (300, 10)])
def test_of_a_dense_table_both_sides_stay_however_unequal_they_are(sources: int, targets: int) -> None:
    kept = affordable(table(*everything_with_everything(sources, targets)))
    assert len(pairs(kept)) == MOST_PAIRS
    assert min(kept["source"].nunique(), kept["target"].nunique()) >= 10


def test_a_focus_in_a_dense_table_is_shown_with_as_many_pairs_as_any_other() -> None:
    kept = affordable(table(*everything_with_everything(150, 150)), "b149")
    assert "b149" in names(kept)
    assert len(pairs(kept)) >= MOST_CONCEPTS - 1


def test_a_focus_among_separate_pairs_keeps_its_partner() -> None:
    kept = affordable(table(*((f"a{number:03}", f"b{number:03}") for number in range(400))), "b399")
    assert ("a399", "b399") in pairs(kept)
    assert len(pairs(kept)) == MOST_CONCEPTS // 2


@settings(deadline=None)
@given(ENDS, some.integers(2, 8), some.integers(2, 12), some.integers(0, 59), some.randoms(use_true_random=False))
def test_the_limits_hold_the_focus_stays_and_the_order_of_rows_does_not_matter(
    ends: list[End], most_concepts: int, most_pairs: int, place: int, random: Random
) -> None:
    focus = ends[place % len(ends)][0]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(graph.layout.budget, "MOST_CONCEPTS", most_concepts)
        patch.setattr(graph.layout.budget, "MOST_PAIRS", most_pairs)
        kept = affordable(table(*ends), focus)
        shuffled = affordable(table(*ends).loc[_shuffled(len(ends), random)], focus)
    assert len(names(kept)) <= most_concepts
    assert len(pairs(kept)) <= most_pairs
    assert focus in names(kept)
    assert pairs(kept)
    assert [end for end in ends if set(end) <= names(kept)] == list(zip(kept["source"], kept["target"], strict=True))
    assert sorted(shuffled.index) == sorted(kept.index)


@settings(deadline=timedelta(seconds=5), max_examples=25)
@given(some.integers(1, 3000), some.integers(2, 2000), some.floats(0, 3), some.integers(0, 2**32))
def test_of_a_table_of_up_to_3000_rows_no_concept_is_left_out_that_there_was_room_for(
    rows: int, concepts: int, skew: float, seed: int
) -> None:
    random = Random(seed)
    drawn = [tuple(int(concepts * random.random() ** (1 + skew)) for _ in range(2)) for _ in range(rows)]
    ends = [(str(source), str(target)) for source, target in drawn]
    kept = affordable(table(*ends))
    chosen = names(kept)
    assert len(chosen) <= MOST_CONCEPTS
    assert len(pairs(kept)) <= MOST_PAIRS
    assert pairs(kept) == {end for end in ends if set(end) <= chosen}
    if len(chosen) < MOST_CONCEPTS:
        assert all(len(pairs(kept)) + added > MOST_PAIRS for added in pairs_to(chosen, ends).values())


def parts(count: int, size: int) -> list[End]:
    """Return rings of concepts, each with a hub, and one link from each ring to the next; the first is the densest."""
    rings = [[f"{chr(97 + part)}{number:03}" for number in range(size)] for part in range(count)]
    inside = [(ring[place], ring[(place + step) % size]) for ring in rings for place in range(size) for step in (1, 2)]
    hubs = [(ring[0], name) for ring in rings for name in ring[3:]]
    dense = [(one, other) for one in rings[0][:40] for other in rings[0][:40] if one < other]
    return [*dict.fromkeys([*inside, *hubs, *dense, *((rings[n][0], rings[n - 1][0]) for n in range(1, count))])]


def test_of_a_very_large_file_without_types_every_community_is_seen() -> None:
    listing = table(*parts(5, 220))
    kept = affordable(listing)
    assert {name[0] for name in names(kept)} == set("abcde")
    assert min(Counter(name[0] for name in names(kept)).values()) >= 15
    assert len(names(kept)) <= MOST_CONCEPTS
    assert len(pairs(kept)) <= MOST_PAIRS
    typed = listing.assign(source_type=["x", *["y"] * (len(listing) - 1)], target_type="y")
    for dense in (affordable(typed), affordable(table(*parts(5, 150)))):
        assert {name[0] for name in names(dense)} != set("abcde")


def pairs_to(chosen: set[str], ends: list[End]) -> Counter[str]:
    """Return how many pairs each concept outside the chosen ones has with them."""
    crossing = {end for end in ends if len(chosen & set(end)) == 1}
    return Counter(name for end in crossing for name in end if name not in chosen)


def _shuffled(count: int, random: Random) -> list[str]:
    index = [f"r{number}" for number in range(count)]
    random.shuffle(index)
    return index
