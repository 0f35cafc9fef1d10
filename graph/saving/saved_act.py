"""What somebody saves turns into the versions that the history has of it, and into what became of the save."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from graph.comparing.difference import difference
from graph.comparing.difference_text import summary
from graph.content_hash import content_hash
from graph.rows_once import rows_once
from graph.saving.act_order import order_of_found, order_of_save
from graph.saving.history import Act, Unreadable, Version, version_of
from graph.saving.replace_file import Conflict, NotSaved
from graph.wording import counted

AS_FOUND = "changed by another program"
FIRST = "as it was found"
LONGEST_WHY = 200
_TOGETHER = 8


@dataclass(frozen=True)
class Author:
    """Who saves, when (with a time zone), and why, in one line, "" if that is not said."""

    name: str
    time: datetime
    why: str = ""


@dataclass(frozen=True)
class AllSaved:
    """All files hold what they were to hold. Notes say what went wrong beside the save itself."""

    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class NoneSaved:
    """All files are as they were; by file, what stands in the way."""

    reasons: Mapping[Path, Conflict | NotSaved]


def together_of(files: int) -> str:
    """Return a text that only the versions of one act have in common, "" where it is of one file."""
    return token_hex(_TOGETHER) if files > 1 else ""


def new_version(path: Path, before: bytes | None, after: bytes, author: Author, act: Act, together: str) -> Version:
    """Return the version of a content that takes the place of another."""
    version = _version(after, author, act, _summary(path, before, after), together)
    return replace(version, order=order_of_save(path))


def found_version(path: Path, versions: Sequence[Version], content: bytes, time: datetime) -> Version:
    """Return the version of a content that another program wrote at a time; `versions` are those before it."""
    version = _version(content, Author("", time), "found", _summary_of_found(path, versions, content))
    return replace(version, order=order_of_found(path, version.time))


def _version(content: bytes, author: Author, act: Act, words: str, together: str = "") -> Version:
    # Two saves may follow each other within a second, and only this says which was the later.
    time = author.time.astimezone(UTC).isoformat(timespec="microseconds")
    why = " ".join(author.why.split())[:LONGEST_WHY]
    return Version(content_hash(content), time, author.name, act, words, why, together)


def _summary_of_found(path: Path, versions: Sequence[Version], content: bytes) -> str:
    earlier = version_of(path, versions[-1].hash) if versions else Unreadable(FIRST)
    if isinstance(earlier, Unreadable):
        return AS_FOUND if versions else FIRST
    return ": ".join(filter(None, (AS_FOUND, _summary(path, earlier, content))))


def _summary(path: Path, before: bytes | None, after: bytes) -> str:
    """Return in words what differs, or that there was no file before; "" if one of the contents is no table."""
    old, new = (rows_once(path, content) if content else None for content in (before, after))
    if before is None and new:
        return f"new file with {counted(len(new.lines()), 'row')}"
    return summary(difference(old, new)) if old and new else ""
