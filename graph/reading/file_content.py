"""The path of a file turns into its bytes, as far as a table may be long, or into the reason why they cannot be had."""

import os
import stat
from pathlib import Path

from graph.reading.size_limits import LARGEST_FILE
from graph.store.file_address import is_address
from graph.store.too_large import TooLargeError

# What tells one state from another (a time, or the ETag of an object), the size in bytes, and what else there is.
State = tuple[int | str, int, int]
# So much is read at a time of what a file has grown by since it was opened.
_PIECE = 1 << 20
NO_FILE_REASON = "there is no such file"
FOLDER_REASON = "this is a folder and not a file"


def content_of(path: Path, limit: int = LARGEST_FILE) -> bytes | None:
    """Return the bytes of a file, None if it is not there; raise OSError if they cannot be had, whatever the reason.

    Only what is a file is opened: a folder, a pipe or a device is refused, and so is a link that leads nowhere. Nothing
    above the limit is read, also of a file that grows meanwhile: TooLargeError. An object in a store is read as it was
    within the last second.
    """
    if is_address(path):
        # Loaded by those who have their tables in a store.
        from graph.store.stored_content import stored_content

        return stored_content(path, limit)
    try:
        _must_be_readable(path.stat(), limit)
        with open(path, "rb", opener=_open_without_waiting) as file:
            found = os.fstat(file.fileno())
            _must_be_readable(found, limit)
            pieces = [file.read(found.st_size)]
            while more := file.read(min(_PIECE, limit + 1 - sum(map(len, pieces)))):
                pieces.append(more)
    except FileNotFoundError:
        if os.path.islink(path):
            raise OSError("this is a link to a file that is not there") from None
        return None
    except ValueError as error:
        raise OSError(str(error)) from None
    content = b"".join(pieces)
    if len(content) > limit:
        raise TooLargeError(limit)
    return content


def files_under(path: Path, endings: tuple[str, ...]) -> list[Path]:
    """Return a file itself, or the files in a folder and those in it that have one of the endings; none is hidden.

    Raises OSError if there is neither.
    """
    if not path.is_dir():
        if state_of(path) is None:
            raise FileNotFoundError(2, NO_FILE_REASON)
        return [path]
    found = (file for file in path.rglob("*") if file.suffix.lower() in endings and not file.is_dir())
    return sorted(file for file in found if not any(part.startswith(".") for part in file.relative_to(path).parts))


def state_of(path: Path) -> State | None:
    """Return what tells one state of a file from another without reading it; None if it is not there.

    Raises OSError where the file system, or the store, does not answer.
    """
    if is_address(path):
        from graph.store.stored_content import stored_state

        return stored_state(path)
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise OSError(str(error)) from None
    # Rights that are taken away change neither: as long as a file may not be read it is as another one.
    return found.st_mtime_ns, found.st_size, found.st_ino if os.access(path, os.R_OK) else 0


def is_there(path: Path) -> bool:
    """Return whether the file system says that there is something under this path."""
    try:
        return state_of(path) is not None
    except OSError:
        return False


def can_be_read(path: Path) -> bool:
    """Return whether a file is there and its bytes can be had now."""
    try:
        return content_of(path) is not None
    except OSError:
        return False


def reason_of(error: Exception) -> str:
    """Return what went wrong in the words of the operating system.

    >>> reason_of(OSError(28, "No space left on device"))
    'No space left on device'
    """
    return getattr(error, "strerror", None) or str(error)


def told_of(error: Exception) -> str:
    """Return what went wrong, with the way out where the error names one.

    >>> told_of(OSError(28, "No space left on device"))
    'No space left on device'
    """
    help = str(getattr(error, "help", "")).rstrip(".")
    return f"{reason_of(error)}. {help}" if help else reason_of(error)


def _must_be_readable(found: os.stat_result, limit: int) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise OSError(FOLDER_REASON)
    if not stat.S_ISREG(found.st_mode):
        raise OSError("this is not a file")
    if found.st_size > limit:
        raise TooLargeError(limit)


def _open_without_waiting(path: str, flags: int) -> int:
    """Open a file; one that became a pipe since it was looked at must not wait for somebody who writes into it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
