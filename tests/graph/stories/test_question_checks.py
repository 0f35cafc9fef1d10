"""What keeps a step from asking is named."""

from pathlib import Path

import pytest

from graph.dataset import load
from graph.stories.question_checks import question_faults
from graph.stories.step_view import step_view_of
from graph.stories.story import step_of

from .telling import model


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({"ask": ""}, []),
        ({"ask": "sign", "select": "GABA generally calms Inflammation"}, []),
        ({"ask": "guess"}, [("unknown-question", "guess")]),
        ({"ask": "Why? a"}, [("bad-answers", "Why? a")]),
        ({"ask": "sign", "focus": "GABA"}, [("question-about-nothing", "sign")]),
        (
            {"ask": "targets: Inflammation; Gabba; Stress", "focus": "GABA"},
            [("missing-concept", "Gabba"), ("hidden-answer", "Stress")],
        ),
    ],
)
def test_each_fault_is_named_with_what_is_wrong(cells: dict[str, str], found: list[tuple[str, str]]) -> None:
    known = model()
    view = step_view_of(step_of(cells), known)
    faults = question_faults(cells["ask"], view, known, {"GABA", "Inflammation"})
    assert [(code, value) for code, _, value in faults] == found


@pytest.mark.parametrize(("others", "is_asked"), [("", False), ("GABA,calms,Mood,decreases\n", True)])
def test_the_sign_of_a_pair_that_no_row_states_is_not_asked(others: str, is_asked: bool, tmp_path: Path) -> None:
    path = tmp_path / "relations.csv"
    path.write_text(f"source,effect,target,polarity\nGABA,meets,Mood,\n{others}", encoding="utf-8")
    known = load(path).model
    view = step_view_of(step_of({"ask": "sign", "select": "GABA meets Mood"}), known)
    faults = [code for code, *_ in question_faults("sign", view, known, {"GABA", "Mood"})]
    assert faults == ([] if is_asked else ["question-about-nothing"])
