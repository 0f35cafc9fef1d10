"""An advisory lock for one data file, held by one thread of one process at a time."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from graph.saving.atomic_write import hidden

PATIENCE = 10.0
PAUSE = 0.01
NO_RIGHT = "nothing may be written into its folder"


@contextmanager
def locked(path: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of a file; raise TimeoutError after so many seconds, OSError if its folder cannot be written to.

    The lock is a small file beside it that stays. The operating system frees the lock when its holder ends, however
    it ends. Programs that do not ask for it, such as a spreadsheet, are not held back.
    """
    # Loaded by those who save: most commands only read.
    from filelock import unlock_descriptor

    handle = _opened(hidden(path, "lock"))
    try:
        _wait(handle, patience)
        yield
    finally:
        # Closing frees the lock too; that this fails says nothing about what was done under the lock.
        with suppress(OSError):
            unlock_descriptor(handle)
        with suppress(OSError):
            os.close(handle)


def _opened(path: Path) -> int:
    """Return an open lock file; `filelock.FileLock` opens its own, but none that only somebody else may write."""
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError as refused:
        # Somebody else made it; locking it does not need the right to write.
        try:
            return os.open(path, os.O_RDONLY)
        except FileNotFoundError:
            raise PermissionError(refused.errno, NO_RIGHT) from None


def _wait(handle: int, patience: float) -> None:
    from filelock import lock_descriptor

    end = time.monotonic() + patience
    while not lock_descriptor(handle, blocking=False):
        if time.monotonic() > end:
            raise TimeoutError("somebody else is saving this file and does not finish")
        time.sleep(PAUSE)
