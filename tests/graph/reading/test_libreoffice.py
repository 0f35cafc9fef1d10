"""What LibreOffice saves is read again: no row is lost, and what LibreOffice changed is all that differs.

What is read are the results of an earlier day, the same on every machine; libreoffice/README.md says how each was made.
test_libreoffice_today.py has LibreOffice save the tables anew.
"""

import csv
import re
import zipfile
from itertools import product
from pathlib import Path

import pytest

from graph.checks.all_checks import check_concepts, check_relations
from graph.diagnostics.diagnostic import Diagnostic
from graph.reading.read import result_of
from graph.reading.read_result import ReadResult
from graph.reading.table import Table
from graph.schema import CONCEPTS, RELATIONS, needed_columns, optional_columns
from graph.writing.spreadsheet import for_spreadsheet

from ...tables import from_spreadsheet
from .libreoffice.exporting import SAVED, TABLES, WAYS

ORIGINALS = {path.stem: path for path in TABLES}
SHIPPED_ROWS = ("some-relations", "some-concepts")
# The ways in which LibreOffice changes cells; all others must keep every cell as it was.
CHANGING = ("windows", "as-it-comes", "with-dates", "wrong-letters")
KEEPING = [way for way in WAYS if way not in CHANGING]
# What a way of saving makes `neuromap check` say of the file itself.
OF_THE_FILE = {
    **{way: ["other-separator"] for way in ("semicolon", "tab", "bar")},
    **{way: ["other-encoding", "other-separator"] for way in ("utf-16", "windows")},
}
Changes = dict[tuple[int, str], tuple[str, str]]


def saved(table: str, way: str) -> ReadResult:
    """Return what is read of a table after LibreOffice."""
    return read_table(SAVED / f"{table}.{way}.csv")


def read_table(path: Path) -> ReadResult:
    schema = CONCEPTS if "concepts" in path.name else RELATIONS
    return result_of(path.read_bytes(), path.name, needed_columns(schema), optional_columns(schema))


def table_of(result: ReadResult) -> Table:
    assert result.table is not None, result.faults
    return result.table


def faults_of(table: Table) -> list[Diagnostic]:
    return check_concepts(table) if "concepts" in table.path else check_relations(table)


def changes(before: Table, after: Table) -> Changes:
    """Return by row and column each cell that differs, as it was and as it is."""
    assert list(before.frame.columns) == list(after.frame.columns)
    return {
        (row, column): (was, now)
        for column in before.frame.columns
        for row, (was, now) in enumerate(zip(before.cells(column), after.cells(column), strict=True), 1)
        if was != now
    }


@pytest.mark.parametrize(("table", "way"), [*product(ORIGINALS, WAYS)])
def test_no_row_is_lost_and_the_way_it_was_saved_is_said(table: str, way: str) -> None:
    assert_no_row_lost(ORIGINALS[table], saved(table, way), way)


@pytest.mark.parametrize(("table", "way"), [*product(ORIGINALS, KEEPING)])
def test_a_table_opened_as_text_comes_back_as_it_was(table: str, way: str) -> None:
    assert_unchanged(ORIGINALS[table], saved(table, way))


def test_windows_letters_come_back_and_the_others_are_said_to_be_lost() -> None:
    after = table_of(saved("mixed", "windows"))
    assert changes(table_of(read_table(ORIGINALS["mixed"])), after) == {
        (3, "target"): ("β-endorphin", "?-endorphin"),
        (8, "citation"): ("Łukasz", "?ukasz"),
    }
    assert new_faults(after) == [(5, 3, "lost-letter"), (10, 6, "lost-letter")]


def test_letters_read_in_the_wrong_encoding_are_named_and_can_be_mended() -> None:
    before, after = table_of(read_table(ORIGINALS["mixed"])), table_of(saved("mixed", "wrong-letters"))
    garbled = [fault for fault in faults_of(after) if fault.code == "garbled-letters"]
    places = {(after.lines().index(fault.line) + 1, after.frame.columns[fault.column - 1]) for fault in garbled}
    assert places == set(changes(before, after))
    assert len(places) == 8
    proposed = {(fault.line, fault.column): fault.fix.edits[0].text for fault in garbled if fault.fix}
    assert proposed == {place: before.frame.iloc[before.lines().index(place[0]), place[1] - 1] for place in proposed}
    assert len(proposed) == 8


LOST_ZEROS = {
    (1, "pmid"): ("00123456", "123456"),
    (3, "pmid"): ("07654321", "7654321"),
    (1, "lab code"): ("007", "7"),
    (4, "lab code"): ("1E5", "100000"),
    (5, "lab code"): ("1.50", "1.5"),
    (9, "lab code"): ("2E10", "20000000000"),
}


def test_a_table_opened_as_it_comes_loses_zeros_and_formulas_and_nothing_else() -> None:
    assert changes(table_of(read_table(ORIGINALS["mixed"])), table_of(saved("mixed", "as-it-comes"))) == {
        **LOST_ZEROS,
        (4, "summary"): ("=1+1", "2"),
        (4, "note"): ("=1+1", "2"),
        (5, "summary"): ('=HYPERLINK("http://x.example","click")', "click"),
    }


def test_dates_in_the_place_of_names_are_refused_with_their_places() -> None:
    after = table_of(saved("mixed", "with-dates"))
    assert new_faults(after) == [(11, 1, "converted-name"), (11, 3, "converted-name")]


@pytest.mark.parametrize(("table", "way"), [*product(SHIPPED_ROWS, ("as-it-comes", "with-dates"))])
def test_the_shipped_tables_have_no_cell_that_libreoffice_takes_for_something_else(table: str, way: str) -> None:
    assert changes(table_of(read_table(ORIGINALS[table])), table_of(saved(table, way))) == {}


def test_the_guarded_table_is_the_export_for_spreadsheets() -> None:
    assert ORIGINALS["guarded"].read_bytes() == for_spreadsheet(table_of(read_table(ORIGINALS["mixed"])))


@pytest.mark.parametrize("way", KEEPING)
def test_an_export_for_spreadsheets_comes_back_as_the_table_it_was(way: str) -> None:
    again = from_spreadsheet(table_of(saved("guarded", way)))
    assert changes(table_of(read_table(ORIGINALS["mixed"])), again) == {}


def test_an_export_opened_as_it_comes_runs_no_formula_and_loses_only_zeros() -> None:
    again = from_spreadsheet(table_of(saved("guarded", "as-it-comes")))
    assert changes(table_of(read_table(ORIGINALS["mixed"])), again) == LOST_ZEROS


def test_a_workbook_of_the_export_holds_no_formula_where_the_bare_table_has_three() -> None:
    assert formulas(SAVED / "guarded.xlsx") == []
    assert formulas(SAVED / "mixed.xlsx") == ["1+1", "1+1", "HYPERLINK(&quot;http://x.example&quot;,&quot;click&quot;)"]


def assert_no_row_lost(original: Path, after: ReadResult, way: str) -> None:
    before = read_table(original)
    with original.open(encoding="utf-8", newline="") as file:
        assert after.rows == len(list(csv.reader(file))) - 1
    assert (after.read, after.refused) == (before.read, 0)
    assert sorted(fault.code for fault in after.faults) == said_of_the_file(original.stem, way, before)


def assert_unchanged(original: Path, result: ReadResult) -> None:
    before, after = table_of(read_table(original)), table_of(result)
    assert changes(before, after) == {}
    assert [(fault.line, fault.code) for fault in faults_of(after)] == [
        (fault.line, fault.code) for fault in faults_of(before)
    ]


def formulas(book: Path) -> list[str]:
    with zipfile.ZipFile(book) as parts:
        return re.findall(r"<f[^>]*>([^<]*)</f>", parts.read("xl/worksheets/sheet1.xml").decode())


def said_of_the_file(table: str, way: str, before: ReadResult) -> list[str]:
    """Return what is said of a file besides its rows: plain letters are the same in Windows-1252 and UTF-8, and only
    an export for spreadsheets has a byte order mark, which then stands garbled before the name of the first column.
    """
    if way == "windows" and not has_windows_letters(before):
        return ["other-separator"]
    return ["renamed-column"] if (table, way) == ("guarded", "wrong-letters") else OF_THE_FILE.get(way, [])


def new_faults(after: Table) -> list[tuple[int, int, str]]:
    """Return what is wrong with a cell of the mixed table now that was not before."""
    known = {(fault.line, fault.column, fault.code) for fault in faults_of(table_of(read_table(ORIGINALS["mixed"])))}
    return [place for fault in faults_of(after) if (place := (fault.line, fault.column, fault.code)) not in known]


def has_windows_letters(result: ReadResult) -> bool:
    """Return whether a table has a letter that Windows-1252 writes otherwise than UTF-8 does."""
    letters = "".join(table_of(result).frame.to_numpy().ravel())
    return any(not letter.isascii() for letter in letters if letter.encode("cp1252", "ignore"))
