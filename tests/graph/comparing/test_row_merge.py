"""One row in three versions becomes one row or a conflict."""

import pytest

from graph.comparing.row import Row
from graph.comparing.row_merge import CellConflict, RowConflict, Side, merged_row

COLUMNS = ("name", "type")


def row(name: str, type: str) -> Row:
    return Row(2, COLUMNS, (name, type))


BASE = row("a", "b")


@pytest.mark.parametrize(
    ("mine", "theirs", "merged"),
    [
        (BASE, BASE, {"name": "a", "type": "b"}),
        (row("x", "b"), BASE, {"name": "x", "type": "b"}),
        (BASE, row("x", "b"), {"name": "x", "type": "b"}),
        (row("x", "b"), row("a", "y"), {"name": "x", "type": "y"}),
        (row("x", "y"), row("x", "b"), {"name": "x", "type": "y"}),
        (row("", "b"), row("a", "y"), {"name": "", "type": "y"}),
        (None, BASE, None),
        (BASE, None, None),
        (None, None, None),
    ],
)
def test_what_only_one_side_did_is_done(mine: Row | None, theirs: Row | None, merged: dict[str, str] | None) -> None:
    assert merged_row(BASE, mine, theirs, {}) == (merged, ())


@pytest.mark.parametrize(("choice", "text"), [("mine", "x"), ("theirs", "y")])
def test_two_texts_for_one_cell_are_asked_about(choice: Side, text: str) -> None:
    conflict = CellConflict(BASE, "name", "x", "y")
    assert merged_row(BASE, row("x", "b"), row("y", "c"), {}) == ({"name": "y", "type": "c"}, (conflict,))
    decided = merged_row(BASE, row("x", "b"), row("y", "c"), {conflict: choice})
    assert decided == ({"name": text, "type": "c"}, ())


def test_a_changed_row_that_the_other_side_removed_is_asked_about() -> None:
    mine, cells = row("x", "b"), {"name": "x", "type": "b"}
    conflict = RowConflict(BASE, mine, None)
    assert merged_row(BASE, mine, None, {}) == (None, (conflict,))
    assert merged_row(BASE, mine, None, {conflict: "mine"}) == (cells, ())
    assert merged_row(BASE, mine, None, {conflict: "theirs"}) == (None, ())
    other = RowConflict(BASE, None, mine)
    assert merged_row(BASE, None, mine, {}) == (cells, (other,))
    assert merged_row(BASE, None, mine, {other: "mine"}) == (None, ())


def test_a_column_that_one_side_lacks_is_blank_there() -> None:
    wide = Row(2, (*COLUMNS, "note"), ("a", "b", "seen"))
    assert merged_row(BASE, wide, BASE, {}) == ({"name": "a", "type": "b", "note": "seen"}, ())
