"""An edit turns into a saved file whose earlier content is kept, so that it can be restored and undone."""

from collections.abc import Sequence
from pathlib import Path

from graph.content_hash import content_hash
from graph.saving.history import Act, Unreadable, Version, history_of, version_of
from graph.saving.replace_file import NotSaved, Saved, SaveResult, real_path
from graph.saving.replace_files import FileChange
from graph.saving.saved_act import AS_FOUND, FIRST, LONGEST_WHY, AllSaved, Author, NoneSaved
from graph.saving.storage import storage_of

# fmt: off
__all__ = [
    "AS_FOUND", "FIRST", "LONGEST_WHY", "AllSaved", "Author", "NoneSaved",
    "forget", "keep_now", "not_undone", "restore", "save_version", "save_versions", "undo",
]
# fmt: on


def save_versions(
    home: Path, changes: Sequence[FileChange], author: Author, act: Act = "saved"
) -> AllSaved | NoneSaved:
    """Save several files as one act, all or none, and keep their contents before and after in the history.

    `home` is the relations file to which the files belong. A save that was cut off earlier is settled first. On a disk
    each is saved as `replace_file.save` does, and a history that is damaged, missing or cannot be written never
    prevents a save: the notes say so. What is special about a store stands in `store_storage.StoreStorage`.
    """
    return storage_of(home).save(home, changes, author, act)


def save_version(path: Path, base_hash: str, content: bytes, author: Author, act: Act = "saved") -> SaveResult:
    """Save one file as `save_versions` does several."""
    result = save_versions(path, [FileChange(path, base_hash, content)], author, act)
    return Saved(content_hash(content), result.notes) if isinstance(result, AllSaved) else result.reasons[path]


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


def keep_now(path: Path) -> Saved | NotSaved:
    """Keep what a file holds now, if the history does not end with it."""
    return storage_of(path).keep_now(path)


def forget(path: Path, count: int) -> int | NotSaved:
    """Forget all but the newest versions, so many of them, and return how many contents were deleted."""
    return storage_of(path).forget(path, count)


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
