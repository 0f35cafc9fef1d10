"""A save of several files that was cut off turns back into the files as they were before it."""

from contextlib import suppress
from pathlib import Path

from graph.dataset_files import files_of
from graph.saving.journal import journal_of, take_back
from graph.saving.replace_file import real_path
from graph.saving.replace_files import all_locked


def settle(path: Path, patience: float) -> None:
    """Wait for a save of a relations file and those beside it that is going on, or take back one that was cut off.

    Nothing is done where that cannot be, or takes longer than so many seconds; the next call tries again.
    """
    with suppress(OSError, ValueError):
        journal = journal_of(path)
        if journal.exists():
            files = [real_path(file) for file in files_of(path)]
            with all_locked(files, patience):
                take_back(journal, files)
