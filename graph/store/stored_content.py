"""The path of a table in a store turns into what it holds, with a save that is going on taken as done."""

import zlib
from pathlib import Path

from graph.content_hash import NO_FILE, content_hash
from graph.store.hidden_names import is_hidden, kept_content, store_journal
from graph.store.object_store import beside
from graph.store.packed_content import unpacked_content
from graph.store.seen_objects import seen_objects
from graph.store.store_act import OPEN, ActStep, StoreAct, act_in

# More than this is no note of a save.
LARGEST_NOTE = 5_000_000


def stored_content(path: Path, limit: int) -> bytes | None:
    """Return the bytes of an object as they were within the last second, None if it is not there.

    Of a table that is part of an open save it is what the save leads to, so that nobody ever sees half of one. Raises
    OSError.
    """
    found = seen_objects().object(path, limit)
    raw = None if found is None else found.content
    if is_hidden(path):
        return raw
    step = next((step for step in open_act(path).steps if step.name == path.name), None)
    return raw if step is None or content_hash(raw) != step.before else content_after(path, step, raw, limit)


def open_act(path: Path) -> StoreAct:
    """Return the save of tables in the folder of an object that is going on; one without steps where there is none."""
    note = seen_objects().object(store_journal(path), LARGEST_NOTE)
    act = act_in(note.content) if note else None
    return act if act and act.is_open else StoreAct("")


def content_after(path: Path, step: ActStep, before: bytes | None, limit: int) -> bytes | None:
    """Return what a table holds when a step of a save is done; where that cannot be found, what it held before."""
    if step.after == NO_FILE:
        return None
    kept = seen_objects().object(kept_content(path, step.after), limit)
    try:
        content = unpacked_content(kept.content, limit) if kept else before
    except (OSError, EOFError, zlib.error):
        return before
    return content if content_hash(content) == step.after else before


def stored_state(path: Path) -> tuple[str, int, int] | None:
    """Return the ETag, the size in bytes and the second of writing of an object now, None if it is not there.

    A note of a save is there only while that is open. Raises OSError.
    """
    found = seen_objects().state(path)
    if found is None or (path == store_journal(path) and OPEN not in found.notes):
        return None
    return found.etag, found.size, int(found.written.timestamp())


def names_beside(path: Path) -> list[Path]:
    """Return the objects in the folder of one, of very many the first. Raises OSError."""
    return [other for other, _ in beside(path)]
