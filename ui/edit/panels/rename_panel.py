"""A concept and its new name, or a text and another, turn into a list of hits, and those that are wanted into edits."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from graph.checks.source_checks import SOURCE_COLUMNS
from graph.content_hash import content_hash
from graph.editing.cell_hits import CellHit, Hit, edits_by_path
from graph.editing.find_replace import Search, find_cells
from graph.editing.hit_context import context
from graph.editing.rename_concept import Renaming, Tables, names_in, rename_concept
from graph.reviews.carry_readings import carried_beside, carry_readings
from graph.wording import counted
from graph.writing.rewrite import rewrite
from ui.edit.drafts import RELATION_TABLE, SCHEMAS, TABLES, draft_of, edit_tables, path_of, rows_of_draft
from ui.edit.editing_session import EditingSession, editing

RENAME, REPLACE = "Rename a concept", "Find and replace"
ANY_COLUMN = "all columns"
MOST_LISTED, MOST_NAMED = 500, 10
WIDTH = 330


def rename_panel() -> None:
    """Show what can be renamed or replaced, what that would change in every table, and the button that does it."""
    ways = (RENAME, REPLACE)
    way = st.segmented_control("What", ways, default=RENAME, required=True, key="way", label_visibility="collapsed")
    tables = [(SCHEMAS[table], rows) for table in TABLES if (rows := rows_of_draft(table)) is not None]
    with st.container(key="rename"):
        if way == RENAME:
            _rename(tables)
        else:
            _replace(tables)


def _rename(tables: Tables) -> None:
    st.html(
        "<p>The name changes in every table, in one act; the old one stays as another name of the concept. "
        "If the new name is that of another concept, the two become one.</p>"
    )
    before, after = st.columns(2)
    old = before.selectbox("Concept", names_in(tables), index=None, placeholder="Choose one", key="rename_old")
    new = after.text_input("New name", key="rename_new")
    if not old or not (new or "").strip():
        return
    try:
        found = carry_readings(rename_concept(tables, old, str(new)), path_of(RELATION_TABLE), _contents())
    except ValueError as error:
        st.html(Markup("<p class='fault error' role='alert'>{}.</p>").format(_capital(str(error))))
        return
    if found.merges:
        text = "<p class='fault warning' role='status'>There is a concept {} already: the two become one.</p>"
        st.html(Markup(text).format(new))
    for note in found.notes:
        st.html(Markup("<p class='fault warning' role='status'>{}.</p>").format(_capital(note)))
    found = _without_repeats(found)
    label = f"Make the two one in {_places(found.hits)}" if found.merges else f"Rename in {_places(found.hits)}"
    act = partial(_apply, editing(), found.hits, f"{old} is called {str(new).strip()} now")
    st.button(label, on_click=act, type="primary", key="rename_put")
    _list(found.hits)


def _without_repeats(found: Renaming) -> Renaming:
    """Say which relations would be there twice; return the renaming, without those where that is wanted."""
    for repeat in found.repeats[:MOST_NAMED]:
        st.html(Markup("<p class='fault error' role='status'>{}.</p>").format(_capital(str(repeat))))
    left = len(found.repeats) - MOST_NAMED
    if left > 0:
        st.html(Markup("<p class='quiet'>… and {} more.</p>").format(left))
    differing = len(found.repeats) - len(found.droppable)
    if differing:
        text = (
            "<p>{} to be mended before the next save: delete one of each two, or write down what sets them apart.</p>"
        )
        st.html(Markup(text).format(counted(differing, "row will have", "rows will have")))
    if not found.droppable:
        return found
    label = f"Drop {counted(len(found.droppable), 'row')} that would say nothing new"
    return found.without_repeats() if st.checkbox(label, True, key="rename_drop") else found


def _replace(tables: Tables) -> None:
    before, after = st.columns(2)
    text = before.text_input("Find", key="replace_text")
    new = after.text_input("Replace with", placeholder="leave blank to delete it", key="replace_with")
    with st.container(horizontal=True, key="replace_how"):
        match_case = st.checkbox("Same case", key="replace_case")
        words = st.checkbox("Whole words", key="replace_words")
        whole = st.checkbox("Whole cells", key="replace_whole")
        columns = dict.fromkeys(str(name) for _, table in tables for name in table.frame.columns)
        column = st.selectbox(
            "Column", [ANY_COLUMN, *columns], key="replace_column", label_visibility="collapsed", width=220
        )
    if not text:
        return
    wanted_column = "" if column == ANY_COLUMN else str(column)
    search = Search(text, bool(match_case), bool(whole), wanted_column, bool(words))
    hits = find_cells([table for _, table in tables], search, str(new or ""))
    if not hits:
        st.html("<p class='empty' role='status'>No cell holds that.</p>")
        return
    button = st.container()
    chosen = _chosen(hits, search, str(new or ""))
    act = partial(_apply_replacement, editing(), chosen, f"“{text}” is replaced")
    label = f"Replace in {counted(len(chosen), 'cell')}"
    button.button(label, on_click=act, disabled=not chosen, type="primary", key="replace_put")


def _chosen(hits: Sequence[CellHit], search: Search, replacement: str) -> Sequence[CellHit]:
    """List the hits, each with a box that takes it in, and return those that are in; at first no reference is."""
    cited = sum(hit.name in SOURCE_COLUMNS for hit in hits)
    stay = f"; {counted(cited, 'reference stays', 'references stay')} unless you tick them" if cited else ""
    text = "<p role='status'>{} found{}. Take the tick from what is to stay.</p>"
    st.html(Markup(text).format(counted(len(hits), "cell"), stay))
    # What a source is called is not ours to change.
    ticked = [number for number, hit in enumerate(hits) if hit.name not in SOURCE_COLUMNS]
    found = st.dataframe(
        [_record(hit, *context(hit.before, search, replacement)) for hit in hits],
        # Other hits are another list: the ticks of one mean nothing in it.
        key=f"hits_{content_hash(repr((search, hits)).encode())}",
        hide_index=True,
        height=380,
        column_config={name: st.column_config.Column(width=WIDTH) for name in ("before", "after")},
        on_select="rerun",
        selection_mode="multi-row",
        selection_default={"selection": {"rows": ticked}},
        alt="Cells that are found",
    )
    return [hits[row] for row in sorted(found["selection"]["rows"]) if row < len(hits)]


def _record(hit: CellHit, before: str, after: str) -> dict[str, object]:
    return {"before": before, "after": after, "file": Path(hit.path).name, "line": hit.line, "column": hit.name}


def _list(hits: Sequence[Hit]) -> None:
    rows = Markup().join(_row(hit) for hit in hits[:MOST_LISTED])
    head = Markup("<tr><th>file</th><th>line</th><th>column</th><th>before</th><th>after</th></tr>")
    st.html(Markup("<table class='hits'>{}{}</table>").format(head, rows))
    if len(hits) > MOST_LISTED:
        st.html(Markup("<p class='quiet'>… and {} more.</p>").format(len(hits) - MOST_LISTED))


def _row(hit: Hit) -> Markup:
    row = Markup("<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>")
    if isinstance(hit, CellHit):
        return row.format(Path(hit.path).name, hit.line, hit.name, hit.before, hit.after)
    return row.format(Path(hit.path).name, hit.line, "", hit.before, f"this row goes; {hit.why}")


def _apply_replacement(session: EditingSession, hits: Sequence[CellHit], said: str) -> None:
    """Put the replacement into the draft; the second readings of a concept that it renames go along."""
    try:
        beside = carried_beside(hits, path_of(RELATION_TABLE), _contents())
    except ValueError as error:
        return session.say(f"Nothing was changed: {error}.", good=False)
    read = len({hit.line for hit in beside})
    followed = f" and {counted(read, 'second reading follows', 'second readings follow')}" if read else ""
    _apply(session, (*hits, *beside), said + followed)


def _contents() -> dict[str, bytes]:
    return {str(path_of(table)): draft_of(table).content for table in TABLES}


def _apply(session: EditingSession, hits: Sequence[Hit], said: str) -> None:
    edits = edits_by_path(hits)
    drafts = {table: draft_of(table) for table in TABLES if str(path_of(table)) in edits}
    try:
        contents = {table: rewrite(draft.content, edits[str(path_of(table))]) for table, draft in drafts.items()}
    except ValueError as error:
        return session.say(f"Nothing was changed: {error}.", good=False)
    edit_tables(contents)
    session.say(f"{said}, in {_places(hits)}. One undo takes it back; nothing is saved yet.")


def _places(hits: Sequence[Hit]) -> str:
    return counted(len(hits), "place")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
