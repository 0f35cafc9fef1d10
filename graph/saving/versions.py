"""An edit turns into a saved file whose earlier content is kept, so that it can be restored and undone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from graph.comparing.difference import difference
from graph.comparing.difference_text import summary
from graph.content_hash import content_hash
from graph.reading.file_content import content_of, reason_of
from graph.rows_once import rows_once
from graph.saving.act_order import order_of_found, order_of_save
from graph.saving.history import Act, Unreadable, Version, history_of, keep, prune, version_of
from graph.saving.journal import journal_of
from graph.saving.lock import PATIENCE, locked
from graph.saving.replace_file import Conflict, NotSaved, Saved, SaveResult, real_path
from graph.saving.replace_files import FileChange, Refusals, all_locked, replace_all
from graph.saving.settle import settle
from graph.wording import counted

AS_FOUND = "changed by another program"
FIRST = "as it was found"
LONGEST_WHY = 200
_TOGETHER = 8


@dataclass(frozen=True)
class Author:
    """Who saves, when (with a time zone), and why, in one line, "" if that is not said."""

    name: str
    time: datetime
    why: str = ""


@dataclass(frozen=True)
class AllSaved:
    """All files hold what they were to hold. Notes say what went wrong beside the save itself."""

    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class NoneSaved:
    """All files are as they were; by file, what stands in the way."""

    reasons: Mapping[Path, Conflict | NotSaved]


def save_versions(
    home: Path, changes: Sequence[FileChange], author: Author, act: Act = "saved"
) -> AllSaved | NoneSaved:
    """Save several files as one act, all or none, and keep their contents before and after in the history.

    `home` is the relations file to which the files belong. Each is saved as `replace_file.save` does. A save that was
    cut off earlier is taken back first. A history that is damaged, missing or cannot be written never prevents a save:
    the notes say so.
    """
    try:
        real = [replace(change, path=real_path(change.path)) for change in changes]
        targets = [change.path for change in real]
        settle(home, PATIENCE)
        with all_locked([real_path(home), *targets]):
            found = _save_locked(journal_of(home), real, author, act)
    except (OSError, ValueError) as error:
        return NoneSaved({change.path: NotSaved(reason_of(error)) for change in changes})
    if isinstance(found, AllSaved):
        return found
    return NoneSaved({change.path: found[path] for change, path in zip(changes, targets, strict=True) if path in found})


def save_version(path: Path, base_hash: str, content: bytes, author: Author, act: Act = "saved") -> SaveResult:
    """Save one file as `save_versions` does several."""
    result = save_versions(path, [FileChange(path, base_hash, content)], author, act)
    return Saved(content_hash(content), result.notes) if isinstance(result, AllSaved) else result.reasons[path]


def _save_locked(journal: Path, changes: Sequence[FileChange], author: Author, act: Act) -> AllSaved | Refusals:
    if journal.exists():
        raise OSError("an earlier save was cut off and cannot be taken back yet")
    refused = {change.path: reason for change in changes if (reason := _refusal(change))}
    if refused:
        return refused
    before = {change.path: content_of(change.path) for change in changes}
    notes = [note for change in changes for note in _keep_found(change.path, before[change.path])]
    unsaved = replace_all(changes, journal)
    if unsaved:
        return unsaved
    new = [change for change in changes if before[change.path] != change.content]
    together = token_hex(_TOGETHER) if len(new) > 1 else ""
    for change in new:
        words = _summary(change.path, before[change.path], change.content)
        version = _version(change.content, author, act, words)
        version = replace(version, together=together, order=order_of_save(change.path))
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


def restore(path: Path, base_hash: str, hash: str, author: Author) -> SaveResult:
    """Save the content of an earlier version anew; what is on disk now stays in the history."""
    return _bring_back(path, base_hash, hash, author, "restored")


def undo(path: Path, base_hash: str, author: Author) -> SaveResult:
    """Save the content that was there before the last change; again, the one before that.

    A change by another program counts as one. An undo is a save too: `restore` brings back what it took away.
    """
    earlier = _undoable(history_of(real_path(path)).versions, base_hash)
    if earlier is None:
        return NotSaved("there is nothing to undo")
    return _bring_back(path, base_hash, earlier, author, "undone")


def keep_now(path: Path) -> SaveResult:
    """Keep what is on disk now, if the history does not end with it."""
    try:
        target = real_path(path)
        with locked(target):
            content = content_of(target)
            if content is None:
                return NotSaved("there is no such file")
            notes = _keep_found(target, content)
    except (OSError, ValueError) as error:
        return NotSaved(reason_of(error))
    return NotSaved(notes[0]) if notes else Saved(content_hash(content))


def forget(path: Path, count: int) -> int | NotSaved:
    """Forget all but the newest versions, so many of them, and return how many contents were deleted."""
    try:
        target = real_path(path)
        with locked(target):
            return prune(target, count)
    except (OSError, ValueError) as error:
        return NotSaved(reason_of(error))


def _bring_back(path: Path, base_hash: str, hash: str, author: Author, act: Act) -> SaveResult:
    content = version_of(real_path(path), hash)
    if isinstance(content, Unreadable):
        return NotSaved(content.reason)
    return save_version(path, base_hash, content, author, act)


def not_undone(versions: Sequence[Version]) -> list[Version]:
    """Return the versions that stand on each other, once every undo has taken away what it undid."""
    stack: list[Version] = []
    for version in versions:
        hashes = [below.hash for below in stack]
        if version.act == "undone" and version.hash in hashes:
            del stack[len(stack) - hashes[::-1].index(version.hash) :]
        elif hashes[-1:] != [version.hash]:
            stack.append(version)
    return stack


def _undoable(versions: Sequence[Version], current: str) -> str | None:
    """Return the hash of the version below the current one."""
    stack = [version.hash for version in not_undone(versions)]
    below = stack[:-1] if stack[-1:] == [current] else stack
    return below[-1] if below else None


def _keep_found(path: Path, content: bytes | None) -> tuple[str, ...]:
    versions = history_of(path).versions
    if content is None or (versions and versions[-1].hash == content_hash(content)):
        return ()
    time = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    version = _version(content, Author("", time), "found", _summary_of_found(path, versions, content))
    return _keep(path, content, replace(version, order=order_of_found(path, version.time)))


def _summary_of_found(path: Path, versions: Sequence[Version], content: bytes) -> str:
    earlier = version_of(path, versions[-1].hash) if versions else Unreadable(FIRST)
    if isinstance(earlier, Unreadable):
        return AS_FOUND if versions else FIRST
    return ": ".join(filter(None, (AS_FOUND, _summary(path, earlier, content))))


def _keep(path: Path, content: bytes, version: Version) -> tuple[str, ...]:
    try:
        keep(path, content, version)
    except OSError as error:
        return (f"the history could not be written: {reason_of(error)}",)
    return ()


def _version(content: bytes, author: Author, act: Act, words: str) -> Version:
    # Two saves may follow each other within a second, and only this says which was the later.
    time = author.time.astimezone(UTC).isoformat(timespec="microseconds")
    why = " ".join(author.why.split())[:LONGEST_WHY]
    return Version(content_hash(content), time, author.name, act, words, why)


def _summary(path: Path, before: bytes | None, after: bytes) -> str:
    """Return in words what differs, or that there was no file before; "" if one of the contents is no table."""
    old, new = (rows_once(path, content) if content else None for content in (before, after))
    if before is None and new:
        return f"new file with {counted(len(new.lines()), 'row')}"
    return summary(difference(old, new)) if old and new else ""
