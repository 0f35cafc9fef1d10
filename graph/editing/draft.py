"""Edits of a file turn into a draft: the content it began with, the content it would be saved with, and undo."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path

from graph.content_hash import content_hash
from graph.edits import Edit
from graph.writing.rewrite import rewrite

# Each undo brings back a whole content: of a file of 20 MB ten.
MOST_UNDONE, MOST_BYTES = 40, 200_000_000


@dataclass(frozen=True)
class Draft:
    """A file that somebody is editing. `base` is what it held when that began, None if there was no file.

    `content` is what would be saved now; `past` and `future` are earlier and undone contents, the nearest ones last.
    """

    path: Path
    base: bytes | None
    content: bytes
    past: tuple[bytes, ...] = ()
    future: tuple[bytes, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether saving would change the file. A table without rows is not worth a new file."""
        return self.content != self.base and (self.base is not None or bool(self.past))

    @property
    def base_hash(self) -> str:
        """The content hash with which a save says what the draft began with."""
        return content_hash(self.base)

    def edited(self, edits: Sequence[Edit]) -> "Draft":
        """Return the draft after the edits; raises ValueError, as `rewrite` does, if one does not fit."""
        return self.with_content(rewrite(self.content, edits))

    def with_content(self, content: bytes) -> "Draft":
        """Return the draft with another content; what it was before can be brought back."""
        if content == self.content:
            return self
        return replace(self, content=content, past=_newest((*self.past, self.content)), future=())

    def undone(self) -> "Draft":
        """Return the draft before its last change; the draft itself if there is none."""
        if not self.past:
            return self
        return replace(self, content=self.past[-1], past=self.past[:-1], future=(*self.future, self.content))

    def redone(self) -> "Draft":
        """Return the draft with the change that was undone last."""
        if not self.future:
            return self
        return replace(self, content=self.future[-1], past=(*self.past, self.content), future=self.future[:-1])

    def rebased(self, base: bytes | None, content: bytes) -> "Draft":
        """Return the draft as one of a file that holds something else now, which is what one undo brings back.

        Earlier contents belonged to the old file and are forgotten.
        """
        return Draft(self.path, base, content, past=() if content == base else (content if base is None else base,))


def begun(path: Path, content: bytes | None, header: Sequence[str]) -> Draft:
    """Return a draft of a file with this content; of a new table with this header where there is no file yet.

    >>> begun(Path("concepts.csv"), None, ["name", "type"]).content
    b'name,type\\n'
    """
    return Draft(path, content, (",".join(header) + "\n").encode() if content is None else content)


def _newest(contents: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """Return the last contents, as many as there is room for, and the very last one in any case."""
    sizes = accumulate(map(len, reversed(contents[-MOST_UNDONE:])))
    return contents[-max(1, sum(size <= MOST_BYTES for size in sizes)) :]
