"""The bytes of an edited file turn into the file on disk, or into what stands in the way; never into half a file."""

import os
from dataclasses import dataclass
from pathlib import Path

from graph.content_hash import content_hash
from graph.reading.decoding import LARGEST_FILE
from graph.reading.file_content import TooLargeError, content_of, reason_of, state_of
from graph.saving.atomic_write import sweep, take_place, written_beside
from graph.saving.lock import locked


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
    if len(content) > LARGEST_FILE:
        raise TooLargeError(LARGEST_FILE)
    sweep(target)
    state, found = state_of(target), content_of(target)
    if found == content:
        return Saved(content_hash(content))
    if content_hash(found) != base_hash:
        return Conflict(found)
    if found is not None and not os.access(target, os.W_OK):
        raise PermissionError("the file is write-protected")
    with written_beside(target, content) as copy:
        if state_of(target) != state and content_of(target) != found:
            return Conflict(content_of(target))
        take_place(copy, target)
    return Saved(content_hash(content))


def real_path(path: Path) -> Path:
    """Return the path of the file itself behind symbolic links, whether it is there or not."""
    return Path(os.path.realpath(path))
