"""A table becomes rows that know their line, their content and their name."""

import pandas as pd

from graph.comparing.row import Row, rows_of
from graph.reading.table import Table

COLUMNS = ("source", "effect", "target", "note")
ROW = Row(4, COLUMNS, (" GABA", "calms", "Stress", "new"))


def test_each_row_has_its_line_and_its_cells_as_written() -> None:
    frame = pd.DataFrame([(" GABA", "calms", "Stress", "new")], columns=list(COLUMNS), index=[4], dtype=object)
    table = Table("a.csv", frame, 1)
    assert rows_of(table) == (ROW,)


def test_the_key_is_the_tidy_proposition_with_its_reference_or_the_name() -> None:
    columns = (*COLUMNS[:3], "citation", "pmid", "doi")
    rows = [
        Row(2, columns, (" a", "b  c", "d", "Book", *reference)) for reference in (("1", "10.1/x"), ("1", ""), ("", ""))
    ]
    assert [row.key for row in rows] == [("a", "b c", "d", reference) for reference in ("10.1/x", "1", "Book")]
    assert Row(2, ("name", "type"), ("GABA ", "transmitter")).key == ("GABA",)
    assert Row(2, ("story", "step", "title"), ("Calm", "1 ", "A brake")).key == ("Calm", "1")
    assert Row(2, ("relation", "digest", "reader", "date"), ("r1", "d1", "Ada ", "")).key == ("r1", "d1", "Ada")


def test_a_review_is_called_by_who_says_what_of_which_relation() -> None:
    columns = ("relation", "digest", "reader", "date", "verdict")
    row = Row(2, columns, ("r1", "d1", "Ada", "2026-03-14", "partly"))
    assert row.title == "Ada on r1: partly"


def test_a_blank_cell_and_a_missing_column_say_the_same() -> None:
    narrow, wide = Row(2, ("source",), ("GABA",)), Row(3, ("source", "note"), ("GABA", ""))
    assert narrow.content == wide.content == {("source", "GABA")}
    assert (narrow.cell("note"), wide.cell("note")) == ("", "")


def test_a_row_is_called_by_its_sentence_its_name_or_its_cells() -> None:
    rows = (ROW, Row(2, ("name", "type"), ("GABA", "transmitter")), Row(2, ("x", "y", "z"), ("1", "", "2")))
    assert [row.title for row in rows] == [" GABA calms Stress", "GABA", "1, 2"]
    assert [row.details for row in rows] == [
        (("note", "new"),),
        (("type", "transmitter"),),
        (("x", "1"), ("z", "2")),
    ]


def test_a_record_leaves_blank_cells_out() -> None:
    assert Row(2, ("name", "type"), ("GABA", "")).as_record() == {"line": 2, "cells": {"name": "GABA"}}
