"""The words around a hit say where in its cell it is."""

from graph.editing.find_replace import Search
from graph.editing.hit_context import context


def test_a_short_cell_is_shown_whole_and_a_blank_replacement_leaves_the_marks() -> None:
    assert context("Blue tea", Search("tea"), "") == ("Blue «tea»", "Blue «»")


def test_hits_that_are_near_share_their_words_and_those_far_apart_do_not() -> None:
    far = "a tea and a tea " + "with much that is said between the two " * 2 + "and one more tea in the end of it all"
    assert context(far, Search("TEA"), "X")[1] == (
        "a «X» and a «X» with much that is … the two and one more «X» in the end of it all"
    )


def test_a_word_without_end_is_cut() -> None:
    assert context("x" * 50 + "tea" + "y" * 50, Search("tea"), "X")[0] == f"… {'x' * 22}«tea»{'y' * 22} …"
