"""The file that the app serves turns into the latest reading of it, shared by everybody who looks."""

import os
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from threading import Lock, Thread

import streamlit as st

from graph.saving.kept_reading import keep_reading
from graph.store import Reading, fingerprint, refresh

PROJECT = Path(__file__).parent.parent


def data_path() -> Path:
    """Return the relations file: NEUROMAP_DATA, or the project's own."""
    return Path(os.environ.get("NEUROMAP_DATA") or PROJECT / "data" / "relations.csv")


def stamp(path: Path) -> str:
    """Return a short text that differs after every save of the file or of the concepts beside it."""
    return sha256(repr(fingerprint(path)).encode()).hexdigest()[:16]


@dataclass
class Shelf:
    """The newest reading of one file and the stamp under which it was read; sees a change at the next look.

    Each content that is served is kept in the history of the file, where its folder can be written to.
    """

    path: Path
    stamp: str = ""
    reading: Reading | None = None
    lock: Lock = field(default_factory=Lock)

    def latest(self) -> tuple[str, Reading]:
        """Return the stamp of the file now and its reading, with the last good map where the file is broken."""
        with self.lock:
            now = stamp(self.path)
            if self.reading is None or now != self.stamp:
                self.reading, self.stamp = refresh(self.reading, self.path), now
                # So that a link that is made with this version can say later what changed since.
                Thread(target=keep_reading, args=(self.path,), daemon=True).start()
            return self.stamp, self.reading


@st.cache_resource(show_spinner=False)
def shelf(path: Path) -> Shelf:
    """Return the one shelf of a file."""
    return Shelf(path)
