"""From files with faults and what was chosen of the proposals to the same files without those faults."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from graph.content_hash import content_hash
from graph.dataset import check_file
from graph.dataset_files import files_of
from graph.diagnostics.diagnostic import Diagnostic
from graph.editing.apply_fixes import choose, fix, proposals, without_numbers
from graph.papers.paper_records import NO_PAPER_RECORDS, PaperRecords
from graph.reading.file_content import content_of
from graph.saving.replace_file import Conflict, NotSaved, save

# Mending one fault can uncover another of the same cell: a stray space, then a look-alike letter, then a synonym.
MOST_ROUNDS = 10

FaultKey = tuple[str, int, int, str]


@dataclass(frozen=True)
class Mended:
    """The faults that were mended, in the order in which it was done, and the chosen ones that are still there."""

    done: tuple[Diagnostic, ...] = ()
    postponed: tuple[Diagnostic, ...] = ()


def check_files(files: Sequence[Path], papers: PaperRecords = NO_PAPER_RECORDS) -> list[Diagnostic]:
    """Return the faults of several files and of the optional ones beside them, each fault once."""
    found = (diagnostic for file in files for diagnostic in check_file(file, papers))
    return list(dict.fromkeys((*found, *papers.faults)))


def mend(files: Sequence[Path], choices: Sequence[str]) -> Mended:
    """Apply the chosen proposals to the files; everything else in them stays byte for byte.

    Codes and 'all' also mend what the first mending uncovers. Raises ValueError for an unknown choice and for a file
    that changed meanwhile, before anything is written to it; OSError for a file that cannot be written.
    """
    done: list[Diagnostic] = []
    wanted, postponed = list(choices), set[FaultKey]()
    for _ in range(MOST_ROUNDS):
        contents = _contents(files)
        chosen = choose(proposals(check_files(files)), wanted)
        applied = _mend_once(contents, chosen)
        done += applied
        postponed |= {_key(fault) for fault in chosen if fault not in applied}
        wanted = without_numbers(wanted)
        if not applied or not wanted:
            break
    left = [fault for fault in proposals(check_files(files)) if _key(fault) in postponed] if postponed else []
    return Mended(tuple(done), tuple(left))


def _key(fault: Diagnostic) -> FaultKey:
    return fault.path, fault.line, fault.column, fault.code


def _contents(files: Sequence[Path]) -> dict[str, bytes]:
    """Read before the check, so that a change between the two is noticed when writing."""
    paths = {path for file in files for path in files_of(file)}
    return {str(path): content for path in paths if (content := _content(path)) is not None}


def _content(path: Path) -> bytes | None:
    """Return the bytes of a file, None where the check will say that it cannot be read."""
    try:
        return content_of(path)
    except OSError:
        return None


def _mend_once(contents: dict[str, bytes], chosen: Sequence[Diagnostic]) -> list[Diagnostic]:
    by_path = {path: [fault for fault in chosen if fault.path == path] for path in contents}
    fixed = {path: fix(contents[path], faults) for path, faults in by_path.items() if faults}
    for path, (content, _) in fixed.items():
        _save(path, contents[path], content)
    applied = {id(fault) for _, faults in fixed.values() for fault in faults}
    return [fault for fault in chosen if id(fault) in applied]


def _save(path: str, before: bytes, after: bytes) -> None:
    result = save(Path(path), content_hash(before), after)
    if isinstance(result, Conflict):
        raise ValueError(f"{path} was changed by another program meanwhile; nothing was written to it")
    if isinstance(result, NotSaved):
        raise OSError(f"{path}: {result.reason}")
