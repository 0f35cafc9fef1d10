"""What the way out of a fault names is offered as one click."""

from graph.diagnostics.diagnostic import Diagnostic
from graph.editing.offered_fix import offered_fix
from graph.edits import ChangeCell, Fix


def fault(code: str, value: str, help: str, fix: Fix | None = None) -> Diagnostic:
    return Diagnostic("a.csv", 2, 3, code, "error", "", help, value, fix)


def test_a_word_that_stands_for_a_listed_one_is_offered_as_that() -> None:
    found = offered_fix(fault("unknown-species", "mice", "If it means mice, write 'mouse'."))
    assert found == Fix("write 'mouse'", (ChangeCell(2, 3, "mouse"),))


def test_a_proposal_comes_first_and_a_word_that_the_way_out_does_not_name_is_not_offered() -> None:
    own = Fix("write 'increases'", (ChangeCell(2, 3, "increases"),))
    assert offered_fix(fault("unknown-polarity", "Increases", "", own)) is own
    assert offered_fix(fault("unknown-polarity", "up", "Write one of: left, right.")) is None
    assert offered_fix(fault("bad-year", "up", "Write four digits.")) is None
