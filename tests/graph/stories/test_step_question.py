"""A cell asks in one of three forms, about what its step shows."""

import pytest

from graph.stories.step_question import StepQuestion, is_askable, question_in, subject_of, with_answer
from graph.stories.step_view import step_view_of
from graph.stories.story import step_of

from .telling import model

BOXES = ("GABA", "Inflammation", "Stress")


@pytest.mark.parametrize(
    ("cell", "question"),
    [
        ("Sign", StepQuestion("sign")),
        ("targets: GABA;Stress", StepQuestion("targets", "", ("GABA", "Stress"))),
        ("Why? And how? a; b", StepQuestion("plain", "Why? And how?", ("a", "b"))),
        ("Ready?", StepQuestion("plain", "Ready?", ("yes", "no"))),
        ("signs", None),
        ("?", None),
        ("", None),
    ],
)
def test_a_cell_is_read_in_its_form(cell: str, question: StepQuestion | None) -> None:
    assert question_in(cell) == question


def test_answers_are_few_short_and_different() -> None:
    cells = ("sign", "a? b; c", "a? b", "a? b; B", "a? 1; 2; 3; 4; 5; 6; 7", f"a? b; {'c' * 121}", f"{'a' * 300}? b; c")
    found = [question.has_good_answers for cell in cells if (question := question_in(cell))]
    assert found == [True, True, False, False, False, False, False]


@pytest.mark.parametrize(
    ("cells", "about", "askable"),
    [
        ({"ask": "sign", "select": "GABA generally calms Inflammation"}, "GABA", True),
        ({"ask": "sign", "select": "GABA"}, "", False),
        ({"ask": "targets: Inflammation; stress", "focus": "GABA"}, "GABA", True),
        ({"ask": "targets: Inflammation; Cortisol", "focus": "GABA"}, "GABA", False),
        ({"ask": "targets: Inflammation; Stress", "focus": "GABA", "select": "Stress"}, "Stress", True),
        ({"ask": "targets: Inflammation; Stress"}, "", False),
        ({"ask": "Why? a; b"}, "", True),
        ({"ask": "Why? a"}, "", False),
    ],
)
def test_a_question_is_about_what_its_step_shows(cells: dict[str, str], about: str, askable: bool) -> None:
    known = model()
    view, question = step_view_of(step_of(cells), known), question_in(cells["ask"])
    assert question
    subject = subject_of(question, view, known)
    assert known.records.get(subject, {"source": subject})["source"] == about
    assert is_askable(question, view, known, {*BOXES, *known.records}) is askable


def test_a_concept_to_choose_follows_its_new_name() -> None:
    cells = ("targets: gaba; Sleep", "Is it GABA? GABA; no", "sign", "")
    assert [with_answer(cell, "GABA", "GABA A") for cell in cells] == ["targets: GABA A; Sleep", *cells[1:]]
