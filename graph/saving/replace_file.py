"""The bytes of an edited file turn into the file on disk, or into what stands in the way; never into half a file."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from graph.content_hash import content_hash
from graph.reading.file_content import State, content_of, reason_of, state_of
from graph.reading.size_limits import LARGEST_FILE
from graph.saving.atomic_write import sweep, take_place, written_beside
from graph.saving.lock import NO_RIGHT, locked
from graph.store.file_address import is_address
from graph.store.too_large import TooLargeError


@dataclass(frozen=True)
class Saved:
    """The file on disk has this content hash now. Notes say what went wrong beside the save itself."""

    hash: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Conflict:
    """Somebody else changed the file; this is what it holds now, None if it is gone. Nothing was written."""

    content: bytes | None

    @property
    def hash(self) -> str:
        """The content hash with which the next save says that it knows this content."""
        return content_hash(self.content)


@dataclass(frozen=True)
class NotSaved:
    """The file is as it was; the reason is for a person to read."""

    reason: str


SaveResult = Saved | Conflict | NotSaved


@dataclass(frozen=True)
class Staged:
    """A content in a complete copy beside its file, and what that held (None: nothing) and how it was at that time."""

    target: Path
    copy: Path
    content: bytes
    before: bytes | None
    state: State | None

    def conflict(self) -> Conflict | None:
        """Return what the file holds now, if that is something else than when the copy was written."""
        if state_of(self.target) == self.state:
            return None
        found = content_of(self.target)
        return Conflict(found) if found != self.before else None


def save(path: Path, base_hash: str, content: bytes) -> SaveResult:
    """Write a content to a file that still has the content that the editor started from.

    The file has the old or the new content at any moment, also when the process is killed, the computer stops or the
    disk is full. Its rights and a symbolic link to it are kept; a hard link is not. Two who save at the same time wait
    for each other. A program that does not ask for the lock is noticed until just before the file is replaced.
    """
    try:
        target = real_path(path)
        with locked(target):
            return replace(target, base_hash, content)
    except (OSError, ValueError) as error:
        return NotSaved(reason_of(error))


def replace(target: Path, base_hash: str, content: bytes) -> Saved | Conflict:
    """Do what `save` does for somebody who holds the lock of the file; raise OSError instead of NotSaved."""
    with staged(target, base_hash, content) as found:
        if not isinstance(found, Staged):
            return found
        conflict = found.conflict()
        if conflict:
            return conflict
        take_place(found.copy, target)
    return Saved(content_hash(content))


@contextmanager
def staged(target: Path, base_hash: str, content: bytes) -> "Iterator[Staged | Saved | Conflict]":
    """Yield a content that is ready to take the place of a file, or why it need not or must not.

    Whoever calls this holds the lock of the file. Raises OSError if it cannot be written.
    """
    if len(content) > LARGEST_FILE:
        raise TooLargeError(LARGEST_FILE)
    sweep(target)
    state, found = state_of(target), content_of(target)
    if found == content:
        yield Saved(content_hash(content))
        return
    if content_hash(found) != base_hash:
        yield Conflict(found)
        return
    if found is not None and not os.access(target, os.W_OK):
        raise PermissionError("the file is write-protected")
    with written_beside(target, content) as copy:
        yield Staged(target, copy, content, found, state)


def real_path(path: Path) -> Path:
    """Return the path of the file itself behind symbolic links, whether it is there or not; a store has no links."""
    return path if is_address(path) else Path(os.path.realpath(path))


def why_read_only(path: Path) -> str:
    """Return why no table beside a file can be saved, "" where they can, or where only a try can say so.

    A save writes into the folder, whatever it saves. A file that alone is write-protected holds up its own save and not
    that of the others, and a store says nothing before a try.
    """
    folder = real_path(path).parent
    if is_address(path) or not folder.is_dir() or _may_write(folder):
        return ""
    return os.strerror(errno.EROFS) if _is_read_only(folder) else NO_RIGHT


def _may_write(folder: Path) -> bool:
    """Ask as who the process acts, which is not always who started it."""
    return os.access(folder, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids)


def _is_read_only(folder: Path) -> bool:
    """Return whether the whole file system is; where the system does not say so, it is not."""
    looks = getattr(os, "statvfs", None)
    return looks is not None and bool(looks(folder).f_flag & getattr(os, "ST_RDONLY", 0))
