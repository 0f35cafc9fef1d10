"""The settings that name files about papers turn into what they say, read again when they have changed."""

import logging
import os
from functools import lru_cache
from pathlib import Path

from graph.dataset_files import file_state
from graph.papers.paper_records import PaperRecords, read_paper_records
from graph.reading.file_content import State
from graph.store.file_address import file_path

ABSTRACTS, RETRACTIONS = "NEUROMAP_ABSTRACTS", "NEUROMAP_RETRACTIONS"

PaperFilesState = tuple[State | str | None, ...]


def paper_records() -> PaperRecords:
    """Return what the files say that NEUROMAP_ABSTRACTS and NEUROMAP_RETRACTIONS name; they stay on this computer."""
    return _read(*_paths(), paper_files_state())


def paper_files_state() -> PaperFilesState:
    """Return what the file system says of these files; differs after a change of one."""
    return tuple(file_state(path) if path else None for path in _paths())


def _paths() -> tuple[Path | None, Path | None]:
    return _path(ABSTRACTS), _path(RETRACTIONS)


def _path(variable: str) -> Path | None:
    given = os.environ.get(variable, "").strip()
    return file_path(given) if given else None


@lru_cache(maxsize=1)
def _read(abstracts: Path | None, retractions: Path | None, state: PaperFilesState) -> PaperRecords:
    found = read_paper_records(abstracts, retractions)
    for fault in found.faults:
        logging.getLogger(__name__).warning("%s", fault)
    return found
