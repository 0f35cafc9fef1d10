"""The versions of a table in a store turn into objects beside it: a packed content each, and a log with a line each."""

import random
import time
from contextlib import suppress
from pathlib import Path

from graph.content_hash import content_hash
from graph.reading.size_limits import LARGEST_FILE
from graph.saving.history import history_in, version_line
from graph.saving.saved_act import found_version
from graph.store.hidden_names import kept_content, log_of
from graph.store.object_store import StoredObject, beside, get, put, put_always, remove
from graph.store.packed_content import packed_content
from graph.store.seen_objects import seen_objects
from graph.store.store_fault import ChangedError, StoreError

MOST_TRIES = 30
_SHORTEST, _LONGEST = 0.01, 0.1
# Seconds: the content of a save that is just being prepared is in no log yet, and stays.
YOUNG = 600.0


def log_object(path: Path) -> StoredObject | None:
    """Return the log of a table as it is now, None if it has none. Raises StoreError."""
    return get(log_of(path), LARGEST_FILE)


def keep_content(path: Path, content: bytes) -> None:
    """Write a content under the name that says what it is; no line leads to it yet. Raises StoreError."""
    put_always(kept_content(path, content_hash(content)), packed_content(content))


def keep_found(path: Path, found: StoredObject, log: StoredObject | None) -> bool:
    """Add what a table holds to the log that was read before it, if that does not end with it.

    False if the log has changed since. Raises StoreError.
    """
    versions = history_in(log.content if log else None).versions
    if versions and versions[-1].hash == content_hash(found.content):
        return True
    version = found_version(path, versions, found.content, found.state.written)
    keep_content(path, found.content)
    try:
        _put_log(path, _with_line(log, version_line(version)), log)
    except ChangedError:
        return False
    return True


def add_line(path: Path, line: bytes) -> None:
    """Add a line to the log of a table, unless it is there. Raises StoreError."""
    for _ in range(MOST_TRIES):
        log = log_object(path)
        if log and line in log.content.splitlines(keepends=True):
            return
        with suppress(ChangedError):
            _put_log(path, _with_line(log, line), log)
            return
        time.sleep(random.uniform(_SHORTEST, _LONGEST))
    raise StoreError("the history is written again and again by somebody else")


def prune_stored(path: Path, count: int) -> int:
    """Forget all but the newest versions, so many of them, and return how many contents were deleted.

    Raises StoreError, ChangedError where somebody saves at this moment.
    """
    log = log_object(path)
    if log is None:
        return 0
    versions = history_in(log.content).versions[-count:] if count else ()
    _put_log(path, b"".join(map(version_line, versions)), log)
    needed = {kept_content(path, version.hash) for version in versions}
    kept = [(other, state) for other, state in beside(log_of(path)) if other.suffix == ".gz"]
    forgotten = [other for other, state in kept if other not in needed and state.age >= YOUNG]
    for other in forgotten:
        remove(other)
    return len(forgotten)


def _with_line(log: StoredObject | None, line: bytes) -> bytes:
    before = log.content if log else b""
    return before + (b"" if not before or before.endswith(b"\n") else b"\n") + line


def _put_log(path: Path, content: bytes, log: StoredObject | None) -> None:
    try:
        put(log_of(path), content, log.state.etag if log else None)
    finally:
        seen_objects().forget(log_of(path))
