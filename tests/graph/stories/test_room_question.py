"""A question to the room has what the rows bear out as its right answers, and never more."""

import pytest

from graph.stories.room_question import RoomQuestion, candidates, sign_question, target_question

from .telling import model

ROWS = "source,effect,target,polarity\n"


@pytest.mark.parametrize(
    ("polarities", "right"),
    [
        (("increases",), (0,)),
        (("produces", "modulates"), (0,)),
        (("decreases",), (1,)),
        (("increases", "decreases"), (0, 1)),
        (("modulates",), (2,)),
        (("no clear effect",), (2,)),
        (("decreases", "no clear effect"), (1, 2)),
    ],
)
def test_all_rows_of_a_pair_say_its_sign_and_where_they_disagree_both_stand(
    polarities: tuple[str, ...], right: tuple[int, ...]
) -> None:
    found = model(ROWS + "".join(f"GABA,does {word},Sleep,{word}\n" for word in polarities))
    answers = ("it raises it", "it lowers it", "neither clearly")
    [first, *_] = found.records
    assert sign_question(found, first) == RoomQuestion("sign", "What does GABA do to Sleep?", answers, first, right)


def test_the_right_targets_are_those_of_some_row_with_an_effect() -> None:
    found = model(f"{ROWS}GABA,calms,Sleep,decreases\nGABA,leaves,Mood,no clear effect\nStress,wears,GABA,decreases\n")
    assert target_question(found, "GABA", ("Mood", "Sleep", "Stress")) == RoomQuestion(
        "targets", "On which of these does GABA act?", ("Mood", "Sleep", "Stress"), "GABA", (1,)
    )
    assert candidates(found, "GABA", found.graph) == ("Sleep", "Stress")
    assert candidates(found, "Sleep", found.graph) == ()


def test_the_longest_names_fit_on_a_screen() -> None:
    found = model(f"{ROWS}GABA,calms,{'x' * 2000},decreases\n")
    question = target_question(found, "GABA", ("x" * 2000, "GABA"))
    assert [len(choice) for choice in question.choices] == [120, 4]
    assert len(sign_question(found, next(iter(found.records))).stem) == 300
