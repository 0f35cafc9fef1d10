"""Types and a focus say which links are laid out from right to left."""

from graph.layout.reading_order import ReadingOrder, around, by_type

from .sound_map import links

TYPES = {"m": "transmitter", "n": "transmitter", "c": "immune cell", "p": "immune process", "i": "condition"}


def test_links_against_the_order_of_the_types_are_laid_out_backwards_and_those_within_one_as_bows() -> None:
    drawn = links(("m", "", "c"), ("c", "", "m"), ("m", "", "n"), ("c", "", "p"), ("i", "", "p"), ("p", "", "?"))
    assert by_type(drawn, TYPES) == ReadingOrder(frozenset({1, 4}), frozenset({2}), {"m": 0, "n": 0, "i": 2})


def test_concepts_that_all_belong_together_have_no_order() -> None:
    assert by_type(links(("c", "", "p"), ("p", "", "?")), TYPES) is None
    assert by_type(links(("m", "", "n")), TYPES) is None
    assert by_type([], TYPES) is None


def test_around_a_focus_links_lead_outwards_from_what_leads_in_to_what_it_leads_to() -> None:
    drawn = links(("a", "", "focus"), ("focus", "", "b"), ("b", "", "c"), ("c", "", "a"), ("z", "", "a"))
    assert around(drawn, "focus") == ReadingOrder(frozenset({3}))


def test_a_concept_linked_both_ways_stands_where_most_links_speak_for() -> None:
    both = [("a", "", "focus"), ("focus", "", "a")]
    assert around(links(*both), "focus") == ReadingOrder(frozenset({0}))
    assert around(links(*both, ("a", "", "focus")), "focus") == ReadingOrder(frozenset({1}))


def test_what_is_not_linked_to_the_focus_stays_as_it_points() -> None:
    assert around(links(("x", "", "y"), ("y", "", "x")), "focus") == ReadingOrder()
