"""What a cell or a row should be becomes a proposal."""

from graph.checks.fixes import remove_repeated, write_cell, write_cells
from graph.edits import ChangeCell, Fix, RemoveRow
from graph.reading.read import read


def test_a_text_is_proposed_for_one_cell_or_for_many() -> None:
    assert write_cells([(2, 1), (3, 1)], "a") == Fix(
        "write 'a' in 2 cells", (ChangeCell(2, 1, "a"), ChangeCell(3, 1, "a"))
    )
    assert write_cell((2, 1), "") == Fix("write ''", (ChangeCell(2, 1, ""),))
    assert write_cell((2, 1), None) is None


def test_only_a_row_that_says_nothing_more_may_go() -> None:
    table, _ = read(b"source,effect,target,own\na,b,c,\na,b,c,\na,b,c,d\n", "a.csv")
    assert table is not None
    assert remove_repeated(table, 3, 2) == Fix("remove the row; line 2 says all of it", (RemoveRow(3),))
    assert remove_repeated(table, 4, 2) is None
