"""A save of several files turns into a note of what they held, by which a save that was cut off is taken back."""

import json
from collections.abc import Sequence
from pathlib import Path

from graph.content_hash import content_hash
from graph.reading.file_content import content_of
from graph.saving.atomic_write import hidden, sweep, take_place, written_beside
from graph.saving.packed_bytes import packed, unpacked
from graph.saving.replace_file import Staged, real_path

FORMAT = "neuromap-journal-1"


def journal_of(path: Path) -> Path:
    """Return the file of the journal of a relations file and of those beside it; while it is there, a save is open."""
    return hidden(real_path(path), "journal")


def begin(journal: Path, stages: Sequence[Staged]) -> None:
    """Note what files hold before they are replaced. Raises OSError if that cannot be done."""
    sweep(journal)
    files = [[str(stage.target), content_hash(stage.content), packed(stage.before)] for stage in stages]
    with written_beside(journal, json.dumps({"format": FORMAT, "files": files}).encode()) as copy:
        take_place(copy, journal)


def end(journal: Path) -> None:
    """Let what the files hold now stand; from here on it is not taken back. Raises OSError if it is not so."""
    journal.unlink(missing_ok=True)


def take_back(journal: Path, files: Sequence[Path]) -> None:
    """Give each of the files what it held before a save that was cut off, unless it holds something else since.

    Whoever calls this holds the locks. A note that is no journal is removed, and other files than those given are left
    alone. Raises OSError if a file cannot be written; the journal then stays for the next try.
    """
    for path, after, before in _noted(journal):
        if path in files and content_hash(content_of(path)) == after:
            sweep(path)
            _put(path, before)
    end(journal)


def _noted(journal: Path) -> list[tuple[Path, str, bytes | None]]:
    try:
        found = json.loads(content_of(journal) or b"null")
        if found["format"] != FORMAT:
            return []
        return [(Path(path), str(after), unpacked(before)) for path, after, before in found["files"]]
    except (ValueError, TypeError, KeyError, RecursionError):
        return []


def _put(path: Path, before: bytes | None) -> None:
    if before is None:
        path.unlink(missing_ok=True)
        return
    with written_beside(path, before) as copy:
        take_place(copy, path)
