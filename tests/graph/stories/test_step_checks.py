"""Steps are held against the map that they tell of."""

import pytest

from graph.stories import step_checks as checking
from graph.stories.step_checks import check_steps, check_story_cells
from graph.stories.story import stories_of
from graph.vocabulary import STORY_COLUMNS

from .telling import model, table


def cell(**cells: str) -> str:
    row = {"story": "A", "step": "1", "title": "T", **cells}
    return ",".join(row.get(column.removesuffix("_"), "") for column in STORY_COLUMNS)


def found(*rows: str) -> list[tuple[int, int, str, str]]:
    written = table("\n".join(rows), ",".join(STORY_COLUMNS))
    faults = check_steps(written, stories_of(written), model())
    return [(fault.line, fault.column, fault.code, fault.value) for fault in faults]


def test_a_step_that_shows_what_it_names_has_no_fault() -> None:
    assert found(cell(focus="GABA", select="Inflammation"), cell(**{"from": "Stress", "to": "Cortisol"})) == []


@pytest.mark.parametrize(
    ("cells", "code", "column", "value"),
    [
        ({"focus": "Gabba"}, "missing-concept", "focus", "Gabba"),
        ({"from": "GABA", "to": "Gabba"}, "missing-concept", "to", "Gabba"),
        ({"from": "GABA"}, "one-ended-path", "to", "GABA"),
        ({"from": "GABA", "to": "gaba"}, "one-ended-path", "to", "gaba"),
        ({"from": "Stress", "to": "GABA"}, "no-path", "to", "GABA"),
        ({"type": "transmitter; place"}, "unknown-choice", "type", "place"),
        ({"focus": "GABA", "polarity": "increases"}, "empty-step", "title", "T"),
        ({"select": "GABA calms Mood"}, "missing-selection", "select", "GABA calms Mood"),
        ({"focus": "GABA", "select": "Stress"}, "hidden-selection", "select", "Stress"),
        ({"focus": "GABA", "ask": "targets: Inflammation; Gabba"}, "missing-concept", "ask", "Gabba"),
    ],
)
def test_each_fault_is_named_in_its_cell(cells: dict[str, str], code: str, column: str, value: str) -> None:
    assert found(cell(**cells)) == [(2, STORY_COLUMNS.index(column) + 1, code, value)]


def test_nothing_is_said_of_names_without_a_map() -> None:
    written = table(cell(focus="Gabba"), ",".join(STORY_COLUMNS))
    assert check_steps(written, stories_of(written), None) == []


def test_the_cells_alone_are_checked_without_a_map() -> None:
    written = table(
        "A,0,T,GABA,4,weekly; core,round,,,,up,,soon,,,\nA,1,,,,,,#REF!,,,,,,,,",
        ",".join(STORY_COLUMNS[:3] + STORY_COLUMNS[4:]),
    )
    assert [(fault.line, fault.column, fault.code) for fault in check_story_cells(written)] == [
        (2, 2, "bad-step"),
        (2, 5, "unknown-choice"),
        (2, 6, "unknown-choice"),
        (2, 7, "unknown-choice"),
        (2, 11, "unknown-choice"),
        (2, 13, "bad-span"),
        (3, 3, "blank-cell"),
        (3, 8, "spreadsheet-error"),
    ]


def test_only_so_many_steps_are_held_against_the_map(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "MOST_STEPS", 1)
    assert [fault[0] for fault in found(cell(focus="x"), cell(step="2", focus="x"))] == [2]
