"""The path of a file turns into the way in which it is saved and its history kept: on a disk, or in an object store."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from graph.saving.disk_storage import DiskStorage
from graph.saving.history import Act
from graph.saving.replace_file import NotSaved, Saved
from graph.saving.replace_files import FileChange
from graph.saving.saved_act import AllSaved, Author, NoneSaved
from graph.saving.store_storage import StoreStorage
from graph.store.file_address import is_address


class Storage(Protocol):
    """What can be done with the files of a dataset; nothing raises, what cannot be done is said in the result."""

    def save(self, home: Path, changes: Sequence[FileChange], author: Author, act: Act) -> AllSaved | NoneSaved:
        """Save several files as one act, all or none; `home` is the relations file to which they belong."""
        ...

    def keep_now(self, path: Path) -> Saved | NotSaved:
        """Keep what a file holds now, if its history does not end with it."""
        ...

    def forget(self, path: Path, count: int) -> int | NotSaved:
        """Forget all but the newest versions, so many of them; return how many contents were deleted."""
        ...

    def settle(self, home: Path, patience: float) -> None:
        """Wait so many seconds for a save that is going on; take back or complete one that was cut off."""
        ...


def storage_of(path: Path) -> Storage:
    """Return how a file is saved."""
    return StoreStorage() if is_address(path) else DiskStorage()
