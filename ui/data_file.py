"""The file that the app serves turns into the latest dataset of it, shared by everybody who looks."""

import os
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from threading import Lock, Thread
from time import monotonic, sleep

import streamlit as st

from graph.dataset import Dataset, refresh
from graph.dataset_files import file_states
from graph.last_good_tables import LastGoodTables
from graph.reading.file_content import State, can_be_read, state_of
from graph.reading.progress import share, watched
from graph.saving.past_dataset import keep_dataset
from graph.saving.settle import settle
from graph.store.file_address import file_path, is_address
from ui.paper_files import paper_files_state, paper_records
from ui.undisturbed import undisturbed
from web.parts.parts import is_large, part_of
from web.served.letting_go import let_go

PROJECT = Path(__file__).parent.parent
# Seconds that somebody waits for another's look at the file, before the dataset of an earlier look has to do.
PATIENCE = 0.5
# A file of so many bytes takes long enough to read that nobody is to wait for it without being told.
LARGE = 5_000_000
# Seconds between two looks at a store: each costs a request for each file, however many pages ask.
PACE_OF_STORE = 1.0
_MOMENT = 0.02
# Of the work before a large file opens this part is done when it is loaded, and when its relations are listed.
LOADED, LISTED = 0.7, 0.9
# A program that writes all the time must not be read for ever.
MOST_READ = 3


def data_path() -> Path:
    """Return the relations file: NEUROMAP_DATA, a path or an address in a store, or the project's own."""
    named = os.environ.get("NEUROMAP_DATA")
    return file_path(named) if named else PROJECT / "data" / "relations.csv"


def files_version(path: Path) -> str:
    """Return a short text that differs after every save of one of its files, or of those about papers.

    It is the same on each machine that has a copy with the same times: the number of a file on its disk is left out.
    """
    states = [state[:2] if isinstance(state, tuple) else state for state in _states(path)]
    return sha256(repr(states).encode()).hexdigest()[:16]


def saved_at(path: Path) -> float:
    """Return when one of the files was saved last, in seconds since 1970, 0 where none is there."""
    return max((_written(state) for state in _states(path) if isinstance(state, tuple)), default=0.0)


def _written(state: State) -> float:
    """Return when a file was written: a disk tells it first and in nanoseconds, a store last and in seconds."""
    first, _, last = state
    return float(last) if isinstance(first, str) else first / 1e9


def _states(path: Path) -> tuple[State | str | None, ...]:
    return (*file_states(path), *paper_files_state())


@dataclass
class DataFileCache:
    """The newest dataset of one file and the version under which it was read; sees a change at the next look.

    A file that cannot be read is tried again at each look, because the reason may be gone without a change of the file.
    A disk that answers slowly holds up one of those who look; the others get the dataset before that. A store is asked
    once a second and holds up nobody.
    Each content that is served is kept in the history of the file, where its folder can be written to.
    """

    path: Path
    files_version: str = ""
    states: tuple[State | str | None, ...] = ()
    saved_at: float = 0.0
    dataset: Dataset | None = None
    lock: Lock = field(default_factory=Lock)
    begun: float = 0.0
    part: float = 0.0
    is_large: bool = False
    tables: LastGoodTables = field(init=False)

    def __post_init__(self) -> None:
        self.tables = LastGoodTables(self.path)

    def part_read(self) -> float | None:
        """Return how much of a large file, or one in a store, is read so far; None where there is something to show.

        It is read in a thread of its own.
        """
        if self.dataset is not None or not _is_large(self.path):
            return None
        if not self.lock.locked():
            Thread(target=self.latest, daemon=True).start()
        return self.part

    def part_read_soon(self) -> float | None:
        """Return how much is read so far, as `part_read` does; what is small in a store is there in a moment."""
        end = monotonic() + PATIENCE
        while (part := self.part_read()) is not None and is_address(self.path) and monotonic() < end:
            sleep(_MOMENT)
        return part

    def latest(self) -> tuple[str, Dataset]:
        """Return the version of the file now and its dataset, with the last good map where the file is broken."""
        before = self.dataset
        # What the disk says of the file now may take long to come: the size is that of the last look.
        if before is not None and is_address(self.path):
            return self._soon(before) if monotonic() >= self.begun + PACE_OF_STORE else self._known(before)
        if before is not None and self.is_large:
            return self._soon(before)
        patience = -1 if before is None else max(0.0, self.begun + PATIENCE - monotonic())
        if not self.lock.acquire(timeout=patience) and before is not None:
            return self._known(before)
        try:
            self.begun = monotonic()
            return self._look()
        finally:
            self.lock.release()

    def _soon(self, before: Dataset) -> tuple[str, Dataset]:
        """Look in a thread of its own, and return what is there by then: a new content that is large comes later."""
        looking = Thread(target=self._look_if_nobody_does, daemon=True)
        looking.start()
        looking.join(PATIENCE)
        return self._known(self.dataset or before)

    def _known(self, dataset: Dataset) -> tuple[str, Dataset]:
        return version_for_pages(self.files_version, dataset), dataset

    def _look_if_nobody_does(self) -> None:
        if self.lock.acquire(blocking=False):
            try:
                self.begun = monotonic()
                self._look()
            finally:
                self.lock.release()

    def _tell(self, part: float) -> None:
        # What is made on the way, and what is read once more, begins at nothing: that is not told.
        self.part = max(self.part, part)

    def _look(self) -> tuple[str, Dataset]:
        states, now, known = _states(self.path), self.files_version, self.dataset
        if known is None or states != self.states or any(map(can_be_read, known.unread)):
            with watched(self._tell), undisturbed(_is_large(self.path)):
                now, known = _opened(known, self.tables)
            self.dataset, self.files_version, self.is_large = known, now, _is_large(self.path)
            self.states, self.saved_at = states, saved_at(self.path)
            # So that a link that is made with this version can say later what changed since.
            Thread(target=keep_dataset, args=(self.path,), daemon=True).start()
        return self._known(known)


def _is_large(path: Path) -> bool:
    if is_address(path):
        return True
    try:
        state = state_of(path)
    except OSError:
        return False
    return state is not None and state[1] >= LARGE


def _opened(known: Dataset | None, tables: LastGoodTables) -> tuple[str, Dataset]:
    """Return the dataset and its version; what opens is there before anybody is told that the file is read."""
    with share(0.0, LOADED):
        now, found = _read_at_rest(known, tables)
    with share(LOADED, LISTED):
        large = is_large(found)
    if large:
        with share(LISTED, 1.0):
            part_of(found, {})
    return now, found


def _read_at_rest(known: Dataset | None, tables: LastGoodTables) -> tuple[str, Dataset]:
    """Return the dataset and its version; what is saved meanwhile is read again, lest half of it is seen."""
    for _ in range(MOST_READ - 1):
        now, found = _read_now(known, tables)
        if files_version(tables.relations) == now:
            return now, found
        # What is read in its place has no room beside it where the file is large.
        if found.graph is not None:
            let_go(found.graph)
        del found
    return _read_now(known, tables)


def _read_now(known: Dataset | None, tables: LastGoodTables) -> tuple[str, Dataset]:
    path = tables.relations
    settle(path, PATIENCE)
    return files_version(path), refresh(known, path, paper_records(), tables.read)


def version_for_pages(files_version: str, dataset: Dataset) -> str:
    """Return the version that pages compare: another one where a file could not be read, until it can be."""
    return sha256(f"{files_version} {dataset.unread}".encode()).hexdigest()[:16] if dataset.unread else files_version


@st.cache_resource(show_spinner=False)
def data_file_cache(path: Path) -> DataFileCache:
    """Return the one cache of a file."""
    return DataFileCache(path)


def served_version() -> str:
    """Return the version of the served file, which an open page compares with its own."""
    return data_file_cache(data_path()).latest()[0]
