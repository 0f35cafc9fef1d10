"""Text becomes records that know their lines, or the broken cell is named."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph.diagnostics.diagnostic import Diagnostic
from graph.reading.records import Record, RecordBlock, line_breaks, lines, lines_in_pieces, split, stream


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_an_editor_counts_them(end: str) -> None:
    text = end.join(["a,b", "", '"1', '2",3', " , ", "4,5"])
    records = [Record(1, ["a", "b"]), Record(3, [f"1{end}2", "3"]), Record(6, ["4", "5"])]
    assert split(text, "a.csv") == (records, [])


def test_only_line_ends_of_editors_count() -> None:
    assert split("a\x0bb\x0cc\u2028d\ne", "a.csv") == ([Record(1, ["a\x0bb\x0cc\u2028d"]), Record(2, ["e"])], [])
    assert line_breaks("a\r\n\rb\n") == 3


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ('a,b\n"1\n2","3\n4,5', 3, 2, "the quotation mark that opens here is never closed: '\"3\\n4,5'"),
        ('a,b\n1,"2"3\n', 2, 2, "the quotation mark that opens here closes in line 2, but '3' follows it"),
        ('a,b\n1,"2\n3,"4",5\n', 2, 2, "the quotation mark that opens here closes in line 3, but '4\"' follows it"),
        ('a,b\n1,"2 ""3""\n', 2, 2, 'the quotation mark that opens here is never closed: \'"2 ""3""\\n\''),
    ],
)
def test_a_quotation_mark_without_its_partner_is_found(text: str, line: int, column: int, message: str) -> None:
    records, [found] = split(text, "a.csv")
    assert records == [Record(1, ["a", "b"])]
    assert (found.line, found.column, found.code, found.message) == (line, column, "not-a-table", message)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_each_separator_splits_and_names_the_broken_cell(separator: str) -> None:
    text = 'a?b\n,;\n1?2,;x\n3?4?"5\n'.replace("?", separator)
    other = "".join(mark for mark in ",;" if mark != separator)
    records, [found] = split(text.replace(",;", other), "a.csv", separator)
    assert records == [Record(1, ["a", "b"]), Record(2, [other]), Record(3, ["1", f"2{other}x"])]
    assert (found.line, found.column, found.value) == (4, 3, '"5\n')


def test_lines_are_the_text_whatever_ends_them() -> None:
    assert list(lines("a\r\n\rb\n\nc")) == ["a\r\n", "\r", "b\n", "\n", "c"]
    assert list(lines("")) == []


def test_records_come_one_by_one() -> None:
    found = stream("a,b\n" + "x" * (csv.field_size_limit() + 1), "a.csv")
    assert next(found) == Record(1, ["a", "b"])
    assert isinstance(next(found), Diagnostic)


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_cell_longer_than_csv_allows_is_found(quote: str) -> None:
    limit = csv.field_size_limit()
    _, [found] = split(f"a,b\n\n1,{quote}{'x' * (limit + 1)}{quote}\n", "a.csv")
    message = f"the cell that starts here is longer than {limit} characters"
    assert (found.line, found.column, found.code, found.message) == (3, 2, "not-a-table", message)


def test_quotation_marks_after_backslashes_are_named_with_their_lines() -> None:
    rows = ["a,b", 'x,"he said \\"so\\""', "y,z", *['w,"\\"q\\", r"'] * 6]
    (broken,) = split("\n".join(rows), "a.csv")[1]
    assert (broken.line, broken.column) == (2, 2)
    assert broken.message.endswith(
        "; backslashes stand before quotation marks in lines 2, 4, 5, 6, 7 and 2 more, and escape nothing in a CSV"
    )
    assert broken.help == 'Inside a quoted cell write a quotation mark twice (""), without a backslash before it.'


def test_a_fault_after_a_million_quoted_line_breaks_has_its_line() -> None:
    cell = 'x,"' + "\n" * 50_000 + '"\n'
    (broken,) = split("a,b\n" + cell * 20 + 'y,"open\n', "a.csv")[1]
    assert (broken.line, broken.column) == (2 + 20 * 50_001, 2)


WRITTEN = some.lists(some.sampled_from(["a", "b", ",", ",", "\n", "\r", "\r\n", '"', '""', '"x\ny"', " "]), max_size=30)


@given(WRITTEN.map("".join), some.integers(1, 4))
def test_records_many_at_a_time_are_the_records_one_after_the_other(text: str, size: int) -> None:
    found = []
    for some_of_them in stream(text, "a.csv").blocks(size):
        found += map(Record, *some_of_them) if isinstance(some_of_them, RecordBlock) else [some_of_them]
    assert found == list(stream(text, "a.csv"))


@given(WRITTEN.map("".join))
def test_a_text_in_pieces_is_split_as_its_lines_are(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("graph.reading.records._PIECE", 3)
        assert list(lines_in_pieces(text)) == list(lines(text))
