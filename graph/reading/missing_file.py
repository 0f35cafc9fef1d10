"""The path of a file that cannot be read turns into the fault that says why, and what may be wrong with the path."""

from collections.abc import Iterable
from pathlib import Path

from graph.diagnostics.diagnostic import Diagnostic
from graph.diagnostics.rules import fault
from graph.reading.file_content import FOLDER_REASON, NO_FILE_REASON
from graph.reading.near_names import near_names, tables_in
from graph.store.file_address import file_path, is_address

USUAL_NAME = "relations.csv"
QUOTATION_MARKS = "\"'“”‘’"


def cannot_read(path: Path, reason: str, help: str = "") -> Diagnostic:
    """Return the fault of a file whose bytes cannot be had; `help` is the way out where that is known.

    >>> print(cannot_read(Path("~/a.csv"), "there is no such file"))
    ~/a.csv:1:1: error[cannot-read]: the file cannot be read: there is no such file
      help: Write the whole path: only a command line knows what ~ stands for.
    """
    hint = _hint(path) if reason == NO_FILE_REASON else _in_folder(path) if reason == FOLDER_REASON else help
    return fault(str(path), (1, 1), "cannot-read", f"the file cannot be read: {reason}", help=hint)


def told_once_for_a_store(faults: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return faults, of those of a store itself the first: one that does not answer says so of each table.

    >>> tables = [file_path(f"s3://bucket/{name}.csv") for name in ("relations", "concepts")]
    >>> len(told_once_for_a_store(cannot_read(path, "the store does not answer") for path in tables))
    1
    """
    told: set[str] = set()
    found = []
    for one in faults:
        is_unread = one.code == "cannot-read" and not one.message.endswith(NO_FILE_REASON)
        is_of_store = is_unread and is_address(file_path(one.path))
        if not is_of_store or one.message not in told:
            found.append(one)
        if is_of_store:
            told.add(one.message)
    return tuple(found)


def _hint(path: Path) -> str:
    """Return what is probably wrong with the path of a file that is not there, "" where nothing is to be seen."""
    text = str(path)
    if text[:1] in QUOTATION_MARKS or text[-1:] in QUOTATION_MARKS:
        return "Write the path without quotation marks."
    if text.startswith("~"):
        return "Write the whole path: only a command line knows what ~ stands for."
    near = near_names(path)
    return f"Did you mean {near[0].name}?" if near else ""


def _in_folder(path: Path) -> str:
    tables = tables_in(path, USUAL_NAME)
    return f"Write the path of the table in it: {tables[0]}" if tables else "Write the path of a table; none is in it."
