"""What a form says turns into a sentence, the faults of the row, and the buttons that take it over into the draft."""

import streamlit as st
from markupsafe import Markup

from graph.checks.source_checks import SOURCE_COLUMNS
from graph.diagnostics.diagnostic import Diagnostic, has_errors
from graph.editing.offered_fix import offered_cells
from graph.edits import RemoveRow
from graph.reading.table import Table
from graph.wording import listed, sentence
from ui.edit.drafts import PROPOSITIONS, RELATION_TABLE, STORY_TABLE, draft_of
from ui.edit.editing_session import editing
from ui.edit.form_draft import KEPT, Cells, blank_needed, is_as_before, take_over_form, with_form
from ui.edit.form_row import clear_form, is_typed_into, take_over_row, write_fields
from ui.escape import as_label
from ui.fault_markup import fault_markup

MORE = {RELATION_TABLE: "Add, and another from this paper", STORY_TABLE: "Add, and the next step"}

# The faults of a new row in fields that are not filled in yet.
UNREACHED = ("blank-cell", "missing-source")


def row_preview(table: str, rows: Table, line: int | None, before: Cells, after: Cells) -> bytes | None:
    """Show what the row would be; return the content of the draft with it, None where it would be as it is."""
    _sentence(table, after)
    if is_as_before(before, after):
        _needed(table, line, after)
        _actions(table, line, False)
        return None
    try:
        content, faults = with_form(table, rows, line, before, after)
    except ValueError as error:
        st.html(Markup("<div class='fault error' role='alert'>{}</div>").format(str(error)))
        _actions(table, line, False)
        return None
    _needed(table, line, after)
    told = [fault for fault in faults if line is not None or fault.code not in UNREACHED]
    for number, fault in enumerate(told):
        _show_fault(table, rows, fault, number)
    _actions(table, line, not has_errors(faults))
    return content


def _show_fault(table: str, rows: Table, fault: Diagnostic, number: int) -> None:
    """Show a fault of the row with what is offered to mend it in the form."""
    offered = offered_cells(fault)
    with st.container(key=f"form_fault_{number}"):
        st.html(fault_markup(fault))
        if offered:
            cells = {str(rows.frame.columns[column - 1]): text for column, text in offered.texts.items()}
            label = as_label(offered.label[:1].upper() + offered.label[1:])
            st.button(
                label,
                on_click=write_fields,
                args=(table, rows, cells),
                key=f"form_mend_{number}",
                icon=":material/build:",
            )


def _sentence(table: str, cells: Cells) -> None:
    if table in PROPOSITIONS:
        names = [cells.get(name, "").strip() or f"({name})" for name in PROPOSITIONS[table]]
        st.html(Markup("<p class='preview' role='status'>{}</p>").format(sentence(*names)))


def _needed(table: str, line: int | None, cells: Cells) -> None:
    """Say what a new row still lacks."""
    blank = blank_needed(table, cells)
    lacks = f"Still needed: {listed(blank)}. " if blank else ""
    if table == RELATION_TABLE and not any(cells.get(name, "").strip() for name in SOURCE_COLUMNS):
        lacks += "Still without a source: citation, doi or pmid."
    if line is None and lacks:
        st.html(Markup("<p class='quiet' role='status'>{}</p>").format(lacks))


def _actions(table: str, line: int | None, can_be_put: bool) -> None:
    """Show what can be done with the row; what throws something away comes last, for the keyboard too."""
    with st.container(horizontal=True, key="form_actions"):
        label = "Add this row" if line is None else "Take over the change"
        not_yet = not can_be_put
        st.button(label, "form_put", None, _put, (table,), type="primary", disabled=not_yet)
        if line is None and table in KEPT:
            st.button(MORE[table], "form_put_more", None, _put, (table, True), disabled=not_yet)
        if line is not None:
            remove = (table, line)
            st.button("Remove this row", on_click=_remove, args=remove, key="form_remove", icon=":material/delete:")
        if is_typed_into(table):
            clear, icon = "Clear what I typed", ":material/ink_eraser:"
            st.button(clear, "form_clear", None, clear_form, (table,), type="tertiary", icon=icon)


def _put(table: str, and_more: bool = False) -> None:
    why_not = take_over_form(table, and_more)
    if why_not:
        editing().say(f"The draft is as it was. {why_not}", good=False)


def _remove(table: str, line: int) -> None:
    take_over_row(table, draft_of(table).edited([RemoveRow(line)]).content, None)
    editing().say(f"Line {line} is removed from your draft.")
