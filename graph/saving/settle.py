"""A save of several files that was cut off turns into the files as they were before it, or in a store after it."""

from pathlib import Path

from graph.saving.storage import storage_of


def settle(path: Path, patience: float) -> None:
    """Wait for a save of a relations file and those beside it that is going on, or settle one that was cut off.

    Nothing is done where that cannot be, or takes longer than so many seconds; the next call tries again.
    """
    storage_of(path).settle(path, patience)
