"""The path of a file turns into the right to save it, which one process and one thread at a time has."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from graph.saving.atomic_write import hidden

PATIENCE = 10.0
PAUSE = 0.01

if sys.platform == "win32":
    import msvcrt

    def _try(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _release(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _release(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


@contextmanager
def locked(path: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of a file; raise TimeoutError after so many seconds, OSError if its folder cannot be written to.

    The lock is a small file beside it that stays. The operating system frees the lock when its holder ends, however
    it ends. Programs that do not ask for it, such as a spreadsheet, are not held back.
    """
    handle = _opened(hidden(path, "lock"))
    try:
        _wait(handle, patience)
        yield
    finally:
        # Closing frees the lock too; that this fails says nothing about what was done under the lock.
        with suppress(OSError):
            _release(handle)
        with suppress(OSError):
            os.close(handle)


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError:
        # Somebody else made it; locking it does not need the right to write.
        return os.open(path, os.O_RDONLY)


def _wait(handle: int, patience: float) -> None:
    end = time.monotonic() + patience
    while True:
        try:
            return _try(handle)
        except (BlockingIOError, PermissionError):
            if time.monotonic() > end:
                raise TimeoutError("somebody else is saving this file and does not finish") from None
        time.sleep(PAUSE)
