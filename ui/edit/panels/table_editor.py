"""The rows of a draft turn into a table to type and paste into, and what is typed there into the draft."""

from typing import Any

import streamlit as st

from graph.editing.grid_edits import Typed, grid_edits
from graph.editing.grid_marks import FaultMark, GridMarks, grid_marks
from graph.model.terms import folded_names
from graph.reading.table import Table
from graph.schema import Schema
from ui.edit.draft_summaries import difference_of, known_names
from ui.edit.drafts import SCHEMAS, faults_of, grid_of, note_typed, path_of, rows_of_draft, table_in
from ui.edit.editing_session import Grid, editing
from ui.map.component import keep_rows, show_table
from web.map.search_record import search_record

WIDTHS = {
    "summary": 320,
    "definition": 360,
    "text": 320,
    "speaker_note": 320,
    "citation": 260,
    "effect": 190,
    "year": 80,
    "step": 70,
}
WIDTH, LONG = 150, 320
TYPED = "typed"


def show_grid(table: str) -> str:
    """Show the table and take over what was typed; return why that could not be done, "" if it was."""
    grid, key = grid_of(table), _key(table)
    if grid.typed != grid.shown and key not in st.session_state:
        # The browser forgets what was typed into a table when another view is shown; the draft has it.
        grid = editing().show(table, grid.typed)
    rows = table_in(table, grid.shown)
    if rows is None:
        return ""
    refused = _take_over(table, rows, grid)
    keep_rows({"id": _id(table, grid), "rows": rows.frame.values.tolist(), "lines": rows.lines()})
    show_table(key, _view(table, rows, grid), lambda: _note_cells(table))
    return refused


def _note_cells(table: str) -> None:
    """Take over what was typed before the click that came with it, which may lead away from the table."""
    grid = grid_of(table)
    rows = table_in(table, grid.shown)
    if rows is not None:
        _take_over(table, rows, grid)


def _key(table: str) -> str:
    return f"grid_{table}"


def _id(table: str, grid: Grid) -> str:
    return f"{table}:{grid.number}"


def _typed(table: str, rows: Table, grid: Grid) -> Typed:
    """Return what was typed into the rows that are shown.

    A browser goes on sending what was typed into rows that have begun anew until it has drawn them; that is old.
    """
    record = (st.session_state.get(_key(table)) or {}).get(TYPED)
    if not record or record["id"] != _id(table, grid):
        return Typed()
    names = list(map(str, rows.frame.columns))
    changed = {
        int(row): {names[int(column)]: text for column, text in cells.items()}
        for row, cells in record["changed"].items()
    }
    added = [dict(zip(names, cells, strict=True)) for cells in record["added"]]
    return Typed(changed, added, record["removed"])


def _take_over(table: str, rows: Table, grid: Grid) -> str:
    try:
        note_typed(table, grid_edits(rows, _typed(table, rows, grid)))
    except ValueError as error:
        return str(error)
    return ""


def _view(table: str, rows: Table, grid: Grid) -> dict[str, Any]:
    now = rows_of_draft(table)
    typed = _typed(table, rows, grid)
    marks = grid_marks(rows, typed, now, faults_of(table), difference_of(table)) if now else GridMarks()
    return {
        "id": _id(table, grid),
        "label": path_of(table).name,
        "columns": [_column(SCHEMAS[table], str(name)) for name in rows.frame.columns],
        "search": search_record(folded_names(known_names())),
        "marks": {
            "lines": marks.lines,
            "faults": [_fault(mark) for mark in marks.faults],
            "changed": marks.changed,
        },
        "place": _place(table, marks),
    }


def _column(schema: Schema, name: str) -> dict[str, Any]:
    column = schema.get(name)
    return {
        "name": name,
        "meaning": column.meaning if column else "a column of this file",
        "words": dict(column.words) if column else {},
        "concept": bool(column and column.concept),
        "prose": WIDTHS.get(name, WIDTH) >= LONG,
        "width": WIDTHS.get(name, WIDTH),
    }


def _fault(mark: FaultMark) -> dict[str, Any]:
    fix = mark.fault.fix
    return {
        "key": mark.key,
        "column": mark.column,
        "severity": mark.fault.severity,
        "text": f"{mark.fault.message}. {mark.fault.help}",
        "fix": {"label": fix.label, "cells": list(mark.fix.items())} if fix and mark.fix else None,
    }


def _place(table: str, marks: GridMarks) -> dict[str, Any] | None:
    """Return the cell that was asked for last; None where that is none of this table."""
    found = editing().shown_cell
    if found is None or found.table != table or found.line not in marks.keys:
        return None
    return {"count": found.count, "key": marks.keys[found.line], "column": max(found.column - 1, 0)}
