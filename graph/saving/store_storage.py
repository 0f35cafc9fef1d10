"""Tables in an object store turn into their new contents, all or none, however many replicas save at the same time."""

import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from os import environ
from pathlib import Path

from graph.content_hash import content_hash
from graph.reading.file_content import told_of
from graph.reading.size_limits import LARGEST_FILE
from graph.saving.history import Act, history_in, version_line
from graph.saving.lock import PATIENCE
from graph.saving.replace_file import Conflict, NotSaved, Saved
from graph.saving.replace_files import FileChange
from graph.saving.saved_act import AllSaved, Author, NoneSaved, new_version, together_of
from graph.saving.store_history import keep_content, keep_found, log_object, prune_stored
from graph.saving.store_journal import EndedError, OpenAct, Strangers, at_rest, begin, carry_out, take_back
from graph.store.hidden_names import HIDDEN
from graph.store.object_store import StoredObject, get, head, put
from graph.store.store_act import ActStep
from graph.store.store_fault import ANOTHER, ChangedError, StoreError
from graph.store.too_large import TooLargeError

_MOST_PROBES = 5
_NO_ETAG = f'"{"0" * 32}"'


@dataclass(frozen=True)
class StoreStorage:
    """Tables in an object store.

    No replica can lock an object. What replaces one is a put under the condition that it still has the ETag with which
    it was read, and the journal holds one act at a time: as soon as that stands, the act counts as done, for
    whoever reads, and whoever saves next completes it. Contents stand in the history before, so that can be done. A
    history that cannot be written therefore prevents a save here.
    """

    def save(self, home: Path, changes: Sequence[FileChange], author: Author, act: Act) -> AllSaved | NoneSaved:
        """Save several tables of one folder as one act, all or none."""
        try:
            if any(len(change.content) > LARGEST_FILE for change in changes):
                raise TooLargeError(LARGEST_FILE)
            if any(change.path.parent != home.parent for change in changes):
                raise StoreError("in a store only tables of one folder are saved together")
            _must_know_conditions(home.parent, environ.get("AWS_ENDPOINT_URL", ""))
            return _saved(home, changes, author, act)
        except (OSError, ValueError) as error:
            return NoneSaved({change.path: NotSaved(told_of(error)) for change in changes})

    def keep_now(self, path: Path) -> Saved | NotSaved:
        """Keep what a table holds now, if its history does not end with it."""
        try:
            end = time.monotonic() + PATIENCE
            while time.monotonic() <= end:
                log, journal = log_object(path), at_rest(path, end)
                found = get(path, LARGEST_FILE)
                if found is None:
                    return NotSaved("there is no such file")
                # A save that came between would stand in the journal by now, or in the log.
                if at_rest(path, end) == journal and keep_found(path, found, log):
                    return Saved(content_hash(found.content))
        except (OSError, ValueError) as error:
            return NotSaved(told_of(error))
        return NotSaved("somebody else saves again and again")

    def forget(self, path: Path, count: int) -> int | NotSaved:
        """Forget all but the newest versions, so many of them, and return how many contents were deleted."""
        try:
            return prune_stored(path, count)
        except (OSError, ValueError) as error:
            return NotSaved(told_of(error))

    def settle(self, home: Path, patience: float) -> None:
        """Wait for a save that is going on, or complete one that was cut off; the next call tries again."""
        with suppress(OSError, ValueError):
            at_rest(home, time.monotonic() + patience)


def _saved(home: Path, changes: Sequence[FileChange], author: Author, act: Act) -> AllSaved | NoneSaved:
    end = time.monotonic() + PATIENCE
    while time.monotonic() <= end:
        logs = {change.path: log_object(change.path) for change in changes}
        journal = at_rest(home, end)
        found = {change.path: get(change.path, LARGEST_FILE) for change in changes}
        refused = {change.path: reason for change in changes if (reason := _conflict(change, found[change.path]))}
        if refused:
            return NoneSaved(refused)
        new = [change for change in changes if content_hash(change.content) != _hash(found[change.path])]
        faults = [fault for log in logs.values() for fault in history_in(log.content if log else None).faults]
        if not new:
            return AllSaved(tuple(dict.fromkeys(faults)))
        opened = _opened(home, journal, new, found, logs, author, act)
        strangers = _carried_out(opened) if opened else None
        if isinstance(strangers, NotSaved):
            return NoneSaved({change.path: strangers for change in changes})
        if strangers is not None:
            conflicts = {path: Conflict(content) for path, content in strangers.items()}
            return NoneSaved(conflicts) if conflicts else AllSaved(tuple(dict.fromkeys(faults)))
    raise TimeoutError("somebody else saves again and again; try once more")


def _opened(
    home: Path,
    journal: str | None,
    new: Sequence[FileChange],
    found: dict[Path, StoredObject | None],
    logs: dict[Path, StoredObject | None],
    author: Author,
    act: Act,
) -> OpenAct | None:
    """Write what the act needs into the history, then open it; None if somebody else has saved or looked meanwhile."""
    before = [(change, found[change.path]) for change in new]
    if not all(keep_found(change.path, there, logs[change.path]) for change, there in before if there):
        return None
    together = together_of(len(new))
    steps = []
    for change, there in before:
        keep_content(change.path, change.content)
        content = there.content if there else None
        line = version_line(new_version(change.path, content, change.content, author, act, together))
        steps.append(ActStep(change.path.name, _hash(there), content_hash(change.content), line.decode().rstrip("\n")))
    known = {_hash(there): there.content for _, there in before if there}
    return begin(home, journal, steps, known | {content_hash(change.content): change.content for change in new})


def _carried_out(opened: OpenAct) -> Strangers | NotSaved | None:
    """Return what strangers changed, nothing if all is saved; None if somebody else has ended the act: look again."""
    try:
        return carry_out(opened)
    except EndedError:
        return None
    except StoreError as error:
        return NotSaved(told_of(error) + _taken_back(opened))


def _taken_back(opened: OpenAct) -> str:
    """Take an act back that the store did not let through; return what is to be said, "" if all of it is done."""
    try:
        take_back(opened)
    except (EndedError, StoreError):
        return "; whether it is saved all the same is to be seen as soon as the store answers again"
    return ""


def _conflict(change: FileChange, found: StoredObject | None) -> Conflict | None:
    content = found.content if found else None
    is_known = content == change.content or content_hash(content) == change.base_hash
    return None if is_known else Conflict(content)


def _hash(found: StoredObject | None) -> str:
    return content_hash(found.content if found else None)


@cache
def _must_know_conditions(folder: Path, endpoint: str) -> None:
    """Raise StoreError for a store that writes whatever the condition says: two who save would lose each other's work.

    One that refuses whatever it says would let nobody save. It is asked once, with an object of no content beside the
    tables.
    """
    probe = folder / f"{HIDDEN}probe"
    with suppress(ChangedError):
        put(probe, b"", None)
    for condition in (None, _NO_ETAG):
        try:
            put(probe, b"", condition)
        except ChangedError:
            continue
        raise StoreError("the store writes whatever the condition of a put says", ANOTHER)
    for _ in range(_MOST_PROBES):
        there = head(probe)
        # Others may ask at the same time, and some stores give the same content another ETag each time.
        with suppress(ChangedError):
            put(probe, b"", there.etag if there else None)
            return
    raise StoreError("the store refuses a put whatever its condition says", ANOTHER)
