"""A seed chooses and orders the questions, and those of one pair are as far apart as can be."""

from dataclasses import replace

from graph.export.practice.practice_choice import chosen_items, items_for_files

from .sample import CHOSEN, ITEMS, ORDERED, TYPED

MANY = tuple(
    replace(item, about=f"r{number}", pair=("GABA", str(number))) for number in range(20) for item in (CHOSEN, ORDERED)
)


def test_without_number_and_seed_all_stay_in_their_order() -> None:
    assert chosen_items(ITEMS) == ITEMS
    assert chosen_items(ITEMS, kinds=("definition", "sign")) == (ORDERED, TYPED)


def test_a_seed_orders_and_the_same_seed_orders_alike() -> None:
    orders = [chosen_items(MANY, seed=seed) for seed in (1, 1, 2)]
    assert orders[0] == orders[1] != orders[2]
    assert {*orders[0]} == {*orders[2]} == {*MANY}


def test_a_number_chooses_and_without_a_seed_keeps_the_order() -> None:
    few = chosen_items(MANY, number=5)
    assert (len(few), [item for item in MANY if item in few]) == (5, [*few])
    assert len(chosen_items(MANY, number=500, seed=1)) == len(MANY)


def test_a_second_question_of_a_pair_comes_after_the_first_of_each() -> None:
    pairs = [item.pair for item in chosen_items(MANY, number=20, seed=4)]
    assert len({*pairs}) == 20
    assert len({item.about for item in chosen_items((CHOSEN, ORDERED, TYPED), number=2)}) == 2


def test_what_two_rows_of_a_pair_ask_in_the_same_words_is_in_a_file_once() -> None:
    again, other = replace(CHOSEN, about="r2"), replace(CHOSEN, about="r3", pair=("GABA", "Stress"))
    phrase = replace(ORDERED, kind="effect", question="Which words?")
    assert items_for_files([CHOSEN, again, other, ORDERED, phrase]) == (CHOSEN, other, ORDERED, phrase)
