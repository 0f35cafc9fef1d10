"""A click that saves, brings back or undoes turns into the saved file and into what is said of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

import streamlit as st

from graph.checks.diagnostic import has_errors
from graph.comparing.merged_row import Choices
from graph.editing.draft import Draft
from graph.reading.file_content import reason_of
from graph.saving.drafts import Done, Kept, Outcome, Undecided, save_draft
from graph.saving.saving import Conflict, NotSaved, content_hash
from graph.saving.saving import Outcome as SaveOutcome
from graph.saving.versions import Author, restore, undo
from graph.store import reading_of
from ui.drafts import (
    CONCEPT_TABLE,
    RELATION_TABLE,
    changed_tables,
    draft_of,
    forget_draft,
    keep_draft,
    on_disk,
    path_of,
    reading_of_drafts,
    table_in,
)
from ui.rights.who_may_save import who_may_save


@dataclass(frozen=True)
class Told:
    """What is said after a click; a bad one stays until the next."""

    text: str
    good: bool = True


def told() -> Told | None:
    """Return what is to be said of the last click, None if nothing."""
    found: Told | None = st.session_state.get("told")
    return found


def undecided() -> tuple[str, Undecided] | None:
    """Return the table whose save waits for decisions, and these; None if none does."""
    found: tuple[str, Undecided] | None = st.session_state.get("undecided")
    return found


def decide_later() -> None:
    """Go on editing; the next save asks again."""
    st.session_state["undecided"] = None


def save_all(choices: Choices | None = None) -> None:
    """Save the drafts of all tables, concepts first, because relations name them."""
    author = _author()
    decide_later()
    if author is None:
        return
    if has_errors(list(reading_of_drafts().diagnostics)):
        _say("Nothing was saved: the draft has errors.", good=False)
        return
    tables = [table for table in (CONCEPT_TABLE, RELATION_TABLE) if table in changed_tables()]
    for table in tables:
        outcome = save_draft(draft_of(table), author, partial(table_in, table), _faultless(table), choices)
        if not _take_over(table, outcome):
            return
    if tables:
        st.session_state["tried"] = False


def bring_back(table: str, hash: str) -> None:
    """Put an earlier version of a table's file in the place of the one now."""
    _from_history(table, lambda author: restore(path_of(table), content_hash(on_disk(table)), hash, author))


def undo_save(table: str) -> None:
    """Bring back what was in the file before its last change."""
    _from_history(table, lambda author: undo(path_of(table), content_hash(on_disk(table)), author))


def _from_history(table: str, act: Callable[[Author], SaveOutcome]) -> None:
    author = _author()
    if author is None:
        return
    try:
        outcome = act(author)
    except OSError as error:
        outcome = NotSaved(reason_of(error))
    if isinstance(outcome, NotSaved):
        _say(f"Nothing was brought back: {outcome.reason}.", good=False)
    elif isinstance(outcome, Conflict):
        _say("Somebody saved the file at the same moment. Look at it, then try once more.", good=False)
    else:
        _say("The earlier version is the file again. What was there before is kept in the history.")


def _author() -> Author | None:
    """Return who saves now; None, with the reason said, for a visitor who may not."""
    right = who_may_save()
    if not right.allowed:
        _say(f"Nothing was saved: {right.reason}", good=False)
        return None
    return Author(right.editor, datetime.now(UTC))


def _faultless(table: str) -> Callable[[bytes], bool]:
    """Return whether a content of a table's file may be saved beside what the other one would be."""

    def may_be_saved(content: bytes) -> bool:
        relations = content if table == RELATION_TABLE else draft_of(RELATION_TABLE).content
        concepts = content if table == CONCEPT_TABLE else draft_of(CONCEPT_TABLE).content
        found = reading_of(path_of(RELATION_TABLE), relations, concepts).diagnostics
        return not has_errors([fault for fault in found if fault.path == str(path_of(table))])

    return may_be_saved


def _take_over(table: str, outcome: Outcome) -> bool:
    """Say what became of a save and keep what it left; return whether the file is saved."""
    if isinstance(outcome, Undecided):
        st.session_state["undecided"] = (table, outcome)
        return False
    if isinstance(outcome, Kept):
        keep_draft(table, outcome.draft)
        _say(f"{path_of(table).name} was not saved: {outcome.reason}. Nothing of your draft is lost.", good=False)
        return False
    forget_draft(table)
    _say(_done(outcome, path_of(table).name))
    return True


def _done(outcome: Done, name: str) -> str:
    together = ", together with what somebody else had saved meanwhile" if outcome.brought_in else ""
    notes = "".join(f" {note}." for note in outcome.notes)
    return f"{name} is saved{together}.{notes}"


def _say(text: str, good: bool = True) -> None:
    st.session_state["told"] = Told(text, good)


def changed_under(draft: Draft, table: str) -> bool:
    """Return whether the file holds something else than the draft began with; not while it cannot be read."""
    try:
        return on_disk(table) != draft.base
    except OSError:
        return False
