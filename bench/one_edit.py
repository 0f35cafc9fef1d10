"""The path of a large file turns into the processor seconds that each step of editing one cell of it takes, as JSON."""

import gc
import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from graph.comparing.difference import difference
from graph.editing.draft import Draft, begun
from graph.edits import ChangeCell
from graph.reading.table import Table
from graph.rows_once import rows_once
from graph.saving.save_drafts import Done, save_drafts
from graph.saving.versions import Author

Found = TypeVar("Found")
WRITTEN, COMPARED = "the draft is written", "what differs is found"
SAVED, JOINED = "it is saved", "it is saved beside what another saved"
_EFFECT = 2


def seconds_of(path: Path) -> dict[str, float]:
    """Return the seconds of each step; what a page has read already is not read again. The file is edited."""
    taken: dict[str, float] = {}

    def timed(step: str, act: Callable[[], Found]) -> Found:
        begin = time.process_time()
        result = act()
        taken[step] = time.process_time() - begin
        return result

    content = path.read_bytes()
    line = content.count(b"\n") // 2
    first = begun(path, content, ())
    draft = timed(WRITTEN, lambda: first.edited([ChangeCell(line, _EFFECT, "changes")]))
    others = first.edited([ChangeCell(line + 1, _EFFECT, "alters")])
    before, after = (_read(path, one.content) for one in (first, draft))
    timed(COMPARED, lambda: difference(before, after))
    _read(path, others.content)
    timed(SAVED, lambda: _save(path, draft))
    timed(JOINED, lambda: _save(path, others))
    return taken


def _save(path: Path, draft: Draft) -> None:
    author = Author("bench", datetime.now(UTC))
    result = save_drafts(path, {"relations": draft}, author, lambda _, content: _read(path, content), lambda _: True)
    if not isinstance(result, Done):
        raise RuntimeError(f"{path} was not saved: {result}")


def _read(path: Path, content: bytes) -> Table:
    found = rows_once(path, content)
    assert found is not None, "what is measured is a table"
    return found


if __name__ == "__main__":
    # As the app does.
    gc.set_threshold(10_000, 20, 20)
    print(json.dumps(seconds_of(Path(sys.argv[1]))))
