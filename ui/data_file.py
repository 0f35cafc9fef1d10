"""The file that the app serves turns into the latest reading of it, shared by everybody who looks."""

import os
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from threading import Lock, Thread
from time import monotonic

import streamlit as st

from graph.dataset import Reading, fingerprint, refresh
from graph.reading.file_content import can_be_read
from graph.saving.past_dataset import keep_reading

PROJECT = Path(__file__).parent.parent
# Seconds that somebody waits for another's look at the file, before the reading of an earlier look has to do.
PATIENCE = 0.5


def data_path() -> Path:
    """Return the relations file: NEUROMAP_DATA, or the project's own."""
    return Path(os.environ.get("NEUROMAP_DATA") or PROJECT / "data" / "relations.csv")


def stamp(path: Path) -> str:
    """Return a short text that differs after every save of the file or of the concepts beside it."""
    return sha256(repr(fingerprint(path)).encode()).hexdigest()[:16]


@dataclass
class Shelf:
    """The newest reading of one file and the stamp under which it was read; sees a change at the next look.

    A file that cannot be read is tried again at each look, because the reason may be gone without a change of the file.
    A disk that answers slowly holds up one of those who look; the others get the reading before that.
    Each content that is served is kept in the history of the file, where its folder can be written to.
    """

    path: Path
    stamp: str = ""
    reading: Reading | None = None
    lock: Lock = field(default_factory=Lock)
    begun: float = 0.0

    def latest(self) -> tuple[str, Reading]:
        """Return the stamp of the file now and its reading, with the last good map where the file is broken."""
        before = self.reading
        patience = -1 if before is None else max(0.0, self.begun + PATIENCE - monotonic())
        if not self.lock.acquire(timeout=patience) and before is not None:
            return served_stamp(self.stamp, before), before
        try:
            self.begun = monotonic()
            return self._look()
        finally:
            self.lock.release()

    def _look(self) -> tuple[str, Reading]:
        now, known = stamp(self.path), self.reading
        if known is None or now != self.stamp or any(map(can_be_read, known.unread)):
            known = refresh(known, self.path)
            self.reading, self.stamp = known, now
            # So that a link that is made with this version can say later what changed since.
            Thread(target=keep_reading, args=(self.path,), daemon=True).start()
        return served_stamp(now, known), known


def served_stamp(stamp: str, reading: Reading) -> str:
    """Return the stamp that pages compare: another one where a file could not be read, until it can be."""
    return sha256(f"{stamp} {reading.unread}".encode()).hexdigest()[:16] if reading.unread else stamp


@st.cache_resource(show_spinner=False)
def shelf(path: Path) -> Shelf:
    """Return the one shelf of a file."""
    return Shelf(path)


def stamp_now() -> str:
    """Return the stamp of the served file, which an open page compares with its own."""
    return shelf(data_path()).latest()[0]
