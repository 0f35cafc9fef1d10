"""A file that is uploaded or pasted turns into the visitor's own draft, or its rows into new rows of that."""

from collections.abc import Mapping, Sequence
from typing import Literal

import streamlit as st
from markupsafe import Markup

from graph.diagnostics.diagnostic import Severity
from graph.diagnostics.repeated import told_once
from graph.editing.add_table import with_table
from graph.editing.apply_patch import is_patch
from graph.editing.import_file import adopted, with_signs_in_words
from graph.editing.merge_files import NotJoined
from graph.editing.new_rows import Addition
from graph.importing.draft_table import DraftTable, UnreadableError
from graph.importing.edge_phrases import LINKED
from graph.importing.edge_table import AskedColumns, edges_of, with_edge_tables
from graph.importing.formats import FORMATS, ImportFile, draft_tables
from graph.reading.column_mapping import ColumnMapping
from graph.reading.read import mapping_in, result_of
from graph.reading.read_result import ReadResult
from graph.reading.size_limits import MOST_ROWS_BROUGHT
from graph.reviews.join_reviews import JoinedReviews, join_reviews
from graph.schema import needed_columns, optional_columns
from graph.vocabulary import OPTIONAL_COLUMNS, REQUIRED_COLUMNS
from graph.wording import counted
from ui.edit.addition_markup import addition_markup, new_faults_markup, notes_markup
from ui.edit.draft_summaries import difference_of, faults_of_new_rows, listed_concepts
from ui.edit.drafts import (
    REFERENCE_TABLE,
    RELATION_TABLE,
    REVIEW_TABLE,
    SCHEMAS,
    draft_of,
    edit_tables,
    empty_table,
    rows_of_draft,
)
from ui.edit.editing_session import editing
from ui.edit.form_row import show_view
from ui.edit.suggested_patch import show_suggestion
from ui.escape import as_label
from ui.fault_markup import fault_markup, place_in_table

OWN = "(a column of its own)"
MOST_LISTED = 20
PASTED = "pasted"
# What the columns mean stands above, to be chosen.
NAMED_BY_OTHERS = frozenset(("renamed-column", "assumed-column"))
KNOWN_NAMES = "Write the names that are known here instead of synonyms and other spellings"


def trial(table: str) -> None:
    """Show where to bring files in, what their columns are read as, and the buttons that make them the draft."""
    st.html(
        Markup(
            "<p>Bring in a table to try it here. Only you see it, until you save it; one click undoes it. Its rows "
            "come below those of your draft, or take the place of all of them. Read are: {}, and a patch of "
            "<i>Differences</i>.</p>"
        ).format(", ".join(FORMATS))
    )
    _offer_added(table)
    uploaded = st.file_uploader("Files", accept_multiple_files=True, key="upload")
    text = st.text_area("or paste a table, also straight from a spreadsheet", key="paste", height=120) or ""
    files = [ImportFile(file.name, file.getvalue()) for file in uploaded] or [ImportFile(PASTED, text.encode())]
    files = [file for file in files if file.content.strip()] or _unread(table)
    patches = [file for file in files if is_patch(file.content)]
    if patches:
        show_suggestion(patches)
    elif files:
        _brought(table, files)


def _unread(table: str) -> list[ImportFile]:
    """Return the draft itself where it has columns that are not understood: here they can be."""
    content = draft_of(table).content
    is_unread = table == RELATION_TABLE and rows_of_draft(table) is None and content.strip()
    return [ImportFile(table, content)] if is_unread else []


def _offer_added(table: str) -> None:
    """Lead to the rows that the draft has more than its file."""
    found = difference_of(table)
    if found and found.added:
        label, line = f"Show the {counted(len(found.added), 'added row')} in the table", found.added[0].line
        st.button(label, on_click=_show_line, args=(table, line), key="show_added", icon=":material/my_location:")


def _show_line(table: str, line: int) -> None:
    editing().show_cell(table, line, 1)
    show_view("table")


def _brought(table: str, files: Sequence[ImportFile]) -> None:
    try:
        found = draft_tables(files)
        if table == RELATION_TABLE:
            found = with_edge_tables(found)
    except UnreadableError as error:
        _refuse(str(error))
        return
    if not found:
        _refuse("These are only names of nodes; bring in the table of edges, too.")
        return
    file, brought = found[_chosen([file.name for file, _ in found])]
    _table(table, file, brought)


def _chosen(names: Sequence[str]) -> int:
    """Return which of the files is looked at: the one that came last, until another is chosen."""
    last = len(names) - 1
    if not last:
        return 0
    key = f"which_{len(names)}_{names[last]}"
    chosen = st.radio(
        "Which of them?", range(len(names)), last, lambda place: as_label(names[place]), key, horizontal=True
    )
    return last if chosen is None else int(chosen)


def _table(table: str, file: ImportFile, brought: DraftTable | None) -> None:
    """Show what one table is read as and what would be done with it."""
    raw = brought.content if brought else file.content
    if brought:
        st.html(notes_markup(brought))
    schema = SCHEMAS[table]
    columns = needed_columns(schema), optional_columns(schema)
    found = result_of(raw, file.name, *columns, limit=MOST_ROWS_BROUGHT)
    if found.mapping and found.mapping.matches:
        mapping = _mapping(found.mapping.suggest(brought.meant if brought else {}), (*columns[0], *columns[1]), found)
        if table == RELATION_TABLE and mapping.lacks(columns[0]) == ["effect"]:
            raw, mapping = _with_phrase(ImportFile(file.name, raw), mapping)
        found = result_of(raw, found.path, *columns, mapping, MOST_ROWS_BROUGHT)
    _say(found, with_names=brought is None)
    used = brought.used if brought else ()
    addition = None if table == REVIEW_TABLE else _addition(table, found, used)
    with st.container(horizontal=True):
        content = _adopted(raw, found)
        if table == REVIEW_TABLE:
            _button("Add these rows", "add_rows", _joined_reviews(content))
        else:
            added = addition.content if addition and addition.added else None
            told = f"{counted(addition.added, 'row was', 'rows were')} added to your draft." if addition else ""
            _button("Add these rows", "add_rows", ({table: added}, told))
        content = with_signs_in_words(content, found.mapping) if content else None
        _button("Make this my draft", "adopt", ({table: content}, "Your draft is this file now."))


def _joined_reviews(content: bytes | None) -> tuple[dict[str, bytes | None], str]:
    """Return the draft with the reviews of another file, None where there is nothing to add, and what is said then."""
    joined = join_reviews(draft_of(REVIEW_TABLE).content, content) if content else None
    if isinstance(joined, NotJoined):
        _refuse(joined.reason)
    if not isinstance(joined, JoinedReviews) or not joined.added:
        return {REVIEW_TABLE: None}, ""
    return {REVIEW_TABLE: joined.content}, f"{counted(joined.added, 'review was', 'reviews were')} added to your draft."


def _button(label: str, key: str, kept: tuple[dict[str, bytes | None], str]) -> None:
    is_disabled = None in kept[0].values()
    kind: Literal["primary", "secondary"] = "primary" if key == "add_rows" else "secondary"
    st.button(label, on_click=_keep, args=kept, disabled=is_disabled, type=kind, key=key)


def _addition(table: str, found: ReadResult, used: Sequence[str]) -> Addition | None:
    """Show what adding the rows would do; None, with the reason shown, where they cannot be added."""
    rows = rows_of_draft(table)
    if found.table is None or rows is None:
        return None
    known = table != REFERENCE_TABLE and bool(st.checkbox(KNOWN_NAMES, True, key="names"))
    try:
        relations = rows_of_draft(RELATION_TABLE) or empty_table(RELATION_TABLE)
        content, concepts = draft_of(table).content, listed_concepts()
        added = with_table(
            SCHEMAS[table], content, rows, found.table, concepts, relations, known_names=known, used=used
        )
    except ValueError as error:
        _refuse(str(error))
        return None
    st.html(addition_markup(added) + new_faults_markup(faults_of_new_rows(table, added.content)))
    return added


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
            column = "" if chosen == OWN else str(chosen)
            found = found if column == match.column else found.choose(match.number, column)
    return found


def _with_phrase(file: ImportFile, mapping: ColumnMapping) -> tuple[bytes, ColumnMapping]:
    """Ask for the phrase of all rows, as no column has it; return the table with a column for it, and what all mean."""
    phrase = st.text_input("No column says how they are linked. Every row gets", placeholder=LINKED, key="phrase")
    columns = {match.column: str(match.number) for match in mapping.matches if match.column}
    try:
        linked = edges_of(file, AskedColumns(columns, (phrase or "").strip()))
    except UnreadableError as error:
        _refuse(str(error))
        return file.content, mapping
    read_as = linked and mapping_in(linked.content, REQUIRED_COLUMNS, OPTIONAL_COLUMNS)
    if not linked or not read_as:
        return file.content, mapping
    for match in mapping.matches:
        read_as = read_as.choose(match.number, match.column)
    return linked.content, read_as


def _say(found: ReadResult, *, with_names: bool) -> None:
    """Say how many rows are read, and what is wrong; `with_names` is for a table whose columns others have named."""
    severity: Severity | None = None if found.table else "error"
    faults = told_once(fault for fault in found.faults if with_names or fault.code not in NAMED_BY_OTHERS)
    listed = (fault_markup(fault, place_in_table(fault), severity) for fault in faults[:MOST_LISTED])
    text = Markup("<p role='status'><b>{}</b> read, <b>{}</b> refused.</p>").format(
        counted(found.read, "row"), found.refused
    )
    st.html(text + Markup().join(listed))


def _adopted(raw: bytes, found: ReadResult) -> bytes | None:
    """Return the content that the draft would get; None, with the reason shown, where it cannot."""
    try:
        return adopted(raw, found) if found.table else None
    except ValueError as error:
        _refuse(str(error))
        return None


def _refuse(reason: str) -> None:
    st.html(Markup("<div class='fault error' role='alert'><b>{}</b></div>").format(reason))


def _keep(contents: Mapping[str, bytes], told: str) -> None:
    edit_tables(contents)
    editing().say(told)
