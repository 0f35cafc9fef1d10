"""An edit turns into a saved file whose earlier content is kept, so that it can be restored and undone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from graph.comparing.difference import difference
from graph.comparing.difference_text import summary
from graph.content_hash import content_hash
from graph.dataset import rows_of_content
from graph.reading.file_content import content_of, reason_of
from graph.saving.history import Act, Unreadable, Version, history_of, keep, prune, version_of
from graph.saving.lock import locked
from graph.saving.replace_file import Conflict, NotSaved, Saved, SaveResult, real_path
from graph.saving.replace_file import replace as put_in_place

AS_FOUND = "changed by another program"
FIRST = "as it was found"


@dataclass(frozen=True)
class Author:
    """Who saves, and when (with a time zone)."""

    name: str
    time: datetime


def save_version(path: Path, base_hash: str, content: bytes, author: Author, act: Act = "saved") -> SaveResult:
    """Save as `saving.save` does, and keep both the content before and the new one in the history.

    A history that is damaged, missing or cannot be written never prevents a save: the notes of Saved say so.
    """
    try:
        target = real_path(path)
        with locked(target):
            before = content_of(target)
            if content_hash(before) != base_hash and before != content:
                return Conflict(before)
            words = _summary(target, before, content)
            notes = _keep_found(target, before)
            result = put_in_place(target, base_hash, content)
            if isinstance(result, Conflict) or before == content:
                return result
            notes += _keep(target, content, _version(content, author, act, words))
            return replace(result, notes=tuple(dict.fromkeys((*history_of(target).faults, *notes))))
    except (OSError, ValueError) as error:
        return NotSaved(reason_of(error))


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


def _undoable(versions: Sequence[Version], current: str) -> str | None:
    """Return the hash of the version below the current one, once every undo has taken away what it undid."""
    stack: list[str] = []
    for version in versions:
        if version.act == "undone" and version.hash in stack:
            del stack[len(stack) - stack[::-1].index(version.hash) :]
        elif stack[-1:] != [version.hash]:
            stack.append(version.hash)
    below = stack[:-1] if stack[-1:] == [current] else stack
    return below[-1] if below else None


def _keep_found(path: Path, content: bytes | None) -> tuple[str, ...]:
    versions = history_of(path).versions
    if content is None or (versions and versions[-1].hash == content_hash(content)):
        return ()
    time = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return _keep(
        path, content, _version(content, Author("", time), "found", _summary_of_found(path, versions, content))
    )


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
    time = author.time.astimezone(UTC).isoformat(timespec="seconds")
    return Version(content_hash(content), time, author.name, act, words)


def _summary(path: Path, before: bytes | None, after: bytes) -> str:
    """Return in words what differs, "" if one of the contents is no table."""
    old, new = (rows_of_content(content, path)[0] if content else None for content in (before, after))
    return summary(difference(old, new)) if old and new else ""
