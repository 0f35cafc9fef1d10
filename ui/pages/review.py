"""The view of the edit page that shows what would be saved, and saves it."""

from functools import partial

import streamlit as st
from markupsafe import Markup

from graph.comparing.difference_markdown import markdown
from graph.comparing.overlay import overlay
from graph.comparing.row_merge import Choices
from graph.saving.save_drafts import Undecided
from graph.saving.versions import LONGEST_WHY
from ui.data_file import served_version
from ui.edit.difference_list import show_difference
from ui.edit.draft_summaries import difference_of, listed_concepts, summaries
from ui.edit.drafts import RELATION_TABLE, changed_tables, draft_of, faults_of_drafts, path_of, rows_of_draft, table_in
from ui.edit.editing_session import WHY, editing
from ui.edit.expectation_turns import Turns, expectation_turns, harms, save_and_tell
from ui.edit.form_row import left_in_forms, show_left_form
from ui.edit.panels.conflicts import ask_conflicts
from ui.edit.panels.difference_map import difference_map
from ui.edit.panels.draft_faults import show_new_faults
from ui.edit.panels.expectation_note import show_turns
from ui.edit.panels.save_bar import download_patch, suggestion
from ui.edit.row_losses import row_losses
from ui.edit.save import decide_later, save_all, undecided
from ui.rights.right import Right
from ui.rights.who_may_save import contact


def review(right: Right) -> None:
    """Show what would be saved, as a list and on the map, and the button that saves it."""
    changed = {table: difference_of(table) for table in changed_tables()}
    waiting = undecided()
    if waiting:
        asked = {path_of(table).name: found for table, found in waiting.conflicts.items()}
        ask_conflicts(asked, partial(_save_with, waiting), decide_later, is_anew=bool(waiting.decided))
    _show_left_in_forms()
    if not changed:
        st.html("<p class='empty'>Nothing is changed. What you change stands here before it is saved.</p>")
        return
    turns = expectation_turns(editing())
    show_turns(turns)
    losses = row_losses(editing())
    for told in losses:
        st.html(Markup("<p class='fault warning' role='alert'>{}</p>").format(told))
    faulty = any(fault.severity == "error" for fault in faults_of_drafts())
    _save_button(right, faulty, turns, harms(turns) or bool(losses))
    show_new_faults()
    for table, found in changed.items():
        if found is None:
            text = Markup("<p class='fault warning'>{} cannot be compared row by row.</p>")
            st.html(text.format(path_of(table).name))
        else:
            show_difference(path_of(table).name, found)
    _review_map()
    if right.allowed:
        download_patch(summaries())
    else:
        told_so = [markdown(found, path_of(table).name) for table, found in changed.items() if found]
        suggestion(summaries(), "\n".join(told_so), contact())


def _save_with(asked: Undecided, choices: Choices) -> None:
    save_all(editing(), {**asked.decided, **choices})


def _show_left_in_forms() -> None:
    """Name what is typed into forms and not added: this save leaves it there."""
    for table in left_in_forms():
        with st.container(horizontal=True, vertical_alignment="center", key=f"left_{table}"):
            text = Markup(
                "<p class='fault warning'>What is typed into the form of {} is not added and would not be saved.</p>"
            )
            st.html(text.format(path_of(table).name))
            st.button("To the form", on_click=show_left_form, args=(table,), key=f"left_open_{table}")


def _save_button(right: Right, faulty: bool, turns: Turns, is_harm: bool) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", key="saving"):
        if right.allowed:
            st.text_input(
                "Why (optional, one line, kept in the history)",
                max_chars=LONGEST_WHY,
                key=WHY,
                placeholder="for example: added the findings of a new review",
            )
            save, icon = partial(save_and_tell, editing(), turns), ":material/save:"
            label = "Save all the same" if is_harm else "Save"
            st.button(label, "save", None, save, type="primary", icon=icon, disabled=faulty)
        if faulty:
            st.html("<p class='fault error' role='status'>Errors have to be mended before this can be saved.</p>")


def _review_map() -> None:
    base = draft_of(RELATION_TABLE).base
    before, after = (table_in(RELATION_TABLE, base) if base else None), rows_of_draft(RELATION_TABLE)
    if before and after and draft_of(RELATION_TABLE).is_changed:
        difference_map(overlay(before, after, listed_concepts()), served_version())
