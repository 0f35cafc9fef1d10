"""One row of the edit page: its form, and beside it what it comes to."""

from collections.abc import Mapping

import streamlit as st

from graph.comparing.overlay import around, overlay
from graph.reading.table import Table
from ui.data_file import data_file_cache, data_path, served_version
from ui.edit.draft_summaries import listed_concepts
from ui.edit.drafts import RELATION_TABLE, STORY_TABLE, dataset_of_drafts, table_in
from ui.edit.form_row import cells_of_row, opened_line, typed_cells
from ui.edit.panels.difference_map import difference_map
from ui.edit.panels.row_form import row_form
from ui.edit.panels.row_preview import row_preview
from ui.edit.panels.step_order import choose_step, step_order
from ui.edit.panels.step_preview import step_preview
from ui.edit.small_map import BESIDE_FORM


def show_row(table: str, rows: Table) -> None:
    """Show the form, and beside it what it comes to; for a relation also on the map of its two concepts."""
    line = opened_line(table, rows)
    before = cells_of_row(rows, line)
    after = typed_cells(table, before)
    if table == STORY_TABLE:
        choose_step(line, dataset_of_drafts().stories)
    fields, preview = st.columns(2, gap="medium")
    with fields:
        row_form(table, rows, line, after, listed_concepts())
    with preview:
        content = row_preview(table, rows, line, before, after)
        tried = table_in(table, content) if content else rows
        if tried and table == RELATION_TABLE:
            _form_map(rows, tried, line)
        elif table == STORY_TABLE:
            _step(line, after)


def _step(line: int | None, cells: Mapping[str, str]) -> None:
    """Show where a step stands in its story, and what it shows of the map with the draft."""
    drafted = dataset_of_drafts()
    version, saved = data_file_cache(data_path()).latest()
    if line is not None:
        step_order(line, drafted.stories, saved.stories)
    step_preview(drafted, cells, version)


def _form_map(before: Table, after: Table, line: int | None) -> None:
    found = overlay(before, after, listed_concepts())
    looked_at = found.relations[:1] or found.ids_on(line)
    if not looked_at:
        return
    with st.container(key="form_map"):
        difference_map(found, served_version(), around(found, looked_at[0]), BESIDE_FORM)
