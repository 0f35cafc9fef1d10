"""A table hands out its cells, lines and columns."""

import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as some

from graph.reading.csv_text import table_of
from graph.reading.table import Table

TABLE = Table("a.csv", pd.DataFrame({"source": ["GABA", "Sleep"], "note": ["x", "y"]}, index=[2, 5]), 3)


def test_columns_are_numbered_as_in_a_spreadsheet() -> None:
    assert (TABLE.column_number("source"), TABLE.column_number("note"), TABLE.column_number("doi")) == (1, 2, 1)


def test_cells_of_a_column_that_the_file_lacks_are_blank() -> None:
    assert (TABLE.cells("note"), TABLE.cells("doi")) == (["x", "y"], ["", ""])


def test_rows_are_taken_out_by_line_and_still_counted() -> None:
    left = TABLE.without({5, 9})
    assert (left.lines(), left.cells("source"), left.rows) == ([2], ["GABA"], 3)


CELLS = some.lists(some.text(some.sampled_from("ab?β"), max_size=2), max_size=8)


@given(CELLS)
def test_what_is_asked_once_a_word_is_what_each_cell_says(cells: list[str]) -> None:
    table = table_of("a.csv", ["note"], [[cell] for cell in cells])
    rows = list(zip(table.lines(), cells, strict=True))
    assert table.where("note", lambda cell: cell.count("?"), "?") == [
        (line, cell, cell.count("?")) for line, cell in rows if "?" in cell
    ]
    assert list(table.each("note", len)) == [len(cell) for cell in cells]
    assert list(table.cells_at(table.each("note", len) == 1, "note", "doi")) == [
        (line, cell, "") for line, cell in rows if len(cell) == 1
    ]


def test_other_words_take_the_place_of_the_old_ones() -> None:
    table = table_of("a.csv", ["source", "note"], [["GABA", " x"], ["Sleep", "y"], ["GABA", "x"]])
    known = table.distinct("source")
    changed = table.with_words({"note": ("x", "y", "x")})
    assert (changed.cells("note"), changed.distinct("note").words) == (["x", "y", "x"], ("x", "y"))
    assert (changed.lines(), changed.distinct("source") is known) == ([2, 3, 4], True)
    assert (changed.are_same(2, 4), table.are_same(2, 4)) == (True, False)


def test_many_rows_are_compared_at_once_by_their_places() -> None:
    table = table_of("a.csv", ["source", "note"], [["GABA", "x"], ["Sleep", "y"], ["GABA", "x"], ["GABA", "z"]])
    firsts, others = np.array([0, 0, 1]), np.array([2, 3, 1])
    assert table.same_rows(firsts, others) == [True, False, True]
    assert table.words_at(others, "note") == ["x", "z", "y"]
