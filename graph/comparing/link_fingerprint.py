"""The mark in the address of a link turns into what it says: which data, which relations, as short texts."""

import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from graph.comparing.row import Row, rows_of
from graph.content_hash import SHORT_VERSION
from graph.reading.table import Table

# With more relations a link would be too long for mail programs; then it names the version alone.
MOST_RELATIONS = 40
_NAME, _CONTENT = 3, 2
_PRINT = _NAME + _CONTENT
_PRINTS = rf"(?:[\w-]{{{_PRINT}}}){{0,{MOST_RELATIONS}}}"
_MARK = re.compile(rf"(?P<version>[0-9a-f]{{{SHORT_VERSION}}})(?:\.(?P<prints>{_PRINTS}))?", re.ASCII)


@dataclass(frozen=True)
class LinkFingerprint:
    """The version of the data that a link was made with, and its relations: what each said, by its short name.

    `relations` is None where there were too many.
    """

    version: str
    relations: Mapping[str, str] | None = None


def prints_of(relations: Table) -> list[str]:
    """Return a short text for each relation: its name and what it says, as a mark holds them."""
    return [name_of(row) + content_of(row) for row in rows_of(relations)]


def fingerprint_in(text: str) -> LinkFingerprint | None:
    """Return what a mark says, None where the text is none.

    >>> fingerprint_in("01234567.abcDE-_xYZ")
    LinkFingerprint(version='01234567', relations={'abc': 'DE', '-_x': 'YZ'})
    >>> fingerprint_in("01234567"), fingerprint_in("yesterday")
    (LinkFingerprint(version='01234567', relations=None), None)
    """
    found = _MARK.fullmatch(text)
    if not found:
        return None
    prints = found["prints"]
    if prints is None:
        return LinkFingerprint(found["version"])
    each = (prints[start : start + _PRINT] for start in range(0, len(prints), _PRINT))
    return LinkFingerprint(found["version"], {one[:_NAME]: one[_NAME:] for one in each})


def name_of(row: Row) -> str:
    """Return the short name of a relation: made of source, effect, target and reference."""
    return _short("\x1f".join(row.key), _NAME)


def content_of(row: Row) -> str:
    """Return a short text that is another one when a relation says anything else."""
    return _short("\x1f".join(f"{column}\x1e{cell}" for column, cell in sorted(row.content)), _CONTENT)


def _short(text: str, letters: int) -> str:
    return urlsafe_b64encode(sha256(text.encode(errors="replace")).digest())[:letters].decode()
