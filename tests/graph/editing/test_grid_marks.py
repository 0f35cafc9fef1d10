"""Faults and differences of a draft become marks at the rows that a page shows, wherever these stand now."""

from dataclasses import replace

from graph.comparing.difference import difference
from graph.diagnostics.diagnostic import Diagnostic
from graph.editing.grid_edits import Typed, grid_edits
from graph.editing.grid_marks import FaultMark, GridMarks, grid_marks
from graph.edits import ChangeCell, Fix, RemoveRow
from graph.reading.read import read
from graph.reading.table import Table
from graph.writing.rewrite import rewrite

CONTENT = b"source,effect,target\nGABA,calms,Stress\nSleep,lifts,Mood\nCortisol,weakens,Immunity\n"


def table(content: bytes) -> Table:
    found, _ = read(content, "a.csv")
    assert found
    return found


def fault(line: int, column: int, *edits: ChangeCell | RemoveRow) -> Diagnostic:
    fix = Fix("mend it", edits) if edits else None
    return Diagnostic("a.csv", line, column, "bad-word", "error", "wrong", "Mend it.", "x", fix)


def test_rows_keep_their_keys_when_others_are_removed_and_added() -> None:
    shown = table(CONTENT)
    typed = Typed({1: {"effect": "two\nlines"}}, [{"source": ""}, {"source": "Leptin", "target": "Hunger"}], [0])
    now = table(rewrite(CONTENT, grid_edits(shown, typed)))
    proposal = ChangeCell(2, 2, "lifts")
    faults = [fault(2, 2, proposal), fault(5, 2), fault(5, 3, RemoveRow(5)), fault(1, 1), fault(9, 1)]
    assert grid_marks(shown, typed, now, faults, difference(shown, now)) == GridMarks(
        keys={2: "1", 4: "2", 5: "+2"},
        lines={"1": 2, "+2": 5},
        faults=[
            FaultMark("1", 1, faults[0], {1: "lifts"}, faults[0].fix.label),
            FaultMark("+2", 1, faults[1]),
            FaultMark("+2", 2, faults[2]),
        ],
        changed={"1": [1], "+2": [0, 2]},
    )


def test_a_fault_that_repeats_marks_every_row_that_it_concerns() -> None:
    shown = table(CONTENT.replace(b"lifts", b"calms"))
    few = replace(fault(2, 2), value="calms", count=2, places=((2, 2), (3, 2)))
    many = replace(few, places=((2, 2),))
    for found in (few, many):
        marks = grid_marks(shown, Typed(), shown, [found], None)
        assert [(mark.key, mark.column, mark.fault.line) for mark in marks.faults] == [("0", 1, 2), ("1", 1, 3)]


def test_nothing_is_marked_in_rows_that_typing_cannot_have_made() -> None:
    shown = table(CONTENT)
    now = table(CONTENT + b"Leptin,lowers,Hunger\n")
    assert grid_marks(shown, Typed(), now, [fault(2, 1)], difference(shown, now)) == GridMarks()
