"""Rows become columns, in which a word that is often written is one text."""

import pytest

from graph.reading.cell_columns import CellColumns
from graph.reading.records import RecordBlock


def test_equal_cells_of_a_column_are_one_text() -> None:
    found = CellColumns(1)
    found.add(RecordBlock([2, 4], [["".join(["GA", "BA"])], ["".join(["GA", "BA"])]]))
    assert (found.columns, list(found.lines)) == ([["GABA", "GABA"]], [2, 4])
    assert found.columns[0][0] is found.columns[0][1]


def test_a_column_of_nothing_but_different_texts_is_kept_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.reading.cell_columns.MOST_WORDS", 2)
    found = CellColumns(2)
    for number in range(5):
        found.add(RecordBlock([number], [[f"text {number}", "x"]]))
    assert found.columns == [[f"text {number}" for number in range(5)], ["x"] * 5]
