"""One row of the edit page: its form, and beside it what it comes to."""

from functools import partial

import streamlit as st

from graph.comparing.overlay import around, overlay
from graph.reading.table import Table
from ui.data_file import served_version
from ui.edit.draft_summaries import listed_concepts
from ui.edit.drafts import RELATION_TABLE, faults_with, table_in
from ui.edit.form_row import cells_of_row, opened_line, typed_cells
from ui.edit.panels.difference_map import PREVIEW, difference_map
from ui.edit.panels.row_form import row_form
from ui.edit.panels.row_preview import row_preview


def show_row(table: str, rows: Table) -> None:
    """Show the form, and beside it what it comes to; for a relation also on the map of its two concepts."""
    line = opened_line(table, rows)
    before = cells_of_row(rows, line)
    after = typed_cells(table, before)
    fields, preview = st.columns(2, gap="medium")
    with fields:
        row_form(table, rows, line, after, listed_concepts())
    with preview:
        content = row_preview(table, rows, line, before, after, partial(faults_with, table))
        tried = table_in(table, content) if content else rows
        if tried and table == RELATION_TABLE:
            _form_map(rows, tried, line)


def _form_map(before: Table, after: Table, line: int | None) -> None:
    found = overlay(before, after, listed_concepts())
    looked_at = found.relations[:1] or found.ids_on(line)
    if not looked_at:
        return
    with st.container(key="form_map"):
        difference_map(found, served_version(), around(found, looked_at[0]), PREVIEW)
