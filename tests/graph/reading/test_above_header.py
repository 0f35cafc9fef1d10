"""Above a header a title is passed over with a warning, and a row is refused rather than lost."""

from graph.reading.above_header import check_above, rows_above
from graph.reading.column_mapping import mapping_of
from graph.reading.read import read
from graph.reading.records import Record

COLUMNS = ("source", "effect", "target")
HEADER = Record(5, ["note", "effect", "source", "target"])
MAPPING = mapping_of(HEADER.cells, [], COLUMNS, ())
TITLE = Record(1, ["Relations", "", "", "2004"])
SUBTITLE = Record(3, ["by us"])
ROW = Record(4, ["", "calms", "GABA", "Stress"])


def test_a_row_fills_all_needed_columns_and_a_title_does_not() -> None:
    assert rows_above([TITLE, SUBTITLE, ROW], MAPPING, COLUMNS) == [ROW]
    assert rows_above([Record(1, ["Ours", "second", "try"])], MAPPING, COLUMNS) == []
    assert rows_above([ROW], mapping_of(["a", "b"], [], COLUMNS, ()), COLUMNS) == []


def test_titles_are_named_in_one_warning_and_each_row_in_an_error() -> None:
    found = check_above([TITLE, SUBTITLE, ROW], [ROW], HEADER, "a.csv")
    assert [(fault.line, fault.code, fault.message) for fault in found] == [
        (
            1,
            "text-above-header",
            "the column names are in line 5; lines 1 to 3 above are not read: 'Relations 2004'",
        ),
        (4, "row-above-header", "the row stands above the column names, which are in line 5"),
    ]


def test_nothing_above_is_no_fault() -> None:
    assert check_above([], [], HEADER, "a.csv") == []


def test_empty_rows_above_are_told_with_their_lines_and_blank_lines_alone_are_not() -> None:
    found = read(b",,\n\n,,\nsource,effect,target\na,,b\n", "a.csv")[1]
    assert [(fault.line, fault.code, fault.message) for fault in found] == [
        (1, "text-above-header", "the column names are in line 4; lines 1 to 3 above are empty")
    ]
    found = read(b"\n,,,\n\nsource,effect,target\na,,b\n", "a.csv")[1]
    assert [fault.message for fault in found] == ["the column names are in line 4; lines 1 to 3 above are empty"]
    assert read(b"\n \nsource,effect,target\na,calms,b\n", "a.csv")[1] == []
