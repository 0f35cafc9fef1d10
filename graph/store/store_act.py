"""A save of several objects turns into a note of what each holds before and after it, and back."""

import json
import re
from dataclasses import dataclass, replace
from typing import Any

from graph.store.hidden_names import HIDDEN

FORMAT = "neuromap-act-1"
# Beside the note, so that who only looks whether one is open need not read it.
OPEN = "neuromap-open"
_HASH = re.compile(r"([0-9a-f]{64})?")


@dataclass(frozen=True)
class ActStep:
    """One table of a save: its name, the content hashes before and after ("" for no file), its line of the history."""

    name: str
    before: str
    after: str
    line: str = ""


@dataclass(frozen=True)
class StoreAct:
    """A save of one or more tables; while it is open, who reads gets what it leads to, and who saves ends it first."""

    id: str
    steps: tuple[ActStep, ...] = ()
    is_open: bool = True

    def closed(self) -> "StoreAct":
        """Return the act when all of it is done."""
        return replace(self, steps=(), is_open=False)


def act_bytes(act: StoreAct) -> bytes:
    """Return the note of an act."""
    steps = [[step.name, step.before, step.after, step.line] for step in act.steps]
    return json.dumps({"format": FORMAT, "id": act.id, "open": act.is_open, "steps": steps}).encode()


def act_in(content: bytes | None) -> StoreAct | None:
    """Return the act of a note; None if there is none, or if it is something else.

    >>> act_in(act_bytes(StoreAct("1"))), act_in(b"[]")
    (StoreAct(id='1', steps=(), is_open=True), None)
    """
    try:
        found = json.loads(content or b"null")
        if found["format"] != FORMAT:
            return None
        return StoreAct(str(found["id"]), tuple(_step(*step) for step in found["steps"]), found["open"] is True)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _step(name: Any, before: Any, after: Any, line: Any) -> ActStep:
    step = ActStep(name, before, after, line)
    if not all(isinstance(text, str) for text in (name, before, after, line)):
        raise TypeError("a step is made of texts")
    if "/" in name or not name or name.startswith(HIDDEN) or not (_HASH.fullmatch(before) and _HASH.fullmatch(after)):
        raise ValueError("this is no table and its hashes")
    return step
