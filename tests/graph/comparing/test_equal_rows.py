"""Rows that say the same are found without a look at each."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.comparing.difference import difference
from graph.comparing.equal_rows import equal_rows
from graph.comparing.merge import merge
from graph.comparing.row import Row, rows_of
from graph.reading.csv_text import table_of
from graph.reading.table import Table

from ...tables import typed_table

COLUMNS = ("source", "effect", "target")
ROWS = some.lists(some.tuples(*(some.sampled_from(["", "a", "b"]) for _ in COLUMNS)), max_size=8)
MANY = [(f"concept {number}", "calms", "Stress") for number in range(2_000)]


def pairs(before: Table, after: Table) -> list[tuple[int, int]]:
    found = equal_rows(before, after)
    return list(zip(found.before.tolist(), found.after.tolist(), strict=True))


def test_of_equal_rows_the_first_is_the_first() -> None:
    before, after = typed_table(COLUMNS, "a,b,c", "x,y,z", "a,b,c"), typed_table(COLUMNS, "a,b,c", "p,q,r", "x,y,z")
    assert pairs(before, after) == [(0, 0), (1, 2)]


def test_a_missing_column_says_what_blank_cells_say() -> None:
    assert pairs(typed_table(COLUMNS, "a,b,c"), typed_table((*COLUMNS, "note"), "a,b,c,new", "a,b,c,")) == [(0, 1)]
    assert pairs(typed_table(COLUMNS), typed_table(("name",), "a")) == []


@settings(deadline=None, max_examples=60)
@given(ROWS, ROWS)
def test_the_pairs_are_those_that_a_look_at_each_row_gives(
    before: list[tuple[str, ...]], after: list[tuple[str, ...]]
) -> None:
    old, new = (table_of("a.csv", COLUMNS, rows) for rows in (before, after))
    waiting = [row.content for row in rows_of(new)]
    expected = []
    for place, row in enumerate(rows_of(old)):
        if row.content in waiting:
            expected.append((place, waiting.index(row.content)))
            waiting[expected[-1][1]] = frozenset([("taken", "")])
    assert pairs(old, new) == expected


def test_a_row_is_made_only_where_something_differs(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []

    def make(line: int, columns: Sequence[str], cells: Sequence[str]) -> Row:
        made.append(line)
        return Row(line, tuple(columns), tuple(cells))

    monkeypatch.setattr("graph.comparing.row.Row", make)
    base = table_of("a.csv", COLUMNS, MANY)
    mine = table_of("a.csv", COLUMNS, [*MANY[:5], ("concept 5", "soothes", "Stress"), *MANY[6:]])
    theirs = table_of("a.csv", COLUMNS, MANY[1:])
    assert str(difference(base, mine)) == "+0 -0 ~1 rows"
    assert merge(base, mine, theirs).table.cells("effect")[:6] == ["calms"] * 4 + ["soothes", "calms"]
    assert {*made} == {2, 7, 6}
