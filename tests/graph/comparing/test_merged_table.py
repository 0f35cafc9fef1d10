"""Rows that stay and rows of other cells stand in one table."""

from graph.comparing.merged_table import MergedRows, filled_rows
from graph.reading.csv_text import csv_text

from ...tables import typed_table


def test_rows_that_stay_and_others_are_one_table() -> None:
    kept = typed_table(("name", "type"), "GABA,transmitter", "Sleep,")
    found = MergedRows(kept, [1, {"name": "IL-6", "note": "two\nlines"}, 0])
    assert [found.fills(column) for column in ("type", "note", "more")] == [True, True, False]
    table = found.table(["name", "note"])
    assert (csv_text(table), table.lines()) == ('name,note\nSleep,\nIL-6,"two\nlines"\nGABA,\n', [2, 3, 5])


def test_a_row_without_any_text_is_not_filled() -> None:
    assert filled_rows(typed_table(("name", "type"), "GABA,", ",", ",x")).tolist() == [True, False, True]
