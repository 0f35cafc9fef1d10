"""A matrix of concepts is called one, whatever separates its cells and however small it is."""

import pytest

from graph.reading.matrix import is_matrix
from graph.reading.read import read


@pytest.mark.parametrize("text", [",A,B\nA,0,1\nB,1,0\n", "x;A;B;C\nA;1,0;;0\nB;0;0;-1\n", "A\tB\nA\t0\t1\nB\t+\t-\n"])
def test_a_matrix_is_named_and_nothing_else_is_said_of_it(text: str) -> None:
    table, faults = read(text.encode(), "a.csv")
    assert table is None
    assert [(fault.line, fault.code) for fault in faults if fault.severity == "error"] == [(1, "matrix")]


@pytest.mark.parametrize(
    "records",
    [
        [["name", "age", "height"], ["Ann", "3", "4"], ["Bob", "4", "5"]],
        [["source", "effect", "target"], ["A", "calms", "B"], ["B", "calms", "A"]],
        [["", "A", "B"]],
    ],
)
def test_other_tables_are_no_matrix(records: list[list[str]]) -> None:
    assert not is_matrix(records)


def test_following_the_advice_for_rows_without_a_header_leads_to_a_table() -> None:
    rows = b"GABA\tinhibits\tFear\nStress\traises\tPain\n"
    _, faults = read(rows, "a.txt")
    assert faults[0].help.startswith(
        "Put the line source effect target, with tabs between the names, above the first row. "
    )
    table, faults = read(b"source\teffect\ttarget\n" + rows, "a.txt")
    assert table is not None
    assert [fault.code for fault in faults] == ["other-separator"]


def test_rows_with_several_targets_are_told_the_way_out() -> None:
    _, faults = read(b"GABA\tinhibits\tFear\nStress\traises\tPain\tFever\n", "a.txt")
    assert "'neuromap import'" in faults[0].help


@pytest.mark.parametrize(
    "text",
    [
        "| source | effect | target |\n|---|:---:|------|\n| A | calms | B |\n",
        "source | effect | target\n--- | --- | ---\nA | calms | B\n",
        "+---+---+\n| source | effect | target |\n+----+---+---+\n| A | calms | B |\n+---+---+---+\n",
    ],
)
def test_a_table_drawn_with_bars_has_no_row_of_dashes_and_no_stray_spaces(text: str) -> None:
    table, faults = read(text.encode(), "a.txt")
    assert table is not None
    assert table.frame[["source", "effect", "target"]].values.tolist() == [["A", "calms", "B"]]
    assert [fault.code for fault in faults] == ["other-separator"]
