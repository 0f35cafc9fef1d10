"""What a visitor is editing: a draft of each file in the session, which nobody else sees before it is saved."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import streamlit as st

from graph.content_hash import content_hash
from graph.dataset import Dataset, rows_of_content
from graph.dataset_files import RELATIONS_FILE
from graph.diagnostics.diagnostic import Diagnostic
from graph.editing.draft import Draft, begun
from graph.editing.draft_bound import may_be_too_large, most_rows_of
from graph.editing.follow_file import followed
from graph.editing.typed_text import goes_on
from graph.edits import Edit
from graph.expectations.expectation import EXPECTATIONS_FILE
from graph.large_content import is_large
from graph.model.concepts import CONCEPTS_FILE
from graph.papers.listed_paper import REFERENCES_FILE
from graph.reading.csv_text import table_of
from graph.reading.table import Table
from graph.reading.whole_file import why_unreadable
from graph.reviews.review import REVIEWS_FILE
from graph.rows_once import rows_once
from graph.schema import CONCEPTS, EXPECTATIONS, REFERENCES, RELATIONS, REVIEWS, STORIES, Schema
from graph.settled_content import settled_content
from graph.stories.story import STORIES_FILE
from graph.vocabulary import REQUIRED_COLUMNS
from graph.writing.rewrite import rewrite
from ui.data_file import data_path
from ui.drafted_map import Contents, drafted_faults, drafted_map
from ui.edit.editing_session import EditingSession, Grid, editing
from web.map.shared_cache import SharedCache

RELATION_TABLE, CONCEPT_TABLE, STORY_TABLE, REFERENCE_TABLE = "relations", "concepts", "stories", "references"
REVIEW_TABLE, EXPECTATION_TABLE = "reviews", "expectations"
# All tables that are edited, saved and undone together; a further one is a line here and in FILES.
SCHEMAS: Mapping[str, Schema] = {
    **{RELATION_TABLE: RELATIONS, CONCEPT_TABLE: CONCEPTS, STORY_TABLE: STORIES, REFERENCE_TABLE: REFERENCES},
    **{REVIEW_TABLE: REVIEWS, EXPECTATION_TABLE: EXPECTATIONS},
}
FILES = {
    **{CONCEPT_TABLE: CONCEPTS_FILE, STORY_TABLE: STORIES_FILE, REFERENCE_TABLE: REFERENCES_FILE},
    **{REVIEW_TABLE: REVIEWS_FILE, EXPECTATION_TABLE: EXPECTATIONS_FILE},
}
TABLES = tuple(SCHEMAS)
LOST_REDO = "Somebody else saved {} meanwhile; not all that you had taken back there can be redone beside that."
# Each run of the page and each click takes over all that was typed since the table was shown.
_REWRITTEN: SharedCache[tuple[str, tuple[Edit, ...]], bytes] = SharedCache(20, 2)
# The tables whose rows are sentences, and the columns that make one.
PROPOSITIONS = {RELATION_TABLE: REQUIRED_COLUMNS, EXPECTATION_TABLE: ("source", "direction", "target")}


def path_of(table: str) -> Path:
    """Return the file of a table."""
    relations = data_path()
    return relations if table == RELATION_TABLE else relations.parent / FILES[table]


def on_disk(table: str) -> bytes | None:
    """Return what the file of a table holds now, None if it is not there. Raises OSError if it cannot be read."""
    return settled_content(path_of(table))


def is_gone(table: str) -> bool:
    """Return whether the file of a table is not there; not while that cannot be found out."""
    try:
        return on_disk(table) is None
    except OSError:
        return False


def unreadable(table: str) -> Diagnostic | None:
    """Return why the file of a table cannot be read now, None where it can or is not there."""
    return why_unreadable(path_of(table), settled_content)


def draft_of(table: str) -> Draft:
    """Return the visitor's draft of a table; at first, and while nothing is edited, it is the file as it is now.

    While the file cannot be read it is what was read last, or a table without rows; `unreadable` says why.
    """
    return draft_in(editing(), table)


def draft_in(session: EditingSession, table: str) -> Draft:
    """Do what `draft_of` does, without Streamlit's session state."""
    known = session.drafts.get(table)
    if known is None or not known.is_changed:
        try:
            found = on_disk(table)
        except OSError:
            return known or begun(path_of(table), None, tuple(SCHEMAS[table]))
        if known is None or known.base != found:
            # Asked for again it may be gone: another run of the page may save and forget it meanwhile.
            known = _begun_anew(session, table, known, found)
            session.drafts[table] = known
    return known


def _begun_anew(session: EditingSession, table: str, known: Draft | None, found: bytes | None) -> Draft:
    """Return the draft of a file that holds something else now; it is said where something cannot be redone in it."""
    if known is None or found is None or not (known.past or known.future):
        return begun(path_of(table), found, tuple(SCHEMAS[table]))
    draft = followed(known, found, lambda content: table_in(table, content))
    if len(draft.future) < len(known.future):
        session.say(LOST_REDO.format(path_of(table).name), good=False)
    return draft


def edit_tables(contents: Mapping[str, bytes]) -> None:
    """Give the drafts of tables other contents, as one act, which one undo takes back."""
    session = editing()
    session.change({table: draft_in(session, table).with_content(content) for table, content in contents.items()})


def grid_of(table: str) -> Grid:
    """Return the table on the page; it begins anew where something else than typing into it changed the draft."""
    session = editing()
    content = draft_in(session, table).content
    grid = session.grids.get(table)
    return grid if grid and grid.typed == content else session.show(table, content)


def note_typed(table: str, edits: Sequence[Edit]) -> None:
    """Take over into the draft what was typed into the table since it was shown; raises ValueError as `rewrite`."""
    shown = grid_of(table).shown
    key = content_hash(shown), tuple(edits)
    type_content(table, _REWRITTEN.get(key, lambda: rewrite(shown, edits), is_large(shown)))


def type_content(table: str, content: bytes) -> None:
    """Take over what typing has made of a table; what is typed into stays on the page, and the cursor in it."""
    grid, session = grid_of(table), editing()
    if content != grid.typed:
        session.type_into(table, content)
        session.change({table: draft_in(session, table).with_content(content)})


def type_text(table: str, content: bytes) -> None:
    """Take over a text that comes whenever typing pauses; what is typed into one line is one act."""
    grid, session, draft = grid_of(table), editing(), draft_of(table)
    is_typed = grid.typed != grid.shown and draft.past and session.acts.past[-1:] == (frozenset((table,)),)
    if is_typed and goes_on(draft.past[-1], draft.content, content):
        session.type_into(table, content)
        session.go_on(table, content)
    else:
        type_content(table, content)


def changed_tables() -> list[str]:
    """Return the tables whose drafts differ from the file they began with."""
    return [table for table in TABLES if draft_of(table).is_changed]


def dataset_of_drafts() -> Dataset:
    """Return what the map would be with all drafts saved."""
    return dataset_with({table: draft_of(table) for table in TABLES})


def dataset_with(drafts: Mapping[str, Draft]) -> Dataset:
    """Return what the map would be with these drafts saved, one of each table."""
    contents, large = _readable({table: _content(draft) for table, draft in drafts.items()}, drafts)
    found = drafted_map(path_of(RELATION_TABLE), contents)
    return replace(found, diagnostics=(*found.diagnostics, *large)) if large else found


def dataset_before(drafts: Mapping[str, Draft]) -> Dataset:
    """Return what the map was when these drafts began, with nothing of them saved."""
    contents, _ = _readable({table: draft.base for table, draft in drafts.items()}, {})
    return drafted_map(path_of(RELATION_TABLE), contents)


def faults_of_drafts() -> Sequence[Diagnostic]:
    """Return what would be wrong with all drafts saved."""
    return _faults_with({})


def faults_before() -> Sequence[Diagnostic]:
    """Return what was wrong with the files when the drafts began."""
    contents, _ = _readable({table: draft_of(table).base for table in TABLES}, {})
    return drafted_faults(path_of(RELATION_TABLE), contents)


def faults_of(table: str, of_all: Iterable[Diagnostic] | None = None) -> Sequence[Diagnostic]:
    """Return what is wrong with the draft of a table, among the faults `of_all`; first that its file cannot be read."""
    path, unread = str(path_of(table)), unreadable(table)
    found = [fault for fault in (faults_of_drafts() if of_all is None else of_all) if fault.path == path]
    return [unread, *found] if unread else found


def faults_with(table: str, content: bytes) -> Sequence[Diagnostic]:
    """Return what would be wrong with a table if its draft had another content."""
    return [fault for fault in _faults_with({table: content}) if fault.path == str(path_of(table))]


def empty_table(table: str) -> Table:
    """Return a table that has its columns and no rows, as a file has it that is not there yet."""
    return table_of(str(path_of(table)), tuple(SCHEMAS[table]), [])


def rows_of_draft(table: str) -> Table | None:
    """Return the rows of the draft as they are written; None if it is no table, or too large for a visitor."""
    draft = draft_of(table)
    return None if _too_large(draft, draft.content) else table_in(table, draft.content)


def table_in(table: str, content: bytes) -> Table | None:
    """Return the rows of a content of a table's file."""
    return rows_once(path_of(table), content)


def _content(draft: Draft) -> bytes | None:
    """Return what the file would hold with its draft saved, None where there would be no file."""
    return None if draft.base is None and not draft.is_changed else draft.content


def _faults_with(others: Mapping[str, bytes]) -> Sequence[Diagnostic]:
    """Return what would be wrong with all drafts saved, some with other contents."""
    drafts = {table: draft_of(table) for table in TABLES}
    contents, large = _readable({table: _content(draft) for table, draft in drafts.items()} | {**others}, drafts)
    return [*drafted_faults(path_of(RELATION_TABLE), contents), *large]


def _readable(
    contents: Mapping[str, bytes | None], drafts: Mapping[str, Draft]
) -> tuple[Contents, Sequence[Diagnostic]]:
    """Return the contents by the names of their files, with what is said of those that are too large and left out."""
    large = {table: fault for table, draft in drafts.items() if (fault := _too_large(draft, contents[table] or b""))}
    kept = {**contents, **dict.fromkeys(large)}
    return {FILES.get(table, RELATIONS_FILE): content for table, content in kept.items()}, list(large.values())


def _too_large(draft: Draft, content: bytes) -> Diagnostic | None:
    """Return the fault of a content that has more rows than the draft may have, None where it has not."""
    if not may_be_too_large(draft, content):
        return None
    return _too_large_once(draft.path, content_hash(content), most_rows_of(draft), content)


@st.cache_resource(show_spinner=False, max_entries=20)
def _too_large_once(path: Path, hash: str, most: int, _content: bytes) -> Diagnostic | None:
    faults = rows_of_content(_content, path, most)[1]
    return next((fault for fault in faults if fault.code == "too-large"), None)
