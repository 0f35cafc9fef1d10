"""One row of a draft turns into a form with a field for each column of its file."""

from collections.abc import Mapping, Sequence

import streamlit as st
from markupsafe import Markup

from graph.model.concepts import Concept
from graph.reading.table import Table
from graph.schema import words_of
from graph.vocabulary import REQUIRED_COLUMNS
from ui.edit.drafts import RELATION_TABLE, SCHEMAS, rows_of_draft, words_in
from ui.edit.form_row import begin_field, clear_form, fill_blank_field, is_typed_into, open_row, typed_into
from ui.escape import as_label

TYPES = {"source_type": "source", "target_type": "target"}
REFERENCE = ("year", "doi", "pmid")
PROSE = ("summary", "definition")
SIDE_BY_SIDE = 2

Cells = dict[str, str]


def row_form(table: str, rows: Table, line: int | None, before: Cells, concepts: Mapping[str, Concept]) -> Cells:
    """Show the form of the row on a line, None for a new one, and return what it says now.

    `before` are the cells of the row in the draft, `concepts` those of concepts.csv.
    """
    _heading(table, rows, line)
    after = _fields(table, before, concepts)
    if is_typed_into(table):
        st.button(
            "Clear what I typed", on_click=clear_form, args=(table,), key="form_clear", icon=":material/ink_eraser:"
        )
    return after


def _heading(table: str, rows: Table, line: int | None) -> None:
    with st.container(horizontal=True, key="form_head"):
        if line is None:
            st.html(Markup("<h3>A new {}</h3>").format("relation" if table == RELATION_TABLE else "concept"))
            return
        lines = rows.lines()
        place = lines.index(line) if line in lines else 0
        st.html(Markup("<h3>Line {}</h3>").format(line))
        beside = [lines[place - 1] if place else None, lines[place + 1] if place + 1 < len(lines) else None]
        for label, other, key in (("Row above", beside[0], "above"), ("Row below", beside[1], "below")):
            st.button(label, on_click=open_row, args=(table, other), disabled=other is None, key=f"form_{key}")
        st.button("New row", on_click=open_row, args=(table, None), key="form_new", icon=":material/add:")


def _fields(table: str, before: Cells, concepts: Mapping[str, Concept]) -> Cells:
    """Show one field for each column of the file and return what they hold."""
    after = dict(before)
    shown = sorted((column for column in before if column not in TYPES), key=_needed_first)
    wide = [column for column in shown if column in PROSE]
    narrow = [column for column in shown if column not in PROSE]
    for start in range(0, len(narrow), SIDE_BY_SIDE):
        columns = narrow[start : start + SIDE_BY_SIDE]
        for place, column in zip(st.columns(SIDE_BY_SIDE), columns, strict=False):
            with place:
                after[column] = _field(table, column, before[column], concepts)
    for column in wide:
        key = begin_field(table, column, before[column])
        after[column] = (st.text_area(as_label(column), key=key, height=80) or "").strip()
    unlisted = [column for column in TYPES if column in before and after.get(TYPES[column], "") not in {"", *concepts}]
    for column in unlisted:
        after[column] = _field(table, column, before[column], concepts)
    return after


def _needed_first(column: str) -> int:
    return REQUIRED_COLUMNS.index(column) if column in REQUIRED_COLUMNS else len(REQUIRED_COLUMNS)


def _field(table: str, column: str, text: str, concepts: Mapping[str, Concept]) -> str:
    words = words_of(SCHEMAS[table], column) if column in SCHEMAS[table] else {}
    known = list(words_in(table, column))
    if words:
        return _choice(table, column, text, [*words, *(known if "type" in column else [])])
    if column in ("source", "target"):
        names = sorted({*concepts, *words_in(table, "source"), *words_in(table, "target")}, key=str.casefold)
        return _choice(table, column, text, names)
    if column in ("effect", "citation", "mechanism"):
        return _choice(table, column, text, sorted(known, key=str.casefold))
    typed = st.text_input(as_label(column), key=begin_field(table, column, text), help=_meaning(table, column))
    return (typed or "").strip()


def _choice(table: str, column: str, text: str, offered: Sequence[str]) -> str:
    """Show a list to pick from; a word that it lacks is refused by a check, never here, where it would vanish."""
    key = begin_field(table, column, text)
    chosen = st.selectbox(
        as_label(column),
        list(dict.fromkeys([*offered, *filter(None, [text, typed_into(table, column)])])),
        index=None,
        key=key,
        accept_new_options=True,
        help=_meaning(table, column),
        placeholder="choose or type",
        on_change=_take_reference if column == "citation" else None,
        args=(table,) if column == "citation" else None,
    )
    return (chosen or "").strip()


def _take_reference(table: str) -> None:
    """A citation that another row has brings its year, DOI and PubMed number along, where these are blank."""
    rows, citation = rows_of_draft(table), typed_into(table, "citation")
    if not rows or citation not in rows.cells("citation"):
        return
    place = rows.cells("citation").index(citation)
    for column in REFERENCE:
        fill_blank_field(table, column, rows.cells(column)[place])


def _meaning(table: str, column: str) -> str | None:
    columns = SCHEMAS[table]
    return columns[column].meaning if column in columns else None
