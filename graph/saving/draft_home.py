"""A data file turns into where the drafts about it are stored: here on the disk of this machine."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from graph.saving import draft_store
from graph.saving.draft_store import StoredFile


@dataclass(frozen=True)
class PutResult:
    """What became of a draft that was to be stored.

    `refused` says why it was not. `is_overtaken`: somebody else has stored another one under its name, which stays.
    `is_only_here`: it is on this machine alone, where others ought to find it too.
    """

    refused: str = ""
    is_overtaken: bool = False
    is_only_here: bool = False


class DraftHome(Protocol):
    """Where drafts are stored, each under a file name that `draft_store.entry_file` makes."""

    def entries(self, key: str) -> list[StoredFile]:
        """Return what is stored for a browser, the newest first."""

    def put(self, file: Path, content: bytes, before: str) -> PutResult:
        """Store a draft in the place of the one with the hash `before`, "" for none."""

    def get(self, file: Path) -> bytes:
        """Return a stored draft; nothing, which is none, where it cannot be read."""

    def remove(self, file: Path, before: str | None = None) -> None:
        """Forget a stored draft; with `before` only the one that has this hash."""


class DiskHome:
    """The drafts on the disk of this machine. Its pages know of each other, so that none is overtaken."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def entries(self, key: str) -> list[StoredFile]:
        """Do what `DraftHome` says."""
        return draft_store.entries(self._path, key)

    def put(self, file: Path, content: bytes, before: str) -> PutResult:
        """Do what `DraftHome` says."""
        return PutResult(draft_store.put(file, content))

    def get(self, file: Path) -> bytes:
        """Do what `DraftHome` says."""
        return draft_store.get(file)

    def remove(self, file: Path, before: str | None = None) -> None:
        """Do what `DraftHome` says."""
        draft_store.remove(file)
