"""An unchanged draft of a file that somebody else saved turns into one of the file as it is now, with its history."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.editing.draft import Draft
from graph.editing.merge_files import Joined, Read, join

# Each of them is a merge of whole tables, for which a page waits.
MOST_FOLLOWED = 5


def followed(draft: Draft, base: bytes, read: Read) -> Draft:
    """Return a draft that holds what the file does now; what can be undone and redone there has both edits.

    Of an act that changed what somebody else did, too, neither it nor those farther away can be brought back.
    """
    past, future = (tuple(_joined(draft, contents, base, read)) for contents in (draft.past, draft.future))
    return replace(draft, base=base, content=base, past=past[::-1], future=future[::-1])


def _joined(draft: Draft, contents: Sequence[bytes], base: bytes, read: Read) -> Iterator[bytes]:
    """Yield contents with what the file has now, the nearest first."""
    for content in reversed(contents[-MOST_FOLLOWED:]):
        found = join(draft.content, content, base, read)
        if not isinstance(found, Joined) or found.conflicts:
            return
        yield found.content
