"""Files on a disk turn into their new contents under locks and a journal, with the contents before and after kept."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from graph.content_hash import content_hash
from graph.dataset_files import files_of
from graph.reading.file_content import content_of, reason_of
from graph.saving.history import Act, Version, history_of, keep, prune
from graph.saving.journal import journal_of, take_back
from graph.saving.lock import PATIENCE, locked
from graph.saving.replace_file import Conflict, NotSaved, Saved, real_path
from graph.saving.replace_files import FileChange, Refusals, all_locked, replace_all
from graph.saving.saved_act import AllSaved, Author, NoneSaved, found_version, new_version, together_of

NO_FILE = "there is no such file"


@dataclass(frozen=True)
class DiskStorage:
    """Files on a disk of this machine. A save that was cut off is taken back."""

    def save(self, home: Path, changes: Sequence[FileChange], author: Author, act: Act) -> AllSaved | NoneSaved:
        """Save several files as one act, all or none. A history that cannot be written never prevents it."""
        try:
            real = [replace(change, path=real_path(change.path)) for change in changes]
            targets = [change.path for change in real]
            self.settle(home, PATIENCE)
            with all_locked([real_path(home), *targets]):
                found = _save_locked(journal_of(home), real, author, act)
        except (OSError, ValueError) as error:
            return NoneSaved({change.path: NotSaved(reason_of(error)) for change in changes})
        if isinstance(found, AllSaved):
            return found
        by_target = zip(changes, targets, strict=True)
        return NoneSaved({change.path: found[path] for change, path in by_target if path in found})

    def keep_now(self, path: Path) -> Saved | NotSaved:
        """Keep what is on disk now, if the history does not end with it."""
        try:
            target = real_path(path)
            # A lock is a file: a table that is not there needs none beside it.
            if not target.exists():
                return NotSaved(NO_FILE)
            with locked(target):
                content = content_of(target)
                if content is None:
                    return NotSaved(NO_FILE)
                notes = _keep_found(target, content)
        except (OSError, ValueError) as error:
            return NotSaved(reason_of(error))
        return NotSaved(notes[0]) if notes else Saved(content_hash(content))

    def forget(self, path: Path, count: int) -> int | NotSaved:
        """Forget all but the newest versions, so many of them, and return how many contents were deleted."""
        try:
            target = real_path(path)
            with locked(target):
                return prune(target, count)
        except (OSError, ValueError) as error:
            return NotSaved(reason_of(error))

    def settle(self, home: Path, patience: float) -> None:
        """Wait for a save that is going on, or take back one that was cut off; the next call tries again."""
        with suppress(OSError, ValueError):
            journal = journal_of(home)
            if journal.exists():
                files = [real_path(file) for file in files_of(home)]
                with all_locked(files, patience):
                    take_back(journal, files)


def _save_locked(journal: Path, changes: Sequence[FileChange], author: Author, act: Act) -> AllSaved | Refusals:
    if journal.exists():
        raise OSError("an earlier save was cut off and cannot be taken back yet")
    refused = {change.path: reason for change in changes if (reason := _refusal(change))}
    if refused:
        return refused
    before = {change.path: content_of(change.path) for change in changes}
    notes = [note for change in changes for note in _keep_found(change.path, before[change.path])]
    new = [change for change in changes if before[change.path] != change.content]
    together = together_of(len(new))
    # Made before the files are replaced: a process that ends right after that should have little left to write.
    versions = [new_version(one.path, before[one.path], one.content, author, act, together) for one in new]
    unsaved = replace_all(changes, journal)
    if unsaved:
        return unsaved
    for change, version in zip(new, versions, strict=True):
        notes += _keep(change.path, change.content, version)
        notes = [*history_of(change.path).faults, *notes]
    return AllSaved(tuple(dict.fromkeys(notes)))


def _refusal(change: FileChange) -> Conflict | NotSaved | None:
    """Return what stands in the way already before anything is kept or written."""
    try:
        found = content_of(change.path)
    except (OSError, ValueError) as error:
        return NotSaved(reason_of(error))
    is_known = found == change.content or content_hash(found) == change.base_hash
    return None if is_known else Conflict(found)


def _keep_found(path: Path, content: bytes | None) -> tuple[str, ...]:
    versions = history_of(path).versions
    if content is None or (versions and versions[-1].hash == content_hash(content)):
        return ()
    time = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return _keep(path, content, found_version(path, versions, content, time))


def _keep(path: Path, content: bytes, version: Version) -> tuple[str, ...]:
    try:
        keep(path, content, version)
    except OSError as error:
        return (f"the history could not be written: {reason_of(error)}",)
    return ()
