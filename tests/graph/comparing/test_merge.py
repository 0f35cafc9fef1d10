"""Two edits of one table become one table, and nothing is overwritten silently."""

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as some

from graph.comparing.merge import Merge, merge
from graph.comparing.row import Row, rows_of
from graph.comparing.row_merge import CellConflict, RowConflict
from graph.reading.csv_text import table_of
from graph.reading.table import Table

from ...tables import typed_table

COLUMNS = ("source", "effect", "target", "year")
A, B, C = "GABA,calms,Stress,1999", "Sleep,lifts,Mood,2001", "Pain,raises,Anxiety,2002"
CELLS = some.sampled_from(["", "a", "b", "ab "])
ROWS = some.lists(some.tuples(*(CELLS for _ in COLUMNS)).filter(any), max_size=6)
ACTS = some.lists(some.tuples(some.booleans(), some.sampled_from(["keep", "remove", "reword", "source"])), max_size=8)


def table(*rows: str, columns: tuple[str, ...] = COLUMNS) -> Table:
    return typed_table(columns, *rows)


def table_from(rows: list[tuple[str, ...]]) -> Table:
    return table_of("a.csv", COLUMNS, rows)


def cells(found: Table) -> list[list[str]]:
    return [list(map(str, found.frame.columns)), *found.frame.values.tolist()]


def told(merged: Merge) -> tuple[list[str], int]:
    return [",".join(row) for row in cells(merged.table)[1:]], len(merged.conflicts)


def contents(found: Table) -> Counter[frozenset[tuple[str, str]]]:
    return Counter(row.content for row in rows_of(found))


def test_edits_of_different_rows_are_both_kept() -> None:
    mine, theirs = table(A, B.replace("2001", "2011"), C), table(A.replace("calms", "soothes"), B)
    assert told(merge(table(A, B, C), mine, theirs)) == (["GABA,soothes,Stress,1999", "Sleep,lifts,Mood,2011"], 0)


def test_edits_of_different_cells_of_one_row_are_both_kept() -> None:
    mine, theirs = table(A.replace("1999", "1998")), table(A.replace("calms", "soothes"))
    assert told(merge(table(A), mine, theirs)) == (["GABA,soothes,Stress,1998"], 0)


def test_rows_that_each_added_are_both_kept_and_the_same_row_once() -> None:
    new, other, both = "x,helps,y,1990", "p,harms,q,1991", "m,moves,n,1992"
    merged = merge(table(A), table(A, new, both), table(other, A, both))
    assert told(merged) == ([other, A, both, new], 0)


def test_the_same_cell_changed_twice_is_a_conflict_that_keeps_theirs_until_it_is_decided() -> None:
    base, mine, theirs = table(A, B), table(A, B.replace("lifts", "raises")), table(A, B.replace("lifts", "eases"))
    conflict = CellConflict(Row(3, COLUMNS, tuple(B.split(","))), "effect", "raises", "eases")
    merged = merge(base, mine, theirs)
    assert (told(merged)[0], merged.conflicts) == ([A, "Sleep,eases,Mood,2001"], (conflict,))
    assert told(merge(base, mine, theirs, {conflict: "mine"})) == ([A, "Sleep,raises,Mood,2001"], 0)
    assert told(merge(base, mine, theirs, {conflict: "theirs"})) == ([A, "Sleep,eases,Mood,2001"], 0)


def test_a_row_that_one_removed_and_the_other_changed_is_a_conflict() -> None:
    changed = B.replace("2001", "2011")
    was, now = (Row(3, COLUMNS, tuple(row.split(","))) for row in (B, changed))
    removed = merge(table(A, B), table(A, changed), table(C, A))
    assert (told(removed)[0], removed.conflicts) == ([C, A], (RowConflict(was, now, None),))
    kept = merge(table(A, B), table(A, changed), table(C, A), {RowConflict(was, now, None): "mine"})
    assert told(kept) == ([C, A, changed], 0)


def test_columns_that_each_added_are_both_kept() -> None:
    mine, theirs = table(f"{A},seen", columns=(*COLUMNS, "note")), table(f"x,{A}", columns=("mark", *COLUMNS))
    assert cells(merge(table(A), mine, theirs).table) == [["mark", *COLUMNS, "note"], ["x", *A.split(","), "seen"]]


def test_a_removed_column_goes_unless_the_other_side_wrote_into_it() -> None:
    wide, narrow = (*COLUMNS, "note"), table(A, B.replace("2001", "2011"))
    base = table(f"{A},seen", f"{B},", columns=wide)
    untouched = table(f"{A},seen", f"{B},", f"{C},", columns=wide)
    assert cells(merge(base, narrow, untouched).table)[0] == list(COLUMNS)
    written = merge(base, narrow, table(f"{A},seen", f"{B},new", columns=wide))
    assert cells(written.table) == [list(wide), [*A.split(","), ""], ["Sleep", "lifts", "Mood", "2011", "new"]]
    asked = merge(base, narrow, table(f"{A},read", f"{B},", columns=wide))
    assert (cells(asked.table)[0], len(asked.conflicts)) == (list(wide), 1)


def test_rows_that_are_in_no_table_are_counted() -> None:
    base, mine = table(A), table(B)
    theirs = replace(base, rows=3)
    assert [merge(base, mine, theirs).left_out, merge(base, mine, table(C)).left_out] == [2, 0]


@settings(deadline=None, max_examples=50)
@given(ROWS, ROWS)
def test_what_only_one_side_changed_is_the_result(before: list[tuple[str, ...]], after: list[tuple[str, ...]]) -> None:
    base, edited = table_from(before), table_from(after)
    for mine, theirs in ((edited, base), (base, edited), (edited, edited)):
        merged = merge(base, mine, theirs)
        assert (cells(merged.table), merged.conflicts) == (cells(edited), ())


@settings(deadline=None, max_examples=60)
@given(ROWS, ROWS, ROWS)
def test_whoever_is_called_me_the_rows_and_the_questions_are_the_same(
    before: list[tuple[str, ...]], one: list[tuple[str, ...]], other: list[tuple[str, ...]]
) -> None:
    base, mine, theirs = map(table_from, (before, one, other))
    there, back = merge(base, mine, theirs), merge(base, theirs, mine)
    choices = {conflict: "theirs" for conflict in there.conflicts}
    reverse = {conflict: "mine" for conflict in back.conflicts}
    assert len(there.conflicts) == len(back.conflicts)
    decided = merge(base, mine, theirs, choices), merge(base, theirs, mine, reverse)  # type: ignore[arg-type]
    assert contents(decided[0].table) == contents(decided[1].table)
    assert decided[0].conflicts == decided[1].conflicts == ()


@settings(deadline=None, max_examples=60)
@given(ROWS, ROWS, ROWS)
def test_every_new_text_of_both_sides_is_in_the_result_or_asked_about(
    before: list[tuple[str, ...]], one: list[tuple[str, ...]], other: list[tuple[str, ...]]
) -> None:
    base, mine, theirs = map(table_from, (before, one, other))
    merged = merge(base, mine, theirs)
    there = texts(merged.table)
    for conflict in merged.conflicts:
        if isinstance(conflict, CellConflict):
            there |= {(conflict.column, conflict.mine)}
        elif conflict.mine:
            there |= conflict.mine.content
    assert (texts(mine) | texts(theirs)) - texts(base) <= there


def texts(found: Table) -> set[tuple[str, str]]:
    return {pair for row in rows_of(found) for pair in row.content}


@settings(deadline=None, max_examples=50)
@given(ACTS)
def test_edits_of_different_rows_never_conflict_and_are_all_in_the_result(acts: list[tuple[bool, str]]) -> None:
    rows = [(f"messenger {n * 7919}", "acts on", f"cell {n * 104729}", "") for n in range(len(acts))]
    edited = {True: list[tuple[str, ...]](), False: list[tuple[str, ...]]()}
    expected = []
    for row, (is_mine, act) in zip(rows, acts, strict=True):
        done = _done(row, act)
        expected += done
        edited[is_mine] += done
        edited[not is_mine].append(row)
    merged = merge(table_from(rows), table_from(edited[True]), table_from(edited[False]))
    assert (contents(merged.table), merged.conflicts) == (contents(table_from(expected)), ())


def _done(row: tuple[str, ...], act: str) -> list[tuple[str, ...]]:
    reworded = (row[0], "may act on", row[2], "2004")
    renamed = (f"{row[0]} (new name)", *row[1:])
    return {"keep": [row], "remove": [], "reword": [reworded], "source": [renamed]}[act]
