"""A unified diff, as *Review and suggest* gives it, turns a content into the one that was suggested."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph.editing.patch import lines_as_git
from graph.wording import counted

_FILE = re.compile(rb"\+\+\+ (?:b/)?([^\t\r\n]+)")
_HUNK = re.compile(rb"@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@")
NO_LINE_END = b"\\"


@dataclass(frozen=True)
class Hunk:
    """Lines that stand together, before and after; `line` is where they began in the file that it was made from."""

    line: int
    before: tuple[bytes, ...]
    after: tuple[bytes, ...]


@dataclass(frozen=True)
class FilePatch:
    """What is suggested for one file; `name` is its name without folders."""

    name: str
    hunks: tuple[Hunk, ...]


@dataclass(frozen=True)
class Patched:
    """The content with every hunk that fits, and a sentence on each that does not."""

    content: bytes
    misfits: tuple[str, ...] = ()


def is_patch(raw: bytes) -> bool:
    """Return whether bytes are a unified diff.

    >>> is_patch(b"--- a/x.csv\\n+++ b/x.csv\\n@@ -1 +1 @@\\n-a\\n+b\\n"), is_patch(b"source,effect,target\\n")
    (True, False)
    """
    return bool(re.search(rb"^--- [^\n]*\n\+\+\+ [^\n]*\n@@ -", raw.replace(b"\r\n", b"\n"), re.MULTILINE))


def file_patches(raw: bytes) -> list[FilePatch]:
    """Return what a diff suggests, file by file."""
    found: list[tuple[str, list[Hunk]]] = []
    lines = raw.split(b"\n")
    number = 0
    while number < len(lines):
        line, number = lines[number], number + 1
        if file := _FILE.match(line):
            found.append((file[1].decode(errors="replace").strip().rpartition("/")[2], []))
        elif (start := _HUNK.match(line)) and found:
            hunk, length = _hunk(int(start[1]), (int(start[2] or 1), int(start[3] or 1)), lines[number:])
            found[-1][1].append(hunk)
            number += length
    return [FilePatch(name, tuple(hunks)) for name, hunks in found]


def patched(content: bytes, patch: FilePatch) -> Patched:
    """Return the content with the hunks; one that other edits have moved is looked for at the nearest place it fits.

    >>> patch = file_patches(b"--- a/x\\n+++ b/x\\n@@ -1,2 +1,2 @@\\n a\\n-b\\n+c\\n")[0]
    >>> patched(b"new\\na\\nb\\n", patch).content
    b'new\\na\\nc\\n'
    """
    lines, shift, misfits = lines_as_git(content), 0, []
    for hunk in patch.hunks:
        place = _place(lines, hunk, max(hunk.line - 1, 0) + shift)
        if place is None:
            misfits.append(_misfit(lines, hunk))
            continue
        lines[place : place + len(hunk.before)] = hunk.after
        shift = place - max(hunk.line - 1, 0) + len(hunk.after) - len(hunk.before)
    return Patched(b"".join(lines), tuple(misfits))


def _hunk(line: int, counts: tuple[int, int], rest: Sequence[bytes]) -> tuple[Hunk, int]:
    """Return the lines before and after, as many as the counts say, and how many lines of the patch they take."""
    before: list[bytes] = []
    after: list[bytes] = []
    number = 0
    for number, text in enumerate(rest):
        sides = {b" ": (before, after), b"-": (before,), b"+": (after,)}.get(text[:1], ())
        whole = len(before) >= counts[0] and len(after) >= counts[1]
        if not text.startswith(NO_LINE_END) and (whole or not sides):
            break
        ends = number + 1 == len(rest) or not rest[number + 1].startswith(NO_LINE_END)
        for side in sides:
            side.append(text[1:] + (b"\n" if ends else b""))
    return Hunk(line, tuple(before), tuple(after)), number


def _place(lines: Sequence[bytes], hunk: Hunk, near: int) -> int | None:
    """Return the index at which the lines before stand, the one nearest to where they stood; None if nowhere."""
    length = len(hunk.before)
    fitting = (at for at in range(len(lines) - length + 1) if tuple(lines[at : at + length]) == hunk.before)
    return min(fitting, key=lambda at: abs(at - near), default=None)


def _misfit(lines: Sequence[bytes], hunk: Hunk) -> str:
    added = [line for line in hunk.after if line not in hunk.before]
    if all(line in lines for line in added):
        return f"Line {hunk.line}: this change is in the file already."
    return f"Line {hunk.line}: the file says something else there now, so {counted(len(added), 'line')} did not fit."
