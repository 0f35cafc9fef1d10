"""One row of a draft turns into a form with a field for each column of its file."""

from collections.abc import Mapping
from functools import partial
from itertools import zip_longest
from typing import Any

import streamlit as st
from markupsafe import Markup

from graph.model.concepts import Concept
from graph.model.terms import folded_names
from graph.reading.table import Table
from graph.schema import STORIES
from graph.stories.next_step import next_steps
from graph.vocabulary import REQUIRED_COLUMNS
from ui.edit.add_concept import add_concept, known_types
from ui.edit.draft_summaries import known_names
from ui.edit.drafts import (
    CONCEPT_TABLE,
    EXPECTATION_TABLE,
    PROPOSITIONS,
    REFERENCE_TABLE,
    RELATION_TABLE,
    REVIEW_TABLE,
    STORY_TABLE,
)
from ui.edit.editing_session import editing
from ui.edit.form_column import PROSE, Cells, form_column
from ui.edit.form_row import REFERENCE, asked_concept, form_key, note_fields, open_row
from ui.map.component import show_form
from web.map.search_record import search_record

TOLD_OF_STEP = ("story", "step", "title", "text", "speaker_note", "ask", "next")
# What a step shows of the map, which the map fills in: folded below what is typed by hand.
VIEW_OF_STEP = tuple(name for name in STORIES if name not in TOLD_OF_STEP)
NOUNS = {
    **{RELATION_TABLE: "relation", CONCEPT_TABLE: "concept", STORY_TABLE: "step"},
    **{REFERENCE_TABLE: "reference", REVIEW_TABLE: "review", EXPECTATION_TABLE: "expectation"},
}


def row_form(table: str, rows: Table, line: int | None, after: Cells, concepts: Mapping[str, Concept]) -> None:
    """Show the form of the row on a line, None for a new one, with what it says now.

    `concepts` are those of concepts.csv.
    """
    _heading(table, rows, line)

    def noted() -> None:
        note_fields(table, rows)

    def concept_asked() -> None:
        note_fields(table, rows)
        add_concept(asked_concept(form_key(table)))

    show_form(form_key(table), _view(table, rows, line, after, concepts), noted, concept_asked)


def _heading(table: str, rows: Table, line: int | None) -> None:
    with st.container(horizontal=True, key="form_head"):
        if line is None:
            st.html(Markup("<h3>A new {}</h3>").format(NOUNS[table]))
            return
        lines = rows.lines()
        place = lines.index(line) if line in lines else 0
        st.html(Markup("<h3>Line {}</h3>").format(line))
        beside = [lines[place - 1] if place else None, lines[place + 1] if place + 1 < len(lines) else None]
        for label, other, key in (("Row above", beside[0], "above"), ("Row below", beside[1], "below")):
            st.button(label, on_click=open_row, args=(table, other), disabled=other is None, key=f"form_{key}")
        st.button("New row", on_click=open_row, args=(table, None), key="form_new", icon=":material/add:")


def _view(table: str, rows: Table, line: int | None, after: Cells, concepts: Mapping[str, Concept]) -> dict[str, Any]:
    columns = sorted(after, key=partial(_place, table))
    folded = [name for name in columns if table == STORY_TABLE and name in VIEW_OF_STEP]
    return {
        "id": editing().form_mark(table),
        "label": f"A new {NOUNS[table]}" if line is None else f"Line {line}",
        "columns": [form_column(table, column, after) for column in columns],
        "folded": folded,
        "steps": next_steps(rows) if table == STORY_TABLE and line is None else None,
        "cells": after,
        "search": search_record(folded_names(known_names())),
        "papers": _papers(rows),
        "listed": list(concepts) if table == RELATION_TABLE else None,
        "types": dict.fromkeys(known_types(), ""),
    }


def _place(table: str, column: str) -> tuple[bool, int]:
    """The columns of a sentence come first, prose last; of a step what is said before what is shown."""
    if table == STORY_TABLE:
        return column in VIEW_OF_STEP, TOLD_OF_STEP.index(column) if column in TOLD_OF_STEP else len(TOLD_OF_STEP)
    first = PROPOSITIONS.get(table, REQUIRED_COLUMNS)
    needed = first.index(column) if column in first else len(first)
    return column in PROSE, needed


def _papers(rows: Table) -> list[Cells]:
    """Return the references of the rows, each once."""
    columns = [column for column in REFERENCE if column in rows.frame.columns]
    cells = zip_longest(*(rows.cells(column) for column in columns))
    return [dict(zip(columns, paper, strict=True)) for paper in dict.fromkeys(cells) if any(paper)]
