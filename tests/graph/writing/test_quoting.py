"""What a cell shall say is written so that reading gives it back."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph.writing.quoting import encoded, written, written_row


def test_only_a_cell_that_needs_quotation_marks_gets_them() -> None:
    assert [written(text, ",") for text in ("a", "a,b", "a;b", 'a"b', "a\nb", "a\rb", "\ufeffa")] == [
        "a",
        '"a,b"',
        "a;b",
        '"a""b"',
        '"a\nb"',
        '"a\rb"',
        '"\ufeffa"',
    ]
    assert written("a", ",", always=True) == '"a"'


def test_a_row_is_never_a_blank_line() -> None:
    assert [written_row(texts, ";") for texts in ([""], ["", ""], ["a", "b;"])] == ['""', ";", 'a;"b;"']


def test_a_letter_that_the_encoding_lacks_is_named_with_its_place() -> None:
    assert encoded("é", "cp1252", "line 2, column 1") == b"\xe9"
    message = "line 2, column 1: 'β' cannot be written in the encoding cp1252 of this file; save it as UTF-8 first"
    with pytest.raises(ValueError, match=message):
        encoded("aβ", "cp1252", "line 2, column 1")
    with pytest.raises(ValueError, match="line 2, column 1: a cell cannot hold the character NUL"):
        encoded("\0", "utf-8", "line 2, column 1")


@given(some.lists(some.text(some.sampled_from('ab;,\t|"\r\n é'), max_size=8), min_size=1), some.sampled_from(",;\t|"))
def test_a_written_row_is_read_as_the_same_texts(texts: list[str], delimiter: str) -> None:
    row = written_row(texts, delimiter)
    assert list(csv.reader(io.StringIO(row, newline=""), delimiter=delimiter, strict=True)) == [texts]
