"""A table hands out its cells, lines and columns."""

import pandas as pd

from graph.reading.table import Table

TABLE = Table("a.csv", pd.DataFrame({"source": ["GABA", "Sleep"], "note": ["x", "y"]}, index=[2, 5]), 3)


def test_columns_are_numbered_as_in_a_spreadsheet() -> None:
    assert (TABLE.column_number("source"), TABLE.column_number("note"), TABLE.column_number("doi")) == (1, 2, 1)


def test_cells_of_a_column_that_the_file_lacks_are_blank() -> None:
    assert (TABLE.cells("note"), TABLE.cells("doi")) == (["x", "y"], ["", ""])


def test_rows_are_taken_out_by_line_and_still_counted() -> None:
    left = TABLE.without({5, 9})
    assert (left.lines(), left.cells("source"), left.rows) == ([2], ["GABA"], 3)
