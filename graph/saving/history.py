"""Every saved content of a file turns into a version beside it that can be listed, read again and pruned."""

import json
import os
import re
import stat
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal, get_args

from graph.content_hash import content_hash
from graph.reading.file_content import content_of, reason_of
from graph.reading.size_limits import LARGEST_FILE
from graph.saving.atomic_write import sweep_folder, take_place, written_beside
from graph.store.hidden_names import HISTORY_FOLDER, kept_content, log_of
from graph.store.packed_content import packed_content, unpacked_content
from graph.store.too_large import TooLargeError
from graph.wording import counted

Act = Literal["found", "saved", "restored", "undone"]
ACTS: tuple[Act, ...] = get_args(Act)
HASH = re.compile(r"[0-9a-f]{64}")
# Lines of earlier releases have none of these, and lines without them are as those are.
OPTIONAL = ("why", "together", "order")


@dataclass(frozen=True)
class Version:
    """One line of the history: what was on disk from `time` (ISO 8601, UTC) on, who put it there, how and why.

    Versions of several files that were saved as one act have the same text in `together`. `order` numbers the acts on
    all files of a dataset, and never goes back as a clock may; 0 is that of earlier releases.
    """

    hash: str
    time: str
    who: str
    act: Act
    summary: str
    why: str = ""
    together: str = ""
    order: int = 0


@dataclass(frozen=True)
class History:
    """The versions of a file, oldest first, and what is wrong with the log of them."""

    versions: tuple[Version, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True)
class Unreadable:
    """A version that cannot be read again, and why."""

    reason: str


def history_of(path: Path) -> History:
    """Return the history of a file; a missing one is empty, and damaged lines are left out and counted."""
    try:
        return history_in(content_of(log_of(path)))
    except OSError as error:
        return History((), (f"the history cannot be read: {reason_of(error)}",))


def history_in(log: bytes | None) -> History:
    """Return the history that a log holds."""
    versions = [_version(line) for line in (log or b"").splitlines() if line.strip()]
    damaged = versions.count(None)
    faults = (f"{counted(damaged, 'damaged line')} left out of the history",) if damaged else ()
    return History(tuple(_in_order(version for version in versions if version)), faults)


def names_with_history(folder: Path) -> tuple[str, ...]:
    """Return the names of the files of a folder that have a history; none where that cannot be found out."""
    try:
        return tuple(sorted(each.name for each in (folder / HISTORY_FOLDER).iterdir()))
    except OSError:
        return ()


def version_of(path: Path, hash: str) -> bytes | Unreadable:
    """Return the content of a version, byte for byte, or why it cannot be had."""
    try:
        packed = content_of(kept_content(path, hash)) if HASH.fullmatch(hash) else None
        content = None if packed is None else unpacked_content(packed, LARGEST_FILE)
    except TooLargeError as error:
        return Unreadable(f"this version cannot be brought back: {error}")
    except (OSError, EOFError, ValueError, zlib.error) as error:
        return Unreadable(f"this version is damaged: {error}")
    if content is None:
        return Unreadable("this version is not kept any more")
    return content if content_hash(content) == hash else Unreadable("this version is damaged: its content was changed")


def keep(path: Path, content: bytes, version: Version) -> None:
    """Add a version to the history; whoever calls this holds the lock of the file. Raises OSError if it cannot."""
    kept = kept_content(path, version.hash)
    _make_folder(path, kept.parent)
    sweep_folder(kept.parent)
    if version_of(path, version.hash) != content:
        with written_beside(kept, packed_content(content)) as copy:
            take_place(copy, kept)
    _append(log_of(path), version_line(version))


def prune(path: Path, count: int) -> int:
    """Forget all but the newest versions, so many of them, and return how many contents were deleted.

    Whoever calls this holds the lock of the file. Raises OSError if the log cannot be written.
    """
    versions = history_of(path).versions[-count:] if count else ()
    log = log_of(path)
    if not log.exists():
        return 0
    with written_beside(log, b"".join(map(version_line, versions))) as copy:
        take_place(copy, log)
    needed = {kept_content(path, version.hash) for version in versions}
    forgotten = [kept for kept in log.parent.glob("*.gz") if kept not in needed]
    for kept in forgotten:
        kept.unlink(missing_ok=True)
    return len(forgotten)


def _make_folder(path: Path, folder: Path) -> None:
    """Whoever may not read the file may not read its history; whoever may write it may add to it."""
    if not folder.exists():
        rights = stat.S_IMODE(path.stat().st_mode) if path.exists() else 0
        folder.mkdir(parents=True, exist_ok=True)
        for made in (folder.parent, folder) if rights else ():
            made.chmod(0o700 | rights | (rights & 0o444) >> 2)


def _append(log: Path, line: bytes) -> None:
    with log.open("a+b") as file:
        if file.seek(0, os.SEEK_END):
            file.seek(-1, os.SEEK_END)
            # A line that a crash cut off must not swallow the next one.
            line = line if file.read(1) == b"\n" else b"\n" + line
        file.write(line)
        file.flush()
        os.fsync(file.fileno())


def version_line(version: Version) -> bytes:
    """Return the line of a version in the log."""
    fields = {name: text for name, text in asdict(version).items() if text or name not in OPTIONAL}
    return json.dumps(fields, ensure_ascii=False).encode(errors="replace") + b"\n"


def _in_order(versions: Iterable[Version]) -> Iterator[Version]:
    """Yield versions with an order that is never below that of the one before, as where an earlier release saved."""
    last = 0
    for version in versions:
        last = max(last, version.order)
        yield version if version.order == last else replace(version, order=last)


def _version(line: bytes) -> Version | None:
    try:
        fields = json.loads(line)
        version = Version(**fields)
    except (ValueError, TypeError, RecursionError):
        return None
    is_whole = all(isinstance(told, str) for name, told in fields.items() if name != "order")
    is_counted = type(version.order) is int and version.order >= 0
    return version if is_whole and is_counted and version.act in ACTS and HASH.fullmatch(version.hash) else None
