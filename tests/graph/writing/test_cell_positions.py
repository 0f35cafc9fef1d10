"""The text of a CSV is cut into rows and cells whose places cover all of it."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as some

from graph.writing.cell_positions import CellPosition, RowPosition, cells_of, rows_of, value_of, values_of

TEXTS = some.text(some.sampled_from('ab;,\t|"\r\n é'), max_size=30)


def table(text: str, delimiter: str) -> list[list[str]]:
    return [values_of(text, row, delimiter) for row in rows_of(text, delimiter)]


def test_a_row_knows_its_line_its_cells_and_its_line_end() -> None:
    text = 'a;"b\r\nc"\r\n\r\n;\n'
    assert list(rows_of(text, ";")) == [
        RowPosition(1, 0, 8, 10),
        RowPosition(3, 10, 10, 12),
        RowPosition(4, 12, 13, 14),
    ]
    assert [cells_of(text, row, ";") for row in rows_of(text, ";")] == [
        [CellPosition(0, 1, False), CellPosition(2, 8, True)],
        [],
        [CellPosition(12, 12, False), CellPosition(13, 13, False)],
    ]


def test_a_value_is_what_stands_between_the_quotation_marks() -> None:
    text = '"a ""b""",c"d'
    assert [value_of(text, cell) for cell in cells_of(text, next(rows_of(text, ",")), ",")] == ['a "b"', 'c"d']


@pytest.mark.parametrize(
    ("text", "place"),
    [('a,b\n"1\n2","3\n4,5', "line 3, column 2"), ('a,b\n1,"2"3\n', "line 2, column 2"), ('"', "line 1, column 1")],
)
def test_a_quotation_mark_without_its_partner_is_named(text: str, place: str) -> None:
    with pytest.raises(ValueError, match=f"^{place}: the quotation mark that opens here has no partner"):
        list(rows_of(text, ","))


@given(TEXTS, some.sampled_from(",;\t|"))
def test_cells_are_those_of_the_csv_module_and_rows_cover_the_text(text: str, delimiter: str) -> None:
    try:
        expected = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        with pytest.raises(ValueError, match="no partner"):
            list(rows_of(text, delimiter))
        return
    rows = list(rows_of(text, delimiter))
    assert table(text, delimiter) == expected
    assert "".join(text[row.start : row.next] for row in rows) == text
