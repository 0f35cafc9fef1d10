"""From files with faults and what was chosen of the proposals to the same files without those faults."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NoReturn

from graph.content_hash import content_hash
from graph.dataset import check_file
from graph.dataset_files import files_of, home_of
from graph.diagnostics.diagnostic import Diagnostic
from graph.editing.apply_fixes import choose, fix, proposals, without_numbers
from graph.papers.paper_records import NO_PAPER_RECORDS, PaperRecords
from graph.reading.file_content import content_of
from graph.reading.whole_file import ReadFile, Reading, whole_file
from graph.saving.replace_file import Conflict
from graph.saving.replace_files import FileChange
from graph.saving.versions import Author, NoneSaved, save_versions
from graph.store.file_address import file_path

# Mending one fault can uncover another of the same cell: a stray space, then a look-alike letter, then a synonym.
MOST_ROUNDS = 10

FaultKey = tuple[str, int, int, str]
Contents = Mapping[str, bytes]


@dataclass(frozen=True)
class Mended:
    """The faults that were mended, in the order in which it was done, and the chosen ones that are still there.

    `contents` are those of the files that were mended, notes say what went wrong beside the save itself.
    """

    done: tuple[Diagnostic, ...] = ()
    postponed: tuple[Diagnostic, ...] = ()
    contents: Contents = field(default_factory=dict)
    notes: tuple[str, ...] = ()


def check_files(
    files: Sequence[Path], papers: PaperRecords = NO_PAPER_RECORDS, read_file: ReadFile = whole_file
) -> list[Diagnostic]:
    """Return the faults of several files and of the optional ones beside them, each fault once."""
    found = (diagnostic for file in files for diagnostic in check_file(file, papers, read_file))
    return list(dict.fromkeys((*found, *papers.faults)))


def mend(files: Sequence[Path], choices: Sequence[str], author: Author) -> Mended:
    """Apply the chosen proposals to the files as one act, all or none; everything else in them stays byte for byte.

    What the files held is kept in their history. Raises ValueError for an unknown choice and for a file that changed
    meanwhile, OSError for a file that cannot be written; nothing is written then.
    """
    before = _contents(files)
    mended = _mended(files, choices, before)
    if not mended.contents:
        return mended
    changes = [
        FileChange(file_path(path), content_hash(before[path]), content) for path, content in mended.contents.items()
    ]
    result = save_versions(home_of(files[0]), changes, author)
    if isinstance(result, NoneSaved):
        _refuse(result)
    return replace(mended, notes=result.notes)


def _mended(files: Sequence[Path], choices: Sequence[str], before: Contents) -> Mended:
    """Return what becomes of files; codes and 'all' also mend what the first mending uncovers."""
    done: list[Diagnostic] = []
    now, wanted, postponed = dict(before), list(choices), set[FaultKey]()
    for _ in range(MOST_ROUNDS):
        chosen = choose(proposals(check_files(files, read_file=_read_from(now))), wanted)
        applied = _mend_once(now, chosen)
        done += applied
        postponed |= {_key(fault) for fault in chosen if fault not in applied}
        wanted = without_numbers(wanted)
        if not applied or not wanted:
            break
    still = proposals(check_files(files, read_file=_read_from(now))) if postponed else []
    left = tuple(fault for fault in still if _key(fault) in postponed)
    return Mended(tuple(done), left, {path: now[path] for path in now if now[path] != before[path]})


def _read_from(contents: Contents) -> ReadFile:
    """Return what reads the files as they would be; of others, as they are on disk."""

    def read(path: Path) -> Reading:
        return (contents[str(path)], []) if str(path) in contents else whole_file(path)

    return read


def _key(fault: Diagnostic) -> FaultKey:
    return fault.path, fault.line, fault.column, fault.code


def _contents(files: Sequence[Path]) -> dict[str, bytes]:
    """Return what the files hold; one that changes after that is noticed when writing."""
    paths = {path for file in files for path in files_of(file)}
    return {str(path): content for path in sorted(paths) if (content := _content(path)) is not None}


def _content(path: Path) -> bytes | None:
    """Return the bytes of a file, None where the check will say that it cannot be read."""
    try:
        return content_of(path)
    except OSError:
        return None


def _mend_once(contents: dict[str, bytes], chosen: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Mend the chosen faults in the contents, as many as do not meet in one cell, and return those."""
    by_path = {path: [fault for fault in chosen if fault.path == path] for path in contents}
    fixed = {path: fix(contents[path], faults) for path, faults in by_path.items() if faults}
    contents |= {path: content for path, (content, _) in fixed.items()}
    applied = {id(fault) for _, faults in fixed.values() for fault in faults}
    return [fault for fault in chosen if id(fault) in applied]


def _refuse(result: NoneSaved) -> NoReturn:
    """Say what stands in the way, as an error."""
    path, reason = next(iter(result.reasons.items()))
    if isinstance(reason, Conflict):
        raise ValueError(f"{path} was changed by another program meanwhile; nothing was written to any file")
    raise OSError(f"{path}: {reason.reason}")
