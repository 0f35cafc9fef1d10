"""A save of tables in a store turns into an act in their journal, which whoever comes by carries out."""

import time
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex

from graph.content_hash import NO_FILE, content_hash
from graph.reading.size_limits import LARGEST_FILE
from graph.saving.store_history import add_line
from graph.store.hidden_names import kept_content, store_journal
from graph.store.object_store import StoredObject, get, put, remove
from graph.store.packed_content import unpacked_content
from graph.store.seen_objects import seen_objects
from graph.store.store_act import OPEN, ActStep, StoreAct, act_bytes, act_in
from graph.store.store_fault import ChangedError, StoreError
from graph.store.stored_content import LARGEST_NOTE

# Who makes an act carries it out. After so many seconds others do it, who think that its maker is gone.
LEASE = 5.0
PAUSE = 0.05
MOST_TRIES = 20
_ID_BYTES = 12

# What the steps of an act lead to and come from, by content hash: whoever makes an act has it at hand.
Contents = Mapping[str, bytes]
# The files that somebody else changed who knows nothing of the journal, and what they hold now.
Strangers = Mapping[Path, bytes | None]


class EndedError(Exception):
    """The act is not the one in the journal any more: somebody else has ended it."""


@dataclass(frozen=True)
class OpenAct:
    """An act in the journal of the tables beside a file; the ETag is that of the journal with this act in it."""

    home: Path
    act: StoreAct
    etag: str
    contents: Contents = field(default_factory=dict)

    def must_be_open(self) -> None:
        """Raise EndedError if somebody else has ended the act."""
        now = get(store_journal(self.home), LARGEST_NOTE)
        if now is None or now.state.etag != self.etag:
            raise EndedError


def at_rest(home: Path, end: float) -> str | None:
    """Return the ETag of the journal when no act is open, None while there is no journal.

    Waits until a moment of the monotonic clock for the act of somebody else, and completes one that was cut off. Raises
    OSError: TimeoutError after that moment, or what a store says that cannot be written.
    """
    while True:
        note = get(store_journal(home), LARGEST_NOTE)
        act = act_in(note.content) if note else None
        if note is None or act is None or not act.is_open:
            return note.state.etag if note else None
        if note.state.age >= LEASE:
            with suppress(EndedError):
                carry_out(OpenAct(home, act, note.state.etag))
        elif time.monotonic() > end:
            raise TimeoutError("somebody else is saving this file and does not finish")
        else:
            time.sleep(PAUSE)


def begin(home: Path, known: str | None, steps: Sequence[ActStep], contents: Contents) -> OpenAct | None:
    """Open an act: from here on it counts as done. None if somebody else was first; nothing has changed then.

    `known` is the ETag of the journal at rest. The contents that the steps lead to stand in the history already.
    """
    return _opened(home, known, StoreAct(token_hex(_ID_BYTES), tuple(steps)), contents)


def carry_out(opened: OpenAct) -> Strangers:
    """Bring the tables to what the act leads to and end it, or take all of it back where a stranger changed one.

    Raises EndedError if others have ended the act meanwhile, StoreError if the store fails; the act stays open then.
    """
    strangers = _step_all(opened)
    if strangers:
        take_back(opened)
        return strangers
    for step in opened.act.steps:
        if step.line:
            add_line(opened.home.parent / step.name, step.line.encode(errors="replace") + b"\n")
    _close(opened)
    return {}


def take_back(opened: OpenAct) -> None:
    """Give the tables what they held before the act, all but those that a stranger changed; raises as `carry_out`."""
    steps = tuple(ActStep(step.name, step.after, step.before) for step in opened.act.steps)
    back = _opened(opened.home, opened.etag, StoreAct(token_hex(_ID_BYTES), steps), opened.contents)
    if back is None:
        raise EndedError
    _step_all(back)
    _close(back)


def _opened(home: Path, known: str | None, act: StoreAct, contents: Contents) -> OpenAct | None:
    journal = store_journal(home)
    try:
        etag = put(journal, act_bytes(act), known, {OPEN: "yes"})
    except ChangedError:
        return None
    finally:
        seen_objects().forget(journal)
    return OpenAct(home, act, etag, contents)


def _close(opened: OpenAct) -> None:
    # That this fails does no harm: the act is done, and whoever comes next finds nothing left to do.
    with suppress(StoreError):
        put(store_journal(opened.home), act_bytes(opened.act.closed()), opened.etag)
    seen_objects().forget(store_journal(opened.home))


def _step_all(opened: OpenAct) -> Strangers:
    found = {opened.home.parent / step.name: _stepped(opened, step) for step in opened.act.steps}
    return {path: strange.content if strange else None for path, (is_strange, strange) in found.items() if is_strange}


def _stepped(opened: OpenAct, step: ActStep) -> tuple[bool, StoredObject | None]:
    """Bring one table to what it is to hold; return whether it holds something else than it may, and what."""
    path = opened.home.parent / step.name
    for _ in range(MOST_TRIES):
        found = get(path, LARGEST_FILE)
        now = content_hash(found.content if found else None)
        if now != step.before or step.before == step.after:
            return now != step.after, found
        # Somebody who was held up here for minutes must not write over what others saved since.
        opened.must_be_open()
        with suppress(ChangedError):
            _write(path, step, opened.contents, found)
            return False, None
    raise StoreError("somebody else writes the file again and again")


def _write(path: Path, step: ActStep, contents: Contents, found: StoredObject | None) -> None:
    try:
        if step.after == NO_FILE:
            remove(path)
        else:
            content = contents[step.after] if step.after in contents else _kept(path, step.after)
            put(path, content, found.state.etag if found else None)
    finally:
        seen_objects().forget(path)


def _kept(path: Path, hash: str) -> bytes:
    kept = get(kept_content(path, hash), LARGEST_FILE)
    try:
        content = unpacked_content(kept.content, LARGEST_FILE) if kept else None
    except (EOFError, zlib.error):
        content = None
    if content is None or content_hash(content) != hash:
        raise StoreError(f"a save was cut off, and what {path.name} was to hold is missing from the history")
    return content
