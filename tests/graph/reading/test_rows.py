"""Records below a header become rows of its width, each kept, refused or counted."""

from graph.diagnostics.rules import fault
from graph.reading.cell_columns import CellColumns
from graph.reading.column_mapping import mapping_of
from graph.reading.records import Record, RecordBlock
from graph.reading.rows import Rows, frame_of, gather, unnamed_columns, written_lines

HEADER = Record(1, ["source", "", "target"])
MAPPING = mapping_of(HEADER.cells, [], ("source", "target"), ())


def columns(*rows: Record) -> CellColumns:
    found = CellColumns(3)
    for row in rows:
        found.add(RecordBlock([row.line], [row.cells]))
    return found


def kept(rows: Rows) -> list[tuple[int, ...]]:
    return list(zip(rows.fitting.lines, *rows.fitting.columns, strict=True))


def test_rows_are_cut_where_only_blank_cells_follow() -> None:
    found = gather([Record(2, ["a", "b", "c", "", " "]), Record(3, ["", "", "c"])], HEADER, "", "a.csv")
    assert (kept(found), found.misfits, found.count, found.broken) == ([(2, *"abc"), (3, "", "", "c")], [], 2, [])


def test_rows_that_do_not_fit_are_faults() -> None:
    records = [Record(2, ["a", "b"]), Record(4, ["a", "b", "c", "", "e"]), Record(5, HEADER.cells)]
    found = gather(records, HEADER, "", "a.csv")
    assert (kept(found), found.count) == ([], 3)
    assert [(fault.line, fault.column, fault.code, fault.message) for fault in found.misfits] == [
        (2, 3, "missing-cell", "the row has 2 cells, the header has 3; the first that is missing is 'target'"),
        (4, 5, "extra-cell", "the row has 5 cells, the header has 3; 'e' has no column"),
        (5, 1, "repeated-header", "the row repeats the column names of line 1"),
    ]


def test_from_a_broken_record_on_every_written_line_counts() -> None:
    broken = fault("a.csv", (3, 1), "not-a-table", "broken")
    text = 'source,,target\na,b,c\n"d\n\n,,\ne\n'
    found = gather([Record(2, [*"abc"]), broken], HEADER, text, "a.csv")
    assert (kept(found), found.misfits, found.count, found.broken) == ([(2, *"abc")], [], 3, [broken])
    assert written_lines(text) == 4


def test_more_rows_than_are_read_are_counted_and_refused() -> None:
    record = Record(2, [*"abc"])
    blocks = [RecordBlock([2] * rows, [record.cells] * rows) for rows in (900, 105)]
    for found in ([record] * 1005, blocks):
        rows = gather(found, HEADER, "", "a.csv", 1000)
        assert (len(kept(rows)), rows.count) == (1000, 1005)
        assert [fault.message for fault in rows.broken] == [
            "the table has 1,005 rows of 3 columns; at most 1,000 such rows are read"
        ]


def test_a_block_of_which_some_rows_do_not_fit_keeps_the_others() -> None:
    found = gather([RecordBlock([2, 3, 5], [["a", "b", "c"], ["a", "b"], ["", "", "c", ""]])], HEADER, "", "a.csv")
    assert (kept(found), [fault.line for fault in found.misfits], found.count) == (
        [(2, *"abc"), (5, "", "", "c")],
        [3],
        3,
    )


def test_the_frame_has_the_rows_under_their_lines() -> None:
    assert frame_of(columns(Record(4, [*"abc"])), MAPPING).to_dict("index") == {
        4: {"source": "a", "column B": "b", "target": "c"}
    }


def test_a_column_without_a_name_is_only_named_if_it_holds_something() -> None:
    assert unnamed_columns(columns(Record(2, ["a", " ", "c"])), HEADER, "a.csv", MAPPING) == []
    [found] = unnamed_columns(columns(Record(2, [*"abc"])), HEADER, "a.csv", MAPPING)
    assert (found.line, found.column, found.message) == (
        1,
        2,
        "column 2 has cells but no name; it is kept as 'column B'",
    )
