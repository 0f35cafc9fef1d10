"""The bytes of a file turn into a complete copy beside it, which then takes its place in one step."""

import os
import shutil
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from secrets import token_hex

from graph.store.hidden_names import HIDDEN

_NAME_DIGITS = 12
_ATTEMPTS = 20 if sys.platform == "win32" else 1
_PAUSE = 0.05


def hidden(path: Path, kind: str) -> Path:
    """Return the path beside a file for something that belongs to it; short, however long the name of the file is."""
    return path.with_name(f"{HIDDEN}{sha256(os.fsencode(path.name)).hexdigest()[:_NAME_DIGITS]}.{kind}")


@contextmanager
def written_beside(path: Path, content: bytes) -> Iterator[Path]:
    """Yield the path of a copy beside a file, complete on the disk, with the rights that the file has now.

    Raises OSError if it cannot be written whole. A copy that did not take the place of the file is gone at the end.
    """
    copy = hidden(path, f"{token_hex(8)}.part")
    try:
        _write(copy, content, 0o600 if path.exists() else 0o666)
        if path.exists():
            _give_rights(path, copy)
        yield copy
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)


def take_place(copy: Path, path: Path) -> None:
    """Let a copy take the place of the file, in one step; raise OSError if the old one stays."""
    for attempt in range(_ATTEMPTS):
        try:
            os.replace(copy, path)
            break
        except PermissionError:
            # On Windows a program that only looks at the file holds it for a moment.
            if attempt == _ATTEMPTS - 1:
                raise
            time.sleep(_PAUSE)
    _flush_folder(path.parent)


def sweep(path: Path) -> None:
    """Remove the copies of a file that a killed save left beside it; only whoever holds its lock may do so."""
    sweep_folder(path.parent, hidden(path, "").name)


def sweep_folder(folder: Path, start: str = HIDDEN) -> None:
    """Remove the copies in a folder whose names start like this."""
    with suppress(OSError):
        for left in folder.iterdir():
            if left.name.startswith(start) and left.suffix == ".part":
                with suppress(OSError):
                    left.unlink()


def _write(path: Path, content: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, mode)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def _give_rights(path: Path, copy: Path) -> None:
    wanted = path.stat()
    if hasattr(os, "chown"):
        # Only an administrator may give files away; to the group of a shared folder everybody in it may.
        with suppress(OSError):
            os.chown(copy, wanted.st_uid, wanted.st_gid)
    with suppress(OSError):
        shutil.copystat(path, copy)
    os.utime(copy)
    if stat.S_IMODE(copy.stat().st_mode) != stat.S_IMODE(wanted.st_mode):
        raise PermissionError("the rights of the file cannot be kept")


def _flush_folder(folder: Path) -> None:
    """Make the new name lasting. Where folders cannot be flushed, as on Windows, the system does it in its time."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
