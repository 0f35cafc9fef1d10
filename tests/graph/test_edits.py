"""Edits and proposals are values that never change."""

import pytest

from graph.edits import AddRow, ChangeCell, Fix, RemoveRow


def test_edits_that_say_the_same_are_equal() -> None:
    cells = {"a": "1", "b": "2"}
    added = AddRow(cells)
    cells["a"] = "3"
    assert {added, AddRow({"b": "2", "a": "1"}), RemoveRow(2), RemoveRow(2)} == {added, RemoveRow(2)}
    with pytest.raises(TypeError):
        added.cells["a"] = "4"  # type: ignore[index]


def test_a_proposal_becomes_a_record() -> None:
    assert Fix("write 'x'", (ChangeCell(2, 3, "x"),)).as_record() == {
        "label": "write 'x'",
        "edits": [{"kind": "change-cell", "line": 2, "column": 3, "text": "x"}],
    }
