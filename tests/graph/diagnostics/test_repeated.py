"""Faults that repeat are told once, with all of their places."""

from dataclasses import replace

from graph.diagnostics.diagnostic import MOST_PLACES, Diagnostic
from graph.diagnostics.repeated import (
    FaultCounts,
    count_of,
    counts_of,
    each_place,
    heading_of_lines,
    numbers_told,
    told_of_values,
    told_once,
)
from graph.diagnostics.rules import RULES, fault
from graph.edits import ChangeCell, Fix


def up(line: int, path: str = "a.csv", column: int = 4) -> Diagnostic:
    return fault(path, (line, column), "unknown-polarity", "'up' is not a listed word for polarity", "up")


def spaced(line: int) -> Diagnostic:
    fix = Fix("write 'x'", (ChangeCell(line, 1, "x"),))
    return fault("a.csv", (line, 1), "stray-space", "'x ' has a space at the end", "x ", fix=fix)


def test_a_fault_of_one_place_stays_as_it_is() -> None:
    single = [up(2), spaced(3)]
    assert told_once(single) == single
    assert [list(each_place(fault)) for fault in single] == [[fault] for fault in single]
    assert [heading_of_lines(fault) for fault in single] == ["", ""]


def test_faults_that_say_the_same_of_a_file_are_one_at_the_first_place() -> None:
    down = replace(up(4), value="down", message="'down' is not a listed word for polarity")
    told = told_once([up(2), spaced(3), down, up(5, column=6), up(6, "b.csv"), up(7)])
    assert [(found.path, found.line, found.value, found.count) for found in told] == [
        ("a.csv", 2, "up", 3),
        ("a.csv", 3, "x ", 1),
        ("a.csv", 4, "down", 1),
        ("b.csv", 6, "up", 1),
    ]
    assert told[0].places == ((2, 4), (5, 6), (7, 4))
    assert list(each_place(told[0])) == [up(2), up(5, column=6), up(7)]
    assert told_once(told) == told


def loop(line: int, name: str) -> Diagnostic:
    return fault("a.csv", (line, 3), "self-relation", f"'{name}' is both source and target", name)


def test_more_than_ten_values_of_one_kind_with_one_way_out_are_one_fault() -> None:
    few = [loop(line, f"a{line}") for line in range(2, 12)]
    assert told_once(few) == few
    (told,) = told_once([*few, loop(30, "b"), loop(20, "b")])
    assert told == replace(
        few[0],
        message="'a2' is both source and target; the same goes for 10 others: 'a3', 'a4', 'a5', …",
        count=12,
        others=10,
        places=(*((line, 3) for line in range(2, 12)), (20, 3), (30, 3)),
    )
    assert counts_of([*few, loop(30, "b")]) == FaultCounts(0, 1, 11)
    assert len(told_of_values([*few, loop(30, "b"), loop(20, "b")])) == 11


def test_what_is_proposed_or_meant_for_a_value_is_told_by_itself_however_many_there_are() -> None:
    meant = [replace(loop(line, f"a{line}"), help=f"Did you mean 'b{line}'?") for line in range(2, 42)]
    proposed = [replace(spaced(line), value=f"x{line}", code="bad-doi") for line in range(50, 90)]
    among = [replace(loop(line, f"c{line}"), path="b.csv") for line in range(2, 42)]
    told = told_once([*meant, among[0], *proposed, *among[1:]])
    assert [(found.path, found.line, found.count) for found in told] == [
        *(("a.csv", line, 1) for line in range(2, 42)),
        ("b.csv", 2, 40),
        *(("a.csv", line, 1) for line in range(50, 90)),
    ]


def test_spaces_in_many_values_are_one_fault_that_is_mended_at_once() -> None:
    (told,) = told_once(
        replace(spaced(line), value=f"x{line} ", help=f"It is read as 'x{line}'.") for line in range(2, 42)
    )
    assert (told.count, told.others, told.help) == (40, 39, RULES["stray-space"].way_out)
    assert told.fix == Fix("tidy 40 cells", tuple(ChangeCell(line, 1, "x") for line in range(2, 42)))


def test_of_very_many_places_all_are_counted_and_the_first_are_known() -> None:
    (told,) = told_once(up(line) for line in range(2, 3002))
    assert (told.count, len(told.places), told.lines[-1]) == (3000, MOST_PLACES, MOST_PLACES + 1)
    assert heading_of_lines(told) == "The first 1,000 lines"
    assert count_of([told, up(9)]) == 3001


def test_whoever_counts_faults_counts_one_that_repeats_once() -> None:
    odd = replace(up(9), severity="warning", message="another")
    assert counts_of([up(2), odd, up(5), replace(spaced(7), count=40)]) == FaultCounts(1, 2, 43)
    assert counts_of([]) == FaultCounts()
    assert numbers_told([up(2), odd, up(5)]) == [1, 2, 1]


def test_one_proposal_mends_the_fault_at_all_of_its_places() -> None:
    (told,) = told_once([spaced(2), spaced(5)])
    assert told.fix == Fix("write 'x', 2 times", (ChangeCell(2, 1, "x"), ChangeCell(5, 1, "x")))
    assert told_once([spaced(2), replace(spaced(5), fix=None)])[0].fix is None
