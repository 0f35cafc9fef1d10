"""What a form says turns into a sentence, the faults of the row, and the buttons that take it over into the draft."""

from collections.abc import Callable, Sequence

import streamlit as st
from markupsafe import Markup

from graph.checks.source_checks import SOURCE_COLUMNS
from graph.concept_ids import plain_ids
from graph.diagnostics.diagnostic import Diagnostic, has_errors
from graph.editing.offered_fix import offered_fix
from graph.edits import AddRow, ChangeCell, Edit, RemoveRow
from graph.paper_numbers import bare_reference
from graph.reading.table import Table
from graph.wording import listed, sentence
from ui.edit.drafts import PROPOSITIONS, RELATION_TABLE, SCHEMAS, STORY_TABLE, draft_of, rows_of_draft
from ui.edit.editing_session import editing
from ui.edit.form_row import (
    REFERENCE,
    cells_of_row,
    note_fields,
    opened_line,
    take_over_row,
    typed_cells,
    write_fields,
)
from ui.escape import as_label
from ui.fault_markup import fault_markup

# What the next row of the same paper, or of the same story, has in common with the one before.
KEPT = {RELATION_TABLE: ("level", "evidence", "species", *REFERENCE), STORY_TABLE: ("story", "step")}
MORE = {RELATION_TABLE: "Add, and another from this paper", STORY_TABLE: "Add, and the next step"}

# The faults of a new row in fields that are not filled in yet.
UNREACHED = ("blank-cell", "missing-source")

Cells = dict[str, str]
Examine = Callable[[bytes], Sequence[Diagnostic]]


def row_preview(
    table: str, rows: Table, line: int | None, before: Cells, after: Cells, examine: Examine
) -> bytes | None:
    """Show what the row would be; return the content of the draft with it, None where it would be as it is.

    `examine` gives the faults of a content of the file.
    """
    _sentence(table, after)
    if _is_as_before(before, after):
        _needed(table, line, after)
        _actions(table, line, examine, False)
        return None
    try:
        content, faults = _tried(table, rows, line, before, after, examine)
    except ValueError as error:
        st.html(Markup("<div class='fault error' role='alert'>{}</div>").format(str(error)))
        return None
    _needed(table, line, after)
    told = [fault for fault in faults if line is not None or fault.code not in UNREACHED]
    for number, fault in enumerate(told):
        _show_fault(table, rows, fault, number)
    _actions(table, line, examine, not has_errors(faults))
    return content


def _show_fault(table: str, rows: Table, fault: Diagnostic, number: int) -> None:
    """Show a fault of the row with what is offered to mend it in the form."""
    offered = offered_fix(fault)
    edits = offered.edits if offered else ()
    cells = {
        str(rows.frame.columns[edit.column - 1]): edit.text
        for edit in edits
        if isinstance(edit, ChangeCell) and edit.line == fault.line
    }
    with st.container(key=f"form_fault_{number}"):
        st.html(fault_markup(fault))
        if offered and cells and len(cells) == len(edits):
            label = as_label(offered.label[:1].upper() + offered.label[1:])
            st.button(
                label,
                on_click=write_fields,
                args=(table, rows, cells),
                key=f"form_mend_{number}",
                icon=":material/build:",
            )


def _is_as_before(before: Cells, after: Cells) -> bool:
    return all(after[column].strip() == text.strip() for column, text in before.items())


def _tried(
    table: str, rows: Table, line: int | None, before: Cells, after: Cells, examine: Examine
) -> tuple[bytes, list[Diagnostic]]:
    """Return the draft's content with the row as the form says it, and the faults of that row; raises ValueError."""
    content = draft_of(table).edited(_edits(rows, line, before, after)).content
    return content, _of_row(examine(content), rows, line)


def _edits(rows: Table, line: int | None, before: Cells, typed: Cells) -> list[Edit]:
    after = _written(typed)
    if line is None:
        return [AddRow({column: text for column, text in after.items() if text})]
    changed = (column for column in after if after[column] != before[column].strip())
    return [ChangeCell(line, rows.column_number(column), after[column]) for column in changed]


def _written(typed: Cells) -> Cells:
    """Return what is written of what is typed: an address of a DOI or PubMed page, or of an id, as the bare one."""
    bare = {column: bare_reference(column, text.strip()) for column, text in typed.items()}
    return {**bare, "ids": plain_ids(bare["ids"])} if {"name", "ids"} <= bare.keys() else bare


def _of_row(faults: Sequence[Diagnostic], rows: Table, line: int | None) -> list[Diagnostic]:
    """Return the faults of the row; a new one stands below all others."""
    last = max(rows.lines(), default=1)
    return [fault for fault in faults if fault.line == line or (line is None and fault.line > last)]


def _sentence(table: str, cells: Cells) -> None:
    if table in PROPOSITIONS:
        names = [cells.get(name, "").strip() or f"({name})" for name in PROPOSITIONS[table]]
        st.html(Markup("<p class='preview' role='status'>{}</p>").format(sentence(*names)))


def _needed(table: str, line: int | None, cells: Cells) -> None:
    """Say what a new row still lacks."""
    blank = [name for name, text in cells.items() if not text.strip() and _is_needed(table, name)]
    lacks = f"Still needed: {listed(blank)}. " if blank else ""
    if table == RELATION_TABLE and not any(cells.get(name, "").strip() for name in SOURCE_COLUMNS):
        lacks += "Still without a source: citation, doi or pmid."
    if line is None and lacks:
        st.html(Markup("<p class='quiet' role='status'>{}</p>").format(lacks))


def _is_needed(table: str, name: str) -> bool:
    column = SCHEMAS[table].get(name)
    return bool(column and column.needed)


def _actions(table: str, line: int | None, examine: Examine, can_be_put: bool) -> None:
    with st.container(horizontal=True, key="form_actions"):
        label = "Add this row" if line is None else "Take over the change"
        not_yet = not can_be_put
        st.button(label, "form_put", None, _take_over, (table, examine), type="primary", disabled=not_yet)
        if line is None and table in KEPT:
            st.button(MORE[table], "form_put_more", None, _take_over, (table, examine, True), disabled=not_yet)
        if line is not None:
            remove = (table, line)
            st.button("Remove this row", on_click=_remove, args=remove, key="form_remove", icon=":material/delete:")


def _take_over(table: str, examine: Examine, and_more: bool = False) -> None:
    """Take over what the form says at the click, which may be newer than what was shown; what has errors stays.

    Where there are `and_more` rows to come, the next new one begins with what they have in common.
    """
    rows = rows_of_draft(table)
    if rows is None:
        return
    note_fields(table, rows)
    line = opened_line(table, rows)
    before = cells_of_row(rows, line)
    after = typed_cells(table, before)
    try:
        content, faults = _tried(table, rows, line, before, after, examine)
    except ValueError:
        return
    if not has_errors(faults) and not _is_as_before(before, after):
        take_over_row(table, content, line, _kept(table, after) if and_more else {})
        editing().say(_success(table, line, after))


def _kept(table: str, cells: Cells) -> Cells:
    kept = {column: text for column, text in _written(cells).items() if column in KEPT[table] and text}
    if kept.get("step", "").isdecimal():
        kept["step"] = str(int(kept["step"]) + 1)
    return kept


def _success(table: str, line: int | None, cells: Cells) -> str:
    """Return what a click did, in the words of the row."""
    names = PROPOSITIONS.get(table, ("story", "step", "name", "key", "citation"))
    words = sentence(*map(cells.__getitem__, names)) if table in PROPOSITIONS else _joined(cells, names)
    return f"Added to your draft: {words}" if line is None else f"Changed in your draft: {words}"


def _joined(cells: Cells, names: Sequence[str]) -> str:
    return ", ".join(cells[name] for name in names if cells.get(name)) + "."


def _remove(table: str, line: int) -> None:
    take_over_row(table, draft_of(table).edited([RemoveRow(line)]).content, None)
    editing().say(f"Line {line} is removed from your draft.")
