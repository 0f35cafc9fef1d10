"""A draft turns into the saved file, with what others have saved meanwhile brought in row by row."""

from collections.abc import Callable
from dataclasses import dataclass

from graph.comparing.row_merge import Choices
from graph.comparing.row_merge import Conflict as BothChanged
from graph.editing.draft import Draft
from graph.editing.merge_files import NotJoined, Read, join
from graph.saving.replace_file import Conflict, NotSaved, Saved
from graph.saving.versions import Author, save_version

# Somebody who saves again and again must not keep a page busy for ever.
MOST_TRIES = 5

Faultless = Callable[[bytes], bool]


@dataclass(frozen=True)
class Done:
    """The file is saved, and `draft` begins with it. `brought_in` says whether others had saved meanwhile."""

    draft: Draft
    notes: tuple[str, ...] = ()
    brought_in: bool = False


@dataclass(frozen=True)
class Undecided:
    """Both changed the same cells or rows. `theirs` is the content on disk to which choices about these belong."""

    theirs: bytes
    conflicts: tuple[BothChanged, ...]


@dataclass(frozen=True)
class Unsaved:
    """Nothing was saved and nothing was lost; the reason is for a person to read. The draft may hold more now."""

    draft: Draft
    reason: str


DraftResult = Done | Undecided | Unsaved


def save_draft(
    draft: Draft, author: Author, read: Read, faultless: Faultless, choices: Choices | None = None
) -> DraftResult:
    """Save a draft; where the file has changed since it began, save theirs with the edits of the draft.

    `read` gives the table of a content; `faultless` says whether a content may be saved. `choices` decide the conflicts
    of an earlier try; where they leave any open, nothing is saved.
    """
    tried, brought_in = draft, False
    for _ in range(MOST_TRIES):
        if not faultless(tried.content):
            return Unsaved(
                tried, "with what others saved meanwhile the file has errors" if brought_in else "it has errors"
            )
        result = save_version(tried.path, tried.base_hash, tried.content, author)
        if isinstance(result, Saved):
            return Done(tried.rebased(tried.content, tried.content), result.notes, brought_in)
        if isinstance(result, NotSaved):
            return Unsaved(tried, result.reason)
        # Always from the draft itself: what is asked must be what is asked again when it comes back with choices.
        joined = bring_in(draft, result, read, choices)
        if not isinstance(joined, Draft):
            return joined
        tried, brought_in = joined, result.content is not None
    return Unsaved(tried, "somebody else saves the file again and again; try once more")


def bring_in(draft: Draft, found: Conflict, read: Read, choices: Choices | None = None) -> Draft | Undecided | Unsaved:
    """Return the draft as one of the file as it is found now, with the edits of both; or what stands in the way."""
    if found.content is None:
        return draft.rebased(None, draft.content)
    if draft.base is None:
        return Unsaved(
            draft, "somebody else made this file meanwhile; download your table, then begin again with theirs"
        )
    joined = join(draft.base, draft.content, found.content, read, choices)
    if isinstance(joined, NotJoined):
        return Unsaved(draft, joined.reason)
    if joined.conflicts:
        return Undecided(found.content, joined.conflicts)
    return draft.rebased(found.content, joined.content)
