"""The rows of a draft turn into a table to type and paste into, and what is typed there into the draft."""

import json
from collections.abc import Sequence
from typing import Any

from graph.content_hash import content_hash
from graph.editing.grid_marks import FaultMark, GridMarks, grid_marks
from graph.large_content import is_large
from graph.model.terms import folded_names
from graph.reading.table import Table
from graph.schema import Schema
from graph.stories.arrange import NUMBER, STORY
from graph.stories.rewired import NEXT
from ui.edit.add_concept import add_concept, known_types
from ui.edit.draft_summaries import difference_of, known_names
from ui.edit.drafts import (
    CONCEPT_TABLE,
    EXPECTATION_TABLE,
    REFERENCE_TABLE,
    RELATION_TABLE,
    REVIEW_TABLE,
    SCHEMAS,
    STORY_TABLE,
    faults_of,
    grid_of,
    path_of,
    rows_of_draft,
    table_in,
)
from ui.edit.editing_session import Grid, editing
from ui.edit.form_row import asked_concept
from ui.edit.typed_cells import grid_key, heard_of, is_on_page, note_cells, typed_into
from ui.map.component import keep_rows, show_table
from web.map.search_record import search_record
from web.map.shared_cache import SharedCache

WIDTHS = {
    "summary": 320,
    "definition": 360,
    "text": 320,
    "speaker_note": 320,
    "ask": 260,
    "note": 320,
    "citation": 260,
    "effect": 190,
    "year": 80,
    "step": 70,
}
WIDTH, LONG = 150, 320
# What a table without rows says of itself.
ABOUT = {
    RELATION_TABLE: "Each row is a relation of the map: a source, its effect, and a target.",
    CONCEPT_TABLE: "Each row is a concept: its name, type, other names and definition.",
    STORY_TABLE: "Each row is a step of a story: it shows a part of the map and says something of it.",
    REFERENCE_TABLE: "Each row is a paper under a key. Relations name the key in their citation and do not repeat it.",
    REVIEW_TABLE: "Each row is what a second reader says of a relation. “Second reading” writes them.",
    EXPECTATION_TABLE: "Each row is known to hold: a source raises or lowers a target. A save that breaks it says so.",
}
UNLISTED = "unlisted-concept"
# Each run of the page hands the rows on, and to write many takes a while.
_WRITTEN: SharedCache[tuple[str, str], bytes] = SharedCache(20, 2)


def show_grid(table: str) -> str:
    """Show the table and take over what was typed; return why that could not be done, "" if it was."""
    grid = grid_of(table)
    if grid.typed != grid.shown and not is_on_page(table):
        # The browser forgets what was typed into a table when another view is shown; the draft has it.
        grid = editing().show(table, grid.typed)
    refused = note_cells(table)
    grid = grid_of(table)
    rows = table_in(table, grid.shown)
    if rows is None:
        return refused
    key = table, content_hash(grid.shown)
    keep_rows(grid.id_in(table), _WRITTEN.get(key, lambda: _written(rows), is_large(grid.shown)))
    # What was typed before a click is taken over with that, which may lead away from the table.
    show_table(grid_key(table), _view(table, rows, grid), lambda: _hear(table), lambda: _add_concept(table))
    return refused


def _written(rows: Table) -> bytes:
    """Return rows as a browser reads them."""
    return json.dumps({"rows": rows.frame.values.tolist(), "lines": rows.lines()}).encode()


def _add_concept(table: str) -> None:
    _hear(table)
    add_concept(asked_concept(grid_key(table)))


def _hear(table: str) -> None:
    refused = note_cells(table)
    if refused:
        editing().say(refused, good=False)


def _view(table: str, rows: Table, grid: Grid) -> dict[str, Any]:
    now = rows_of_draft(table)
    typed = typed_into(table, rows, grid)
    marks = grid_marks(rows, typed, now, faults_of(table), difference_of(table)) if now else GridMarks()
    return {
        "id": grid.id_in(table),
        "label": path_of(table).name,
        "about": f"{ABOUT[table]} “Add a row” begins; “Try a file” brings rows in.",
        "columns": [_column(SCHEMAS[table], str(name)) for name in rows.frame.columns],
        "search": search_record(folded_names(known_names())),
        "heard": heard_of(table, grid),
        "marks": {
            "lines": marks.lines,
            "faults": _faults(marks.faults),
            "changed": marks.changed,
        },
        "place": _place(table, marks),
        "types": known_types(),
        "steps": _steps([str(name) for name in rows.frame.columns]) if table == STORY_TABLE else None,
    }


def _steps(columns: list[str]) -> dict[str, int | None] | None:
    """Return where a row says of which story it is a step, which one, and what may follow."""
    known = {STORY, NUMBER} <= set(columns)
    next_place = columns.index(NEXT) if NEXT in columns else None
    return {"story": columns.index(STORY), "number": columns.index(NUMBER), "next": next_place} if known else None


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


def _faults(marks: Sequence[FaultMark]) -> list[dict[str, Any]]:
    """Return the faults, those that say and offer the same as one with all of its cells: a large table repeats many."""
    found: dict[str, dict[str, Any]] = {}
    for mark in marks:
        told = _fault(mark)
        found.setdefault(repr(told), {**told, "cells": []})["cells"].append([mark.key, mark.column])
    return list(found.values())


def _fault(mark: FaultMark) -> dict[str, Any]:
    fault = mark.fault
    return {
        "severity": fault.severity,
        "text": f"{fault.message}. {fault.help}",
        "fix": None if mark.fix is None else {"label": mark.label, "cells": list(mark.fix.items())},
        "concept": fault.value if fault.code == UNLISTED and rows_of_draft(CONCEPT_TABLE) is not None else "",
    }


def _place(table: str, marks: GridMarks) -> dict[str, Any] | None:
    """Return the cell that was asked for last; None where that is none of this table."""
    found = editing().shown_cell
    if found is None or found.table != table or found.line not in marks.keys:
        return None
    return {
        "count": found.count,
        "key": marks.keys[found.line],
        "column": max(found.column - 1, 0),
        "concept": found.concept,
    }
