"""Several files turn into their new contents together, or all stay as they are."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from graph.reading.file_content import reason_of
from graph.saving.atomic_write import take_place
from graph.saving.journal import begin, end, take_back
from graph.saving.lock import PATIENCE, locked
from graph.saving.replace_file import Conflict, NotSaved, Staged, staged


@dataclass(frozen=True)
class FileChange:
    """A file, the content hash of what its editor began with, and what it is to hold."""

    path: Path
    base_hash: str
    content: bytes


Refusals = Mapping[Path, Conflict | NotSaved]


@contextmanager
def all_locked(paths: Sequence[Path], patience: float = PATIENCE) -> Iterator[None]:
    """Hold the locks of several files, taken in one order by everybody; raise as `locked` does."""
    with ExitStack() as locks:
        for path in sorted(set(paths)):
            locks.enter_context(locked(path, patience))
        yield


def replace_all(changes: Sequence[FileChange], journal: Path) -> Refusals:
    """Replace files, for somebody who holds their locks; return why none was, by file, nothing if all were.

    Until the first file is replaced each new content stands complete beside its file. If the process is killed after
    that, the journal says what `take_back` does; if a file refuses its content, the others get theirs back at once.
    """
    refused: dict[Path, Conflict | NotSaved] = {}
    with ExitStack() as copies:
        stages: list[Staged] = []
        for change in changes:
            try:
                found = copies.enter_context(staged(change.path, change.base_hash, change.content))
            except (OSError, ValueError) as error:
                refused[change.path] = NotSaved(reason_of(error))
                continue
            if isinstance(found, Conflict):
                refused[change.path] = found
            elif isinstance(found, Staged):
                stages.append(found)
        return refused or _changed_since(stages) or _put_in_place(stages, journal)


def _changed_since(stages: Sequence[Staged]) -> Refusals:
    found = ((stage.target, stage.conflict()) for stage in stages)
    return {path: conflict for path, conflict in found if conflict}


def _put_in_place(stages: Sequence[Staged], journal: Path) -> Refusals:
    # What the journal says is of no file in particular; an editor hears of a table and not of that.
    path = stages[0].target if stages else journal
    try:
        if len(stages) > 1:
            begin(journal, stages)
        for stage in stages:
            path = stage.target
            take_place(stage.copy, path)
        if len(stages) > 1:
            end(journal)
    except OSError as error:
        return {path: NotSaved(reason_of(error) + _taken_back(journal, [stage.target for stage in stages]))}
    return {}


def _taken_back(journal: Path, files: Sequence[Path]) -> str:
    """Give the files back what they held; return what is to be said of it, "" if all of it is done."""
    try:
        take_back(journal, files)
    except OSError as error:
        return f"; the files get back what they held as soon as that can be written ({reason_of(error)})"
    return ""
