"""A practice item keeps its words, its right answer and what is true of the wrong ones on each platform."""

from dataclasses import replace

from graph.export.practice.platform_question import PlatformAnswer, platform_questions

from .sample import CHOSEN, ITEMS, ORDERED, POLARITIES, REMARKS, TYPED, hostile_questions


def test_an_item_to_choose_has_the_right_answer_and_the_best_wrong_ones() -> None:
    [asked] = platform_questions([CHOSEN], REMARKS)
    assert {*asked.answers} == {
        PlatformAnswer("Inflammation", is_right=True),
        PlatformAnswer("IL-6", is_right=False, remark="In this map: Cortisol raises IL-6."),
        PlatformAnswer("TNF", is_right=False),
        PlatformAnswer("Microglia", is_right=False),
    }
    assert (asked.right, asked.others_right) == ("Inflammation", ("inflammatory response",))
    assert (asked.is_typed, asked.keeps_order) == (False, False)
    assert (asked.name, asked.stem, asked.feedback) == (f"{CHOSEN.stem} (target)", CHOSEN.stem, CHOSEN.feedback)


def test_a_fixed_order_is_kept_and_a_typed_item_has_all_that_counts() -> None:
    ordered, typed = platform_questions([ORDERED, TYPED], {}, seed=7)
    assert [(answer.text, answer.is_right) for answer in ordered.answers] == [
        (word, word == "decreases") for word in POLARITIES
    ]
    assert [(answer.text, answer.is_right) for answer in typed.answers] == [("Interleukin-6", True), ("IL-6", True)]
    assert (ordered.keeps_order, typed.is_typed) == (True, True)


def test_the_seed_moves_answers_and_neither_the_words_nor_what_stands_beside_do() -> None:
    orders = {tuple(answer.text for answer in platform_questions([CHOSEN], {}, seed)[0].answers) for seed in range(9)}
    assert len(orders) > 1
    assert platform_questions(ITEMS, {}, 3)[0] == platform_questions([CHOSEN], {}, 3)[0]
    places = [
        [answer.is_right for answer in platform_questions([replace(CHOSEN, about=f"r{number}")], {})[0].answers]
        for number in range(400)
    ]
    assert all(70 < sum(right[place] for right in places) < 130 for place in range(4))


def test_a_reworded_question_keeps_its_key_and_another_has_another() -> None:
    reworded = replace(CHOSEN, stem="GABA may calm ____.", digest="d9")
    keys = [asked.key for asked in platform_questions([CHOSEN, reworded, ORDERED, TYPED], {})]
    assert (keys[0], len({*keys})) == (keys[1], 3)


def test_every_text_is_one_line_that_xml_can_hold() -> None:
    for asked in hostile_questions():
        texts = [asked.name, asked.stem, asked.question, asked.feedback]
        texts += [text for answer in asked.answers for text in (answer.text, answer.remark)]
        assert [text for text in texts if {*text} & {*"\t\n\r\x07\x1f\ufffe"}] == []


def test_a_long_sentence_makes_a_short_name() -> None:
    [asked] = platform_questions([replace(CHOSEN, stem="GABA calms " * 40)], {})
    assert asked.name == f"{'GABA calms ' * 10}GABA calms… (target)"
