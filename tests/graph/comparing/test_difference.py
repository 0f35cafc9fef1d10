"""Two versions of a table become what was done to it, and nothing of it is lost."""

from collections import Counter

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as some

from graph.comparing.difference import CellChange, Difference, RowChange, difference
from graph.comparing.row import Row, rows_of
from graph.reading.read import read
from graph.reading.table import Table
from graph.schema import CONCEPTS, needed_columns

from ...tables import read_table

COLUMNS = ("source", "effect", "target", "polarity")
A, B, C = "GABA,calms,Stress,decreases", "Sleep,lifts,Mood,increases", "Pain,raises,Anxiety,increases"

CELLS = some.sampled_from(["", "a", "b", "ab ", "increases", "decreases"])
ROWS = some.lists(some.tuples(*(CELLS for _ in COLUMNS)).filter(any), max_size=8)


def table(*rows: str, columns: tuple[str, ...] = COLUMNS) -> Table:
    return read_table(",".join(columns), *rows)


def table_of(rows: list[tuple[str, ...]], columns: tuple[str, ...] = COLUMNS) -> Table:
    lines = pd.Index(range(2, len(rows) + 2), dtype="int64", name="line")
    return Table("a.csv", pd.DataFrame(rows, index=lines, columns=list(columns), dtype=object), len(rows))


def row(line: int, text: str, columns: tuple[str, ...] = COLUMNS) -> Row:
    return Row(line, columns, tuple(text.split(",")))


def contents(rows: tuple[Row, ...]) -> Counter[frozenset[tuple[str, str]]]:
    return Counter(row.content for row in rows)


def reversed_(found: Difference) -> Difference:
    return Difference(
        added=found.removed,
        removed=found.added,
        changed=tuple(sorted((RowChange(one.after, one.before) for one in found.changed), key=_line)),
        added_columns=found.removed_columns,
        removed_columns=found.added_columns,
        orphaned_concepts=found.new_concepts,
        new_concepts=found.orphaned_concepts,
        newly_contested=found.no_longer_contested,
        no_longer_contested=found.newly_contested,
        reordered=found.reordered,
    )


def _line(change: RowChange) -> int:
    return change.before.line


def test_a_table_does_not_differ_from_itself() -> None:
    assert difference(table(A, B), table(A, B)) == Difference()


def test_rows_that_only_move_are_told_apart_from_a_difference() -> None:
    found = difference(table(A, B, C), table(C, A, B))
    assert (found, found.is_empty) == (Difference(reordered=True), True)


def test_a_reworded_row_is_changed_cell_by_cell() -> None:
    found = difference(table(A, B), table(A, "Sleep,may lift,Mood,modulates"))
    change = RowChange(row(3, B), row(3, "Sleep,may lift,Mood,modulates"))
    assert found == Difference(changed=(change,))
    assert change.cells == (
        CellChange("effect", "lifts", "may lift"),
        CellChange("polarity", "increases", "modulates"),
    )


def test_rows_come_and_go_with_their_concepts() -> None:
    assert difference(table(A, B), table(A, C)) == Difference(
        added=(row(3, C),),
        removed=(row(3, B),),
        orphaned_concepts=("Mood", "Sleep"),
        new_concepts=("Anxiety", "Pain"),
    )


def test_a_row_whose_words_all_changed_a_little_is_still_the_same_row() -> None:
    before, after = "Regulatory T cells,suppress,Inflammation,", "Regulatory T cell,suppresses,Inflammations,"
    found = difference(table(before), table(after))
    assert [(change.before, change.after) for change in found.changed] == [(row(2, before), row(2, after))]


def test_a_second_opinion_makes_a_pair_contested_and_its_end_settles_it() -> None:
    other = "GABA,may raise,Stress,increases"
    found = difference(table(A), table(A, other))
    assert found == Difference(added=(row(3, other),), newly_contested=(("GABA", "Stress"),))
    assert difference(table(A, other), table(A)) == reversed_(found)


def test_columns_come_and_go() -> None:
    wider = (*COLUMNS, "note")
    found = difference(table(A), table(f"{A},seen", columns=wider))
    change = RowChange(row(2, A), row(2, f"{A},seen", wider))
    assert found == Difference(changed=(change,), added_columns=("note",))
    assert change.cells == (CellChange("note", "", "seen"),)
    assert difference(table(A), table(f"{A},", columns=wider)) == Difference(added_columns=("note",))


def test_a_concept_matches_by_its_name() -> None:
    header, rows = "name,type,definition\n", ("GABA,transmitter,Calms.", "GABA,transmitter,")
    tables = [read((header + one).encode(), "concepts.csv", needed_columns(CONCEPTS))[0] for one in rows]
    found = difference(*tables)  # type: ignore[arg-type]
    assert [change.cells for change in found.changed] == [(CellChange("definition", "Calms.", ""),)]
    assert found == Difference(changed=found.changed)


def test_a_mended_space_is_a_change_of_the_same_row() -> None:
    found = difference(table(" GABA,calms,Stress,decreases"), table(A))
    assert [change.cells for change in found.changed] == [(CellChange("source", " GABA", "GABA"),)]
    assert found == Difference(changed=found.changed)


def test_the_difference_is_told_in_short() -> None:
    assert str(difference(table(A, B), table(A, C))) == "+1 -1 ~0 rows"


@settings(deadline=None, max_examples=40)
@given(ROWS, ROWS)
def test_the_old_rows_and_the_difference_make_the_new_rows(
    before: list[tuple[str, ...]], after: list[tuple[str, ...]]
) -> None:
    old, new = table_of(before), table_of(after)
    found = difference(old, new)
    left = contents(rows_of(old))
    left.subtract(contents((*found.removed, *(change.before for change in found.changed))))
    left.update(contents((*found.added, *(change.after for change in found.changed))))
    assert +left == contents(rows_of(new))
    assert min(left.values(), default=0) >= 0


@settings(deadline=None, max_examples=40)
@given(ROWS, ROWS)
def test_the_way_back_is_the_way_there_reversed(before: list[tuple[str, ...]], after: list[tuple[str, ...]]) -> None:
    old, new = table_of(before), table_of(after)
    assert difference(new, old) == reversed_(difference(old, new))


@settings(deadline=None, max_examples=40)
@given(ROWS.flatmap(lambda rows: some.tuples(some.just(rows), some.permutations(rows))))
def test_another_order_of_the_rows_is_no_difference(
    orders: tuple[list[tuple[str, ...]], list[tuple[str, ...]]],
) -> None:
    before, after = map(table_of, orders)
    assert difference(before, after).is_empty
