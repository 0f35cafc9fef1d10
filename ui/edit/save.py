"""A click that saves, brings back or undoes turns into the saved file and into what is said of it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial

from graph.comparing.row_merge import Choices
from graph.content_hash import content_hash
from graph.dataset import dataset_of
from graph.diagnostics.diagnostic import has_errors
from graph.editing.draft import Draft
from graph.reading.file_content import reason_of
from graph.saving.replace_file import Conflict, NotSaved, SaveResult
from graph.saving.save_draft import Done, DraftResult, Undecided, Unsaved, save_draft
from graph.saving.versions import Author, restore, undo
from ui.edit.drafts import (
    CONCEPT_TABLE,
    RELATION_TABLE,
    TABLES,
    dataset_with,
    draft_in,
    on_disk,
    path_of,
    table_in,
)
from ui.edit.editing_session import EditingSession, Message, editing
from ui.edit.stored_drafts import store_draft
from ui.rights.who_may_save import who_may_save

Saving = dict[str, DraftResult]


def message() -> Message | None:
    """Return what is to be said of the last click, None if nothing."""
    return editing().message


def undecided() -> tuple[str, Undecided] | None:
    """Return the table whose save waits for decisions, and these; None if none does."""
    return editing().undecided


def decide_later() -> None:
    """Go on editing; the next save asks again."""
    editing().undecided = None


def save_all(session: EditingSession, choices: Choices | None = None) -> None:
    """Save the drafts of all tables, concepts first, because relations name them.

    This is one act. Nothing in it touches Streamlit's session state, where a run that somebody else's save has called
    for would end it between two files, or between a file and what is said of it.
    """
    right = who_may_save()
    session.undecided = None
    if not right.allowed:
        session.say(f"Nothing was saved: {right.reason}", good=False)
        return
    drafts = {table: draft_in(session, table) for table in TABLES}
    if has_errors(list(dataset_with(drafts[RELATION_TABLE], drafts[CONCEPT_TABLE]).diagnostics)):
        session.say("Nothing was saved: the draft has errors.", good=False)
        return
    saving = _saved(drafts, Author(right.editor, datetime.now(UTC)), choices)
    if saving:
        _take_over(session, saving)
        store_draft(session)


def _saved(drafts: dict[str, Draft], author: Author, choices: Choices | None) -> Saving:
    """Save what is changed until something stands in the way; return what became of each changed table tried."""
    saving: Saving = {}
    for table in [table for table in (CONCEPT_TABLE, RELATION_TABLE) if drafts[table].is_changed]:
        result = save_draft(drafts[table], author, partial(table_in, table), _faultless(table, drafts), choices)
        saving[table] = result
        if not isinstance(result, Done):
            break
        drafts = {**drafts, table: result.draft}
    return saving


def _take_over(session: EditingSession, saving: Saving) -> None:
    """Keep what a save has left, and say what became of each file."""
    for table, result in saving.items():
        if isinstance(result, Done):
            session.drafts.pop(table, None)
        elif isinstance(result, Unsaved):
            session.drafts[table] = result.draft
        else:
            session.undecided = (table, result)
    done = [path_of(table).name for table, result in saving.items() if isinstance(result, Done)]
    left = [path_of(table).name for table in session.changed() if table not in saving]
    session.returned = None
    session.tried = session.tried and bool(session.changed())
    session.message = _message(saving, done, left)


def _message(saving: Saving, done: list[str], left: list[str]) -> Message | None:
    """Return what is said of a save: the files that are saved, those that are not and why, in one breath."""
    results = [result for result in saving.values() if isinstance(result, Done)]
    together = any(result.brought_in for result in results)
    sentences = [_done(done, together, [note for result in results for note in result.notes])] if done else []
    for table, result in saving.items():
        name = path_of(table).name
        if isinstance(result, Unsaved):
            either = "".join(f" {other} was not saved either." for other in left)
            sentences.append(f"{name} was not saved: {result.reason}.{either} Nothing of your draft is lost.")
        elif isinstance(result, Undecided) and done:
            sentences.append(f"{name} is not saved yet.")
    good = all(isinstance(result, Done) for result in saving.values())
    return Message(" ".join(sentences), good) if sentences else None


def _done(names: list[str], together: bool, notes: Sequence[str]) -> str:
    brought_in = ", together with what somebody else had saved meanwhile" if together else ""
    ending = "".join(f" {note}." for note in dict.fromkeys(notes))
    return f"{' and '.join(names)} {'are' if len(names) > 1 else 'is'} saved{brought_in}.{ending}"


def bring_back(session: EditingSession, table: str, hash: str) -> None:
    """Put an earlier version of a table's file in the place of the one now; one act, as `save_all` is."""
    _from_history(session, lambda author: restore(path_of(table), content_hash(on_disk(table)), hash, author))


def undo_save(session: EditingSession, table: str) -> None:
    """Bring back what was in the file before its last change; one act, as `save_all` is."""
    _from_history(session, lambda author: undo(path_of(table), content_hash(on_disk(table)), author))


def _from_history(session: EditingSession, act: Callable[[Author], SaveResult]) -> None:
    right = who_may_save()
    session.undecided = None
    if not right.allowed:
        session.say(f"Nothing was saved: {right.reason}", good=False)
        return
    try:
        result = act(Author(right.editor, datetime.now(UTC)))
    except OSError as error:
        result = NotSaved(reason_of(error))
    if isinstance(result, NotSaved):
        session.say(f"Nothing was brought back: {result.reason}.", good=False)
    elif isinstance(result, Conflict):
        text = "Somebody saved the file at the same moment. Look at it, then try once more."
        session.say(text, good=False)
    else:
        text = "The earlier version is the file again. What was there before is kept in the history."
        session.say(text)


def _faultless(table: str, drafts: Mapping[str, Draft]) -> Callable[[bytes], bool]:
    """Return whether a content of a table's file may be saved beside what the other one would be."""

    def may_be_saved(content: bytes) -> bool:
        contents = {**{other: draft.content for other, draft in drafts.items()}, table: content}
        found = dataset_of(path_of(RELATION_TABLE), contents[RELATION_TABLE], contents[CONCEPT_TABLE]).diagnostics
        return not has_errors([fault for fault in found if fault.path == str(path_of(table))])

    return may_be_saved


def changed_under(draft: Draft, table: str) -> bool:
    """Return whether the file holds something else than the draft began with; not while it cannot be read."""
    try:
        return on_disk(table) != draft.base
    except OSError:
        return False
