"""What a store said of its objects turns into what need not be asked again within a second, or not be read again."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import TypeVar

from graph.store.object_store import ObjectState, StoredObject, get, head
from graph.store.store_fault import SilentError

Answer = TypeVar("Answer")

# Seconds for which an answer holds: nobody sees a change later than that, however many look.
FRESH = 1.0
# A store that did not answer is not asked again for so long: who reads six tables would wait six times.
SILENCE = 5.0
# Larger objects, and more than so many, are read again rather than remembered.
LARGEST_REMEMBERED, MOST_REMEMBERED = 20_000_000, 40


@dataclass
class SeenObjects:
    """The answers of the last second by path, each with when it was asked for, and the objects that were read last."""

    told: dict[Path, tuple[float, str | None]] = field(default_factory=dict)
    objects: dict[Path, StoredObject] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)
    clock: Callable[[], float] = monotonic
    silent: float = -SILENCE

    def state(self, path: Path) -> ObjectState | None:
        """Return the state of an object now."""
        asked = self.clock()
        found = self._answer(lambda: head(path))
        if found:
            self.note(path, asked, found.etag)
        else:
            # So a store also answers where the whole bucket is missing: who reads the object hears which it is.
            self.forget(path)
        return found

    def object(self, path: Path, limit: int) -> StoredObject | None:
        """Return an object as it was within the last second; it is only read where its ETag is a new one."""
        with self.lock:
            asked_before, etag = self.told.get(path, (-FRESH, None))
            known = self.objects.get(path)
        asked = self.clock()
        if asked - asked_before < FRESH and (etag is None or (known and known.state.etag == etag)):
            return known if etag else None
        found = self._answer(lambda: get(path, limit, known))
        self.note(path, asked, found.state.etag if found else None, found)
        return found

    def note(self, path: Path, asked: float, etag: str | None, found: StoredObject | None = None) -> None:
        """Remember an answer, unless a question that was asked later has an answer already."""
        with self.lock:
            if self.told.get(path, (-FRESH, None))[0] > asked:
                return
            self._make_room(path)
            self.told[path] = (asked, etag)
            if found and len(found.content) <= LARGEST_REMEMBERED:
                self.objects[path] = found

    def forget(self, path: Path) -> None:
        """Ask anew for an object the next time: it was written just now."""
        with self.lock:
            self.told.pop(path, None)

    def _answer(self, ask: Callable[[], Answer]) -> Answer:
        if self.clock() - self.silent < SILENCE:
            raise SilentError
        try:
            return ask()
        except SilentError:
            self.silent = self.clock()
            raise

    def _make_room(self, path: Path) -> None:
        if path not in self.told and len(self.told) >= MOST_REMEMBERED:
            oldest = min(self.told, key=lambda other: self.told[other][0])
            self.told.pop(oldest)
            self.objects.pop(oldest, None)


@cache
def seen_objects() -> SeenObjects:
    """Return what this process has seen."""
    return SeenObjects()
