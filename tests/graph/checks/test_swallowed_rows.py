"""A cell that holds a whole row between two quotation marks is refused, and a line break alone is not."""

import pytest

from graph.checks.all_checks import check_relations
from graph.checks.swallowed_rows import swallowed_rows
from graph.reading.read import read


def places(text: str) -> list[tuple[int, int]]:
    table, _ = read(text.encode(), "a.csv")
    assert table is not None
    return [(fault.line, fault.column) for fault in swallowed_rows(table)]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_a_row_between_two_halves_of_a_quotation_mark_is_found(separator: str) -> None:
    text = 'source,effect,target\nGABA,calms,Stress\n"GABA,calms,Stress\nSleep",lifts,Mood\n'
    assert places(text.replace(",", separator)) == [(3, 1)]


@pytest.mark.parametrize(
    "row",
    [
        '"GABA\n",calms,Stress,',
        '"GABA, a,b,c",calms,Stress,',
        '"GABA\na, b",calms,Stress,',
        'GABA,calms,Stress,"a,b,\nc,d"',
    ],
)
def test_line_breaks_and_separators_alone_are_no_row(row: str) -> None:
    assert places(f"source,effect,target,summary\n{row}\n") == []


def test_of_a_cell_with_a_swallowed_row_nothing_else_is_said() -> None:
    table, _ = read(b'source,effect,target\n"GABA,calms,Stress\r\nSleep",lifts,Mood\n', "a.csv")
    assert table is not None
    assert [(fault.line, fault.column, fault.code) for fault in check_relations(table)] == [(2, 1, "swallowed-row")]
