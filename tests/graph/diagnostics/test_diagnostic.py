"""A diagnostic prints itself and becomes a record."""

from dataclasses import replace

from graph.diagnostics.diagnostic import Diagnostic, has_errors
from graph.edits import AddRow, ChangeCell, Fix, RemoveRow

WARNING = Diagnostic("a.csv", 2, 3, "stray-space", "warning", "'x ' has a space at the end", "Retype it.", "x ")
ERROR = Diagnostic("a.csv", 4, 1, "blank-cell", "error", "the source is blank", "Fill it in.")


def test_text_has_the_place_the_code_and_the_help() -> None:
    assert str(WARNING) == "a.csv:2:3: warning[stray-space]: 'x ' has a space at the end\n  help: Retype it."


def test_a_record_has_every_field() -> None:
    assert ERROR.as_record() == {
        "path": "a.csv",
        "line": 4,
        "column": 1,
        "code": "blank-cell",
        "severity": "error",
        "message": "the source is blank",
        "help": "Fill it in.",
        "value": "",
        "fix": None,
        "count": 1,
        "others": 0,
        "lines": [4],
    }
    fix = Fix("write 'x'", (ChangeCell(2, 3, "x"), RemoveRow(4), AddRow({"a": "b"})))
    assert replace(WARNING, fix=fix).as_record()["fix"] == {
        "label": "write 'x'",
        "edits": [
            {"kind": "change-cell", "line": 2, "column": 3, "text": "x"},
            {"kind": "remove-row", "line": 4},
            {"kind": "add-row", "cells": {"a": "b"}},
        ],
    }


def test_one_that_stands_for_several_names_their_count_and_the_first_lines() -> None:
    places = ((2, 3), (2, 5), *((line, 3) for line in range(3, 9)))
    many = replace(WARNING, count=1200, places=places)
    assert str(many).splitlines()[0] == (
        "a.csv:2:3: warning[stray-space]: 'x ' has a space at the end (1,200 times: lines 2, 3, 4, 5, 6, …)"
    )
    assert (many.as_record()["count"], many.as_record()["lines"]) == (1200, [2, 3, 4, 5, 6])
    assert many.as_record(1000)["lines"] == [2, 3, 4, 5, 6, 7, 8]
    assert replace(WARNING, count=2, places=places[:2]).often == "2 times: line 2"


def test_only_errors_count_as_errors() -> None:
    assert (has_errors([]), has_errors([WARNING]), has_errors([WARNING, ERROR])) == (False, False, True)
