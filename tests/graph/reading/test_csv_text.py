"""Cells become a table and CSV text, and reading gives the same cells on the same lines."""

from hypothesis import given, settings
from hypothesis import strategies as some

from graph.reading.csv_text import csv_text, table_of
from graph.reading.read import read

COLUMNS = ["source", "effect", "target", 'my, "note"\r\nhere']
CELLS = some.text(some.sampled_from("aβ ,;\"'\n\r\t="), max_size=4)
ROWS = some.lists(some.tuples(*(CELLS for _ in COLUMNS)).filter(lambda row: "".join(row).strip()), max_size=5)


@settings(deadline=None, max_examples=50)
@given(ROWS, some.sampled_from(["\n", "\r\n"]))
def test_what_is_written_is_read_again_on_the_lines_that_were_said(rows: list[tuple[str, ...]], line_end: str) -> None:
    table = table_of("a.csv", COLUMNS, rows)
    again, faults = read(csv_text(table, line_end).encode(), "a.csv")
    assert faults == []
    assert again is not None
    assert (again.rows, list(again.frame.columns), again.lines()) == (len(rows), COLUMNS, table.lines())
    assert again.frame.values.tolist() == list(map(list, rows))


def test_a_lone_carriage_return_is_quoted() -> None:
    table = table_of("a.csv", ["name", "type"], [["a\rb", "c"]])
    assert csv_text(table) == 'name,type\n"a\rb",c\n'
