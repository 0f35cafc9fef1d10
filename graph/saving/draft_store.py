"""The key of a browser turns into its stored drafts, in a folder beside the data that cannot overflow."""

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from graph.reading.file_content import content_of, reason_of
from graph.saving.atomic_write import take_place, written_beside
from graph.saving.replace_file import real_path
from graph.store.file_address import is_address
from graph.store.hidden_names import HIDDEN

FOLDER = f"{HIDDEN}drafts"
HOUR, DAY = 3600.0, 86400.0
# Older drafts are removed; where the store is full, those that nobody has touched for a day make way.
LONGEST_LIFE, SAFE_LIFE = 30 * DAY, DAY
LARGEST, LARGEST_TOGETHER = 20_000_000, 300_000_000
MOST, MOST_OF_ONE = 2_000, 20
_DIGITS = 32


@dataclass(frozen=True)
class StoredFile:
    """A stored draft: its file, and when that was written in seconds since 1970."""

    file: Path
    time: float
    size: int


def entry_file(path: Path, key: str, name: str) -> Path:
    """Return the file for a draft of a data file; neither it nor its folder gives the key of the browser away."""
    return _folders(path, key)[0] / f"{_digest(name)}.json"


def entries(path: Path, key: str) -> list[StoredFile]:
    """Return what is stored for a browser, the newest first; nothing where it cannot be listed."""
    everything = [entry for folder in _folders(path, key) for entry in _entries(folder)]
    found = [entry for entry in everything if entry.time > time.time() - LONGEST_LIFE]
    return sorted(found, key=lambda entry: entry.time, reverse=True)


def _folders(path: Path, key: str) -> list[Path]:
    """Return where the drafts of a browser lie, first where new ones go."""
    real = real_path(path)
    return [home / _digest(f"{real.name}\0{key}") for home in _homes(real)]


def put(file: Path, content: bytes) -> str:
    """Store a draft, in one step; return why that cannot be done, "" if it is."""
    try:
        file.parent.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.parent.mkdir(mode=0o700, exist_ok=True)
        refused = _make_way(file, len(content))
        if refused:
            return refused
        with written_beside(file, content) as copy:
            copy.chmod(0o600)
            take_place(copy, file)
    except (OSError, ValueError) as error:
        return reason_of(error)
    return ""


def get(file: Path) -> bytes:
    """Return a stored draft; nothing, which is none, where it cannot be read or is too large."""
    try:
        return (content_of(file) or b"") if file.stat().st_size <= LARGEST else b""
    except OSError:
        return b""


def remove(file: Path) -> None:
    """Forget a stored draft."""
    with suppress(OSError):
        file.unlink(missing_ok=True)
    with suppress(OSError):
        file.parent.rmdir()


def _make_way(file: Path, size: int) -> str:
    """Remove what is too old; return why a draft of this size still finds no way in, "" if it does."""
    if size > LARGEST:
        return "it is too large"
    others = [entry for entry in _all(file.parent.parent) if entry.file != file]
    now = time.time()
    for entry in [entry for entry in others if entry.time <= now - LONGEST_LIFE]:
        remove(entry.file)
        others.remove(entry)
    if sum(entry.file.parent == file.parent for entry in others) >= MOST_OF_ONE:
        return "this browser has too many drafts"
    for entry in sorted(others, key=lambda entry: entry.time):
        if not _is_full(others, size):
            break
        if entry.time > now - SAFE_LIFE:
            return "there are too many drafts on this server"
        remove(entry.file)
        others.remove(entry)
    return ""


def _is_full(others: list[StoredFile], size: int) -> bool:
    return len(others) >= MOST or sum(entry.size for entry in others) + size > LARGEST_TOGETHER


def _all(home: Path) -> Iterator[StoredFile]:
    with suppress(OSError):
        for folder in list(home.iterdir()):
            yield from _entries(folder)


def _entries(folder: Path) -> Iterator[StoredFile]:
    """Yield the drafts in a folder, and the copies that a killed server left there, which count and grow old too."""
    with suppress(OSError):
        for file in list(folder.iterdir()):
            with suppress(OSError):
                found = file.stat()
                yield StoredFile(file, found.st_mtime, found.st_size)


def _homes(path: Path) -> tuple[Path, ...]:
    """Return the folders of all drafts, first that for new ones: beside the data or, where that may not be, the user's.

    In the other one lies what was stored before the right to write beside the data was given, or taken away.
    """
    beside = path.parent / FOLDER
    given = os.environ.get("XDG_STATE_HOME")
    state = Path(given) if given else Path(os.path.expanduser("~"), ".local", "state")
    own = state / "neuromap" / f"drafts-{_digest(str(path.parent))}"
    if is_address(path):
        return (own,)
    may_write = os.access(beside if beside.is_dir() else path.parent, os.W_OK)
    return (beside, own) if may_write else (own, beside)


def _digest(text: str) -> str:
    return sha256(text.encode(errors="surrogatepass")).hexdigest()[:_DIGITS]
