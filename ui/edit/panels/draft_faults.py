"""The faults of a draft turn into a list in which each one can be mended or looked at."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st
from markupsafe import Markup

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.repeated import told_once
from graph.editing.apply_fixes import fix, proposals
from graph.editing.offered_fix import offered_fix
from ui.edit.add_concept import offer_concept
from ui.edit.drafts import (
    TABLES,
    draft_of,
    edit_tables,
    faults_before,
    faults_of,
    faults_of_drafts,
    path_of,
    rows_of_draft,
)
from ui.edit.editing_session import editing
from ui.edit.form_row import open_row, show_view
from ui.escape import as_label
from ui.fault_markup import all_lines, fault_markup, place_in_table
from web.map.problems import place_of

MOST_LISTED = 30
# Above what differs, of which there is more to read.
MOST_NEW = 8


def show_faults(table: str, faults: Sequence[Diagnostic], lines: Sequence[int]) -> None:
    """List the faults of a table's draft, errors first; `lines` are those of the rows that a form can show.

    A fault that repeats is listed once, and what is offered for it mends all of its places.
    """
    if not faults:
        st.html("<p class='quiet' role='status'>No faults found.</p>")
        return
    ordered = sorted(faults, key=lambda fault: fault.severity != "error")
    found = proposals(ordered)
    with st.container(key="edit_faults"):
        number = len(told_once(found))
        if number > 1:
            st.button(f"Apply all {number:,} proposals", on_click=_mend, args=(table, found), key="mend_all")
        offered: set[str] = set()
        told = told_once(ordered)
        for number, fault in enumerate(told[:MOST_LISTED]):
            _show_fault(table, fault, number, fault.line in lines, fault.value not in offered)
            offered.add(fault.value)
        if len(told) > MOST_LISTED:
            st.html(Markup("<p class='quiet'>… and {} more.</p>").format(len(told) - MOST_LISTED))


def show_first_fault(table: str) -> None:
    """Show a table at its first fault, errors before warnings."""
    faults, rows = faults_of(table), rows_of_draft(table)
    placed = [fault for fault in faults if rows and fault.line in rows.lines()]
    if placed:
        _show_cell(table, min(placed, key=lambda fault: fault.severity != "error"))
    else:
        show_view("table", table)


def show_new_faults() -> None:
    """Name the faults that a save would write, of whichever table, and lead to each; those of before are no news."""
    tables = {str(path_of(table)): table for table in TABLES}
    before = {_words(fault) for fault in faults_before()}
    after = [fault for fault in faults_of_drafts() if fault.path in tables]
    found = told_once(fault for fault in after if _words(fault) not in before)
    for number, fault in enumerate(sorted(found, key=lambda fault: fault.severity != "error")[:MOST_NEW]):
        with st.container(horizontal=True, vertical_alignment="center", key=f"new_fault_{number}"):
            st.html(fault_markup(fault, f"{place_of(fault)} · {fault.severity}"))
            see = (tables[fault.path], fault)
            _button("Show in the table", _show_cell, see, f"new_cell_{number}", ":material/my_location:")
    if len(found) > MOST_NEW:
        st.html(Markup("<p class='quiet'>… and {} more.</p>").format(len(found) - MOST_NEW))


def _words(fault: Diagnostic) -> tuple[str, str, str]:
    return fault.path, fault.code, fault.message


def _show_fault(table: str, fault: Diagnostic, number: int, has_row: bool, is_first: bool) -> None:
    with st.container(horizontal=True, key=f"fault_{number}"):
        st.html(fault_markup(fault, f"{place_in_table(fault)} · {fault.severity} {fault.code}") + all_lines(fault))
        offered = offered_fix(fault)
        if offered:
            chosen = [replace(fault, fix=offered)]
            _button(offered.label, _mend, (table, chosen), f"mend_{number}", ":material/build:")
        if fault.code == "unlisted-concept" and is_first:
            offer_concept(fault.value, str(number))
        if has_row:
            _button("Show in the table", _show_cell, (table, fault), f"cell_{number}", ":material/my_location:")
            _button("Open the row", open_row, (table, fault.line), f"open_{number}", ":material/edit:")


def _button(label: str, call: Callable[..., None], args: tuple[object, ...], key: str, icon: str) -> None:
    shown = label[0].upper() + label[1:]
    st.button(as_label(shown), on_click=call, args=args, key=key, icon=icon)


def _show_cell(table: str, fault: Diagnostic) -> None:
    editing().show_cell(table, fault.line, fault.column)
    show_view("table", table)


def _mend(table: str, faults: Sequence[Diagnostic]) -> None:
    content, _ = fix(draft_of(table).content, faults)
    edit_tables({table: content})
