"""Edits change the cells that they name, and not one other byte."""

import codecs
import csv
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.edits import AddRow, ChangeCell, Edit, RemoveRow
from graph.reading.dialect import Dialect
from graph.reading.records import line_breaks
from graph.writing.cell_positions import CellPosition, RowPosition, cells_of
from graph.writing.rewrite import rewrite

FILE = b'\xef\xbb\xbfsource;effect;target;own\r\nGABA;calms;"Stress";1\r\n\r\n\r\n'
ENCODINGS = {"utf-8": b"", "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE, "cp1252": b""}
MARKS = some.sampled_from([*ENCODINGS.items(), ("utf-8", codecs.BOM_UTF8)])
CELLS = some.text(some.sampled_from("ab;,\t|\"'\r\n é€=0"), max_size=6)
HEADER = ["source", "effect", "caf\u00e9"]


def quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


@some.composite
def files(draw: some.DrawFn) -> tuple[Dialect, list[list[str]], list[int], list[str]]:
    """A file: its dialect, its rows with the column names first, the line of each, and each row as written."""
    encoding, mark = draw(MARKS)
    delimiter, end = draw(some.sampled_from(",;\t|")), draw(some.sampled_from(["\n", "\r\n", "\r"]))
    rows = [HEADER, *draw(some.lists(some.lists(CELLS, min_size=3, max_size=3), max_size=5))]
    written, lines, line = [], [], 1
    for row in rows:
        cells = [quoted(cell) if {*cell} & {delimiter, *'"\r\n'} or draw(some.booleans()) else cell for cell in row]
        written.append(delimiter.join(cells) + end + draw(some.sampled_from(["", "", end])))
        lines.append(line)
        line += line_breaks(written[-1])
    if draw(some.booleans()):
        written[-1] = written[-1].rstrip("\r\n")
    return Dialect(encoding, mark, delimiter), rows, lines, written


def to_bytes(dialect: Dialect, written: list[str]) -> bytes:
    return dialect.byte_order_mark + "".join(written).encode(dialect.encoding)


def rows_read(content: bytes, dialect: Dialect) -> list[list[str]]:
    text = content.removeprefix(dialect.byte_order_mark).decode(dialect.encoding)
    found = csv.reader(io.StringIO(text, newline=""), delimiter=dialect.separator, strict=True)
    return [row for row in found if row]


def test_one_cell_changes_and_keeps_its_quotation_marks() -> None:
    edits = [ChangeCell(2, 2, "calms; soothes"), ChangeCell(2, 3, "Fear")]
    assert rewrite(FILE, edits) == FILE.replace(b"calms", b'"calms; soothes"').replace(b"Stress", b"Fear")


def test_a_new_row_stands_below_the_last_that_is_not_blank_in_the_dialect_of_the_file() -> None:
    edits = [AddRow({"target": "Mood; calm", "source": "Sleep"}), AddRow({"own": 'a "b"'})]
    assert rewrite(FILE, edits) == FILE.removesuffix(b"\r\n\r\n") + b'Sleep;;"Mood; calm";\r\n;;;"a ""b"""\r\n\r\n\r\n'
    assert rewrite(b'"source","b"', [AddRow({"b": "1"})]) == b'"source","b"\n"","1"'
    assert rewrite(b"source\r\n,\r\n", [AddRow({"source": ""})]) == b'source\r\n""\r\n,\r\n'


def test_a_removed_row_takes_its_line_end_along_and_the_file_ends_as_before() -> None:
    assert rewrite(FILE, [RemoveRow(2)]) == FILE.replace(b'GABA;calms;"Stress";1\r\n', b"")
    assert rewrite(b"source\na\nb", [RemoveRow(3)]) == b"source\na"
    assert rewrite(b"source\na\nb", [RemoveRow(3), AddRow({"source": "c"})]) == b"source\na\nc"
    assert rewrite(b"source\na\nb\n", [RemoveRow(3)]) == b"source\na\n"


def test_lines_are_those_of_the_file_before_the_edits() -> None:
    content = b'source\n"a\nb"\nc\n'
    assert rewrite(content, [RemoveRow(2), ChangeCell(4, 1, "x\ny")]) == b'source\n"x\ny"\n'


def test_a_title_row_above_the_header_stays() -> None:
    content = b"Table 1\n\nsource|effect|target\na|b|c"
    assert rewrite(content, [AddRow({"effect": "e"})]) == content + b"\n|e|"


def test_a_new_row_names_its_columns_as_they_are_read_whatever_the_file_calls_them() -> None:
    content = b"From;Relation;To;;Mine\nGABA;calms;Stress;;1\n"
    edits = [AddRow({"source": "Sleep", "effect": "lifts", "target": "Mood", "Mine": "2"})]
    assert rewrite(content, edits) == content + b"Sleep;lifts;Mood;;2\n"


def test_a_blank_cell_of_a_single_column_is_no_blank_line() -> None:
    assert rewrite(b"source\na\n", [ChangeCell(2, 1, "")]) == b'source\n""\n'


@pytest.mark.parametrize(
    ("edits", "message"),
    [
        ([ChangeCell(3, 1, "")], "line 3 has 0 cells, so there is no column 1"),
        ([ChangeCell(2, 5, "")], "line 2 has 4 cells, so there is no column 5"),
        ([ChangeCell(2, 0, "")], "line 2 has 4 cells, so there is no column 0"),
        ([ChangeCell(9, 1, "")], "no row starts in line 9"),
        ([RemoveRow(9)], "no row starts in line 9"),
        ([RemoveRow(1)], "line 1 holds the column names and cannot be removed"),
        ([RemoveRow(2), RemoveRow(2)], "line 2 is removed twice"),
        ([RemoveRow(2), ChangeCell(2, 1, "a")], "line 2 is both changed and removed"),
        ([ChangeCell(2, 1, "a"), ChangeCell(2, 1, "a")], "line 2, column 1 is changed twice"),
        ([AddRow({"efect": ""})], "the file has no column 'efect'; its columns are source, effect, target, own"),
        ([ChangeCell(2, 1, "\ud800")], "line 2, column 1: '\\ud800' cannot be written in the encoding utf-8"),
        ([AddRow({"own": "\0"})], "new row, column 'own': a cell cannot hold the character NUL"),
        (
            [ChangeCell(1, 2, "a,source,effect,target,b"), ChangeCell(1, 1, "a"), ChangeCell(1, 3, "b")],
            "another delimiter",
        ),
    ],
)
def test_an_edit_that_does_not_fit_is_refused_with_its_place(edits: list[Edit], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        rewrite(FILE, edits)


def test_a_file_whose_quotation_marks_do_not_match_is_not_edited() -> None:
    with pytest.raises(ValueError, match="line 2, column 2: the quotation mark that opens here has no partner"):
        rewrite(b'source,effect\na,"b', [ChangeCell(1, 1, "x")])
    with pytest.raises(ValueError, match="the file is empty"):
        rewrite(b"", [AddRow({"source": "a"})])


def test_an_encoding_too_small_is_refused_unless_another_is_given() -> None:
    content = "source,effect\ncafé,a\n".encode("cp1252")
    edits = [ChangeCell(2, 2, "β")]
    with pytest.raises(ValueError, match="line 2, column 2: 'β' cannot be written in the encoding cp1252"):
        rewrite(content, edits)
    assert rewrite(content, edits, encoding="utf-8") == "source,effect\ncafé,β\n".encode()
    utf16 = codecs.BOM_UTF16_LE + "source".encode("utf-16-le")
    assert rewrite(utf16, [], encoding="utf-8") == codecs.BOM_UTF8 + b"source"


@given(some.binary(max_size=40))
def test_without_edits_any_bytes_stay(content: bytes) -> None:
    assert rewrite(content, []) == content


@given(files())
def test_writing_each_cell_anew_as_it_is_keeps_every_byte(
    file: tuple[Dialect, list[list[str]], list[int], list[str]],
) -> None:
    dialect, rows, lines, written = file
    content = to_bytes(dialect, written)
    edits = [
        ChangeCell(line, column, cell)
        for line, row in zip(lines, rows, strict=True)
        for column, cell in enumerate(row, 1)
    ]
    assert rewrite(content, edits) == content


@given(files(), some.data())
def test_around_one_changed_cell_every_byte_stays(
    file: tuple[Dialect, list[list[str]], list[int], list[str]], data: some.DataObject
) -> None:
    dialect, rows, lines, written = file
    row = data.draw(some.integers(0, len(rows) - 1))
    column = data.draw(some.integers(0, 2))
    text = data.draw(CELLS)
    content = to_bytes(dialect, written)
    result = rewrite(content, [ChangeCell(lines[row], column + 1, text)], dialect=dialect)
    before = to_bytes(dialect, written[:row])
    after = "".join(written[row + 1 :]).encode(dialect.encoding)
    changed = [*rows[:row], [*rows[row][:column], text, *rows[row][column + 1 :]], *rows[row + 1 :]]
    assert result.startswith(before)
    assert result.endswith(after)
    assert rows_read(result, dialect) == changed


@settings(deadline=None)
@given(files(), some.data())
def test_after_any_edits_reading_gives_exactly_the_expected_table(
    file: tuple[Dialect, list[list[str]], list[int], list[str]], data: some.DataObject
) -> None:
    dialect, rows, lines, written = file
    numbers = range(1, len(rows))
    removed = data.draw(some.sets(some.sampled_from(numbers))) if numbers else set()
    places = some.tuples(some.sampled_from([n for n in range(len(rows)) if n not in removed]), some.integers(0, 2))
    changed = data.draw(some.dictionaries(places, CELLS, max_size=4))
    added = data.draw(some.lists(some.lists(CELLS, min_size=3, max_size=3), max_size=2))
    edits: list[Edit] = [RemoveRow(lines[row]) for row in removed]
    edits += [ChangeCell(lines[row], column + 1, text) for (row, column), text in changed.items()]
    edits += [AddRow(dict(zip(HEADER, row, strict=True))) for row in added]
    result = rewrite(to_bytes(dialect, written), edits, dialect=dialect)
    kept = {
        number: [changed.get((number, column), cell) for column, cell in enumerate(row)]
        for number, row in enumerate(rows)
        if number not in removed
    }
    touched = {number for number, _ in changed}
    filled = max(number for number, row in kept.items() if number in touched or "".join(row).strip())
    above = [row for number, row in kept.items() if number <= filled]
    assert rows_read(result, dialect) == [*above, *added, *list(kept.values())[len(above) :]]


def test_the_cells_of_rows_that_nobody_edits_are_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def look(text: str, row: RowPosition, delimiter: str) -> list[CellPosition]:
        seen.append(row.line)
        return cells_of(text, row, delimiter)

    monkeypatch.setattr("graph.writing.rewrite.cells_of", look)
    content = b"source,effect,target\n" + b'a,"b, ""x""",c\n' * 1_000
    assert rewrite(content, [ChangeCell(500, 3, "d")]).splitlines()[499] == b'a,"b, ""x""",d'
    assert seen == [500]
