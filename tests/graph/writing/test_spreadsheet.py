"""No cell of an export runs as a formula, and every export comes back as the table that it was."""

import csv
import io

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from graph.reading.csv_text import table_of
from graph.reading.read import read
from graph.writing.spreadsheet import for_spreadsheet, guarded, unguarded

from ...tables import from_spreadsheet

LETTERS = "=+-@\t\r\n'\"\uff1d\uff0d,;5.a β"
CELLS = some.text(some.sampled_from(LETTERS), max_size=5)
KNOWN = ["source", "effect", "target"]
OWN = some.text(some.sampled_from("=+-@'a,"), min_size=1, max_size=3)
ROW = some.tuples(*(CELLS for _ in range(4))).filter(lambda row: "".join(row).strip())


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1", "-", "--5", "-5e3", "-cmd|' /C calc'!A0"],
)
def test_what_a_spreadsheet_would_run_is_guarded(cell: str) -> None:
    assert (guarded(cell), unguarded(guarded(cell))) == (f"'{cell}", cell)


@pytest.mark.parametrize("cell", ["", "GABA", "5-HT", "-5", "-5.25", "'tis", "''", "'-5", "1=1", " =1", "a\n=1"])
def test_everything_else_stays_as_it_is(cell: str) -> None:
    assert (guarded(cell), unguarded(cell)) == (cell, cell)


def test_an_export_opens_in_a_spreadsheet_with_its_letters_and_line_breaks() -> None:
    table = table_of("a.csv", [*KNOWN, "=note"], [["β-endorphin", "calms", "Pain", "a\nb"]])
    assert for_spreadsheet(table) == (
        b"\xef\xbb\xbfsource,effect,target,'=note\r\n" + 'β-endorphin,calms,Pain,"a\nb"\r\n'.encode()
    )


@given(some.text(some.sampled_from(LETTERS), max_size=8) | some.text())
@example("''=1")
@example("'-5")
def test_any_cell_comes_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@settings(deadline=None, max_examples=60)
@given(some.lists(ROW, max_size=4), OWN)
def test_any_table_comes_back_and_no_cell_of_its_export_would_run(rows: list[tuple[str, ...]], own: str) -> None:
    table = table_of("a.csv", [*KNOWN, own], rows)
    exported = for_spreadsheet(table)
    again, faults = read(exported, "a.csv")
    assert again is not None, faults
    found = from_spreadsheet(again)
    assert (list(found.frame.columns), found.frame.values.tolist()) == ([*KNOWN, own], list(map(list, rows)))
    assert (found.lines(), found.rows) == (table.lines(), len(rows))
    for cells in csv.reader(io.StringIO(exported.decode("utf-8-sig"), newline="")):
        assert [cell for cell in cells if cell != guarded(cell) and cell[0] != "'"] == []
