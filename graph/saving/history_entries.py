"""The histories of several files turn into one list of acts, each of which can be brought back or undone as a whole."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.content_hash import NO_FILE
from graph.saving.history import Act, History, Unreadable, Version, history_of, version_of
from graph.saving.replace_file import NotSaved, real_path
from graph.saving.replace_files import FileChange
from graph.saving.versions import AllSaved, Author, NoneSaved, keep_now, not_undone, save_versions


@dataclass(frozen=True)
class HistoryEntry:
    """One act: the version that it made of each file, and the content hash of what was there before, by table."""

    versions: Mapping[str, Version]
    before: Mapping[str, str]

    @property
    def first(self) -> Version:
        """A version of the act, for what is the same in all: when, who, how and why."""
        return next(iter(self.versions.values()))

    @property
    def id(self) -> str:
        """A text that names the act among those of the same files."""
        return " ".join((self.first.time, self.first.act, *(version.hash for version in self.versions.values())))


def entries_of(histories: Mapping[str, History]) -> list[HistoryEntry]:
    """Return the acts of several files, oldest first; those of one file stay in the order of its history."""
    acts: dict[str, dict[str, tuple[Version, str]]] = defaultdict(dict)
    for _, number, table, version, before in sorted(_placed(histories), key=lambda found: found[:2]):
        acts[version.together or f"{table} {number}"][table] = (version, before)
    return [
        HistoryEntry({table: act[table][0] for table in sorted(act)}, {table: act[table][1] for table in sorted(act)})
        for act in acts.values()
    ]


def restore_together(
    home: Path, files: Mapping[Path, str], seen: Mapping[Path, str], author: Author
) -> AllSaved | NoneSaved:
    """Save earlier versions of files anew, all or none; what is on disk now stays in the history.

    `home` is the relations file, `files` the hash of the version wanted of each, `seen` that of what it held when that
    was asked for.
    """
    return _put(home, files, seen, author, "restored")


def undo_last(home: Path, files: Mapping[Path, str], author: Author) -> AllSaved | NoneSaved:
    """Save what was there before the last change of any of the files; again, the one before that.

    `files` are the hashes of what each holds now. What was saved as one act is undone as one. A change by another
    program counts as one of its file.
    """
    for path in files:
        keep_now(path)
    wanted = _below_the_last({path: not_undone(history_of(real_path(path)).versions) for path in files})
    if not wanted:
        return NoneSaved({home: NotSaved("there is nothing to undo")})
    return _put(home, wanted, files, author, "undone")


def undo_last_of(home: Path, path: Path, files: Mapping[Path, str], author: Author) -> AllSaved | NoneSaved:
    """Save what was there before the last change of one of the files; again, the one before that.

    `files` are all files of the dataset with the hashes of what each holds now. Those that were saved as one act with
    this change are undone with it, all or none: nothing is where one of them was changed again since.
    """
    for file in files:
        keep_now(file)
    stacks = {file: not_undone(history_of(real_path(file)).versions) for file in files}
    if len(stacks[path]) < len(("before", "now")):
        return NoneSaved({path: NotSaved("there is nothing to undo")})
    act = stacks[path][-1].together
    of_act = [file for file, stack in stacks.items() if act and any(version.together == act for version in stack)]
    since = [file for file in of_act if stacks[file][-1].together != act]
    if since:
        return NoneSaved(
            {file: NotSaved(f"it was saved together with {path.name} and changed since") for file in since}
        )
    wanted = {file: stacks[file][-2].hash for file in of_act or [path] if len(stacks[file]) > 1}
    return _put(home, wanted, files, author, "undone")


def _below_the_last(stacks: Mapping[Path, list[Version]]) -> dict[Path, str]:
    """Return the file that changed last, with those that were saved with it, each with the version to go back to."""
    tops = {path: stack[-1] for path, stack in stacks.items() if len(stack) > 1}
    if not tops:
        return {}
    last = max(tops.values(), key=lambda version: (version.order, version.time))
    together = [path for path, top in tops.items() if top is last or (top.together and top.together == last.together)]
    return {path: stacks[path][-2].hash for path in together}


def _put(
    home: Path, files: Mapping[Path, str], seen: Mapping[Path, str], author: Author, act: Act
) -> AllSaved | NoneSaved:
    contents = {path: version_of(real_path(path), hash) for path, hash in files.items()}
    unreadable = {path: NotSaved(found.reason) for path, found in contents.items() if isinstance(found, Unreadable)}
    if unreadable:
        return NoneSaved(unreadable)
    changes = [FileChange(path, seen[path], found) for path, found in contents.items() if isinstance(found, bytes)]
    return save_versions(home, changes, author, act)


def _placed(histories: Mapping[str, History]) -> Iterator[tuple[tuple[int, str], int, str, Version, str]]:
    """Yield each version with its order and time, which are never before those of the one below it in its file.

    A clock may have been set back between two acts, so what counts first is their order; what another program did
    has that of the act before it, and versions of earlier releases have none.
    """
    for table, history in histories.items():
        time, before = "", NO_FILE
        for number, version in enumerate(history.versions):
            time = max(time, version.time)
            yield (version.order, time), number, table, version, before
            before = version.hash
