"""A file that is uploaded or pasted turns into the visitor's own draft, once its columns are understood."""

from collections.abc import Sequence

import streamlit as st

from graph.diagnostics.diagnostic import Severity
from graph.editing.import_file import adopted
from graph.reading.column_mapping import ColumnMapping
from graph.reading.read import result_of
from graph.reading.read_result import ReadResult
from graph.schema import needed_columns, optional_columns
from ui.edit.drafts import SCHEMAS, draft_of, keep_draft
from ui.escape import as_html, as_label
from ui.fault_markup import fault_markup

OWN = "(a column of its own)"
MOST_LISTED = 20


def trial(table: str) -> None:
    """Show where to bring a file in, what its columns are read as, and the button that makes it the draft."""
    st.html(
        "<p>Bring in a table to try it here. Only you see it, until you save it. It takes the place of your draft; one "
        "click undoes that.</p>"
    )
    uploaded = st.file_uploader("A CSV file", type=["csv", "tsv", "txt"], key="upload")
    pasted = st.text_area("or paste a table, also straight from a spreadsheet", key="paste", height=120)
    raw = uploaded.getvalue() if uploaded else (pasted or "").encode()
    if not raw.strip():
        return
    schema = SCHEMAS[table]
    found = result_of(raw, uploaded.name if uploaded else "pasted", needed_columns(schema), optional_columns(schema))
    if found.mapping and found.mapping.matches:
        mapping = _mapping(found.mapping, (*needed_columns(schema), *optional_columns(schema)), found)
        found = result_of(raw, found.path, needed_columns(schema), optional_columns(schema), mapping)
    _say(found)
    content = _adopted(raw, found)
    adopt = (table, content)
    st.button("Make this my draft", on_click=_adopt, args=adopt, disabled=content is None, type="primary", key="adopt")


def _mapping(found: ColumnMapping, columns: Sequence[str], result: ReadResult) -> ColumnMapping:
    """Ask what each column of the file means, where that is not certain; return the answer."""
    doubtful = result.table is None or any(not match.certain for match in found.matches)
    with st.expander("What the columns of your file mean", expanded=doubtful):
        for match in found.matches:
            offered = [OWN, *columns]
            chosen = st.selectbox(
                as_label(f"“{match.header}”" + ("" if match.certain else " (please check)")),
                offered,
                index=offered.index(match.column) if match.column in offered else 0,
                key=f"meaning_{match.number}_{match.header}",
            )
            found = found.choose(match.number, "" if chosen == OWN else chosen)
    return found


def _say(found: ReadResult) -> None:
    severity: Severity | None = None if found.table else "error"
    listed = (
        fault_markup(fault, f"line {fault.line}, column {fault.column}", severity)
        for fault in found.faults[:MOST_LISTED]
    )
    st.html(f"<p role='status'><b>{found.read}</b> rows read, <b>{found.refused}</b> refused.</p>" + "".join(listed))


def _adopted(raw: bytes, found: ReadResult) -> bytes | None:
    """Return the content that the draft would get; None, with the reason shown, where it cannot."""
    try:
        return adopted(raw, found) if found.table else None
    except ValueError as error:
        st.html(f"<div class='fault error' role='alert'><b>{as_html(str(error))}</b></div>")
        return None


def _adopt(table: str, content: bytes) -> None:
    keep_draft(table, draft_of(table).with_content(content))
