"""Of the proposals the chosen ones are applied, and no two that contradict each other."""

import re

import pytest

from graph.diagnostics.diagnostic import Diagnostic
from graph.editing.apply_fixes import choose, fix, proposals, without_numbers
from graph.edits import AddRow, ChangeCell, Edit, Fix, RemoveRow

CONTENT = b"source,effect\r\na,b\r\nc,d\r\n"


def proposal(code: str, *edits: Edit, value: str = "") -> Diagnostic:
    return Diagnostic("a.csv", 2, 1, code, "warning", "odd", "Mend it.", value, fix=Fix("mend it", edits))


SPACE = proposal("stray-space", ChangeCell(2, 1, "A"))
SAME = proposal("bad-doi", ChangeCell(2, 1, "A"), ChangeCell(3, 1, "C"))
OTHER = proposal("stray-space", ChangeCell(2, 1, "X"), ChangeCell(3, 2, "D"), value="b")
GONE = proposal("duplicate-relation", RemoveRow(2))


def test_only_faults_with_a_proposal_are_numbered() -> None:
    assert proposals([SPACE, Diagnostic("a.csv", 1, 1, "bad-year", "error", "odd", "Mend it."), SAME]) == [SPACE, SAME]


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ([], []),
        (["all"], [SPACE, SAME, OTHER]),
        (["2"], [SAME]),
        (["3", "1", "1"], [SPACE, OTHER]),
        (["stray-space"], [SPACE, OTHER]),
        (["stray-space", "2"], [SPACE, SAME, OTHER]),
        (["bad-year"], []),
    ],
)
def test_a_number_a_code_or_all_choose(choices: list[str], expected: list[Diagnostic]) -> None:
    assert choose([SPACE, SAME, OTHER], choices) == expected


def test_what_repeats_has_one_number() -> None:
    again = proposal("stray-space", ChangeCell(3, 1, "A"))
    assert choose([SPACE, SAME, again, OTHER], ["1"]) == [SPACE, again]
    assert choose([SPACE, SAME, again, OTHER], ["3"]) == [OTHER]


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ("4", "there is no proposal 4; there are 3"),
        ("0", "there is no proposal 0; there are 3"),
        ("stray", "'stray' is neither a number, nor a code such as 'stray-space', nor 'all'"),
    ],
)
def test_a_choice_that_chooses_nothing_is_refused(choice: str, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        choose([SPACE, SAME, OTHER], ["all", choice])


def test_numbers_hold_for_one_version_of_a_file_only() -> None:
    assert without_numbers(["1", "all", "stray-space"]) == ["all", "stray-space"]


@pytest.mark.parametrize(
    ("chosen", "content", "applied"),
    [
        ([], CONTENT, []),
        ([SPACE, SAME], b"source,effect\r\nA,b\r\nC,d\r\n", [SPACE, SAME]),
        ([SPACE, OTHER], b"source,effect\r\nA,b\r\nc,d\r\n", [SPACE]),
        ([SPACE, GONE], b"source,effect\r\nA,b\r\nc,d\r\n", [SPACE]),
        ([GONE, SAME, GONE], b"source,effect\r\nc,d\r\n", [GONE, GONE]),
    ],
)
def test_of_two_proposals_that_contradict_each_other_the_first_is_applied(
    chosen: list[Diagnostic], content: bytes, applied: list[Diagnostic]
) -> None:
    assert fix(CONTENT, chosen) == (content, applied)


def test_a_proposal_never_adds_a_row() -> None:
    with pytest.raises(TypeError, match="a proposal changes cells and removes rows"):
        fix(CONTENT, [proposal("bad-doi", AddRow({}))])
