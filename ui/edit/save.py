"""A click that saves, brings back or undoes turns into the saved file and into what is said of it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from graph.comparing.row_merge import Choices
from graph.content_hash import content_hash
from graph.diagnostics.diagnostic import has_errors
from graph.editing.acts import Acts
from graph.editing.draft import Draft
from graph.reading.file_content import reason_of
from graph.saving.history_entries import restore_together, undo_last
from graph.saving.replace_file import NotSaved
from graph.saving.save_drafts import DraftResult, Undecided, Unsaved, save_drafts
from graph.saving.versions import AllSaved, Author, NoneSaved
from graph.wording import listed
from ui.data_file import data_path
from ui.edit.broken_files import with_places
from ui.edit.drafts import TABLES, dataset_with, draft_in, is_gone, on_disk, path_of, table_in
from ui.edit.editing_session import EditingSession, editing, typed_why
from ui.edit.others_changes import told_of_others
from ui.edit.stored_drafts import store_draft
from ui.edit.wrong_path import wrong_path
from ui.rights.who_may_save import who_may_save


def undecided() -> Undecided | None:
    """Return what the last save asks to decide; None if it asks nothing."""
    return editing().undecided


def decide_later() -> None:
    """Go on editing; the next save asks again."""
    editing().undecided = None


def save_all(session: EditingSession, choices: Choices | None = None) -> None:
    """Save the drafts of all tables, all or none.

    This is one act. Nothing in it touches Streamlit's session state, where a run that somebody else's save has called
    for would end it between a file and what is said of it.
    """
    right, why = who_may_save(), typed_why()
    if not right.allowed:
        _refuse(session, right.reason)
        return
    misled = wrong_path(session)
    if misled:
        _refuse(session, f"{misled.message}. {misled.help}")
        return
    drafts = {table: draft_in(session, table) for table in TABLES}
    if has_errors(list(dataset_with(drafts).diagnostics)):
        _refuse(session, "the draft has errors.")
        return
    changed = {table: draft for table, draft in drafts.items() if draft.is_changed}
    if not changed:
        session.undecided = None
        return
    author = Author(right.editor, datetime.now(UTC), why)
    result = save_drafts(data_path(), changed, author, table_in, _faultless(drafts), choices)
    _take_over(session, changed, result)
    store_draft(session)


def _refuse(session: EditingSession, why: str) -> None:
    session.undecided = None
    session.say(f"Nothing was saved: {why}", good=False)


def _take_over(session: EditingSession, changed: Mapping[str, Draft], result: DraftResult) -> None:
    """Keep what a save has left, and say what became of it.

    What is asked goes only now: a save may run beside that of a click before it, whose question the page is to show.
    """
    session.returned = None
    session.undecided = result if isinstance(result, Undecided) else None
    if isinstance(result, Undecided):
        session.message = None
    elif isinstance(result, Unsaved):
        session.drafts.update(result.drafts)
        session.say(_not_saved(with_places(result.reasons), sorted(changed)), good=False)
    else:
        session.drafts, session.acts, session.tried = {}, Acts(), False
        others = f", together with what somebody else had saved meanwhile. {told_of_others(changed, result.theirs)}"
        names = [path_of(table).name for table in sorted(changed)]
        session.say(_saved(names, others.strip(" .") if result.theirs else "", result.notes))


def _not_saved(reasons: Mapping[str, str], changed: Sequence[str]) -> str:
    """Return which file stands in the way and why, and that the others are as they were, too."""
    told = [f"{path_of(table).name if table else 'The draft'} was not saved: {why}." for table, why in reasons.items()]
    others = [] if "" in reasons else [path_of(table).name for table in changed if table not in reasons]
    either = [f"{listed(others)} {'were' if len(others) > 1 else 'was'} not saved either."] if others else []
    return " ".join((*told, *either, "Nothing of your draft is lost."))


def _saved(names: Sequence[str], others: str, notes: Sequence[str]) -> str:
    return " ".join((f"{listed(names)} {'are' if len(names) > 1 else 'is'} saved{others}.", *_sentences(notes)))


def _sentences(notes: Sequence[str]) -> list[str]:
    return [f"{note[:1].upper()}{note[1:]}." for note in dict.fromkeys(notes)]


def bring_back(session: EditingSession, hashes: Mapping[str, str], seen: Mapping[str, str]) -> None:
    """Put earlier versions of tables in the place of the files; one act, as `save_all` is.

    `seen` are the hashes of what the files held when the difference was shown.
    """
    wanted, known = ({path_of(table): hash for table, hash in found.items()} for found in (hashes, seen))
    _from_history(session, lambda author: restore_together(data_path(), wanted, known, author))


def undo_save(session: EditingSession) -> None:
    """Bring back what was in the files before the last change of any; one act, as `save_all` is."""
    _from_history(session, lambda author: undo_last(data_path(), _files_now(), author))


def _files_now() -> dict[Path, str]:
    return {path_of(table): content_hash(on_disk(table)) for table in TABLES}


def _from_history(session: EditingSession, act: Callable[[Author], AllSaved | NoneSaved]) -> None:
    right = who_may_save()
    if not right.allowed:
        _refuse(session, right.reason)
        return
    session.undecided = None
    try:
        result = act(Author(right.editor, datetime.now(UTC)))
    except OSError as error:
        session.say(f"Nothing was brought back: {reason_of(error)}.", good=False)
        return
    if isinstance(result, AllSaved):
        session.looked_at = ""
        text = "The earlier version is the file again. What was there before is kept in the history."
        session.say(" ".join((text, *_sentences(result.notes))))
        return
    reasons = [reason.reason for reason in result.reasons.values() if isinstance(reason, NotSaved)]
    if reasons:
        session.say(f"Nothing was brought back: {reasons[0]}.", good=False)
    else:
        session.say("Somebody saved meanwhile. Look at what is there now, then try once more.", good=False)


def _faultless(drafts: Mapping[str, Draft]) -> Callable[[Mapping[str, Draft]], bool]:
    """Return whether drafts may be saved beside what is in the others."""
    return lambda tried: not has_errors(list(dataset_with({**drafts, **tried}).diagnostics))


def gone_under(draft: Draft, table: str) -> bool:
    """Return whether the file that the draft began with is not there any more."""
    return draft.base is not None and is_gone(table)


def changed_under(draft: Draft, table: str) -> bool:
    """Return whether the file holds something else than the draft began with; not while it cannot be read."""
    try:
        return on_disk(table) != draft.base
    except OSError:
        return False
