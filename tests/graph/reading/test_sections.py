"""Records become a title, a header and rows."""

from collections.abc import Sequence

import pytest

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault
from graph.reading.records import Record
from graph.reading.sections import Parts, header_index, parts_of

COLUMNS = ("source", "effect", "target")
NAMES = ["Source", "effect", "TARGET"]


def records(*rows: Sequence[str]) -> list[Record | Diagnostic]:
    return [Record(line, list(row)) for line, row in enumerate(rows, 1)]


def test_the_parts_are_what_stands_above_the_header_and_below() -> None:
    found = parts_of(iter(records(["Mine"], [*NAMES, "", " "], "abc", "def")), COLUMNS)
    assert isinstance(found, Parts)
    assert (found.above, found.header) == ([Record(1, ["Mine"])], Record(2, NAMES))
    assert (found.some_rows, list(found.below)) == ([[*"abc"], [*"def"]], [Record(3, [*"abc"]), Record(4, [*"def"])])


def test_all_rows_of_a_long_table_are_below_and_so_is_the_fault_that_ends_them() -> None:
    broken = fault("a.csv", (1000, 1), "not-a-table", "broken")
    for length in (1, 229, 500):
        found = parts_of(iter([*records(NAMES, *["abc"] * length), broken]), COLUMNS)
        assert isinstance(found, Parts)
        assert list(found.below) == [*records(NAMES, *["abc"] * length)[1:], broken]


def test_without_a_record_there_are_no_parts() -> None:
    broken = fault("a.csv", (1, 1), "not-a-table", "broken")
    assert parts_of(iter([broken]), COLUMNS) == broken
    assert parts_of(iter([Record(1, ["sep=", ""])]), COLUMNS) is None


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        ([NAMES, NAMES], 0),
        ([["Source of all this", "", ""], ["", "2004", ""], NAMES], 2),
        ([["source", "Wirkung", "Ziel"], ["effect", "", ""]], 0),
        ([["Titel", "", ""], ["Quelle", "Wirkung", "Ziel"], ["a", "b", "c"]], 1),
        ([["a", "b"]], 0),
    ],
)
def test_the_header_is_where_most_columns_are_named(rows: list[list[str]], place: int) -> None:
    assert header_index([Record(line, row) for line, row in enumerate(rows, 1)], COLUMNS) == place
