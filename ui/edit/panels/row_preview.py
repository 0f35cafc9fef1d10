"""What a form says turns into a sentence, the faults of the row, and the buttons that take it over into the draft."""

from collections.abc import Callable, Sequence

import streamlit as st
from markupsafe import Markup

from graph.diagnostics.diagnostic import Diagnostic, has_errors
from graph.edits import AddRow, ChangeCell, Edit, RemoveRow
from graph.paper_numbers import bare_reference
from graph.reading.table import Table
from graph.vocabulary import REQUIRED_COLUMNS
from graph.wording import sentence
from ui.edit.drafts import RELATION_TABLE, draft_of, rows_of_draft
from ui.edit.form_row import cells_of_row, opened_line, take_over_row, typed_cells
from ui.fault_markup import fault_markup

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
        _actions(table, line, examine, False)
        return None
    try:
        content, faults = _tried(table, rows, line, before, after, examine)
    except ValueError as error:
        st.html(Markup("<div class='fault error' role='alert'>{}</div>").format(str(error)))
        return None
    if faults:
        st.html(Markup().join(map(fault_markup, faults)))
    _actions(table, line, examine, not has_errors(faults))
    return content


def _is_as_before(before: Cells, after: Cells) -> bool:
    return all(after[column] == text.strip() for column, text in before.items())


def _tried(
    table: str, rows: Table, line: int | None, before: Cells, after: Cells, examine: Examine
) -> tuple[bytes, list[Diagnostic]]:
    """Return the draft's content with the row as the form says it, and the faults of that row; raises ValueError."""
    content = draft_of(table).edited(_edits(rows, line, before, after)).content
    return content, _of_row(examine(content), rows, line)


def _edits(rows: Table, line: int | None, before: Cells, typed: Cells) -> list[Edit]:
    after = {column: bare_reference(column, text) for column, text in typed.items()}
    if line is None:
        return [AddRow({column: text for column, text in after.items() if text})]
    changed = (column for column in after if after[column] != before[column].strip())
    return [ChangeCell(line, rows.column_number(column), after[column]) for column in changed]


def _of_row(faults: Sequence[Diagnostic], rows: Table, line: int | None) -> list[Diagnostic]:
    """Return the faults of the row; a new one stands below all others."""
    last = max(rows.lines(), default=1)
    return [fault for fault in faults if fault.line == line or (line is None and fault.line > last)]


def _sentence(table: str, cells: Cells) -> None:
    if table == RELATION_TABLE:
        names = [cells.get(name, "") or f"({name})" for name in REQUIRED_COLUMNS]
        st.html(Markup("<p class='preview' role='status'>{}</p>").format(sentence(*names)))


def _actions(table: str, line: int | None, examine: Examine, can_be_put: bool) -> None:
    with st.container(horizontal=True, key="form_actions"):
        label = "Add this row" if line is None else "Take over the change"
        st.button(
            label,
            on_click=_take_over,
            args=(table, examine),
            disabled=not can_be_put,
            type="primary",
            key="form_put",
        )
        if line is not None:
            remove = (table, line)
            st.button("Remove this row", on_click=_remove, args=remove, key="form_remove", icon=":material/delete:")


def _take_over(table: str, examine: Examine) -> None:
    """Take over what the form says at the click, which may be newer than what was shown; what has errors stays."""
    rows = rows_of_draft(table)
    if rows is None:
        return
    line = opened_line(table, rows)
    before = cells_of_row(rows, line)
    after = typed_cells(table, before)
    try:
        content, faults = _tried(table, rows, line, before, after, examine)
    except ValueError:
        return
    if not has_errors(faults) and not _is_as_before(before, after):
        take_over_row(table, content, line)


def _remove(table: str, line: int) -> None:
    take_over_row(table, draft_of(table).edited([RemoveRow(line)]).content, None)
