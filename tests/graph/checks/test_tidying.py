"""Stray spaces are named and taken away."""

from functools import partial

import pytest

from graph.checks import tidying
from graph.checks.tidying import tidy, tidy_text
from graph.diagnostics.diagnostic import Diagnostic
from graph.edits import ChangeCell, Fix
from graph.reading.table import Table

from ...tables import read_table, typed_table

table = partial(read_table, "source,effect,target,summary,note")


def stray_spaces(rows: Table) -> list[Diagnostic]:
    return tidying.stray_spaces(rows, tidy(rows))


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        (" GABA", "' GABA' has a space at the start"),
        ("GABA ", "'GABA ' has a space at the end"),
        ("Immune  cell", "'Immune  cell' has a doubled space"),
        ("Immune\u00a0cell", r"'Immune\xa0cell' has a space that is not a plain one"),
        ("Immune\tcell", r"'Immune\tcell' has a space that is not a plain one"),
        ("GA\u200bBA", r"'GA\u200bBA' has an invisible character"),
        ("GA\u202eBA", r"'GA\u202eBA' has an invisible character"),
        ("GA\x7fBA", r"'GA\x7fBA' has a character that only a terminal obeys"),
        ("GA\x01BA", r"'GA\x01BA' has an invisible character"),
        ("GA\x9fBA", r"'GA\x9fBA' has an invisible character"),
        ("GA\u200cBA", r"'GA\u200cBA' has an invisible character"),
        ("\u2066GABA\u2069", r"'\u2066GABA\u2069' has an invisible character"),
        ('"Immune\ncell"', r"'Immune\ncell' has a space that is not a plain one"),
    ],
)
def test_each_kind_of_stray_space_is_named(cell: str, kind: str) -> None:
    [found] = stray_spaces(table(f"{cell},calms,Stress,,"))
    assert (found.line, found.column, found.code, found.severity, found.message) == (
        2,
        1,
        "stray-space",
        "warning",
        kind,
    )


def test_tidy_cells_and_columns_of_ones_own_are_left_alone() -> None:
    assert stray_spaces(table("GABA,calms,Stress,One line., my  own ")) == []


def test_what_nobody_sees_in_a_column_of_ones_own_is_named_and_stays() -> None:
    rows = table(
        "GABA,calms,Stress,,\x1b[31mred\x1b[0m  one", "Sleep,lifts,Mood,,a\u200bb", "Pain,raises,Fear,, plain "
    )
    assert [(found.line, found.column, found.message, found.fix) for found in stray_spaces(rows)] == [
        (
            2,
            5,
            r"'\x1b[31mred\x1b[0m  one' has a character that only a terminal obeys",
            Fix("write 'red  one'", (ChangeCell(2, 5, "red  one"),)),
        ),
        (3, 5, r"'a\u200bb' has an invisible character", Fix("write 'ab'", (ChangeCell(3, 5, "ab"),))),
    ]
    assert tidy(rows).cells("note") == rows.cells("note")
    beside = table("GABA ,calms,Stress,,a\u200bb")
    assert [found.column for found in stray_spaces(beside)] == [1, 5]


def test_prose_keeps_its_line_breaks() -> None:
    rows = table('GABA,calms,Stress,"One\nTwo  words",')
    assert [found.message for found in stray_spaces(rows)] == [r"'One\nTwo  words' has a doubled space"]
    assert tidy(rows).cells("summary") == ["One\nTwo words"]


def test_tidying_changes_known_columns_only_and_twice_is_as_once() -> None:
    rows = table(" GABA ,calms,Stress,, own ")
    once = tidy(rows)
    assert once.frame.to_dict("index") == {
        2: {"source": "GABA", "effect": "calms", "target": "Stress", "summary": "", "note": " own "}
    }
    assert tidy(once).frame.equals(once.frame)
    assert stray_spaces(once) == []


def test_a_cell_of_spaces_becomes_blank() -> None:
    assert (tidy_text(" \u00a0\u200b "), tidy_text(" \n ", with_line_breaks=True)) == ("", "")


def test_the_tidy_cell_is_proposed() -> None:
    [found] = stray_spaces(table("GABA ,calms,Stress,,"))
    assert found.fix == Fix("write 'GABA'", (ChangeCell(2, 1, "GABA"),))


@pytest.mark.parametrize(
    ("cell", "plain"),
    [("\x1b[1;31mRed\x1b[0m", "Red"), ("\x1b]0;title\x07GABA", "GABA"), ("GA\x1bBA", "GABA"), ("TNF-α\x7f", "TNF-α")],
)
def test_what_only_a_terminal_obeys_is_taken_out_and_told(cell: str, plain: str) -> None:
    raw = typed_table(("source", "effect", "target"), f"{cell},calms,Stress")
    (found,) = stray_spaces(raw)
    assert (found.code, found.message) == ("stray-space", f"{cell!r} has a character that only a terminal obeys")
    assert tidy(raw).cells("source") == [plain]


def test_joiners_are_spelling_where_both_their_neighbours_join() -> None:
    persian, family, hindi = "نمی\u200cبینم", "👩\u200d👧", "क्\u200dष"
    assert stray_spaces(table(f"{persian},{family},{hindi},,")) == []
    assert tidy_text(f"\u200c{persian}\u200c x\u200d") == f"{persian} x"


def test_a_control_character_that_stands_for_a_byte_of_a_garbled_letter_stays_for_who_mends_that() -> None:
    assert tidy_text("Parkinsonâ\x80\x99s Î\x93 \x93x") == "Parkinsonâ\x80\x99s Î\x93 x"
