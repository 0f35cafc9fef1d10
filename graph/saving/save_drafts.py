"""Drafts of several files turn into the saved files, all or none, with what others have saved meanwhile brought in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from graph.comparing.row_merge import Choices
from graph.comparing.row_merge import Conflict as BothChanged
from graph.editing.draft import Draft
from graph.editing.merge_files import NotJoined, Read, join
from graph.reading.table import Table
from graph.saving.replace_file import Conflict, NotSaved
from graph.saving.replace_files import FileChange
from graph.saving.versions import AllSaved, Author, save_versions

# Somebody who saves again and again must not keep a page busy for ever.
MOST_TRIES = 5

# By the name of the table, as the rows, the conflicts and the reasons below are.
Drafts = Mapping[str, Draft]
ReadTable = Callable[[str, bytes], Table | None]
Faultless = Callable[[Drafts], bool]


@dataclass(frozen=True)
class Done:
    """All files are saved. `theirs` is what others had saved of them meanwhile, which is brought in."""

    notes: tuple[str, ...] = ()
    theirs: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class Undecided:
    """Both changed the same cells or rows; nothing is saved before choices about these conflicts are made.

    `decided` are the choices of the try that has led here, which the next one needs as well.
    """

    conflicts: Mapping[str, tuple[BothChanged, ...]]
    decided: Choices = field(default_factory=dict)


@dataclass(frozen=True)
class Unsaved:
    """Nothing was saved and nothing was lost. The reasons are for a person to read; that under "" is about all tables.

    The drafts may hold more now.
    """

    drafts: Drafts
    reasons: Mapping[str, str]


DraftResult = Done | Undecided | Unsaved


def save_drafts(
    home: Path, drafts: Drafts, author: Author, read: ReadTable, faultless: Faultless, choices: Choices | None = None
) -> DraftResult:
    """Save drafts as one act; where a file has changed since its draft began, save theirs with the edits of the draft.

    `home` is the relations file, `read` gives the rows of some content of a table, `faultless` says whether drafts may
    be saved. `choices` decide the conflicts of an earlier try; where they leave any open, nothing is saved.
    """
    tried: Drafts = drafts
    theirs: Mapping[str, bytes] = {}
    for _ in range(MOST_TRIES):
        if not faultless(tried):
            return Unsaved(tried, {"": "with what others saved meanwhile it has errors" if theirs else "it has errors"})
        result = save_versions(home, [_change(draft) for draft in tried.values()], author)
        if isinstance(result, AllSaved):
            return Done(result.notes, theirs)
        reasons = {table: result.reasons[draft.path] for table, draft in drafts.items() if draft.path in result.reasons}
        unsaved = {table: reason.reason for table, reason in reasons.items() if isinstance(reason, NotSaved)}
        if unsaved:
            return Unsaved(tried, unsaved)
        found = {table: reason for table, reason in reasons.items() if isinstance(reason, Conflict)}
        # Always from the drafts themselves: what is asked must be what is asked again when it comes back with choices.
        joined = {table: bring_in(drafts[table], found[table], partial(read, table), choices) for table in found}
        stopped = _stopped(tried, joined, choices or {})
        if stopped:
            return stopped
        tried = {**tried, **{table: draft for table, draft in joined.items() if isinstance(draft, Draft)}}
        theirs = {**theirs, **{table: one.content for table, one in found.items() if one.content is not None}}
    return Unsaved(tried, {"": "somebody else saves again and again; try once more"})


def bring_in(
    draft: Draft, found: Conflict, read: Read, choices: Choices | None = None
) -> Draft | tuple[BothChanged, ...] | str:
    """Return the draft as one of the file as it is found now, with the edits of both.

    Where both changed the same, return these conflicts; where they cannot be brought together, the reason.
    """
    if found.content is None:
        return draft.rebased(None, draft.content)
    if draft.base is None:
        return "somebody else made this file meanwhile; download your table, then begin again with theirs"
    joined = join(draft.base, draft.content, found.content, read, choices)
    if isinstance(joined, NotJoined):
        return joined.reason
    return joined.conflicts or draft.rebased(found.content, joined.content)


def _stopped(
    tried: Drafts, joined: Mapping[str, Draft | tuple[BothChanged, ...] | str], choices: Choices
) -> Undecided | Unsaved | None:
    reasons = {table: reason for table, reason in joined.items() if isinstance(reason, str)}
    if reasons:
        return Unsaved(tried, reasons)
    conflicts = {table: found for table, found in joined.items() if isinstance(found, tuple)}
    return Undecided(conflicts, choices) if conflicts else None


def _change(draft: Draft) -> FileChange:
    return FileChange(draft.path, draft.base_hash, draft.content)
