"""What was typed into a table on a page becomes edits, and the file then says what the page showed."""

from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.dataset import rows_of_content
from graph.editing.grid_edits import Typed, grid_edits
from graph.edits import AddRow, ChangeCell, RemoveRow
from graph.reading.csv_text import csv_text, table_of
from graph.writing.rewrite import rewrite

from ...tables import typed_table

COLUMNS = ["source", "effect", "target", "_mine"]
CELLS = some.text(some.sampled_from('ab,"\n'), max_size=3)
ROWS = some.lists(some.tuples(*(CELLS for _ in COLUMNS)).filter(lambda row: "".join(row).strip()), max_size=5)


table = partial(typed_table, COLUMNS)


THREE = table("GABA,calms,Stress,1", "Sleep,lifts,Mood,2", "Pain,raises,Fear,3")


def test_cells_rows_and_new_rows_become_edits_on_the_lines_of_the_file() -> None:
    typed = Typed({2: {"effect": "lowers"}, 0: {"target": "Fear"}}, [{"source": "Zinc", "_mine": None}], [1])
    assert grid_edits(THREE, typed) == [
        ChangeCell(2, 3, "Fear"),
        ChangeCell(4, 2, "lowers"),
        RemoveRow(3),
        AddRow({"source": "Zinc", "_mine": ""}),
    ]


def test_a_column_of_the_file_is_its_own_whatever_it_is_called() -> None:
    assert grid_edits(THREE, Typed({1: {"_mine": "9"}})) == [ChangeCell(3, 4, "9")]


def test_what_the_page_says_of_a_row_beside_its_cells_is_no_column() -> None:
    typed = Typed({0: {"_index": 4, "line": 7}}, [{"_index": 3, "line": 9, "source": "Zinc"}])
    assert grid_edits(THREE, typed) == [AddRow({"source": "Zinc"})]


@pytest.mark.parametrize(
    "typed",
    [
        Typed(),
        Typed({0: {"effect": "calms"}}),
        Typed({1: {}}, [{}, {"source": None}, {"source": "", "target": " "}]),
        Typed({9: {"effect": "x"}}, (), [9]),
    ],
    ids=["nothing", "the same text", "rows without any text", "rows that are not there"],
)
def test_what_changes_nothing_is_no_edit(typed: Typed) -> None:
    assert grid_edits(THREE, typed) == []


def test_a_cell_that_was_emptied_is_blank_and_one_of_a_removed_row_is_forgotten() -> None:
    assert grid_edits(THREE, Typed({0: {"target": None}})) == [ChangeCell(2, 3, "")]
    assert grid_edits(THREE, Typed({0: {"target": "Fear"}}, (), [0, 0])) == [RemoveRow(2)]


def test_a_row_that_was_emptied_is_removed_and_leaves_no_line_of_commas() -> None:
    blank = Typed({1: {"source": "", "effect": None, "target": " "} | {"_mine": ""}})
    assert grid_edits(THREE, blank) == [RemoveRow(3)]
    assert rewrite(csv_text(THREE).encode(), grid_edits(THREE, blank)).decode().splitlines() == [
        "source,effect,target,_mine",
        "GABA,calms,Stress,1",
        "Pain,raises,Fear,3",
    ]


def test_a_number_is_written_as_the_page_shows_it() -> None:
    assert grid_edits(THREE, Typed({0: {"target": 5}})) == [ChangeCell(2, 3, "5")]


@settings(deadline=None, max_examples=30)
@given(ROWS, some.data())
def test_the_file_says_afterwards_what_the_page_showed(rows: list[tuple[str, ...]], data: some.DataObject) -> None:
    before = table_of("a.csv", COLUMNS, rows)
    numbers = some.integers(0, len(rows) - 1) if rows else some.nothing()
    cells = some.dictionaries(some.sampled_from(COLUMNS), CELLS)
    typed = Typed(
        data.draw(some.dictionaries(numbers, cells)) if rows else {},
        data.draw(some.lists(cells, max_size=3)),
        data.draw(some.lists(numbers, unique=True)) if rows else [],
    )
    content = rewrite(csv_text(before).encode(), grid_edits(before, typed))
    shown = [
        [typed.changed.get(number, {}).get(column, cell) for column, cell in zip(COLUMNS, row, strict=True)]
        for number, row in enumerate(rows)
        if number not in typed.removed
    ]
    shown += [[row.get(column, "") for column in COLUMNS] for row in typed.added]
    found, _ = rows_of_content(content, Path("a.csv"))
    assert found is not None
    assert found.frame.values.tolist() == [row for row in shown if "".join(row).strip()]
